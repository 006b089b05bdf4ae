// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// When a picture of the first page is asked for, what of it is believed, and what the details say of it.
#include "../../unit/documents/DocumentsBench.h"
#include "../files/FakeFiles.h"
#include "application/FirstPageDesk.h"
#include "files/DetailsPane.h"
#include "files/PagePicture.h"
#include "sandbox/pictures/Png.h"

#include <QBuffer>
#include <QLabel>
#include <QTest>
#include <QThreadPool>

using namespace attache;
using namespace attache::ui;
using namespace Qt::StringLiterals;

using attache::test::DocumentsBench;
using models::AttachmentModel;
using Prospect = documents::FirstPages::Prospect;

namespace {

QByteArray drawn(int width, int height) {
    return sandbox::Raster(width, height, 0xffcc00).toPng();
}

QByteArray written(const char* format) {
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    image.save(&buffer, format);
    return buffer.data();
}

QByteArray encryptedFile() {
    const QString name = u"EncryptedPackage"_s;
    return QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0') +
           QByteArray(reinterpret_cast<const char*>(name.utf16()), name.size() * 2) + QByteArray(600, '\0');
}

// The details, alone in their window, and somebody who is signed in. The timer is turned by hand.
class Desk : public DocumentsBench {
public:
    Desk() {
        desk.setTimer([this](std::chrono::milliseconds delay, std::function<void()> then) {
            rests.append(delay);
            waiting.append(std::move(then));
        });
        desk.setSession(&session);
        add(fileId, u"Plan.docx"_s);
        add(post(u"Second.docx"_s, content), u"Second.docx"_s);
        pane.show();
    }

    void add(const QString& id, const QString& name) {
        addFile(model, {name, u"alice"_s, u"today"_s, mattermost.fileInfo(id).value("size"_L1).toInteger()});
        const QModelIndex row = model.index(model.rowCount() - 1, 0);
        auto document = row.data(AttachmentModel::DocumentRole).value<domain::Document>();
        document.versions.last().attachment.file.id = id;
        model.setData(row, QVariant::fromValue(document), AttachmentModel::DocumentRole);
        files.append(document.newest().attachment.file);
    }
    void look(int row) { pane.showDocument(model.index(row, 0)); }
    void rest() { // the time is over for everything that waits
        for (const auto& then : std::exchange(waiting, {}))
            then();
    }
    void switchPictures(bool areShown) {
        setup.showsFirstPages = areShown;
        session.setSetup(setup);
        desk.reconsider();
    }
    [[nodiscard]] PagePicture& picture() { return *pane.findChild<PagePicture*>(); }
    [[nodiscard]] QLabel& explanation() { return *pane.findChild<QLabel*>(u"detailsNoPicture"_s); }
    bool showsPageOf(int row) {
        const QString name = u"First page of "_s + files.at(row).name;
        return QTest::qWaitFor([&] { return picture().accessibleName() == name; });
    }
    bool isWaiting() {
        return QTest::qWaitFor([&] { return !waiting.isEmpty(); }, 1000);
    }
    // What was asked for, after time enough for a request.
    [[nodiscard]] qsizetype asked() {
        QTest::qWait(150);
        return documentServer.conversionLog().size();
    }

    AccountSession::Setup setup{context.documentServer, context.listenerUrl, {}, true};
    accounts::Account account{u"account"_s, *mattermost::ServerAddress::parse(mattermost.url().toString()), u"server"_s,
                              u"Acme"_s, context.me};
    AccountSession session{account, domain::Secret(mattermost.addPersonalToken(alice).toLatin1()),
                           AccountSession::Services{listener.get(), *saves, clock, context.cacheFolder}, setup};
    QStandardItemModel model;
    QList<domain::FileInfo> files; // by row
    DetailsPane pane;
    FirstPageDesk desk{pane};
    QList<std::chrono::milliseconds> rests;
    QList<std::function<void()>> waiting;
};

} // namespace

class FirstPageDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsAskedForBeforeTheRest() {
        Desk desk;
        desk.look(0);
        QCOMPARE(desk.rests, QList{std::chrono::milliseconds(600)});
        QCOMPARE(desk.asked(), 0);
        desk.rest();
        QVERIFY(desk.showsPageOf(0));
        QCOMPARE(desk.asked(), 1);
        // Known by now: at once.
        desk.look(1);
        desk.look(0);
        QCOMPARE(desk.rests.size(), 2);
        QVERIFY(desk.showsPageOf(0));
        desk.rest();
        QCOMPARE(desk.asked(), 1);
    }

    void whoMovesOnAsksForTheLastOnly() {
        Desk desk;
        desk.look(0);
        desk.look(1);
        desk.rest();
        QVERIFY(desk.showsPageOf(1));
        QCOMPARE(desk.asked(), 1);
        QCOMPARE(desk.session.firstPages()->prospect(desk.files.at(0)), Prospect::Possible);
    }

    void whoMovesOnLaterEndsTheWork() {
        Desk desk;
        desk.look(0);
        desk.rest();
        desk.look(1);
        QVERIFY(desk.asked() <= 1);
        QCOMPARE(desk.session.firstPages()->prospect(desk.files.at(0)), Prospect::Possible);
        QVERIFY(desk.picture().accessibleName().isEmpty());
        QTRY_COMPARE(desk.cached(), QStringList());
    }

    // Hidden, or in a window that is minimised: such a widget counts as visible.
    void nothingIsAskedForUnseen_data() {
        QTest::addColumn<bool>("isMinimised");
        QTest::newRow("hidden") << false;
        QTest::newRow("minimised") << true;
    }
    void nothingIsAskedForUnseen() {
        QFETCH(const bool, isMinimised);
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.pane));
        desk.look(0);
        const auto hide = [&] { isMinimised ? desk.pane.showMinimized() : desk.pane.hide(); };
        hide();
        QTRY_VERIFY(isMinimised ? !desk.pane.windowHandle()->isExposed() : desk.pane.isHidden());
        desk.rest();
        QCOMPARE(desk.asked(), 0);
        desk.look(1); // as when somebody saves meanwhile
        QVERIFY(desk.waiting.isEmpty());
        isMinimised ? desk.pane.showNormal() : desk.pane.show();
        QVERIFY(desk.isWaiting());
        desk.rest();
        QVERIFY(desk.showsPageOf(1));
        QCOMPARE(desk.asked(), 1);
    }

    void switchedOffNothingIsAskedFor() {
        Desk desk;
        desk.switchPictures(false);
        desk.look(0);
        QVERIFY(desk.waiting.isEmpty());
        const int height = desk.picture().height();
        desk.switchPictures(true);
        QVERIFY(desk.picture().height() > height);
        desk.switchPictures(false); // during the rest
        desk.rest();
        QCOMPARE(desk.asked(), 0);
        QCOMPARE(desk.picture().height(), height); // only the icon, again
    }

    void switchedOffWhileAPictureIsDecoded() {
        Desk desk;
        desk.look(0);
        Q_EMIT desk.session.firstPageFound(desk.fileId, drawn(100, 141));
        desk.switchPictures(false);
        QThreadPool::globalInstance()->waitForDone();
        QTest::qWait(50);
        QVERIFY(desk.picture().accessibleName().isEmpty());
    }

    void signedOutNothingIsAskedFor() {
        Desk desk;
        desk.look(0);
        desk.desk.setSession(nullptr);
        desk.rest();
        desk.look(1);
        QVERIFY(desk.waiting.isEmpty());
        QCOMPARE(desk.asked(), 0);
    }

    void aPasswordIsTold() {
        Desk desk;
        desk.add(desk.post(u"Locked.docx"_s, encryptedFile()), u"Locked.docx"_s);
        desk.look(2);
        const int height = desk.picture().height();
        desk.rest();
        QTRY_COMPARE(desk.explanation().text(), u"This file is protected by a password"_s);
        QVERIFY(desk.explanation().isVisible());
        QCOMPARE(desk.picture().height(), height); // nothing jumps
        desk.look(0);
        QVERIFY(!desk.explanation().isVisible());
        desk.look(2); // remembered
        QVERIFY(desk.explanation().isVisible());
        QVERIFY(desk.picture().height() < height);
    }

    void whatIsNoPictureIsRejected() {
        Desk desk;
        desk.look(0);
        const int height = desk.picture().height();
        Q_EMIT desk.session.firstPageFound(desk.fileId, "\x89PNG\r\n\x1a\n and so on");
        QTRY_COMPARE(desk.session.firstPages()->prospect(desk.files.at(0)), Prospect::None);
        QVERIFY(desk.picture().accessibleName().isEmpty());
        QCOMPARE(desk.picture().height(), height);
        QVERIFY(!desk.explanation().isVisible());
    }

    void anotherFilesPictureIsNotShown() {
        Desk desk;
        desk.look(0);
        Q_EMIT desk.session.firstPageFound(u"another"_s, drawn(100, 141));
        Q_EMIT desk.session.firstPageMissing(u"another"_s);
        QThreadPool::globalInstance()->waitForDone();
        QTest::qWait(50);
        QVERIFY(desk.picture().accessibleName().isEmpty());
    }

    void otherColoursMeanwhile() {
        Desk desk;
        desk.look(0);
        const int height = desk.picture().height();
        QPalette night = desk.pane.palette();
        night.setColor(QPalette::Base, Qt::black);
        desk.pane.setPalette(night);
        QCOMPARE(desk.picture().height(), height); // a page is expected still
        desk.rest();
        QVERIFY(desk.showsPageOf(0));
        const QImage page = desk.picture().pixmap().toImage();
        QVERIFY(page.height() > page.width());
        QCOMPARE(page.pixelColor(page.width() / 2, page.height() - 8), QColor(Qt::white));
    }

    void whatIsDecoded_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QSize>("size"); // 0 by 0: refused
        const QSize none(0, 0);
        const QByteArray good = written("PNG");
        const QByteArray tall = drawn(300, 400);
        QTest::newRow("a page") << tall << QSize(300, 400);
        QTest::newRow("large") << drawn(1500, 3000) << QSize(500, 1000);
        QTest::newRow("a line") << drawn(4096, 1) << QSize(1000, 1);
        QTest::newRow("too wide") << drawn(4097, 1) << none;
        QTest::newRow("too high") << drawn(1, 4097) << none;
        QTest::newRow("far too wide") << drawn(100'000, 1) << none;
        QTest::newRow("far too high") << drawn(1, 100'000) << none;
        QTest::newRow("nothing") << QByteArray() << none;
        QTest::newRow("only the signature") << good.left(8) << none;
        QTest::newRow("only the header") << good.left(33) << none;
        QTest::newRow("cut") << tall.left(tall.size() / 2) << none;
        QTest::newRow("a wrong sum") << QByteArray(good).replace(29, 4, "none") << none;
        QTest::newRow("noise") << good.left(33) + QByteArray(5000, '\x5a') << none;
        QTest::newRow("text") << "<html>not a picture</html>"_ba << none;
        QTest::newRow("SVG") << R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect/></svg>)"_ba
                             << none;
        QTest::newRow("GIF") << QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==") << none;
        QTest::newRow("BMP") << written("BMP") << none;
        QTest::newRow("JPEG") << written("JPG") << none;
    }
    void whatIsDecoded() {
        QFETCH(const QByteArray, bytes);
        QTEST(decodePage(bytes).size(), "size");
    }
};

QTEST_MAIN(FirstPageDeskTest)
#include "tst_first_page_desk.moc"

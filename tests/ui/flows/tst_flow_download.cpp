// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// "Download…" and "Copy link", as a person meets them: progress, cancelling, names that mean harm, files that are
// there.
#include "Companion.h"
#include "window/DownloadRow.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFileSize = 1'000'000;
constexpr qint64 kBytesPerSecond = 500'000;
const QString kFileRoute = u"/files/[a-z0-9]{26}$"_s; // the bytes; not the file's info or its preview

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class FlowDownloadTest : public QObject {
    Q_OBJECT

    // A document of that name in "Docs", by bob.
    static void attach(const Stage& stage, const QString& name, const QByteArray& content) {
        auto& mattermost = const_cast<sandbox::MattermostDouble&>(stage.mattermost);
        mattermost.addPost({.channelId = stage.seeded.channels.value(u"docs"_s),
                            .userId = stage.seeded.person(u"bob"_s).id,
                            .message = u"Here"_s,
                            .files = {{name, content}}});
    }

    static bool chooseAction(Companion& alice, const QString& shownName, const QString& action) {
        if (!activate(alice.window()) || !clickRow(alice.files(), shownName, Qt::RightButton))
            return false;
        QMenu* menu = openMenu();
        return menu && choose(*menu, action);
    }

    // The dialog that asks where to, once it has the keys.
    static QFileDialog* saveDialog(Companion& alice) {
        QFileDialog* dialog = nullptr;
        const bool isThere = QTest::qWaitFor(
            [&] {
                dialog = alice.window().findChild<QFileDialog*>();
                return dialog && dialog->isVisible();
            },
            kPatience);
        return isThere && activate(*dialog) ? dialog : nullptr;
    }

    static bool saveTo(Companion& alice, const QString& path) {
        QFileDialog* dialog = saveDialog(alice);
        if (!dialog || !fill(*dialog, u"fileNameEdit"_s, path))
            return false;
        if (QWidget* completions = QApplication::activePopupWidget())
            QTest::keyClick(completions, Qt::Key_Escape); // else the click would only close them
        return press(*dialog, u"Save"_s);
    }

    static QStringList filesIn(const QTemporaryDir& folder) {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

private Q_SLOTS:
    void aSlowDownloadShowsItsProgressAndItsPlace() {
        Stage stage;
        Companion alice(stage);
        const QTemporaryDir folder;
        const QByteArray content(kFileSize, 'a');
        attach(stage, u"Large.docx"_s, content);
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(alice.showChannel(u"Docs"_s));
        stage.mattermost.failNext("GET", kFileRoute, 1, {sandbox::Fault::Slow, kBytesPerSecond});
        QVERIFY(chooseAction(alice, u"Large.docx"_s, u"Download…"_s));
        const QString path = folder.filePath(u"mine.docx"_s);
        QVERIFY(saveTo(alice, path));

        QVERIFY(sees(alice.window(), u"Downloading Large.docx ("_s));
        auto* bar = find<QProgressBar>(alice.window(), u"Progress of Large.docx"_s);
        QVERIFY(bar);
        QTRY_VERIFY(bar->value() > 0 && bar->value() < bar->maximum());
        QVERIFY(!QFile::exists(path)); // never half a file under the name that was asked for
        snap(u"download-under-way"_s);
        QVERIFY(alice.openFile(u"Launch plan.docx"_s)); // nobody has to wait for it

        QVERIFY(sees(alice.window(), u"mine.docx was downloaded to "_s + QDir::toNativeSeparators(folder.path())));
        QCOMPARE(contentOf(path), content);
        QCOMPARE(filesIn(folder), QStringList{u"mine.docx"_s});
        QVERIFY(find<QPushButton>(alice.window(), u"Show Large.docx in its folder"_s));
        snap(u"download-done"_s);
        QVERIFY(press(alice.window(), u"Dismiss the download of Large.docx"_s));
        QTRY_VERIFY(!alice.window().findChild<ui::DownloadRow*>());
    }

    void aCancelledDownloadLeavesNothing() {
        Stage stage;
        Companion alice(stage);
        const QTemporaryDir folder;
        attach(stage, u"Large.docx"_s, QByteArray(kFileSize, 'a'));
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(alice.showChannel(u"Docs"_s));
        stage.mattermost.failNext("GET", kFileRoute, 1, {sandbox::Fault::Slow, kBytesPerSecond});
        QVERIFY(chooseAction(alice, u"Large.docx"_s, u"Download…"_s));
        QVERIFY(saveTo(alice, folder.filePath(u"mine.docx"_s)));
        QVERIFY(sees(alice.window(), u"Downloading Large.docx ("_s));
        QCOMPARE(filesIn(folder).size(), 1);
        QVERIFY(press(alice.window(), u"Cancel the download of Large.docx"_s));
        QTRY_COMPARE(filesIn(folder), QStringList());
        QTRY_VERIFY(!alice.window().findChild<ui::DownloadRow*>());
        // And again, whole.
        QVERIFY(chooseAction(alice, u"Large.docx"_s, u"Download…"_s));
        QVERIFY(saveTo(alice, folder.filePath(u"mine.docx"_s)));
        QVERIFY(sees(alice.window(), u"mine.docx was downloaded"_s));
    }

    void leavingMidwayLeavesNothing() {
        Stage stage;
        Companion alice(stage);
        const QTemporaryDir folder;
        attach(stage, u"Large.docx"_s, QByteArray(kFileSize, 'a'));
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(alice.showChannel(u"Docs"_s));
        stage.mattermost.failNext("GET", kFileRoute, 1, {sandbox::Fault::Slow, kBytesPerSecond / 10});
        QVERIFY(chooseAction(alice, u"Large.docx"_s, u"Download…"_s));
        QVERIFY(saveTo(alice, folder.filePath(u"mine.docx"_s)));
        QVERIFY(sees(alice.window(), u"Downloading Large.docx ("_s));
        alice.restart();
        QTRY_COMPARE(filesIn(folder), QStringList());
    }

    void aBrokenDownloadSaysWhyAndLeavesNothing() {
        Stage stage;
        Companion alice(stage);
        const QTemporaryDir folder;
        attach(stage, u"Large.docx"_s, QByteArray(kFileSize, 'a'));
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(alice.showChannel(u"Docs"_s));
        stage.mattermost.failNext("GET", kFileRoute, 1, {sandbox::Fault::Cut, kFileSize / 2});
        QVERIFY(chooseAction(alice, u"Large.docx"_s, u"Download…"_s));
        QVERIFY(saveTo(alice, folder.filePath(u"mine.docx"_s)));
        QVERIFY(sees(alice.window(), u"Large.docx was not downloaded. "_s));
        snap(u"download-broken"_s);
        QCOMPARE(filesIn(folder), QStringList());
    }

    void theProposedNameIsHarmless_data() {
        QTest::addColumn<QString>("sent");
        QTest::newRow("another folder") << u"../../../etc/cron.d/evil.docx"_s;
        QTest::newRow("Windows' folders") << u"..\\..\\evil.docx"_s;
        QTest::newRow("hidden") << u".bashrc.docx"_s;
        QTest::newRow("reversed") << u"invoice\u202Excod.exe.docx"_s;
        QTest::newRow("very long") << u"n"_s.repeated(240) + u".docx"_s;
        QTest::newRow("a line's end") << u"one\ntwo.docx"_s;
    }
    void theProposedNameIsHarmless() {
        QFETCH(const QString, sent);
        Stage stage;
        Companion alice(stage);
        attach(stage, sent, "content");
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(alice.showChannel(u"Docs"_s));
        const int width = alice.window().width();
        QTRY_VERIFY(alice.files().model()->rowCount() > 0);
        // The newest is on top, whatever it's called.
        QVERIFY(
            QTest::qWaitFor([&] { return alice.files().model()->index(0, 0).data().toString().endsWith(u".docx"); }));
        QVERIFY(chooseAction(alice, alice.files().model()->index(0, 0).data().toString(), u"Download…"_s));
        QFileDialog* dialog = saveDialog(alice);
        QVERIFY(dialog);
        auto* name = find<QLineEdit>(*dialog, u"fileNameEdit"_s);
        QVERIFY(name);
        QVERIFY2(name->text().endsWith(u".docx"_s), qPrintable(name->text()));
        for (const QChar letter : {u'/', u'\\', u'\n', u'\u202E'})
            QVERIFY2(!name->text().contains(letter), qPrintable(name->text()));
        QVERIFY2(!name->text().startsWith(u'.'), qPrintable(name->text()));
        QVERIFY2(name->text().toUtf8().size() <= 255, qPrintable(name->text()));
        const QTemporaryDir folder;
        QVERIFY(saveTo(alice, folder.filePath(u"kept.docx"_s)));
        QVERIFY(sees(alice.window(), u"kept.docx was downloaded"_s));
        QCOMPARE(alice.window().width(), width); // long names don't widen the window
    }

    void anExistingFileIsReplacedOnlyWhenAsked() {
        Stage stage;
        Companion alice(stage);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.docx"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        attach(stage, u"Large.docx"_s, "new");
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(alice.showChannel(u"Docs"_s));
        // The dialog's question has its own event loop: it is answered from inside.
        int questions = 0;
        QMessageBox::StandardButton answer = QMessageBox::No;
        QTimer person;
        connect(&person, &QTimer::timeout, this, [&] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget()); box && box->isVisible()) {
                ++questions;
                box->button(answer)->click();
            }
        });
        person.start(50);
        QVERIFY(chooseAction(alice, u"Large.docx"_s, u"Download…"_s));
        QVERIFY(saveTo(alice, path));
        QTRY_COMPARE(questions, 1);
        QCOMPARE(contentOf(path), QByteArray("old"));
        answer = QMessageBox::Yes;
        QVERIFY(press(*alice.window().findChild<QFileDialog*>(), u"Save"_s));
        QVERIFY(sees(alice.window(), u"mine.docx was downloaded"_s));
        QCOMPARE(contentOf(path), QByteArray("new"));
        QCOMPARE(filesIn(folder), QStringList{u"mine.docx"_s});
    }

    void theLinkIsCopied() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(alice.showChannel(u"Docs"_s));
        QApplication::clipboard()->clear();
        QVERIFY(chooseAction(alice, u"Launch plan.docx"_s, u"Copy link"_s));
        QVERIFY(sees(alice.window(), u"The link was copied"_s));
        const QString link = QApplication::clipboard()->text();
        QVERIFY2(link.startsWith(stage.mattermost.url().toString() + u"/files/"_s), qPrintable(link));
        QVERIFY2(link.contains(stage.seeded.files.value(u"Launch plan.docx"_s)), qPrintable(link));
    }

    void aServerWithoutLinksSaysSo() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(alice.showChannel(u"Docs"_s));
        QApplication::clipboard()->setText(u"mine"_s);
        stage.mattermost.failNext(
            "GET", u"/link$"_s, 1,
            sandbox::MattermostDouble::apiError(501, u"api.file.get_public_link.disabled.app_error"_s));
        QVERIFY(chooseAction(alice, u"Launch plan.docx"_s, u"Copy link"_s));
        QVERIFY(sees(alice.window(), u"Public links are turned off"_s));
        QCOMPARE(QApplication::clipboard()->text(), u"mine"_s);
    }
};

ATTACHE_FLOW_MAIN(FlowDownloadTest)
#include "tst_flow_download.moc"

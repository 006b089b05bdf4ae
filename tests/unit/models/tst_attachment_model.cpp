// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "ModelWorld.h"
#include "domain/VersionRecord.h"
#include "models/AttachmentModel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace attache;
using namespace attache::models;
using namespace Qt::StringLiterals;

namespace {

using State = AttachmentModel::State;

// One signed-in person in front of the list.
struct Seat {
    ModelWorld world;
    domain::ManualClock clock{std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch())};
    AttachmentModel model;
    std::optional<QAbstractItemModelTester> tester; // asks for older pages by itself: not where a test counts them

    explicit Seat(bool live = false, bool tested = true) {
        if (tested)
            tester.emplace(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        if (live) {
            QSignalSpy hello(&world.events, &mattermost::EventStream::resyncNeeded);
            world.events.start();
            QVERIFY(hello.wait());
        }
        model.setSource({&world.client, &world.events, world.me(), domain::NameDisplay::Username, {}, &clock});
    }
    ~Seat() { model.clear(); }

    void show() {
        model.showChannel(world.channel());
        QTRY_VERIFY(model.state() == State::Ready && !model.isLoadingOlder());
    }
    QString cell(int row, int column) const { return model.index(row, column).data().toString(); }
    QStringList names() const {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(cell(row, AttachmentModel::NameColumn));
        return all;
    }
    documents::Actions actions(int row) const {
        return documents::Actions(model.index(row, 0).data(AttachmentModel::ActionsRole).toInt());
    }
};

QJsonObject versionOf(const QString& rootFileId, const QString& parentFileId, int number) {
    return domain::versionProps({rootFileId, parentFileId, number, u"save-%1"_s.arg(number), u"key"_s, {}});
}

// What the reference plugin writes for "everybody may edit".
QJsonObject everybodyEdits(const QString& fileId) {
    const QByteArray rights = QByteArray(R"({"edit":true})").toBase64();
    return {{u"ONLYOFFICE_PERMISSIONS_%1_*"_s.arg(fileId), QString::fromLatin1(rights)}};
}

} // namespace

class TestAttachmentModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsADocumentInPeoplesWords() {
        Seat seat;
        seat.world.attach(seat.world.bob, u"Budget.xlsx"_s, QByteArray(2048, 'x'));
        seat.world.attach(seat.world.alice, u"Report.docx"_s);
        seat.show();
        QCOMPARE(seat.names(), (QStringList{u"Report.docx"_s, u"Budget.xlsx"_s}));
        QTRY_COMPARE(seat.cell(1, AttachmentModel::AuthorColumn), u"bob"_s);
        QCOMPARE(seat.cell(0, AttachmentModel::AuthorColumn), u"you"_s);
        QCOMPARE(seat.cell(0, AttachmentModel::AccessColumn), u"Owner"_s);
        QCOMPARE(seat.cell(1, AttachmentModel::AccessColumn), u"View"_s);
        QCOMPARE(seat.cell(1, AttachmentModel::SizeColumn), u"2 kB"_s);
        QVERIFY(seat.actions(0).testFlag(documents::Action::OpenForEditing));
        QVERIFY(seat.actions(1).testFlag(documents::Action::OpenForViewing));
    }
    // The author's own rights never change, but what they gave does.
    void theAuthorSeesWhatWasGiven() {
        Seat seat(true);
        const QString post = seat.world.attach(seat.world.alice, u"Report.docx"_s);
        seat.show();
        const auto summary = [&] { return seat.model.index(0, 0).data(AttachmentModel::AccessSummaryRole).toString(); };
        QCOMPARE(summary(), QString());
        QVERIFY(seat.actions(0).testFlag(documents::Action::ChangeAccess));
        QSignalSpy changes(&seat.model, &QAbstractItemModel::dataChanged);
        seat.world.server.setProps(post, everybodyEdits(seat.world.fileOf(post)));
        QTRY_COMPARE(summary(), u"Everyone: edit"_s);
        QVERIFY(!changes.isEmpty());
    }
    void anEmptyChannelIsReadyAndEmpty() {
        Seat seat;
        seat.show();
        QCOMPARE(seat.model.rowCount(), 0);
        QVERIFY(!seat.model.canFetchMore({}));
    }
    void hostileAndEmptyFilesAreOrdinary() {
        Seat seat;
        seat.world.attach(seat.world.alice, u"report\u202Excod.docx"_s, {});
        seat.show();
        QCOMPARE(seat.names(), QStringList{u"report\uFFFDxcod.docx"_s});
        QVERIFY(!seat.actions(0).testFlag(documents::Action::OpenForEditing)); // nothing in it to open
        QVERIFY(seat.actions(0).testFlag(documents::Action::Download));
    }
    void olderPagesComeWhenAskedFor() {
        Seat seat(false, false);
        for (int i = 0; i < 450; ++i)
            seat.world.attach(seat.world.bob, u"f%1.docx"_s.arg(i), "x", 1'000'000 + i * 1000);
        seat.show();
        QCOMPARE(seat.model.rowCount(), 200);
        QVERIFY(seat.model.canFetchMore({}));
        QSignalSpy inserted(&seat.model, &QAbstractItemModel::rowsInserted);
        seat.model.fetchMore({});
        seat.model.fetchMore({}); // one page at a time
        QTRY_COMPARE(seat.model.rowCount(), 400);
        QCOMPARE(inserted.size(), 1);
        QTRY_VERIFY(seat.model.canFetchMore({}));
        seat.model.fetchMore({});
        QTRY_COMPARE(seat.model.rowCount(), 450);
        QVERIFY(!seat.model.canFetchMore({}));
    }
    void chatterIsSkippedByItself() {
        Seat seat;
        seat.world.attach(seat.world.bob, u"deep.docx"_s, "x", 1'000'000);
        for (int i = 0; i < 450; ++i)
            seat.world.server.addPost({seat.world.docs, seat.world.bob, u"hm"_s, {}, {}, {}, 2'000'000 + i});
        seat.show();
        QCOMPARE(seat.names(), QStringList{u"deep.docx"_s});
    }
    void chatterWithoutEndStopsSomewhere() {
        Seat seat(false, false);
        for (int i = 0; i < 2100; ++i)
            seat.world.server.addPost({seat.world.docs, seat.world.bob, u"hm"_s, {}, {}, {}, 2'000'000 + i});
        seat.show();
        QCOMPARE(seat.model.rowCount(), 0);
        QVERIFY(seat.model.canFetchMore({})); // the person may ask for more
        QCOMPARE(seat.world.pagesAsked(), 10);
    }
    void liveEventsChangeSingleRows() {
        Seat seat(true);
        const QString first = seat.world.attach(seat.world.bob, u"a.docx"_s);
        seat.show();
        QSignalSpy resets(&seat.model, &QAbstractItemModel::modelReset);
        seat.world.attach(seat.world.bob, u"b.docx"_s);
        QTRY_COMPARE(seat.names(), (QStringList{u"b.docx"_s, u"a.docx"_s}));
        seat.world.server.setProps(first, everybodyEdits(seat.world.fileOf(first)));
        QTRY_COMPARE(seat.cell(1, AttachmentModel::AccessColumn), u"Edit"_s);
        QVERIFY(seat.actions(1).testFlag(documents::Action::OpenForEditing));
        QCOMPARE(resets.size(), 0);
    }
    void aVersionFoldsIntoItsDocumentAndMovesItUp() {
        Seat seat(true);
        const QString root = seat.world.attach(seat.world.alice, u"a.docx"_s);
        seat.world.attach(seat.world.bob, u"b.docx"_s);
        seat.show();
        const QString rootFile = seat.world.fileOf(root);
        seat.world.server.addPost({seat.world.docs,
                                   seat.world.alice,
                                   u"v2"_s,
                                   {{u"a.docx"_s, "yy"}},
                                   root,
                                   versionOf(rootFile, rootFile, 2)});
        QTRY_COMPARE(seat.names(), (QStringList{u"a.docx"_s, u"b.docx"_s}));
        QCOMPARE(seat.cell(0, AttachmentModel::VersionColumn), u"v2"_s);
        QCOMPARE(seat.model.indexOf(rootFile).row(), 0);
        seat.world.server.deletePost(root); // takes the version along
        QTRY_COMPARE(seat.names(), QStringList{u"b.docx"_s});
    }
    void aVersionWhoseRootIsFarBackFindsIt() {
        Seat seat;
        const QString root = seat.world.attach(seat.world.alice, u"a.docx"_s, "x", 1'000'000);
        const QString rootFile = seat.world.fileOf(root);
        for (int i = 0; i < 300; ++i)
            seat.world.server.addPost({seat.world.docs, seat.world.bob, u"hm"_s, {}, {}, {}, 2'000'000 + i});
        seat.world.server.addPost({seat.world.docs,
                                   seat.world.alice,
                                   u"v2"_s,
                                   {{u"a.docx"_s, "yy"}},
                                   root,
                                   versionOf(rootFile, rootFile, 2),
                                   3'000'000});
        seat.show();
        QTRY_COMPARE(seat.cell(0, AttachmentModel::VersionColumn), u"v2"_s);
        QCOMPARE(seat.model.rowCount(), 1);
        QVERIFY(seat.model.indexOf(rootFile).isValid());
    }
    void aReloadDropsWhatIsGoneAndKeepsTheRest() {
        Seat seat;
        const QString gone = seat.world.attach(seat.world.bob, u"gone.docx"_s, "x", 1'000'000);
        seat.world.attach(seat.world.bob, u"kept.docx"_s, "x", 2'000'000);
        seat.show();
        seat.world.server.deletePost(gone);
        seat.world.attach(seat.world.bob, u"new.docx"_s, "x", 3'000'000);
        QSignalSpy resets(&seat.model, &QAbstractItemModel::modelReset);
        seat.model.reload();
        QCOMPARE(seat.model.rowCount(), 2); // until the new ones are there
        QTRY_COMPARE(seat.names(), (QStringList{u"new.docx"_s, u"kept.docx"_s}));
        QCOMPARE(resets.size(), 0);
    }
    void anAnswerForAnotherChannelIsIgnored() {
        Seat seat;
        const QString other = seat.world.server.addChannel(seat.world.team, u"other"_s, u"Other"_s, 'O',
                                                           {seat.world.alice, seat.world.bob});
        seat.world.attach(seat.world.bob, u"docs.docx"_s);
        seat.world.server.addPost({other, seat.world.bob, u"x"_s, {{u"other.docx"_s, "x"}}});
        QSignalSpy inserted(&seat.model, &QAbstractItemModel::rowsInserted);
        seat.model.showChannel(seat.world.channel());
        seat.model.showChannel(seat.world.channel(other));
        QTRY_COMPARE(seat.names(), QStringList{u"other.docx"_s});
        QTRY_VERIFY(seat.model.state() == State::Ready);
        QCOMPARE(inserted.size(), 1);
    }
    void aServerThatIsAwayFailsAndRetryHelps() {
        Seat seat;
        seat.world.attach(seat.world.bob, u"a.docx"_s);
        seat.world.server.setAway(true);
        seat.world.server.dropConnections();
        seat.model.showChannel(seat.world.channel());
        QTRY_COMPARE(seat.model.state(), State::Failed);
        QVERIFY(!seat.model.error().message.isEmpty());
        QVERIFY(!seat.model.canFetchMore({}));
        seat.world.server.setAway(false);
        seat.model.retry();
        QTRY_COMPARE(seat.names(), QStringList{u"a.docx"_s});
        QCOMPARE(seat.model.state(), State::Ready);
    }
    void aFailedOlderPageKeepsTheRows() {
        Seat seat(false, false);
        for (int i = 0; i < 201; ++i)
            seat.world.attach(seat.world.bob, u"f%1.docx"_s.arg(i), "x", 1'000'000 + i);
        seat.show();
        seat.world.server.failNext("GET", u".*/posts"_s, 1, sandbox::MattermostDouble::apiError(500, u"api.broken"_s));
        seat.model.fetchMore({});
        QTRY_COMPARE(seat.model.state(), State::Failed);
        QCOMPARE(seat.model.rowCount(), 200);
        seat.model.retry();
        QTRY_COMPARE(seat.model.rowCount(), 201);
        QCOMPARE(seat.model.state(), State::Ready);
    }
    void namesAreFreshAfterMidnight() {
        Seat seat;
        seat.world.attach(seat.world.bob, u"a.docx"_s);
        seat.show();
        seat.clock.advance(std::chrono::hours(24));
        QCOMPARE(seat.cell(0, AttachmentModel::DateColumn), u"yesterday"_s);
    }
    void dyingWhileLoadingIsHarmless() {
        ModelWorld world;
        auto model = std::make_unique<AttachmentModel>();
        model->setSource({&world.client, nullptr, world.me(), domain::NameDisplay::Username, {}, nullptr});
        model->showChannel(world.channel());
        model.reset();
        AttachmentModel second;
        second.setSource({&world.client, nullptr, world.me(), domain::NameDisplay::Username, {}, nullptr});
        second.showChannel(world.channel());
        QTRY_COMPARE(second.state(), State::Ready);
    }
};

QTEST_GUILESS_MAIN(TestAttachmentModel)
#include "tst_attachment_model.moc"

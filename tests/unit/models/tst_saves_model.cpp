// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// What the saves view lists: the order, the words, what can be done, and rows that stay themselves.
#include "models/SavesModel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace attache;
using namespace attache::models;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using domain::SaveStep;

namespace {

constexpr auto kNow = 1'700'000'000'000ms;

domain::SaveStatus save(const QString& id, SaveStep step, qint64 since = kNow.count()) {
    domain::SaveStatus status;
    status.saveId = id;
    status.documentTitle = id + u".docx"_s;
    status.step = step;
    status.since = since;
    status.size = 2048;
    return status;
}

// `next`: ms from now; 0: waits for the person.
domain::SaveStatus waiting(const QString& id, qint64 next, domain::ErrorKind kind = domain::ErrorKind::Unreachable) {
    domain::SaveStatus status = save(id, SaveStep::Stored);
    status.isWaiting = true;
    status.error = {kind, u"The server is away."_s, {}, 0, {}};
    status.nextAttemptAt = next == 0 ? 0 : kNow.count() + next;
    return status;
}

domain::LastingMessage message(const QString& id, domain::LastingMessage::Action action) {
    domain::LastingMessage told;
    told.id = id;
    told.title = id;
    told.text = u"Something happened."_s;
    told.since = kNow.count();
    told.action = action;
    return told;
}

SaveEntry entryFor(const domain::SaveStatus& status) {
    const domain::ManualClock clock(kNow);
    SavesModel model(clock);
    model.setContents({status}, {}, {});
    return model.entryAt(0);
}

QStringList titles(const SavesModel& model) {
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += model.index(row, SavesModel::TitleColumn).data().toString();
    return all;
}

} // namespace

Q_DECLARE_METATYPE(attache::models::SaveActions)

class tst_SavesModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theUrgentComesFirst() {
        const domain::ManualClock clock(kNow);
        SavesModel model(clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setContents({save(u"done"_s, SaveStep::Done), save(u"discarded"_s, SaveStep::Discarded),
                           save(u"busy"_s, SaveStep::Uploaded), waiting(u"waits"_s, 20'000), waiting(u"stuck"_s, 0)},
                          {{u"s1"_s, u"closed.docx"_s, 1}}, {message(u"told"_s, domain::LastingMessage::Action::None)});
        QCOMPARE(titles(model), QStringList({u"stuck.docx"_s, u"told"_s, u"waits.docx"_s, u"busy.docx"_s,
                                             u"closed.docx"_s, u"discarded.docx"_s, u"done.docx"_s}));
        QVERIFY(model.isCountingDown());
        QVERIFY(model.hasWaiting());
    }

    void theOldestWaitsOnTopAndTheLatestIsSavedLast() {
        const domain::ManualClock clock(kNow);
        SavesModel model(clock);
        domain::SaveStatus older = waiting(u"older"_s, 5'000);
        older.since -= 1000;
        model.setContents({waiting(u"newer"_s, 5'000), older, save(u"first"_s, SaveStep::Done, 1),
                           save(u"second"_s, SaveStep::Done, 2)},
                          {}, {});
        QCOMPARE(titles(model), QStringList({u"older.docx"_s, u"newer.docx"_s, u"second.docx"_s, u"first.docx"_s}));
    }

    void actions_data() {
        QTest::addColumn<domain::SaveStatus>("status");
        QTest::addColumn<SaveActions>("actions");
        const SaveActions all =
            SaveActions(SaveAction::Retry) | SaveAction::Redirect | SaveAction::Export | SaveAction::Discard;
        QTest::newRow("being fetched") << save(u"a"_s, SaveStep::Received) << SaveActions();
        QTest::newRow("being sent") << save(u"a"_s, SaveStep::Stored) << SaveActions(SaveAction::Export);
        QTest::newRow("waits") << waiting(u"a"_s, 1) << all;
        QTest::newRow("stuck") << waiting(u"a"_s, 0) << all;
        QTest::newRow("posted") << save(u"a"_s, SaveStep::Posted) << SaveActions();
        QTest::newRow("done") << save(u"a"_s, SaveStep::Done) << SaveActions();
        QTest::newRow("discarded") << save(u"a"_s, SaveStep::Discarded)
                                   << (SaveActions(SaveAction::Restore) | SaveAction::Export);
    }
    void actions() {
        QFETCH(const domain::SaveStatus, status);
        QTEST(actionsFor(entryFor(status)), "actions");
    }

    void actionsOfMessages() {
        using Action = domain::LastingMessage::Action;
        const domain::ManualClock clock(kNow);
        SavesModel model(clock);
        model.setContents({}, {{u"s"_s, u"closed"_s, 9}},
                          {message(u"a"_s, Action::None), message(u"b"_s, Action::OpenAgain),
                           message(u"c"_s, Action::ShowFolder), message(u"d"_s, Action::SignIn)});
        QCOMPARE(actionsFor(model.entryAt(0)), SaveActions(SaveAction::Dismiss));
        QCOMPARE(actionsFor(model.entryAt(1)), SaveActions(SaveAction::Dismiss) | SaveAction::OpenAgain);
        QCOMPARE(actionsFor(model.entryAt(2)), SaveActions(SaveAction::Dismiss) | SaveAction::ShowFolder);
        QCOMPARE(actionsFor(model.entryAt(3)), SaveActions());
        QCOMPARE(actionsFor(model.entryAt(4)), SaveActions()); // at the Document Server
    }

    void nextTries_data() {
        QTest::addColumn<domain::SaveStatus>("status");
        QTest::addColumn<QString>("text");
        QTest::newRow("in a moment") << waiting(u"a"_s, 1) << u"in 1 s"_s;
        QTest::newRow("seconds") << waiting(u"a"_s, 20'000) << u"in 20 s"_s;
        QTest::newRow("minutes") << waiting(u"a"_s, 90'001) << u"in 2 min"_s;
        QTest::newRow("due") << waiting(u"a"_s, -5) << u"now"_s;
        QTest::newRow("the clock was set back by years")
            << waiting(u"a"_s, 1'000'000'000'000'000) << u"in 100000 min"_s;
        QTest::newRow("stuck") << waiting(u"a"_s, 0, domain::ErrorKind::Forbidden) << u"when you decide"_s;
        QTest::newRow("signed out") << waiting(u"a"_s, 0, domain::ErrorKind::SignedOut) << u"when you sign in"_s;
        QTest::newRow("busy") << save(u"a"_s, SaveStep::Stored) << u"now"_s;
        QTest::newRow("done") << save(u"a"_s, SaveStep::Done) << QString();
    }
    void nextTries() {
        QFETCH(const domain::SaveStatus, status);
        QTEST(nextTryText(entryFor(status), kNow), "text");
    }

    void timePasses() {
        domain::ManualClock clock(kNow);
        SavesModel model(clock);
        model.setContents({waiting(u"a"_s, 20'000)}, {}, {});
        const QModelIndex cell = model.index(0, SavesModel::NextTryColumn);
        QCOMPARE(cell.data().toString(), u"in 20 s"_s);
        clock.advance(5s);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.tick();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(cell.data().toString(), u"in 15 s"_s);
    }

    void whatIsToldNamesCauseAndCure() {
        const SaveEntry entry = entryFor(waiting(u"a"_s, 0, domain::ErrorKind::Forbidden));
        QCOMPARE(stateText(entry), u"The server is away."_s);
        QVERIFY(detailText(entry).startsWith(u"The server is away. It is safe"_s));
        QVERIFY(detailText(entryFor(save(u"a"_s, SaveStep::Stored))).startsWith(u"On its way to Mattermost. It is"_s));
    }

    void namesFromTheNetworkDontPose() {
        domain::SaveStatus status = save(u"a"_s, SaveStep::Stored);
        status.documentTitle = u"report\u202Excod.exe"_s;
        const domain::ManualClock clock(kNow);
        SavesModel model(clock);
        model.setContents({status}, {}, {});
        const QModelIndex title = model.index(0, SavesModel::TitleColumn);
        QVERIFY(!title.data().toString().contains(QChar(0x202E)));
        status.documentTitle = u"<b>x</b>.docx"_s;
        model.setContents({status}, {}, {});
        QVERIFY(title.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    }

    void aRowStaysItselfWhileOthersComeAndGo() {
        const domain::ManualClock clock(kNow);
        SavesModel model(clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setContents({waiting(u"a"_s, 1000), waiting(u"b"_s, 2000)}, {}, {});
        const QPersistentModelIndex b(model.index(1, SavesModel::StateColumn));
        model.setContents({waiting(u"c"_s, 1000), waiting(u"a"_s, 1000), waiting(u"b"_s, 0)}, {}, {});
        QCOMPARE(b.row(), 0); // it needs the person now
        QCOMPARE(model.entryAt(b.row()).id, u"b"_s);
        QCOMPARE(b.column(), int(SavesModel::StateColumn));
        model.setContents({save(u"b"_s, SaveStep::Done)}, {}, {});
        QCOMPARE(b.row(), 0);
        QCOMPARE(model.rowOf(SaveEntry::Kind::Save, u"b"_s), 0);
        QCOMPARE(model.rowOf(SaveEntry::Kind::Message, u"b"_s), -1);
        model.setContents({}, {}, {});
        QVERIFY(!b.isValid());
    }

    void theSameContentsChangeNothing() {
        const domain::ManualClock clock(kNow);
        SavesModel model(clock);
        model.setContents({waiting(u"a"_s, 1000)}, {}, {});
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
        model.setContents({waiting(u"a"_s, 1000)}, {}, {});
        QCOMPARE(changed.size() + moved.size(), 0);
    }

    // Two hundred saves that go one after the other: what the window does at a start after a long absence.
    void aLongBacklogIsCheap() {
        const domain::ManualClock clock(kNow);
        SavesModel model(clock);
        QList<domain::SaveStatus> saves;
        for (int i = 0; i < 200; ++i)
            saves.append(waiting(u"save-%1"_s.arg(i), 1000 + i));
        QElapsedTimer timer;
        timer.start();
        model.setContents(saves, {}, {});
        for (domain::SaveStatus& status : saves) {
            status.isWaiting = false;
            status.step = SaveStep::Done;
            model.setContents(saves, {}, {});
        }
        QCOMPARE(model.rowCount(), 200);
        QVERIFY2(timer.elapsed() < 4000, qPrintable(u"%1 ms for 201 changes of 200 rows"_s.arg(timer.elapsed())));
        qInfo("%.2f ms a change", double(timer.elapsed()) / 201);
    }
};

QTEST_GUILESS_MAIN(tst_SavesModel)
#include "tst_saves_model.moc"

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Saves that no callback brought, and saves that a person sends to another channel.
#include "SaveBench.h"

#include <QCoroTask>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::flows;
using domain::ErrorKind;
using domain::SaveStep;
using sandbox::Fault;
using sandbox::MattermostDouble;

namespace {

const QByteArray kEdited = zipHolding("edited");

// A bench with a second channel.
struct TwoChannels {
    TwoChannels() {
        const QString team = bench.mattermost.addTeam(u"beta"_s, u"Beta"_s, {bench.office.aliceId});
        otherChannel = bench.mattermost.addChannel(team, u"rescue"_s, u"Rescue"_s, 'P', {bench.office.aliceId});
    }

    // A save that waits for the person.
    QString waitingSave() {
        const auto session = bench.open(u"key-1"_s);
        bench.mattermost.removeMember(bench.office.channelId, bench.office.aliceId);
        bench.save(session, 2, kEdited);
        return QTest::qWaitFor([&] { return isWaiting(); }) ? bench.service->statuses().first().saveId : QString();
    }

    [[nodiscard]] bool isWaiting() const {
        return !bench.service->statuses().isEmpty() && bench.service->statuses().first().isWaiting;
    }

    [[nodiscard]] bool isDone() const {
        const auto statuses = bench.service->statuses();
        return !bench.service->hasUnfinished() && !statuses.isEmpty() && statuses.last().step == SaveStep::Done;
    }

    [[nodiscard]] bool send(const QString& saveId) const {
        return QCoro::waitFor(bench.service->redirect(saveId, {otherChannel})).has_value();
    }

    // The contents of the files posted there.
    [[nodiscard]] QList<QByteArray> rescued() const {
        QList<QByteArray> contents;
        for (const QJsonObject& post : bench.mattermost.posts(otherChannel)) {
            for (const auto& id : post.value("file_ids"_L1).toArray())
                contents.append(bench.mattermost.fileContent(id.toString()));
        }
        return contents;
    }

    SaveBench bench;
    QString otherChannel;
};

saves::EditingSession restoring(const SaveBench& bench) {
    saves::EditingSession session = bench.office.session({});
    session.id.clear();
    session.openedAt = 0;
    session.notice = saves::Notice::Restored;
    session.restoredNumber = 1;
    return session;
}

QString localFile(const SaveBench& bench, const QByteArray& content) {
    QFile file(bench.folder.filePath(u"local.docx"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

} // namespace

Q_DECLARE_METATYPE(attache::sandbox::Fault)

class TestSentElsewhere : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLocalFileBecomesAVersion() {
        SaveBench bench;
        const auto saveId = QCoro::waitFor(bench.service->submit(restoring(bench), localFile(bench, kEdited)));
        QVERIFY(saveId);
        QTRY_COMPARE(bench.versions().size(), 1);
        const Version version = bench.versions().first();
        QCOMPARE(version.saveId, *saveId);
        QCOMPARE(version.content, kEdited);
        QCOMPARE(version.message, u"File Plan.docx was restored to version 1 by @alice"_s);
        QCOMPARE(version.parentFileId, bench.office.rootFileId);
        QCOMPARE(version.number, 2);
        QTRY_VERIFY(bench.spool().isEmpty());
        QVERIFY(QCoro::waitFor(bench.service->unfinishedSessions())->isEmpty()); // nobody is asked about it
    }

    void aLocalFileThatWasTakenOutlivesTheProgramAndTheFile() {
        SaveBench bench;
        bench.mattermost.setAway(true);
        const QString path = localFile(bench, kEdited);
        QVERIFY(QCoro::waitFor(bench.service->submit(restoring(bench), path)));
        bench.stopService();
        QFile::remove(path);
        bench.mattermost.setAway(false);
        bench.startService();
        bench.signIn();
        QTRY_COMPARE(bench.versions().size(), 1);
        QCOMPARE(bench.versions().first().content, kEdited);
        QCOMPARE(bench.versions().first().message, u"File Plan.docx was restored to version 1 by @alice"_s);
    }

    void whatCantBeTakenLeavesNothing_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<int>("kind");
        QTest::newRow("no file") << QByteArray() << false << int(ErrorKind::Storage);
        QTest::newRow("empty") << QByteArray() << true << int(ErrorKind::InvalidInput);
        QTest::newRow("too large") << QByteArray(2000, 'x') << true << int(ErrorKind::TooLarge);
    }
    void whatCantBeTakenLeavesNothing() {
        QFETCH(const QByteArray, content);
        QFETCH(const bool, isThere);
        QFETCH(const int, kind);
        saves::SaveSettings settings;
        settings.maxFileBytes = 1000;
        SaveBench bench(settings);
        const QString path = isThere ? localFile(bench, content) : bench.folder.filePath(u"nowhere"_s);
        const auto refused = QCoro::waitFor(bench.service->submit(restoring(bench), path));
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().kind), kind);
        QVERIFY(bench.spool().isEmpty());
        QVERIFY(bench.service->statuses().isEmpty());
        QVERIFY(QCoro::waitFor(bench.service->unfinishedSessions())->isEmpty());
    }

    void aSaveGoesToAnotherChannel() {
        TwoChannels two;
        const QString saveId = two.waitingSave();
        QVERIFY(two.send(saveId));
        QTRY_VERIFY(two.isDone());
        QCOMPARE(two.rescued(), QList<QByteArray>{kEdited});
        const QJsonObject post = two.bench.mattermost.posts(two.otherChannel).first();
        QCOMPARE(post.value("message"_L1).toString(), u"File Plan.docx was saved to this channel by @alice"_s);
        QVERIFY(post.value("root_id"_L1).toString().isEmpty());
        QVERIFY(!post.value("props"_L1).toObject().contains("attache_version"_L1));
        QVERIFY(two.bench.versions().isEmpty());
        QVERIFY(two.bench.spool().isEmpty());
    }

    void aSaveSentElsewhereOutlivesTheProgram_data() {
        QTest::addColumn<bool>("isJournalLost");
        QTest::newRow("journal there") << false;
        QTest::newRow("journal lost") << true;
    }
    void aSaveSentElsewhereOutlivesTheProgram() {
        QFETCH(const bool, isJournalLost);
        TwoChannels two;
        const QString saveId = two.waitingSave();
        two.bench.mattermost.setAway(true);
        QVERIFY(two.send(saveId));
        two.bench.stopService();
        if (isJournalLost) {
            QFile journal(two.bench.settings.folder + u"/journal.sqlite"_s);
            QVERIFY(journal.open(QIODevice::WriteOnly | QIODevice::Truncate));
            journal.write(QByteArray(4096, 'x'));
        }
        two.bench.mattermost.setAway(false);
        two.bench.startService();
        two.bench.signIn();
        QTRY_COMPARE(two.rescued(), QList<QByteArray>{kEdited});
        QVERIFY(two.bench.versions().isEmpty());
    }

    // The post got through, its answer didn't, and the program doesn't know.
    void aLostAnswerMakesNoSecondPost_data() {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("isRestarted");
        for (const bool isRestarted : {false, true}) {
            QTest::addRow("reset%s", isRestarted ? ", restarted" : "") << Fault{Fault::Reset, 0} << isRestarted;
            QTest::addRow("cut%s", isRestarted ? ", restarted" : "") << Fault{Fault::Cut, 10} << isRestarted;
        }
    }
    void aLostAnswerMakesNoSecondPost() {
        QFETCH(const Fault, fault);
        QFETCH(const bool, isRestarted);
        TwoChannels two;
        const QString saveId = two.waitingSave();
        two.bench.mattermost.failNext("POST", u"/api/v4/posts$"_s, 4, fault, MattermostDouble::When::After);
        QVERIFY(two.send(saveId));
        QTRY_VERIFY(!two.rescued().isEmpty());
        if (isRestarted) {
            two.bench.stopService();
            two.bench.serverClock.skip(std::chrono::seconds(40)); // the server forgets the pending id
            two.bench.startService();
            two.bench.signIn();
        }
        QTRY_VERIFY(two.bench.spool().isEmpty() && !two.bench.service->hasUnfinished());
        QCOMPARE(two.rescued(), QList<QByteArray>{kEdited});
    }

    // The person gave up on the thread while the reply stood there already.
    void whatStandsInItsThreadIsntPostedElsewhere() {
        TwoChannels two;
        const auto session = two.bench.open(u"key-1"_s);
        two.bench.mattermost.failNext("POST", u"/api/v4/posts$"_s, 100, MattermostDouble::apiError(413, u"x"_s),
                                      MattermostDouble::When::After);
        two.bench.save(session, 2, kEdited);
        QTRY_VERIFY(two.isWaiting());
        QCOMPARE(two.bench.versions().size(), 1);
        QVERIFY(two.send(two.bench.service->statuses().first().saveId));
        QTRY_VERIFY(two.isDone());
        QCOMPARE(two.bench.versions().size(), 1);
        QVERIFY(two.rescued().isEmpty());
    }

    void aSaveCanBeSentBackToItsThread() {
        TwoChannels two;
        const QString saveId = two.waitingSave();
        two.bench.mattermost.removeMember(two.otherChannel, two.bench.office.aliceId);
        QVERIFY(two.send(saveId));
        QTRY_VERIFY(two.isWaiting());
        two.bench.mattermost.addMember(two.bench.office.channelId, two.bench.office.aliceId);
        QVERIFY(QCoro::waitFor(two.bench.service->redirect(saveId, {})));
        QTRY_VERIFY(two.isDone());
        QCOMPARE(two.bench.versions().size(), 1);
    }

    void aFinishedSaveCantBeSentElsewhere() {
        TwoChannels two;
        const auto session = two.bench.open(u"key-1"_s);
        two.bench.save(session, 2, kEdited);
        QTRY_VERIFY(two.isDone());
        const QString saveId = two.bench.service->statuses().first().saveId;
        const auto refused = QCoro::waitFor(two.bench.service->redirect(saveId, {two.otherChannel}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotFound);
    }

    // The order of saves is theirs, not that of giving them up and taking them back.
    void aSaveThatIsTakenBackKeepsItsPlace() {
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        bench.mattermost.removeMember(bench.office.channelId, bench.office.aliceId);
        bench.save(session, 6, zipHolding("older"));
        bench.save(session, 2, zipHolding("newer"));
        QTRY_VERIFY(bench.service->statuses().size() == 2 && bench.service->statuses().first().isWaiting);
        const QString older = bench.service->statuses().first().saveId;
        QVERIFY(QCoro::waitFor(bench.service->discard(older)));
        QTRY_VERIFY(bench.service->statuses().last().isWaiting);
        QVERIFY(QCoro::waitFor(bench.service->restore(older)));
        bench.mattermost.addMember(bench.office.channelId, bench.office.aliceId);
        bench.service->retryNow();
        QTRY_VERIFY(!bench.service->hasUnfinished());
        QCOMPARE(bench.versions().size(), 1);
        QCOMPARE(bench.versions().first().content, zipHolding("newer"));
    }
};

QTEST_GUILESS_MAIN(TestSentElsewhere)
#include "tst_sent_elsewhere.moc"

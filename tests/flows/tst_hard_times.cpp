// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Clocks that jump, machines that sleep, and servers that say no.
#include "SaveBench.h"

#include <QCoroTask>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace attache;
using namespace attache::flows;
using domain::ErrorKind;
using domain::SaveStep;
using sandbox::HttpResponse;
using sandbox::MattermostDouble;

namespace {

const QByteArray kSuccess = R"({"error":0})";

qsizetype uploads(const SaveBench& bench) {
    return std::ranges::count_if(bench.mattermost.requestLog(), [](const sandbox::LoggedRequest& request) {
        return request.method == "POST" && request.path.endsWith("/api/v4/files"_L1);
    });
}

// A service whose clock is turned by hand, with one save that waits for Mattermost.
class Waiting {
public:
    Waiting() {
        m_bench.stopService();
        m_bench.settings.retry = {1min, 1min}; // waits between 30 s and a minute
        m_bench.mattermost.failNext("POST", u"/api/v4/files$"_s, 4, MattermostDouble::apiError(503, u"x"_s));
        service = std::make_unique<saves::SaveService>(m_bench.settings, clock);
        if (!QCoro::waitFor(service->start()))
            qFatal("The service doesn't start");
        service->setAccount(u"account"_s, *mattermost::ServerAddress::parse(m_bench.mattermost.url().toString()),
                            m_bench.office.token);
        QFile file(m_bench.folder.filePath(u"local.docx"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(zipHolding("edited"));
        file.close();
        static_cast<void>(QCoro::waitFor(service->submit(m_bench.office.session(u"key-1"_s), file.fileName())));
        static_cast<void>(QTest::qWaitFor([this] { return isWaiting(*service); }));
        m_bench.mattermost.clearFailures();
    }

    // True when the save went out after the look at the clock.
    bool goesOutAfter(std::chrono::milliseconds advance) {
        clock.advance(advance);
        service->wake();
        return QTest::qWaitFor([this] { return allDone(*service); }, 500);
    }

    domain::ManualClock clock{domain::SystemClock().now()};
    std::unique_ptr<saves::SaveService> service;

private:
    SaveBench m_bench;
};

} // namespace

Q_DECLARE_METATYPE(attache::sandbox::HttpResponse)

class TestHardTimes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eightHoursOfSleepEndTheWait() {
        Waiting waiting;
        QVERIFY(!waiting.goesOutAfter(29s));
        QVERIFY(waiting.goesOutAfter(8h));
    }

    void aClockThatIsSetBackDoesntLengthenTheWait_data() {
        QTest::addColumn<int>("minutes");
        QTest::newRow("a bit") << 10;
        QTest::newRow("a day") << 24 * 60;
        QTest::newRow("to 1970") << 50 * 365 * 24 * 60;
    }
    void aClockThatIsSetBackDoesntLengthenTheWait() {
        QFETCH(const int, minutes);
        Waiting waiting;
        QVERIFY(!waiting.goesOutAfter(-std::chrono::minutes(minutes)));
        QVERIFY(waiting.goesOutAfter(61s));
    }

    void whatOnlyAPersonCanEnd_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("kind");
        QTest::newRow("left the channel") << u"left"_s << int(ErrorKind::Forbidden);
        QTest::newRow("post deleted") << u"deleted"_s << int(ErrorKind::NotFound);
        QTest::newRow("too large") << u"413"_s << int(ErrorKind::TooLarge);
        QTest::newRow("attachments off") << u"501"_s << int(ErrorKind::TurnedOff);
        QTest::newRow("channel archived") << u"archived"_s << -1; // how it is refused differs between servers
    }
    void whatOnlyAPersonCanEnd() {
        QFETCH(const QString, what);
        QFETCH(const int, kind);
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        if (what == "left"_L1)
            bench.mattermost.removeMember(bench.office.channelId, bench.office.aliceId);
        else if (what == "deleted"_L1)
            bench.mattermost.deletePost(bench.office.rootPostId);
        else if (what == "archived"_L1)
            bench.mattermost.archiveChannel(bench.office.channelId);
        else
            bench.mattermost.failNext("POST", u"/api/v4/files$"_s, 1, MattermostDouble::apiError(what.toInt(), u"x"_s));
        QCOMPARE(bench.save(session, 2, zipHolding("edited")).body, kSuccess);
        QTRY_VERIFY(isWaiting(*bench.service));
        const auto status = bench.service->statuses().first();
        QCOMPARE(status.nextAttemptAt, 0);
        QVERIFY(!status.error.message.isEmpty());
        QVERIFY(status.since > 0);
        if (kind >= 0)
            QCOMPARE(int(status.error.kind), kind);
        const QString path = bench.folder.filePath(u"rescued.docx"_s);
        QVERIFY(QCoro::waitFor(bench.service->exportSave(status.saveId, path)));
        QFile rescued(path);
        QVERIFY(rescued.open(QIODevice::ReadOnly));
        QCOMPARE(rescued.readAll(), zipHolding("edited"));
    }

    // A server that is asked for peace by one save isn't to be asked by the next two hundred.
    void aRetryAfterHoldsTheWholeAccount() {
        SaveBench bench;
        bench.mattermost.failNext("POST", u"/api/v4/files$"_s, 1, MattermostDouble::tooManyRequests(3600));
        QCOMPARE(bench.save(bench.open(u"key-0"_s), 2, zipHolding("first")).body, kSuccess);
        QTRY_VERIFY(isWaiting(*bench.service));
        const qint64 wait = bench.service->statuses().first().nextAttemptAt - bench.clock.now().count();
        QVERIFY2(wait > 3'500'000 && wait <= 3'600'000, qPrintable(QString::number(wait)));
        for (int i = 1; i < 10; ++i)
            QCOMPARE(bench.save(bench.open(u"key-%1"_s.arg(i)), 2, zipHolding(QByteArray::number(i))).body, kSuccess);
        QCOMPARE(uploads(bench), 1);
        bench.service->retryNow(); // the person insists
        QTRY_VERIFY(allDone(*bench.service));
        QCOMPARE(contents(bench).size(), 10);
    }

    // The session ends between the new reply and the removal of the older one.
    void aSignOutWhileAForceSaveIsReplacedLeavesNothingHalf() {
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        QCOMPARE(bench.save(session, 6, zipHolding("older")).body, kSuccess);
        QTRY_VERIFY(allDone(*bench.service));
        bench.mattermost.failNext("DELETE", u"/api/v4/posts/"_s, 1,
                                  MattermostDouble::apiError(401, u"api.context.session_expired.app_error"_s));
        QCOMPARE(bench.save(session, 2, zipHolding("newer")).body, kSuccess);
        QTRY_VERIFY(isWaiting(*bench.service));
        QCOMPARE(contents(bench).size(), 2);
        bench.signIn();
        QTRY_VERIFY(allDone(*bench.service));
        QCOMPARE(contents(bench), QList<QByteArray>{zipHolding("newer")});
    }

    void aPageInsteadOfARemovalIsNoRemoval() {
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        QCOMPARE(bench.save(session, 6, zipHolding("older")).body, kSuccess);
        QTRY_VERIFY(allDone(*bench.service));
        bench.mattermost.failNext("DELETE", u"/api/v4/posts/"_s, 1,
                                  {200, {{"Content-Type", "text/html"}}, "<html></html>", {}, false, {}});
        QCOMPARE(bench.save(session, 2, zipHolding("newer")).body, kSuccess);
        QTRY_VERIFY(allDone(*bench.service));
        QCOMPARE(contents(bench), QList<QByteArray>{zipHolding("newer")});
    }

    void theFirstSaveThatGetsThroughTakesTheOthersAlong() {
        saves::SaveSettings settings;
        SaveBench bench(settings);
        bench.stopService();
        bench.settings.retry = {1h, 1h};
        bench.startService();
        bench.signIn();
        bench.mattermost.failNext("POST", u"/api/v4/files$"_s, 3, MattermostDouble::apiError(503, u"x"_s));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(bench.save(bench.open(u"key-%1"_s.arg(i)), 2, zipHolding(QByteArray::number(i))).body, kSuccess);
        QTRY_VERIFY(std::ranges::all_of(bench.service->statuses(), &domain::SaveStatus::isWaiting));
        QCOMPARE(bench.save(bench.open(u"key-3"_s), 2, zipHolding("3")).body, kSuccess);
        QTRY_VERIFY(allDone(*bench.service));
        QCOMPARE(contents(bench).size(), 4);
    }

    void aServerThatHangsHoldsUpNoOtherAccount() {
        SaveBench bench;
        QObject context;
        const sandbox::HttpServer hanging(0, &context, [](const sandbox::HttpRequest&, const sandbox::Reply& reply) {
            reply.send({200, {}, {}, {}, false, {sandbox::Fault::Hang, 0}});
        });
        bench.service->setAccount(u"hanging"_s, *mattermost::ServerAddress::parse(hanging.url().toString()),
                                  bench.office.token);
        QFile file(bench.folder.filePath(u"local.docx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(zipHolding("edited"));
        file.close();
        for (int i = 0; i < 8; ++i) {
            auto session = bench.office.session({});
            session.accountId = u"hanging"_s;
            session.id.clear();
            QVERIFY(QCoro::waitFor(bench.service->submit(session, file.fileName())));
        }
        QVERIFY(QCoro::waitFor(bench.service->submit(bench.office.session(u"key-1"_s), file.fileName())));
        QTRY_COMPARE(contents(bench), QList<QByteArray>{zipHolding("edited")});
    }

    // The answer to the last callback was lost with the program: the Document Server comes again.
    void aRepeatedFinalCallbackFindsItsPathAfterARestart() {
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        QCOMPARE(bench.save(session, 2, zipHolding("edited")).body, kSuccess);
        QTRY_VERIFY(allDone(*bench.service));
        bench.stopService();
        bench.listener->revoke(session.callbackPath);
        bench.startService();
        bench.signIn();
        const auto sessions = QCoro::waitFor(bench.service->restorableSessions());
        QCOMPARE(*sessions, QList<saves::EditingSession>{session});
        bench.listener->restoreCallback(session.callbackPath,
                                        bench.service->callbackHandler(session, bench.documentServer));
        QCOMPARE(bench.save(session, 2, zipHolding("edited")).body, kSuccess);
        QTRY_VERIFY(!bench.service->hasUnfinished());
        QCOMPARE(contents(bench), QList<QByteArray>{zipHolding("edited")});
    }

    void aDiscardedSaveCanBeTakenBackInALaterRun() {
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        bench.mattermost.removeMember(bench.office.channelId, bench.office.aliceId);
        QCOMPARE(bench.save(session, 2, zipHolding("edited")).body, kSuccess);
        QTRY_VERIFY(isWaiting(*bench.service));
        const QString saveId = bench.service->statuses().first().saveId;
        QVERIFY(QCoro::waitFor(bench.service->discard(saveId)));
        bench.stopService();
        bench.mattermost.addMember(bench.office.channelId, bench.office.aliceId);
        bench.startService();
        bench.signIn();
        QTRY_COMPARE(bench.service->statuses().size(), 1);
        QCOMPARE(bench.service->statuses().first().step, SaveStep::Discarded);
        QVERIFY(contents(bench).isEmpty());
        QVERIFY(QCoro::waitFor(bench.service->restore(saveId)));
        QTRY_VERIFY(allDone(*bench.service));
        QCOMPARE(contents(bench), QList<QByteArray>{zipHolding("edited")});
    }
};

QTEST_GUILESS_MAIN(TestHardTimes)
#include "tst_hard_times.moc"

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Full disks, damaged journals, clocks that jump, machines that sleep, and servers that say no.
#include "SaveBench.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

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

bool allDone(const saves::SaveService& service) {
    const auto statuses = service.statuses();
    return !service.hasUnfinished() && !statuses.isEmpty() &&
           std::ranges::all_of(statuses, [](const auto& status) { return status.step == SaveStep::Done; });
}

bool isWaiting(const saves::SaveService& service) {
    const auto statuses = service.statuses();
    return !statuses.isEmpty() && std::ranges::any_of(statuses, &domain::SaveStatus::isWaiting);
}

QList<QByteArray> contents(const SaveBench& bench) {
    QList<QByteArray> list;
    for (const Version& version : bench.versions())
        list.append(version.content);
    return list;
}

qsizetype uploads(const SaveBench& bench) {
    return std::ranges::count_if(bench.mattermost.requestLog(), [](const sandbox::LoggedRequest& request) {
        return request.method == "POST" && request.path.endsWith("/api/v4/files"_L1);
    });
}

// What a power cut leaves: the files as they are while the program runs. Only once in a program's life: reading the
// journal ends SQLite's lock on it.
void copyFolder(const QString& from, const QString& to) {
    QDir().mkpath(to);
    const auto entries = QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo& entry : entries) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir())
            copyFolder(entry.absoluteFilePath(), target);
        else
            QFile::copy(entry.absoluteFilePath(), target);
    }
}

void overwrite(const QString& path, qint64 offset, qint64 bytes) {
    QFile file(path);
    if (file.open(QIODevice::ReadWrite) && file.seek(offset))
        file.write(QByteArray(std::min(bytes, file.size() - offset), '\x7f'));
}

#ifdef Q_OS_UNIX
// No file of this process may grow beyond that: a full disk, for everybody who writes to one.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_old);
        rlimit limit = m_old;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    void (*m_handler)(int);
    rlimit m_old{};
};
#endif

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
#ifdef Q_OS_UNIX
    void aFullDiskIsSaidBeforeTheCallbackIsAnswered_data() {
        QTest::addColumn<int>("bytes");
        QTest::newRow("no room for the journal") << 1;
        QTest::newRow("no room for the file") << 100'000;
    }
    void aFullDiskIsSaidBeforeTheCallbackIsAnswered() {
        QFETCH(const int, bytes);
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        const QByteArray large = zipHolding(QByteArray(1'000'000, 'x'));
        {
            const FullDisk full{static_cast<rlim_t>(bytes)};
            QCOMPARE(bench.save(session, 2, large).status, 503);
        }
        QVERIFY(bench.spool().isEmpty());
        QVERIFY(contents(bench).isEmpty());
        QCOMPARE(QCoro::waitFor(bench.service->unfinishedSessions())->size(), 1);
        QCOMPARE(bench.save(session, 2, large).body, kSuccess); // the Document Server tries again
        QTRY_COMPARE(contents(bench), QList<QByteArray>{large});
    }

    void aDiskThatFillsUpMeanwhileCausesOneUpload() {
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        bench.mattermost.setAway(true);
        QCOMPARE(bench.save(session, 2, zipHolding("edited")).body, kSuccess);
        {
            const FullDisk full(1);
            bench.mattermost.setAway(false);
            bench.service->retryNow();
            QTRY_VERIFY(isWaiting(*bench.service) &&
                        bench.service->statuses().first().error.kind == ErrorKind::Storage);
            bench.service->retryNow();
            QTRY_COMPARE(uploads(bench), 1);
        }
        QTRY_VERIFY(allDone(*bench.service));
        QCOMPARE(uploads(bench), 1);
        QCOMPARE(contents(bench), QList<QByteArray>{zipHolding("edited")});
    }
#endif

    // As root, too: a file where the folder should be can't be written into by anybody.
    void aSpoolThatCantBeWrittenIsSaidBeforeTheCallbackIsAnswered() {
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        const QString spool = bench.settings.folder + u"/spool"_s;
        QVERIFY(QDir(spool).removeRecursively());
        QFile obstacle(spool);
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        obstacle.close();
        QCOMPARE(bench.save(session, 2, zipHolding("edited")).status, 503);
        QVERIFY(bench.service->statuses().isEmpty());
        bench.stopService();
        saves::SaveService next(bench.settings, bench.clock);
        const auto refused = QCoro::waitFor(next.start());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY(obstacle.remove());
        QVERIFY(QCoro::waitFor(next.start())); // mended while the program runs
        const auto open = QCoro::waitFor(next.unfinishedSessions());
        QCOMPARE(open->size(), 1);
    }

    void aDamagedJournalLosesNoSave_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("bytes");
        QTest::newRow("header") << u"journal.sqlite"_s << 0 << 100;
        QTest::newRow("middle page") << u"journal.sqlite"_s << 4096 << 4096;
        QTest::newRow("everything") << u"journal.sqlite"_s << 0 << 1'000'000;
        QTest::newRow("head of the log") << u"journal.sqlite-wal"_s << 0 << 32;
        QTest::newRow("middle of the log") << u"journal.sqlite-wal"_s << 9000 << 100;
        QTest::newRow("all of the log") << u"journal.sqlite-wal"_s << 0 << 10'000'000;
    }
    void aDamagedJournalLosesNoSave() {
        QFETCH(const QString, file);
        QFETCH(const int, offset);
        QFETCH(const int, bytes);
        SaveBench bench;
        bench.stopService();
        bench.startService(); // the tables are in the journal itself, the rows will be in the log
        bench.signIn();
        bench.mattermost.setAway(true);
        QList<QByteArray> expected;
        for (int i = 0; i < 3; ++i) {
            const auto session = bench.open(u"key-%1"_s.arg(i));
            expected.append(zipHolding("edited " + QByteArray::number(i)));
            QCOMPARE(bench.save(session, 2, expected.last()).body, kSuccess);
        }
        const QString crashed = bench.folder.filePath(u"crashed"_s);
        copyFolder(bench.settings.folder, crashed);
        bench.stopService();
        QVERIFY(QFile::exists(crashed + u'/' + file));
        overwrite(crashed + u'/' + file, offset, bytes);
        bench.settings.folder = crashed;
        bench.mattermost.setAway(false);
        bench.startService();
        bench.signIn();
        QTRY_VERIFY(allDone(*bench.service));
        QList<QByteArray> versions = contents(bench);
        std::ranges::sort(versions);
        QCOMPARE(versions, expected);
        QVERIFY(bench.spool().isEmpty());
    }

    // The log lost the save's last steps: what is done is recognised, not done again, and no file is missed.
    void aJournalThatIsBehindDoublesNothing() {
        SaveBench bench;
        const auto session = bench.open(u"key-1"_s);
        bench.mattermost.setAway(true);
        QCOMPARE(bench.save(session, 2, zipHolding("edited")).body, kSuccess);
        const QString behind = bench.folder.filePath(u"behind"_s);
        copyFolder(bench.settings.folder, behind);
        bench.mattermost.setAway(false);
        bench.service->retryNow();
        QTRY_VERIFY(allDone(*bench.service));
        bench.stopService();
        QVERIFY(QDir(behind + u"/spool"_s).removeRecursively());
        bench.settings.folder = behind;
        bench.startService();
        bench.signIn();
        QTRY_VERIFY(allDone(*bench.service));
        QCOMPARE(contents(bench), QList<QByteArray>{zipHolding("edited")});
    }

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

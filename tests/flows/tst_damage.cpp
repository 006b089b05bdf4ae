// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Full disks, folders that can't be written, and damaged journals.
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
using namespace attache;
using namespace attache::flows;
using domain::ErrorKind;

namespace {

const QByteArray kSuccess = R"({"error":0})";

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

} // namespace

class TestDamage : public QObject {
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
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"

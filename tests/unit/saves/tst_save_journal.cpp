// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "Samples.h"
#include "saves/SaveJournal.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::saves;
using domain::SaveStep;
using onlyoffice::CallbackStatus;

namespace {

constexpr qint64 kNow = 1'700'000'000'000;

class Folder {
public:
    [[nodiscard]] QString journal() const { return m_dir.filePath(u"journal.sqlite"_s); }
    [[nodiscard]] QStringList names() const { return QDir(m_dir.path()).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] std::unique_ptr<SaveJournal> open() const {
        auto opened = SaveJournal::open(journal(), kNow);
        return opened ? std::move(*opened) : nullptr;
    }

private:
    QTemporaryDir m_dir;
};

} // namespace

class TestSaveJournal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryFieldOfASession() {
        const Folder folder;
        const EditingSession session = samples::session();
        {
            const auto journal = folder.open();
            QVERIFY(journal);
            QVERIFY(journal->addSession(session));
            QVERIFY(journal->addSession(session)); // again: no harm
        }
        const auto journal = folder.open();
        QVERIFY(journal);
        const auto open = journal->openSessions();
        QVERIFY(open);
        QCOMPARE(*open, (QList<OpenSession>{{session, false, false, 0}}));
    }

    void walksThroughEveryStepAndReopensThere_data() {
        QTest::addColumn<int>("steps");
        for (int steps = 1; steps <= 5; ++steps)
            QTest::addRow("%d", steps) << steps;
    }
    void walksThroughEveryStepAndReopensThere() {
        QFETCH(const int, steps);
        const Folder folder;
        SaveRecord record = samples::save();
        {
            const auto journal = folder.open();
            QVERIFY(journal);
            QVERIFY(journal->addReceived(record));
            if (steps >= 2) {
                record = samples::stored(record);
                QVERIFY(journal->markStored(record, kNow));
            }
            if (steps >= 3) {
                record.step = SaveStep::Uploaded;
                record.fileId = samples::mattermostId('n');
                QVERIFY(journal->markUploaded(record.id, record.fileId));
            }
            if (steps >= 4) {
                record.step = SaveStep::Posted;
                record.postId = samples::mattermostId('q');
                record.parentFileId = record.session.parentFileId;
                record.number = 2;
                QVERIFY(journal->markPosted(record));
            }
            if (steps >= 5)
                QVERIFY(journal->markDone(record.id, kNow));
        }
        const auto journal = folder.open();
        QVERIFY(journal);
        auto saves = journal->unfinishedSaves();
        QVERIFY(saves);
        if (steps == 5) {
            QVERIFY(saves->isEmpty());
            return;
        }
        QCOMPARE(saves->size(), 1);
        record.sequence = saves->first().sequence;
        QCOMPARE(saves->first(), record);
    }

    void finalStatusClosesTheSessionWithTheStep() {
        const Folder folder;
        const auto journal = folder.open();
        SaveRecord forced = samples::stored(samples::save());
        forced.cause = CallbackStatus::ForceSaved;
        QVERIFY(journal->markStored(forced, kNow));
        QCOMPARE(journal->openSessions()->size(), 1);
        const SaveRecord final = samples::stored(samples::save(u"save-2"_s), QByteArray(32, 'i'));
        QVERIFY(journal->markStored(final, kNow));
        QVERIFY(journal->openSessions()->isEmpty());
        QVERIFY(journal->noteEditing(final.session.id));
        QCOMPARE(journal->openSessions()->size(), 1);
    }

    void aFinalStatusClosesTheOtherOpeningsOfTheSameDocument() {
        const Folder folder;
        const auto journal = folder.open();
        EditingSession first = samples::session(u"first"_s);
        EditingSession second = samples::session(u"second"_s);
        EditingSession justBegun = samples::session(u"just begun"_s);
        second.documentKey = justBegun.documentKey = first.documentKey;
        EditingSession elsewhere = first;
        elsewhere.id = u"elsewhere"_s;
        elsewhere.accountId = u"account-2"_s;
        for (const EditingSession& session : {first, second, justBegun, elsewhere})
            QVERIFY(journal->addSession(session));
        for (const EditingSession& session : {first, second, elsewhere})
            QVERIFY(journal->noteEditing(session.id));
        QVERIFY(journal->markStored(samples::stored(samples::save(u"save-1"_s, second)), kNow));
        QStringList open;
        const auto sessions = journal->openSessions();
        for (const OpenSession& session : *sessions)
            open.append(session.session.id);
        QCOMPARE(open, (QStringList{u"just begun"_s, u"elsewhere"_s}));
    }

    void remembersWhatIsKnownOfASession() {
        const Folder folder;
        const EditingSession session = samples::session();
        const auto journal = folder.open();
        QVERIFY(journal->addSession(session));
        QVERIFY(journal->noteNothingFound(session.id, kNow));
        QCOMPARE(journal->openSessions()->first(), (OpenSession{session, false, false, kNow}));
        QVERIFY(journal->noteEditing(session.id)); // somebody came: the questions begin anew
        QCOMPARE(journal->openSessions()->first(), (OpenSession{session, true, false, 0}));
        QVERIFY(journal->closeSession(session.id, 4, kNow));
        QVERIFY(journal->noteSaveFailed(session.id));
        QCOMPARE(journal->openSessions()->first(), (OpenSession{session, true, true, 0}));
    }

    void remembersWhatTheDocumentServerMayLetGo() {
        const Folder folder;
        const EditingSession session = samples::session();
        {
            const auto journal = folder.open();
            QVERIFY(journal->addSession(session));
            QVERIFY(journal->noteForgotten(session.id, true));
            QVERIFY(journal->forgottenSessions()->isEmpty()); // not stored here yet
            QVERIFY(journal->markStored(samples::stored(samples::save()), kNow));
        }
        const auto journal = folder.open();
        QCOMPARE(*journal->forgottenSessions(), QList<EditingSession>{session});
        QVERIFY(journal->noteForgotten(session.id, false));
        QVERIFY(journal->forgottenSessions()->isEmpty());
    }

    void restoresPathsForAnHour() {
        const Folder folder;
        const auto journal = folder.open();
        const EditingSession open = samples::session(u"open"_s);
        const EditingSession closed = samples::session(u"closed"_s);
        const EditingSession longClosed = samples::session(u"long closed"_s);
        EditingSession submitted = samples::session(u"submitted"_s);
        submitted.callbackPath.clear();
        for (const EditingSession& session : {open, closed, longClosed, submitted})
            QVERIFY(journal->addSession(session));
        QVERIFY(journal->closeSession(closed.id, 2, kNow + 2));
        QVERIFY(journal->closeSession(longClosed.id, 2, kNow));
        QCOMPARE(*journal->restorableSessions(kNow + 1), (QList<EditingSession>{open, closed}));
    }

    void aSubmittedSaveHasNoOpenSession() {
        const Folder folder;
        EditingSession session = samples::session();
        session.notice = Notice::Restored;
        session.restoredNumber = 3;
        SaveRecord record = samples::save(u"save-1"_s, session);
        const auto journal = folder.open();
        QVERIFY(journal->addSubmitted(record, kNow));
        QVERIFY(journal->openSessions()->isEmpty());
        record = samples::stored(record);
        QVERIFY(journal->markStored(record, kNow));
        record.sequence = 1;
        QCOMPARE(*journal->unfinishedSaves(), QList<SaveRecord>{record});
    }

    void remembersWhereASaveWasSent() {
        const Folder folder;
        SaveRecord record = samples::stored(samples::save());
        {
            const auto journal = folder.open();
            QVERIFY(journal->markStored(record, kNow));
            QVERIFY(journal->markUploaded(record.id, samples::mattermostId('n')));
            record.targetChannelId = samples::mattermostId('t');
            record.earlierFileId = samples::mattermostId('n');
            QVERIFY(journal->redirect(record));
        }
        const auto journal = folder.open();
        record.sequence = 1;
        QCOMPARE(*journal->unfinishedSaves(), QList<SaveRecord>{record});
        QVERIFY(journal->markUploaded(record.id, samples::mattermostId('o')));
        QVERIFY(journal->unfinishedSaves()->first().earlierFileId.isEmpty());
        record.postId = samples::mattermostId('q');
        QVERIFY(journal->markPosted(record));
        const SaveRecord next = samples::stored(samples::save(u"save-2"_s));
        QVERIFY(journal->markStored(next, kNow));
        QVERIFY(!*journal->postedBefore(next)); // what stands elsewhere is nobody's head in the thread
    }

    void bringsASchema1JournalUpToDate() {
        const Folder folder;
        {
            QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
            old.setDatabaseName(folder.journal());
            QVERIFY(old.open());
            QSqlQuery query(old);
            for (const QString& sql : samples::schema1Journal())
                QVERIFY2(query.exec(sql), qPrintable(sql));
            old.close();
        }
        QSqlDatabase::removeDatabase(u"old"_s);
        const auto journal = folder.open();
        QVERIFY(journal);
        QVERIFY(journal->setAside().isEmpty());
        EditingSession session = samples::session();
        session.documentServer.clear();
        QCOMPARE(*journal->openSessions(), (QList<OpenSession>{{session, true, false, 0}}));
        SaveRecord expected = samples::stored(samples::save());
        expected.session.documentServer.clear();
        expected.cause = CallbackStatus::ForceSaved;
        expected.step = SaveStep::Uploaded;
        expected.fileId = samples::mattermostId('n');
        expected.attempts = 2;
        expected.isWaiting = true;
        expected.error = {domain::ErrorKind::Forbidden, u"No right"_s, u"api.x"_s, 403, std::nullopt};
        expected.nextAttemptAt = 0;
        expected.sequence = 1;
        QCOMPARE(*journal->unfinishedSaves(), QList<SaveRecord>{expected});
    }

    void remembersWhyASaveWaits() {
        const Folder folder;
        SaveRecord record = samples::stored(samples::save());
        record.isWaiting = true;
        record.attempts = 3;
        record.nextAttemptAt = kNow + 1;
        record.error = {domain::ErrorKind::Forbidden, u"No right"_s, u"api.x"_s, 403, std::nullopt};
        {
            const auto journal = folder.open();
            QVERIFY(journal->markStored(record, kNow));
            QVERIFY(journal->markWaiting(record));
        }
        const auto saves = folder.open()->unfinishedSaves();
        QCOMPARE(saves->size(), 1);
        record.sequence = saves->first().sequence;
        QCOMPARE(saves->first(), record);
    }

    void findsTheLineagesNewest() {
        const Folder folder;
        const auto journal = folder.open();
        const EditingSession first = samples::session(u"a"_s);
        EditingSession second = samples::session(u"b"_s);
        second.documentKey = first.documentKey; // the same document, opened twice
        SaveRecord one = samples::stored(samples::save(u"one"_s, first));
        SaveRecord two = samples::stored(samples::save(u"two"_s, second), QByteArray(32, '2'));
        const SaveRecord other = samples::stored(samples::save(u"other"_s, samples::session(u"c"_s)));
        for (const SaveRecord& save : {one, two, other})
            QVERIFY(journal->markStored(save, kNow));
        QCOMPARE((*journal->newestStored(one))->id, u"two"_s);
        QVERIFY(!*journal->postedBefore(two));
        one.postId = samples::mattermostId('q');
        QVERIFY(journal->markPosted(one));
        QCOMPARE((*journal->postedBefore(two))->id, u"one"_s);
        QVERIFY(!*journal->postedBefore(one));
        QVERIFY(journal->markDiscarded(u"two"_s, kNow));
        QCOMPARE((*journal->newestStored(one))->id, u"one"_s);
    }

    void prunesOnlyWhatIsFinishedAndOld() {
        const Folder folder;
        const auto journal = folder.open();
        QVERIFY(journal->markStored(samples::stored(samples::save(u"old"_s, samples::session(u"a"_s))), kNow));
        QVERIFY(journal->markStored(samples::stored(samples::save(u"kept"_s, samples::session(u"b"_s))), kNow));
        QVERIFY(journal->markDone(u"old"_s, kNow));
        QVERIFY(journal->prune(kNow + 1));
        QVERIFY(!*journal->newestStored(samples::save(u"x"_s, samples::session(u"a"_s))));
        QCOMPARE(journal->unfinishedSaves()->size(), 1);
    }

    void setsADamagedFileAside_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("garbage") << QByteArray(8192, 'x');
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, '\xff');
    }
    void setsADamagedFileAside() {
        QFETCH(const QByteArray, content);
        const Folder folder;
        QFile file(folder.journal());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto journal = folder.open();
        QVERIFY(journal);
        QVERIFY(journal->setAside().contains(u"journal.damaged-"_s));
        QFile aside(journal->setAside());
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), content);
        QVERIFY(journal->addSession(samples::session()));
    }

    void setsAFileWithADamagedPageAside() {
        const Folder folder;
        {
            const auto journal = folder.open();
            for (int i = 0; i < 50; ++i)
                QVERIFY(journal->addSession(samples::session(QString::number(i))));
        }
        QFile file(folder.journal());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 8192);
        file.seek(4096);
        file.write(QByteArray(4096, '\x7f'));
        file.close();
        const auto journal = folder.open();
        QVERIFY(journal);
        QVERIFY(!journal->setAside().isEmpty());
    }

    void refusesANewerProgramsFileUntouched() {
        const Folder folder;
        QVERIFY(folder.open());
        // user_version is the big-endian number at offset 60 of the header.
        QFile file(folder.journal());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(60);
        file.write(QByteArray("\0\0\0\x63", 4));
        file.close();
        const auto refused = SaveJournal::open(folder.journal(), kNow);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Storage);
        QVERIFY(refused.error().message.contains(u"newer"_s));
        QVERIFY(folder.names().contains(u"journal.sqlite"_s));
    }

    void refusesASecondWriter() {
        const Folder folder;
        const auto first = folder.open();
        QVERIFY(first);
        const auto second = SaveJournal::open(folder.journal(), kNow);
        QVERIFY(!second);
        QVERIFY2(second.error().message.contains(u"Another Attache"_s), qPrintable(second.error().message));
    }

    void saysThatAFolderCantBeWritten() {
        const auto refused = SaveJournal::open(u"/proc/nowhere/journal.sqlite"_s, kNow);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Storage);
    }

#ifdef Q_OS_UNIX
    void reportsAFullDiskAndGoesOnAfterwards() {
        const Folder folder;
        const auto journal = folder.open();
        QVERIFY(journal->addSession(samples::session(u"before"_s)));
        // No file of this process may grow: what a full disk looks like to SQLite.
        const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        getrlimit(RLIMIT_FSIZE, &old);
        rlimit none = old;
        none.rlim_cur = 1;
        setrlimit(RLIMIT_FSIZE, &none);
        const auto refused = journal->addReceived(samples::save());
        setrlimit(RLIMIT_FSIZE, &old);
        std::signal(SIGXFSZ, oldHandler);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Storage);
        QVERIFY(journal->unfinishedSaves()->isEmpty());
        QVERIFY(journal->addReceived(samples::save()));
        QCOMPARE(journal->openSessions()->size(), 2);
    }

    void keepsWhatWasCommittedWhenTheProgramIsKilled() {
        const Folder folder;
        const pid_t child = fork();
        if (child == 0) {
            const auto journal = folder.open();
            static_cast<void>(journal->markStored(samples::stored(samples::save()), kNow));
            ::kill(::getpid(), SIGKILL);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        const auto journal = folder.open();
        QVERIFY(journal);
        QVERIFY(journal->setAside().isEmpty());
        QCOMPARE(journal->unfinishedSaves()->size(), 1);
    }
#endif
};

QTEST_GUILESS_MAIN(TestSaveJournal)
#include "tst_save_journal.moc"

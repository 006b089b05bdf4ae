// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SaveJournal: the durable memory of sessions and saves (SQLite: WAL, synchronous FULL). The only writer of its file.
//
// Every method is one transaction: when it returns success, the step is on the disk. A second program that uses the
// same folder is refused, since the database is locked for as long as it is open. Thread: opened, used and destroyed on
// one thread. Errors: Storage only.
#pragma once

#include "domain/Result.h"
#include "saves/SaveRecord.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace attache::saves {

// The final status of a session that is given up.
inline constexpr int kGivenUp = -1;

// A session without a final status, and what is known of it.
struct OpenSession {
    EditingSession session;
    bool wasJoined = false;     // a callback told that an editor had it open
    bool hasSaveFailed = false; // status 3 came: the Document Server keeps changes that it couldn't assemble
    qint64 nothingFoundAt = 0;  // ms since epoch: the first round of questions that found nothing; 0: none
    bool operator==(const OpenSession&) const = default;
};

class SaveJournal {
public:
    inline static constexpr int kSchemaVersion = 2;

    // Opens or makes `path`, bringing an older schema up to date. A damaged file is renamed to
    // "journal.damaged-<time>.sqlite" (see setAside()) and replaced by an empty one; one of a newer program is refused.
    [[nodiscard]] static domain::Result<std::unique_ptr<SaveJournal>> open(const QString& path, qint64 now);
    ~SaveJournal();
    SaveJournal(const SaveJournal&) = delete;
    SaveJournal& operator=(const SaveJournal&) = delete;

    // Where a damaged journal went; empty when there was none: only then is the journal complete.
    [[nodiscard]] QString setAside() const { return m_setAside; }

    // Sessions. Adding one again changes nothing.
    [[nodiscard]] domain::Result<> addSession(const EditingSession& session);
    [[nodiscard]] domain::Result<> closeSession(const QString& sessionId, int finalStatus, qint64 now);
    // The document key is dead or everybody has left: also the account's other sessions of that key, as far as they had
    // been joined (one that was just begun is still to come).
    [[nodiscard]] domain::Result<> closeLineage(const QString& sessionId, int finalStatus, qint64 now);
    // Somebody is in the document: the session is open, whatever came before.
    [[nodiscard]] domain::Result<> noteEditing(const QString& sessionId);
    [[nodiscard]] domain::Result<> noteSaveFailed(const QString& sessionId);
    [[nodiscard]] domain::Result<> noteNothingFound(const QString& sessionId, qint64 time); // 0 takes it back
    // The Document Server's forgotten store holds the result; once the session is closed, it can be told to let it go.
    [[nodiscard]] domain::Result<> noteForgotten(const QString& sessionId, bool isForgotten);
    [[nodiscard]] domain::Result<QList<EditingSession>> forgottenSessions(); // closed ones
    [[nodiscard]] domain::Result<QList<OpenSession>> openSessions();
    // Open ones, and those closed after `time`, as far as they have a callback path.
    [[nodiscard]] domain::Result<QList<EditingSession>> restorableSessions(qint64 time);

    // The steps of a save, in order.
    [[nodiscard]] domain::Result<> addReceived(const SaveRecord& record);
    // As addReceived, for a save that no callback brought: its session is closed from the beginning.
    [[nodiscard]] domain::Result<> addSubmitted(const SaveRecord& record, qint64 now);
    // Takes sha256, size and fileType, answers the save's sequence. A final status closes the session in the same
    // transaction, as closeLineage. Also adds the row when there is none (a journal made anew from the spool).
    [[nodiscard]] domain::Result<qint64> markStored(const SaveRecord& record, qint64 now);
    [[nodiscard]] domain::Result<> markUploaded(const QString& saveId, const QString& fileId);
    // The upload can't be used: back to Stored.
    [[nodiscard]] domain::Result<> forgetUpload(const QString& saveId);
    // Back to Stored, on its way to another channel.
    [[nodiscard]] domain::Result<> redirect(const SaveRecord& record);   // targetChannelId, earlierFileId
    [[nodiscard]] domain::Result<> markPosted(const SaveRecord& record); // postId, fileId, parentFileId, number
    [[nodiscard]] domain::Result<> markDone(const QString& saveId, qint64 now);
    [[nodiscard]] domain::Result<> markDiscarded(const QString& saveId, qint64 now);
    [[nodiscard]] domain::Result<> markWaiting(const SaveRecord& record); // attempts, error, nextAttemptAt
    // A save that was never stored and never answered with success.
    [[nodiscard]] domain::Result<> dropReceived(const QString& saveId);

    // Received to Posted, and Discarded; in order.
    [[nodiscard]] domain::Result<QList<SaveRecord>> unfinishedSaves();
    // Those that were given up before `time`.
    [[nodiscard]] domain::Result<QList<SaveRecord>> discardedBefore(qint64 time);
    // The newest save of a lineage that was ever stored and not discarded.
    [[nodiscard]] domain::Result<std::optional<SaveRecord>> newestStored(const SaveRecord& ofLineage);
    // The newest save of the lineage before `record` that was posted to the thread.
    [[nodiscard]] domain::Result<std::optional<SaveRecord>> postedBefore(const SaveRecord& record);
    // Finished rows and closed sessions from before `time` go.
    [[nodiscard]] domain::Result<> prune(qint64 time);

private:
    class Database;
    SaveJournal(std::unique_ptr<Database> database, QString setAside);
    [[nodiscard]] domain::Result<> addRows(const SaveRecord& record);
    std::unique_ptr<Database> m_database;
    QString m_setAside;
};

} // namespace attache::saves

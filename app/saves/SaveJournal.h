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

class SaveJournal {
public:
    inline static constexpr int kSchemaVersion = 1;

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
    [[nodiscard]] domain::Result<> reopenSession(const QString& sessionId);
    [[nodiscard]] domain::Result<QList<EditingSession>> openSessions();

    // The steps of a save, in order.
    [[nodiscard]] domain::Result<> addReceived(const SaveRecord& record);
    // Takes sha256, size and fileType. A final status closes the session in the same transaction. Also adds the row
    // when there is none (a journal made anew from the spool).
    [[nodiscard]] domain::Result<> markStored(const SaveRecord& record, qint64 now);
    [[nodiscard]] domain::Result<> markUploaded(const QString& saveId, const QString& fileId);
    // The upload can't be used: back to Stored.
    [[nodiscard]] domain::Result<> forgetUpload(const QString& saveId);
    [[nodiscard]] domain::Result<> markPosted(const SaveRecord& record); // postId, fileId, parentFileId, number
    [[nodiscard]] domain::Result<> markDone(const QString& saveId, qint64 now);
    [[nodiscard]] domain::Result<> markDiscarded(const QString& saveId, qint64 now);
    [[nodiscard]] domain::Result<> markWaiting(const SaveRecord& record); // attempts, error, nextAttemptAt
    // A save that was never stored and never answered with success.
    [[nodiscard]] domain::Result<> dropReceived(const QString& saveId);

    // Received to Posted, and Discarded; in order.
    [[nodiscard]] domain::Result<QList<SaveRecord>> unfinishedSaves();
    // The newest save of a lineage that was ever stored and not discarded.
    [[nodiscard]] domain::Result<std::optional<SaveRecord>> newestStored(const SaveRecord& ofLineage);
    // The newest posted save of the lineage before `record`.
    [[nodiscard]] domain::Result<std::optional<SaveRecord>> postedBefore(const SaveRecord& record);
    // Finished rows and closed sessions from before `time` go.
    [[nodiscard]] domain::Result<> prune(qint64 time);

private:
    class Database;
    SaveJournal(std::unique_ptr<Database> database, QString setAside);
    std::unique_ptr<Database> m_database;
    QString m_setAside;
};

} // namespace attache::saves

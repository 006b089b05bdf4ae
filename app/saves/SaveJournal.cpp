// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "saves/SaveJournal.h"

#include "saves/JournalDatabase.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace attache::saves {
namespace {

template <typename T>
domain::Result<> toVoid(const domain::Result<T>& result) {
    if (result)
        return {};
    return std::unexpected(result.error());
}

domain::Result<QList<EditingSession>> readSessions(const domain::Result<QSqlQuery*>& query) {
    if (!query)
        return std::unexpected(query.error());
    QList<EditingSession> sessions;
    while ((*query)->next())
        sessions.append(readSessionRow(**query));
    (*query)->finish();
    return sessions;
}

QString setAsideFiles(const QString& path, qint64 now) {
    const QString stamp = QDateTime::fromMSecsSinceEpoch(now).toUTC().toString(u"yyyyMMdd'T'HHmmsszzz"_s);
    QString stem = path;
    if (stem.endsWith(".sqlite"_L1))
        stem.chop(7);
    QString target = stem + u".damaged-"_s + stamp + u".sqlite"_s;
    for (int i = 2; QFile::exists(target); ++i)
        target = u"%1.damaged-%2-%3.sqlite"_s.arg(stem, stamp).arg(i);
    if (!QFile::rename(path, target))
        return {};
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s})
        QFile::rename(path + suffix, target + suffix);
    return target;
}

std::unexpected<domain::Error> openFailure(SchemaState state, const QString& path, const QString& cause) {
    QString message;
    if (state == SchemaState::Locked) {
        message = QCoreApplication::translate("Saves", "Another Attache is using “%1”. Close it first.").arg(path);
    } else if (state == SchemaState::TooNew) {
        message = QCoreApplication::translate("Saves", "“%1” was written by a newer Attache. Use that one, so that no "
                                                       "waiting save is lost.")
                      .arg(path);
    } else {
        message =
            QCoreApplication::translate("Saves", "The record of saves “%1” can't be opened: %2.").arg(path, cause);
    }
    return domain::failure(domain::ErrorKind::Storage, message);
}

} // namespace

SaveJournal::SaveJournal(std::unique_ptr<Database> database, QString setAside)
    : m_database(std::move(database))
    , m_setAside(std::move(setAside)) {}

SaveJournal::~SaveJournal() = default;

domain::Result<std::unique_ptr<SaveJournal>> SaveJournal::open(const QString& path, qint64 now) {
    auto database = std::make_unique<Database>();
    SchemaState state = database->open(path);
    QString setAside;
    if (state == SchemaState::Damaged) {
        database.reset(); // closes the file before it is renamed
        setAside = setAsideFiles(path, now);
        database = std::make_unique<Database>();
        state = setAside.isEmpty() ? SchemaState::Failed : database->open(path);
    }
    if (state != SchemaState::Ready)
        return openFailure(state, path, database->lastError());
    return std::unique_ptr<SaveJournal>(new SaveJournal(std::move(database), setAside));
}

domain::Result<> SaveJournal::addSession(const EditingSession& s) {
    return toVoid(m_database->run(Statement::AddSession,
                                  {s.id, s.accountId, s.userId, s.userName, s.channelId, s.rootPostId, s.rootFileId,
                                   s.parentFileId, s.parentNumber, s.documentKey, s.fileName, s.callbackPath,
                                   s.openedAt, s.documentServer, static_cast<int>(s.notice), s.restoredNumber}));
}

domain::Result<> SaveJournal::closeSession(const QString& sessionId, int finalStatus, qint64 now) {
    return toVoid(m_database->run(Statement::CloseSession, {finalStatus, now, sessionId}));
}

domain::Result<> SaveJournal::closeLineage(const QString& sessionId, int finalStatus, qint64 now) {
    return m_database->inTransaction([&]() -> domain::Result<> {
        if (auto closed = closeSession(sessionId, finalStatus, now); !closed)
            return closed;
        return toVoid(m_database->run(Statement::CloseLineage, {finalStatus, now, sessionId}));
    });
}

domain::Result<> SaveJournal::noteEditing(const QString& sessionId) {
    return toVoid(m_database->run(Statement::NoteEditing, {sessionId}));
}

domain::Result<> SaveJournal::noteSaveFailed(const QString& sessionId) {
    return toVoid(m_database->run(Statement::NoteSaveFailed, {sessionId}));
}

domain::Result<> SaveJournal::noteNothingFound(const QString& sessionId, qint64 time) {
    return toVoid(m_database->run(Statement::NoteNothingFound, {time, sessionId}));
}

domain::Result<QList<OpenSession>> SaveJournal::openSessions() {
    auto query = m_database->run(Statement::OpenSessions, {});
    if (!query)
        return std::unexpected(query.error());
    QList<OpenSession> sessions;
    while ((*query)->next()) {
        OpenSession open;
        open.session = readSessionRow(**query);
        open.wasJoined = (*query)->value(kSessionColumns).toBool();
        open.hasSaveFailed = (*query)->value(kSessionColumns + 1).toBool();
        open.nothingFoundAt = (*query)->value(kSessionColumns + 2).toLongLong();
        sessions.append(open);
    }
    (*query)->finish();
    return sessions;
}

domain::Result<QList<EditingSession>> SaveJournal::restorableSessions(qint64 time) {
    return readSessions(m_database->run(Statement::RestorableSessions, {time}));
}

domain::Result<> SaveJournal::noteForgotten(const QString& sessionId, bool isForgotten) {
    return toVoid(m_database->run(Statement::NoteForgotten, {isForgotten, sessionId}));
}

domain::Result<QList<EditingSession>> SaveJournal::forgottenSessions() {
    return readSessions(m_database->run(Statement::ForgottenSessions, {}));
}

domain::Result<> SaveJournal::addReceived(const SaveRecord& r) {
    return m_database->inTransaction([this, &r] { return addRows(r); });
}

domain::Result<> SaveJournal::addSubmitted(const SaveRecord& r, qint64 now) {
    return m_database->inTransaction([this, &r, now]() -> domain::Result<> {
        if (auto added = addRows(r); !added)
            return added;
        return closeSession(r.session.id, static_cast<int>(r.cause), now);
    });
}

domain::Result<> SaveJournal::addRows(const SaveRecord& r) {
    if (auto added = addSession(r.session); !added)
        return added;
    const QByteArray editors = QJsonDocument(QJsonArray::fromStringList(r.editorIds)).toJson(QJsonDocument::Compact);
    return toVoid(
        m_database->run(Statement::AddReceived,
                        {r.id, r.session.id, r.session.accountId, r.session.documentKey, static_cast<int>(r.cause),
                         r.isNotModified, r.fileType, QString::fromUtf8(editors), r.receivedAt, r.targetChannelId}));
}

domain::Result<qint64> SaveJournal::markStored(const SaveRecord& r, qint64 now) {
    qint64 sequence = 0;
    const auto done = m_database->inTransaction([this, &r, now, &sequence]() -> domain::Result<> {
        if (auto added = addRows(r); !added)
            return added;
        auto stored = m_database->run(Statement::MarkStored, {r.sha256, r.size, r.fileType, r.id});
        if (!stored)
            return toVoid(stored);
        sequence = (*stored)->next() ? (*stored)->value(0).toLongLong() : 0;
        (*stored)->finish();
        if (r.cause != onlyoffice::CallbackStatus::ReadyForSaving)
            return {};
        if (auto closed = closeSession(r.session.id, static_cast<int>(r.cause), now); !closed)
            return closed;
        return toVoid(m_database->run(Statement::CloseLineage, {static_cast<int>(r.cause), now, r.session.id}));
    });
    if (!done)
        return std::unexpected(done.error());
    return sequence;
}

domain::Result<> SaveJournal::markUploaded(const QString& saveId, const QString& fileId) {
    return toVoid(m_database->run(Statement::MarkUploaded, {fileId, saveId}));
}

domain::Result<> SaveJournal::forgetUpload(const QString& saveId) {
    return toVoid(m_database->run(Statement::ForgetUpload, {saveId}));
}

domain::Result<> SaveJournal::redirect(const SaveRecord& r) {
    return toVoid(m_database->run(Statement::Redirect, {r.targetChannelId, r.earlierFileId, r.id}));
}

domain::Result<> SaveJournal::markPosted(const SaveRecord& r) {
    return toVoid(m_database->run(Statement::MarkPosted, {r.postId, r.fileId, r.parentFileId, r.number, r.id}));
}

domain::Result<> SaveJournal::markDone(const QString& saveId, qint64 now) {
    return toVoid(m_database->run(Statement::MarkFinished, {stepName(domain::SaveStep::Done), now, saveId}));
}

domain::Result<> SaveJournal::markDiscarded(const QString& saveId, qint64 now) {
    return toVoid(m_database->run(Statement::MarkFinished, {stepName(domain::SaveStep::Discarded), now, saveId}));
}

domain::Result<> SaveJournal::markWaiting(const SaveRecord& r) {
    return toVoid(
        m_database->run(Statement::MarkWaiting, {r.attempts, r.isWaiting, static_cast<int>(r.error.kind), r.error.id,
                                                 r.error.httpStatus, r.error.message, r.nextAttemptAt, r.id}));
}

domain::Result<> SaveJournal::dropReceived(const QString& saveId) {
    return toVoid(m_database->run(Statement::DropReceived, {saveId}));
}

domain::Result<QList<SaveRecord>> SaveJournal::unfinishedSaves() {
    return m_database->saves(Statement::UnfinishedSaves, {});
}

domain::Result<QList<SaveRecord>> SaveJournal::discardedBefore(qint64 time) {
    return m_database->saves(Statement::DiscardedBefore, {time});
}

domain::Result<std::optional<SaveRecord>> SaveJournal::newestStored(const SaveRecord& ofLineage) {
    auto found =
        m_database->saves(Statement::NewestStored, {ofLineage.session.accountId, ofLineage.session.documentKey});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

domain::Result<std::optional<SaveRecord>> SaveJournal::postedBefore(const SaveRecord& record) {
    auto found =
        m_database->saves(Statement::PostedBefore, {record.session.accountId, record.session.documentKey, record.id});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

domain::Result<> SaveJournal::prune(qint64 time) {
    return m_database->inTransaction([this, time]() -> domain::Result<> {
        if (auto pruned = toVoid(m_database->run(Statement::PruneSaves, {time})); !pruned)
            return pruned;
        return toVoid(m_database->run(Statement::PruneSessions, {time}));
    });
}

} // namespace attache::saves

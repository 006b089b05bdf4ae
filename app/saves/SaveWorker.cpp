// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "saves/SaveWorker.h"

#include "saves/DurableFile.h"
#include "saves/Submission.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace attache::saves {
namespace {

using domain::SaveStep;

constexpr qint64 kKeepFinished = 30LL * 24 * 3600 * 1000; // ms
constexpr qint64 kRepeatedCallbacks = 3600LL * 1000;      // ms
constexpr std::chrono::seconds kShutdownPatience{5};

} // namespace

SaveWorker::SaveWorker(SaveSettings settings, const domain::Clock& clock)
    : m_context(std::move(settings), clock)
    , m_intake(m_context, this)
    , m_pipeline(m_context, this) {
    connect(&m_pipeline, &SavePipeline::statusChanged, this, &SaveWorker::statusChanged);
    connect(&m_intake, &SaveIntake::failed, this, &SaveWorker::storeFailed);
    connect(&m_intake, &SaveIntake::stored, this, [this](const SaveRecord& record) { m_pipeline.add(record, false); });
}

domain::Result<> SaveWorker::start() {
    if (m_context.journal)
        return {};
    if (auto prepared = m_context.spool.prepare(); !prepared)
        return prepared;
    auto journal = SaveJournal::open(m_context.settings.folder + u"/journal.sqlite"_s, m_context.now());
    if (!journal)
        return std::unexpected(journal.error());
    m_context.journal = std::move(*journal);
    auto recovered = recover();
    if (!recovered)
        m_context.journal.reset();
    return recovered;
}

domain::Result<> SaveWorker::recover() {
    if (auto pruned = m_context.journal->prune(m_context.now() - kKeepFinished); !pruned)
        return pruned;
    if (auto emptied = dropOldDiscarded(); !emptied)
        return emptied;
    const auto saves = m_context.journal->unfinishedSaves();
    if (!saves)
        return std::unexpected(saves.error());
    QSet<QString> known;
    for (const SaveRecord& record : *saves) {
        known.insert(record.id);
        recoverSave(record);
    }
    if (!m_context.journal->setAside().isEmpty())
        Q_EMIT journalSetAside(m_context.journal->setAside());
    // Also from a journal that seems sound: SQLite takes a damaged write-ahead log for a shorter one.
    known += rebuildFromSpool(known);
    if (const QStringList orphans = m_context.spool.orphans(known); !orphans.isEmpty())
        Q_EMIT orphansFound(orphans);
    return {};
}

// What a person gave up a month ago.
domain::Result<> SaveWorker::dropOldDiscarded() {
    const auto old = m_context.journal->discardedBefore(m_context.now() - kKeepFinished);
    if (!old)
        return std::unexpected(old.error());
    for (const SaveRecord& record : *old) {
        m_context.spool.remove(record);
        if (auto done = m_context.journal->markDone(record.id, m_context.now()); !done)
            return done;
    }
    return {};
}

void SaveWorker::recoverSave(const SaveRecord& record) {
    if (record.step == SaveStep::Discarded) {
        m_discarded.insert(record.id, record);
        Q_EMIT statusChanged(record.status());
        return;
    }
    if (record.step != SaveStep::Received) {
        m_pipeline.add(record, true);
        return;
    }
    // The Document Server was never told that this save is kept, so it still has the changes. When the file is complete
    // all the same, it is kept: the same bytes, sent once more, will be recognised.
    auto kept = m_context.spool.find(record.id);
    if (kept && m_context.spool.isIntact(*kept) && m_context.journal->markStored(*kept, m_context.now())) {
        kept->sequence = record.sequence;
        m_pipeline.add(*kept, false);
        return;
    }
    m_context.spool.remove(record);
    QFile::remove(m_context.spool.filePath(record) + u".part"_s);
    static_cast<void>(m_context.journal->dropReceived(record.id));
}

QSet<QString> SaveWorker::rebuildFromSpool(const QSet<QString>& knownIds) {
    QSet<QString> rebuilt;
    for (SaveRecord& record : m_context.spool.kept()) {
        if (knownIds.contains(record.id))
            continue;
        const auto sequence = m_context.journal->markStored(record, m_context.now());
        if (!sequence)
            continue;
        record.sequence = *sequence;
        rebuilt.insert(record.id);
        if (record.step == SaveStep::Discarded) {
            static_cast<void>(m_context.journal->markDiscarded(record.id, m_context.now()));
            m_discarded.insert(record.id, record);
            Q_EMIT statusChanged(record.status());
        } else {
            m_pipeline.add(record, true);
        }
    }
    return rebuilt;
}

domain::Result<> SaveWorker::checkOpen() const {
    if (m_context.journal)
        return {};
    return domain::failure(domain::ErrorKind::Storage,
                           QCoreApplication::translate("Saves", "The record of saves isn't open, so nothing could be "
                                                                "kept. Check the disk and start Attache again."));
}

domain::Result<> SaveWorker::beginSession(const EditingSession& session) {
    if (auto open = checkOpen(); !open)
        return open;
    return m_context.journal->addSession(session);
}

domain::Result<QList<EditingSession>> SaveWorker::unfinishedSessions() {
    if (auto open = checkOpen(); !open)
        return std::unexpected(open.error());
    const auto journalled = m_context.journal->openSessions();
    if (!journalled)
        return std::unexpected(journalled.error());
    QList<EditingSession> sessions;
    for (const OpenSession& open : *journalled)
        sessions.append(open.session);
    return sessions;
}

domain::Result<QList<EditingSession>> SaveWorker::restorableSessions() {
    if (auto open = checkOpen(); !open)
        return std::unexpected(open.error());
    return m_context.journal->restorableSessions(m_context.now() - kRepeatedCallbacks);
}

void SaveWorker::noteFinalStatus(const QString& sessionId, onlyoffice::CallbackStatus status) {
    if (m_context.journal) // a failure leaves the session open, which costs one question at the next start
        static_cast<void>(m_context.journal->closeLineage(sessionId, static_cast<int>(status), m_context.now()));
}

void SaveWorker::noteEditing(const QString& sessionId) {
    if (m_context.journal)
        static_cast<void>(m_context.journal->noteEditing(sessionId));
}

void SaveWorker::noteSaveFailed(const QString& sessionId) {
    if (m_context.journal)
        static_cast<void>(m_context.journal->noteSaveFailed(sessionId));
}

domain::Result<> SaveWorker::closeSession(const QString& sessionId) {
    if (auto open = checkOpen(); !open)
        return open;
    return m_context.journal->closeSession(sessionId, kGivenUp, m_context.now());
}

domain::Result<QString> SaveWorker::submit(const EditingSession& session, const QString& path) {
    if (auto open = checkOpen(); !open)
        return std::unexpected(open.error());
    const auto stored = storeSubmitted(m_context, session, path);
    if (!stored)
        return std::unexpected(stored.error());
    m_pipeline.add(*stored, false);
    return stored->id;
}

domain::Result<> SaveWorker::redirect(const QString& saveId, const SaveTarget& target) {
    if (auto open = checkOpen(); !open)
        return open;
    const auto taken = m_pipeline.takeOut(saveId);
    if (!taken)
        return std::unexpected(taken.error());
    SaveRecord record = *taken;
    record.targetChannelId = target.channelId;
    auto sent = sendAnew(record);
    if (!sent)
        m_pipeline.add(*taken, false);
    return sent;
}

// From Stored on, wherever it stood.
domain::Result<> SaveWorker::sendAnew(SaveRecord record) {
    record.step = SaveStep::Stored;
    if (!record.fileId.isEmpty())
        record.earlierFileId = record.fileId;
    record.fileId.clear();
    record.attempts = 0;
    record.isWaiting = false;
    if (auto written = m_context.spool.writeSidecar(record); !written)
        return written;
    if (auto redirected = m_context.journal->redirect(record); !redirected)
        return redirected;
    m_pipeline.add(record, true);
    return {};
}

domain::Result<> SaveWorker::exportSave(const QString& saveId, const QString& path) {
    auto record = m_pipeline.find(saveId);
    if (!record && m_discarded.contains(saveId))
        record = m_discarded.value(saveId);
    if (!record) {
        return domain::failure(domain::ErrorKind::NotFound,
                               QCoreApplication::translate("Saves", "The file of this save is no longer kept here."));
    }
    const auto copied = copyDurably(m_context.spool.filePath(*record), path);
    if (!copied)
        return std::unexpected(copied.error());
    return {};
}

domain::Result<> SaveWorker::discard(const QString& saveId) {
    if (auto open = checkOpen(); !open)
        return open;
    auto record = m_pipeline.takeOut(saveId);
    if (!record)
        return std::unexpected(record.error());
    SaveRecord discarded = *record;
    discarded.step = SaveStep::Discarded;
    discarded.isWaiting = false;
    auto marked = m_context.spool.writeSidecar(discarded);
    if (marked)
        marked = m_context.journal->markDiscarded(saveId, m_context.now());
    if (!marked) {
        m_pipeline.add(*record, false);
        return marked;
    }
    m_discarded.insert(saveId, discarded);
    Q_EMIT statusChanged(discarded.status());
    return {};
}

domain::Result<> SaveWorker::restore(const QString& saveId) {
    if (!m_discarded.contains(saveId)) {
        return domain::failure(domain::ErrorKind::NotFound,
                               QCoreApplication::translate("Saves", "The file of this save is no longer kept here."));
    }
    if (auto sent = sendAnew(m_discarded.value(saveId)); !sent)
        return sent;
    m_discarded.remove(saveId);
    return {};
}

Task<RecoveryReport> SaveWorker::recoverSessions(onlyoffice::DocumentServerSettings documentServer) {
    return recoverOpenSessions(m_context, m_intake, m_pipeline, documentServer);
}

void SaveWorker::shutdown() {
    m_context.onIdle = [this] { QMetaObject::invokeMethod(this, &SaveWorker::quit, Qt::QueuedConnection); };
    m_context.stop.request_stop();
    m_intake.shutdown();
    m_pipeline.shutdown();
    if (m_context.running == 0)
        m_context.onIdle();
    else
        QTimer::singleShot(kShutdownPatience, this, &SaveWorker::quit);
}

void SaveWorker::quit() {
    m_context.journal.reset();
    QThread::currentThread()->quit();
}

} // namespace attache::saves

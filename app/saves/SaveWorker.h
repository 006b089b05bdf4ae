// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SaveWorker: everything of a SaveService that lives on the saves' thread. Internal to this library.
#pragma once

#include "saves/SaveContext.h"
#include "saves/SaveIntake.h"
#include "saves/SavePipeline.h"
#include "saves/SessionRecovery.h"

#include <QObject>
#include <QStringList>

namespace attache::saves {

class SaveWorker : public QObject {
    Q_OBJECT
public:
    SaveWorker(SaveSettings settings, const domain::Clock& clock);

    // Opens spool and journal and goes on with what an earlier run left.
    [[nodiscard]] domain::Result<> start();
    [[nodiscard]] domain::Result<> beginSession(const EditingSession& session);
    [[nodiscard]] domain::Result<QList<EditingSession>> unfinishedSessions();
    [[nodiscard]] domain::Result<QList<EditingSession>> restorableSessions();
    void noteFinalStatus(const QString& sessionId, onlyoffice::CallbackStatus status);
    void noteEditing(const QString& sessionId);    // also after a final status: the session was opened again
    void noteSaveFailed(const QString& sessionId); // status 3
    [[nodiscard]] domain::Result<> closeSession(const QString& sessionId);
    [[nodiscard]] domain::Result<QString> submit(const EditingSession& session, const QString& path);
    [[nodiscard]] domain::Result<> redirect(const QString& saveId, const SaveTarget& target);
    [[nodiscard]] domain::Result<> exportSave(const QString& saveId, const QString& path);
    [[nodiscard]] domain::Result<> discard(const QString& saveId);
    [[nodiscard]] domain::Result<> restore(const QString& saveId);
    Task<RecoveryReport> recoverSessions(onlyoffice::DocumentServerSettings documentServer);

    [[nodiscard]] QHash<QString, KeptChanges> keptChanges(const QStringList& saveIds) const {
        return m_context.changes.findAll(saveIds);
    }

    [[nodiscard]] SaveIntake& intake() { return m_intake; }
    [[nodiscard]] SavePipeline& pipeline() { return m_pipeline; }

    // Ends the network work; the thread quits when nothing runs any more.
    void shutdown();

Q_SIGNALS:
    void statusChanged(const attache::domain::SaveStatus& status);
    void storeFailed(const QString& sessionId, const attache::domain::Error& error);
    void orphansFound(const QStringList& paths);
    void journalSetAside(const QString& path);

private:
    [[nodiscard]] domain::Result<> recover();
    void recoverSave(const SaveRecord& record);
    [[nodiscard]] domain::Result<> sendAnew(SaveRecord record);
    // The ids of the saves that were taken from the spool.
    QSet<QString> rebuildFromSpool(const QSet<QString>& knownIds);
    [[nodiscard]] domain::Result<> dropOldDiscarded();
    [[nodiscard]] domain::Result<> checkOpen() const;
    void quit();

    SaveContext m_context;
    SaveIntake m_intake;
    SavePipeline m_pipeline;
    QHash<QString, SaveRecord> m_discarded;
};

} // namespace attache::saves

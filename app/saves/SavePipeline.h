// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SavePipeline: brings stored saves to their thread, one durable step after the other, and waits where it must.
//
// Saves of one lineage go in order, one at a time; different ones beside each other (at most 4 of an account).
// Transient failures wait with exponential backoff and jitter; Retry-After holds the whole account. The first save that
// gets through takes the others along. SignedOut pauses the account until a fresh token comes. Failures that only a
// person can end (no right, gone, too large) wait for retryNow(). Thread: the saves'.
#pragma once

#include "mattermost/MattermostClient.h"
#include "saves/SaveContext.h"
#include "saves/Task.h"
#include "saves/VersionPlan.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <memory>

namespace attache::saves {

class SavePipeline : public QObject {
    Q_OBJECT
public:
    explicit SavePipeline(SaveContext& context, QObject* parent = nullptr);
    ~SavePipeline() override;

    void setAccount(const QString& accountId, const mattermost::ServerAddress& address, const domain::Secret& token);
    // A save at Stored, Uploaded or Posted. `isFromEarlierRun`: its file is hashed again before it is sent.
    void add(SaveRecord record, bool isFromEarlierRun);
    void retryNow(const QString& saveId); // all when empty
    // Looks at the clock again: it may have jumped.
    void wake();
    // The account's client, or null.
    [[nodiscard]] mattermost::MattermostClient* clientFor(const QString& accountId) const;
    // Takes a save out. InvalidInput while it is being sent.
    [[nodiscard]] domain::Result<SaveRecord> takeOut(const QString& saveId);
    [[nodiscard]] std::optional<SaveRecord> find(const QString& saveId) const;
    void shutdown();

Q_SIGNALS:
    void statusChanged(const attache::domain::SaveStatus& status);

private:
    struct Account {
        mattermost::ServerAddress address;
        std::unique_ptr<mattermost::MattermostClient> client;
        bool isPaused = false;
        qint64 notBefore = 0; // ms since epoch: what the server asked for with Retry-After
    };
    using Client = QPointer<mattermost::MattermostClient>;

    void scheduleSoon();
    void schedule();
    void followClock();
    [[nodiscard]] QHash<QString, qsizetype> runningByAccount() const;
    [[nodiscard]] bool mayStart(const SaveRecord& record, qint64& earliest) const;
    void armTimer(qint64 earliest);
    QCoro::Task<> run(QString saveId);
    Task<> advance(QString saveId, Client client);
    Task<> upload(SaveRecord record, Client client);
    Task<> findStanding(SaveRecord record, Client client);
    [[nodiscard]] domain::Result<> journalUploaded(SaveRecord record);
    Task<> post(SaveRecord record, Client client);
    Task<> create(SaveRecord record, domain::VersionRecord version, Client client);
    Task<> removeBroken(SaveRecord record, QStringList postIds, Client client);
    // Of a save that was sent to another channel: RedirectedSteps.cpp.
    Task<> settleEarlier(SaveRecord record, Client client);
    Task<> postElsewhere(SaveRecord record, Client client);
    Task<> createElsewhere(SaveRecord record, Client client);
    // The post that names the upload; an empty one when there is none (any more).
    Task<domain::Post> postNaming(QString fileId, Client client);
    [[nodiscard]] domain::Result<> forgetUpload(SaveRecord record);
    Task<> finish(SaveRecord record, Client client);
    [[nodiscard]] domain::Result<> journalPosted(SaveRecord record, const domain::Post& reply,
                                                 const domain::VersionRecord& version);
    void update(const SaveRecord& record);
    void settle(const QString& saveId, const domain::Error& error);
    void serverIsBack(const QString& accountId);
    void pause(const QString& accountId, const domain::Error& error);
    [[nodiscard]] SaveRecord* record(const QString& saveId);

    SaveContext& m_context;
    QHash<QString, std::shared_ptr<Account>> m_accounts;
    QList<SaveRecord> m_records; // unfinished, in order
    QSet<QString> m_running;
    QSet<QString> m_unchecked; // ids of earlier runs' saves
    QTimer m_timer;
    qint64 m_lastLook = 0; // at the clock
    bool m_isScheduled = false;
};

} // namespace attache::saves

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// AnnouncementBot: the bot account in whose name changes of rights are announced, where the person gave one.
//
// Its token lives in the system's keychain, one for each account, and in memory.
#pragma once

#include "accounts/AccountStore.h"
#include "accounts/CredentialStore.h"
#include "mattermost/MattermostClient.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>

#include <memory>

namespace attache::ui {

class BotPage;

// Thread: the GUI thread. References outlive it.
class AnnouncementBot : public QObject {
    Q_OBJECT
public:
    explicit AnnouncementBot(accounts::CredentialStore& credentials, QObject* parent = nullptr);
    ~AnnouncementBot() override;

    // Reads the account's token from the keychain. `isKept`: false in the sandbox, where nothing is.
    QCoro::Task<> setAccount(accounts::Account account, bool isKept);
    void clear();  // the session has ended
    void forget(); // signed out: takes the token from the keychain, too
    // Null: announcements are sent in the person's own name.
    [[nodiscard]] mattermost::MattermostClient* client() const { return m_client.get(); }
    // Shows it in the preferences, and does what is wished for there.
    void serve(BotPage& page);

private:
    QCoro::Task<> identify(QPointer<BotPage> page);
    QCoro::Task<> take(QPointer<BotPage> page, domain::Secret token);
    QCoro::Task<> remove(QPointer<BotPage> page);

    accounts::CredentialStore& m_credentials;
    accounts::Account m_account;
    bool m_isKept = true;
    std::unique_ptr<mattermost::MattermostClient> m_client;
};

} // namespace attache::ui

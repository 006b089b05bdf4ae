// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// AccountSession: everything that exists while one account is signed in.
#pragma once

#include "accounts/AccountStore.h"
#include "documents/DocumentOpener.h"
#include "documents/FirstPages.h"
#include "documents/VersionHistory.h"
#include "domain/Clock.h"
#include "domain/Secret.h"
#include "listener/HttpListener.h"
#include "mattermost/EventStream.h"
#include "mattermost/MattermostClient.h"
#include "models/AttachmentModel.h"
#include "models/ChannelModel.h"
#include "saves/SaveService.h"

#include <QObject>

namespace attache::ui {

// Thread: the GUI thread.
class AccountSession : public QObject {
    Q_OBJECT
public:
    // What every account uses; all of it outlives the session. `listener` is null where none could be started.
    struct Services {
        listener::HttpListener* listener = nullptr;
        saves::SaveService& saves;
        const domain::Clock& clock;
        QString cacheFolder;
    };
    // What the person set, as opening a document needs it.
    struct Setup {
        onlyoffice::DocumentServerSettings documentServer;
        QUrl listenerUrl;
        QSet<QString> alsoEditable;
        bool showsFirstPages = true;
    };

    AccountSession(accounts::Account account, const domain::Secret& token, Services services, Setup setup,
                   QObject* parent = nullptr);
    ~AccountSession() override;

    // Reads the server's configuration, then loads the channels and follows the live events.
    void start();
    // The server ended the session: nothing is asked for until renew().
    void pause();
    // The same person signed in again: everything goes on.
    void renew(const domain::Secret& token);
    // POST /users/logout; the session is of no use afterwards.
    QCoro::Task<> signOut();
    void setSetup(Setup setup);
    void loadChannels();
    // Another one, or none (null), for the documents that are opened from now on; none may be open.
    void setListener(listener::HttpListener* listener);

    [[nodiscard]] const accounts::Account& account() const { return m_account; }
    // The defaults until the server answered.
    [[nodiscard]] const mattermost::ServerConfig& config() const { return m_config; }
    [[nodiscard]] const Setup& setup() const { return m_setup; }
    [[nodiscard]] mattermost::MattermostClient& client() { return m_client; }
    [[nodiscard]] mattermost::EventStream& events() { return m_events; }
    [[nodiscard]] models::ChannelModel& channels() { return m_channels; }
    [[nodiscard]] models::AttachmentModel& attachments() { return m_attachments; }
    // Null while there is no listener.
    [[nodiscard]] documents::DocumentOpener* opener() { return m_opener.get(); }
    // Likewise.
    [[nodiscard]] documents::FirstPages* firstPages() { return m_firstPages.get(); }
    // The versions of an open document; null while there is no listener. It ends before the listener and this session.
    [[nodiscard]] std::unique_ptr<documents::VersionHistory> historyOf(const documents::OpenedDocument& document);

Q_SIGNALS:
    void signedOut(); // the server ended the session
    // As the opener's.
    void documentFailed(const QString& id, const attache::domain::Error& error);
    void documentWarned(const QString& id, const QString& text);
    // As firstPages()'.
    void firstPageFound(const QString& fileId, const QByteArray& png);
    void firstPageMissing(const QString& fileId);

private:
    QCoro::Task<> load();
    [[nodiscard]] documents::OpenerContext openerContext() const;
    void giveSourceToModel();
    void giveContext();

    accounts::Account m_account;
    Services m_services;
    Setup m_setup;
    mattermost::ServerConfig m_config;
    mattermost::MattermostClient m_client;
    mattermost::EventStream m_events;
    models::ChannelModel m_channels;
    models::AttachmentModel m_attachments;
    std::unique_ptr<documents::DocumentOpener> m_opener;
    std::unique_ptr<documents::FirstPages> m_firstPages;
};

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ServiceSetup: what the person set: the Document Server, its secret, the listener, the formats. Kept, edited, and
// handed to whoever opens documents.
#pragma once

#include "accounts/CredentialStore.h"
#include "accounts/Preferences.h"
#include "application/AccountSession.h"
#include "application/DiskWriter.h"
#include "application/ListenerHost.h"
#include "application/SandboxProcess.h"
#include "documents/ConnectionCheck.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace attache::ui {

class PreferencesDialog;

// Thread: the GUI thread. References outlive it.
class ServiceSetup : public QObject {
    Q_OBJECT
public:
    ServiceSetup(const QString& preferencesPath, accounts::CredentialStore& credentials, ListenerHost& listener,
                 DiskWriter& writer, const domain::Clock& clock, QObject* parent = nullptr);

    // The secret of the Document Server, from the keychain; without it the preferences ask for it.
    QCoro::Task<> loadSecret();
    // Starts the listener at the port of the last run where none was chosen: callback paths live on. See ListenerHost.
    domain::Result<> startListener(bool isSandbox);
    [[nodiscard]] AccountSession::Setup current() const;
    [[nodiscard]] const QSet<QString>& plainHttpHosts() const { return m_preferences.plainHttpHosts; }
    void acceptPlainHttp(const QString& host);

    // For as long as a sandbox runs; nothing of it is kept.
    void enterSandbox(const SandboxServers& servers);
    void leaveSandbox();

    // Looks for the address under which the Document Server reaches the listener; changed() follows.
    QCoro::Task<> refresh();
    // `client` answers the Mattermost client of the moment, null when signed out; `restartListener` starts the listener
    // anew, and answers false while an open document needs the one that runs.
    void showPreferences(QWidget* parent, std::function<mattermost::MattermostClient*()> client,
                         std::function<bool()> restartListener);

Q_SIGNALS:
    void changed();
    void preferencesSaved(); // by the person; changed() came before
    void message(const QString& text);
    void preferencesShown(attache::ui::PreferencesDialog* dialog);

private:
    [[nodiscard]] onlyoffice::DocumentServerSettings documentServerOf(const accounts::Preferences& preferences,
                                                                      const domain::Secret& secret) const;
    [[nodiscard]] documents::ConnectionCheck* makeCheck(const accounts::Preferences& preferences,
                                                        const domain::Secret& secret, QUrl suggestedUrl,
                                                        mattermost::MattermostClient* client, QObject* parent) const;
    [[nodiscard]] QString unwritable() const;
    // Not waited for; what can't be written is told.
    QCoro::Task<> keep();
    QCoro::Task<> suggest(QPointer<PreferencesDialog> dialog, QUrl documentServer);
    QCoro::Task<> save(QPointer<PreferencesDialog> dialog, accounts::Preferences preferences, domain::Secret secret,
                       std::function<bool()> restartListener);

    QString m_path;
    accounts::PreferencesStore m_store; // used on the writer's thread, but for the first look
    accounts::Preferences m_preferences;
    accounts::Preferences m_ownPreferences; // while a sandbox runs
    domain::Secret m_secret;
    domain::Secret m_ownSecret; // while a sandbox runs
    QUrl m_suggestedUrl;        // towards the Document Server in use; empty while unknown
    QUrl m_typedSuggestion;     // towards the one that is being typed in the preferences
    bool m_isSandbox = false;
    accounts::CredentialStore& m_credentials;
    ListenerHost& m_listener;
    DiskWriter& m_writer;
    const domain::Clock& m_clock;
};

} // namespace attache::ui

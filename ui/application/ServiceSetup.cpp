// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ServiceSetup.h"

#include "preferences/PreferencesDialog.h"

#include <QCoroFuture>
#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace attache::ui {

ServiceSetup::ServiceSetup(const QString& preferencesPath, accounts::CredentialStore& credentials,
                           ListenerHost& listener, DiskWriter& writer, const domain::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_path(preferencesPath)
    , m_store(preferencesPath)
    , m_preferences(m_store.load())
    , m_credentials(credentials)
    , m_listener(listener)
    , m_writer(writer)
    , m_clock(clock) {}

QCoro::Task<> ServiceSetup::loadSecret() {
    const QPointer self(this);
    const auto secret = co_await m_credentials.read(QString(accounts::kDocumentServerSecretEntry));
    if (!self)
        co_return;
    if (secret)
        (m_isSandbox ? m_ownSecret : m_secret) = *secret;
    m_listener.setDocumentServer(current().documentServer);
}

domain::Result<> ServiceSetup::startListener(bool isSandbox) {
    if (auto started = m_listener.start(m_preferences, isSandbox); !started)
        return started;
    // The callback paths of this run are good for the next one only at the same port.
    const quint16 port = m_listener.listener()->port();
    if (!isSandbox && std::exchange(m_preferences.lastListenerPort, port) != port)
        keep();
    return {};
}

onlyoffice::DocumentServerSettings ServiceSetup::documentServerOf(const accounts::Preferences& preferences,
                                                                  const domain::Secret& secret) const {
    onlyoffice::DocumentServerSettings settings;
    settings.address = preferences.documentServer;
    settings.secret = secret;
    settings.jwtHeader = preferences.jwtHeader.toLatin1();
    settings.jwtPrefix = preferences.jwtPrefix.toLatin1();
    return settings;
}

AccountSession::Setup ServiceSetup::current() const {
    return {documentServerOf(m_preferences, m_secret),
            m_preferences.listenerPublicUrl.isEmpty() ? m_suggestedUrl : m_preferences.listenerPublicUrl,
            m_preferences.alsoEditable, m_preferences.showsFirstPages};
}

QString ServiceSetup::unwritable() const {
    return tr("The preferences can't be written to %1. Check that the disk isn't full and that you may "
              "write there.")
        .arg(QDir::toNativeSeparators(m_path));
}

QCoro::Task<> ServiceSetup::keep() {
    const QPointer self(this);
    const QFuture<bool> written =
        m_writer.ask([store = m_store, preferences = m_preferences] { return store.save(preferences); });
    const bool isWritten = co_await written;
    if (self && !isWritten)
        Q_EMIT message(unwritable());
}

void ServiceSetup::acceptPlainHttp(const QString& host) {
    m_preferences.plainHttpHosts.insert(host);
    if (!m_isSandbox)
        keep();
}

void ServiceSetup::enterSandbox(const SandboxServers& servers) {
    if (!std::exchange(m_isSandbox, true)) {
        m_ownSecret = m_secret;
        m_ownPreferences = m_preferences;
    }
    m_preferences.documentServer = servers.documentServer;
    m_preferences.jwtHeader = u"Authorization"_s;
    m_preferences.jwtPrefix = u"Bearer "_s;
    m_preferences.listenerPublicUrl.clear();
    m_secret = servers.documentServerSecret;
}

void ServiceSetup::leaveSandbox() {
    if (!std::exchange(m_isSandbox, false))
        return;
    m_preferences = std::exchange(m_ownPreferences, {});
    m_secret = std::exchange(m_ownSecret, {});
    refresh();
}

QCoro::Task<> ServiceSetup::refresh() {
    const QPointer self(this);
    const QUrl suggested = co_await m_listener.suggestUrl(m_preferences.documentServer);
    if (!self)
        co_return;
    m_suggestedUrl = suggested;
    m_listener.setDocumentServer(current().documentServer);
    Q_EMIT changed();
}

documents::ConnectionCheck* ServiceSetup::makeCheck(const accounts::Preferences& preferences,
                                                    const domain::Secret& secret, QUrl suggestedUrl,
                                                    mattermost::MattermostClient* client, QObject* parent) const {
    documents::ConnectionCheck::Context context;
    context.documentServer = documentServerOf(preferences, secret);
    context.listenerUrl = preferences.listenerPublicUrl.isEmpty() ? suggestedUrl : preferences.listenerPublicUrl;
    context.listener = m_listener.listener();
    context.client = client;
    return new documents::ConnectionCheck(context, m_clock, parent);
}

void ServiceSetup::showPreferences(QWidget* parent, std::function<mattermost::MattermostClient*()> client,
                                   std::function<bool()> restartListener) {
    m_typedSuggestion = m_suggestedUrl;
    auto check = [this, client](const accounts::Preferences& preferences, const domain::Secret& secret,
                                QObject* owner) {
        return makeCheck(preferences, secret, m_typedSuggestion, client(), owner);
    };
    auto* dialog = new PreferencesDialog(m_preferences, m_secret, check, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_listener.listener())
        dialog->showError(m_listener.error());
    connect(dialog, &PreferencesDialog::saveRequested, this,
            [this, dialog, restartListener](const accounts::Preferences& preferences, const domain::Secret& secret) {
                save(dialog, preferences, secret, restartListener);
            });
    connect(dialog, &PreferencesDialog::documentServerEdited, this,
            [this, dialog](const QUrl& address) { suggest(dialog, address); });
    suggest(dialog, m_preferences.documentServer);
    Q_EMIT preferencesShown(dialog);
    dialog->open();
}

QCoro::Task<> ServiceSetup::suggest(QPointer<PreferencesDialog> dialog, QUrl documentServer) {
    const QPointer self(this);
    const QUrl suggested = co_await m_listener.suggestUrl(documentServer);
    if (!self || !dialog || suggested.isEmpty())
        co_return;
    m_typedSuggestion = suggested;
    dialog->setSuggestedPublicUrl(suggested);
}

QCoro::Task<> ServiceSetup::save(QPointer<PreferencesDialog> dialog, accounts::Preferences preferences,
                                 domain::Secret secret, std::function<bool()> restartListener) {
    const QPointer self(this);
    if (!m_isSandbox && secret != m_secret) {
        const auto stored = co_await m_credentials.write(QString(accounts::kDocumentServerSecretEntry), secret);
        if (!self)
            co_return;
        if (!stored)
            Q_EMIT message(
                tr("The Document Server's secret is kept for this session only. %1").arg(stored.error().message));
    }
    preferences.lastListenerPort = m_preferences.lastListenerPort;
    preferences.plainHttpHosts = m_preferences.plainHttpHosts;
    if (!m_isSandbox) {
        const QFuture<bool> written = m_writer.ask([store = m_store, preferences] { return store.save(preferences); });
        const bool isWritten = co_await written;
        if (!self)
            co_return;
        if (!isWritten) {
            if (dialog)
                dialog->showError({domain::ErrorKind::Storage, unwritable(), {}, 0, {}});
            co_return;
        }
    }
    const bool isOvertaken = preferences.lastListenerPort != m_preferences.lastListenerPort ||
                             preferences.plainHttpHosts != m_preferences.plainHttpHosts;
    preferences.lastListenerPort = m_preferences.lastListenerPort;
    preferences.plainHttpHosts = m_preferences.plainHttpHosts;
    const bool isListenerChanged = preferences.listenerBindAddress != m_preferences.listenerBindAddress ||
                                   preferences.listenerPort != m_preferences.listenerPort;
    m_secret = secret;
    m_preferences = preferences;
    if (isOvertaken && !m_isSandbox)
        keep();         // what was written meanwhile didn't know the new ones
    co_await refresh(); // first: a document may be opened the moment the dialog is gone
    if (!self)
        co_return;
    if (dialog)
        dialog->accept(); // ends its connection check
    if (isListenerChanged && !restartListener())
        Q_EMIT message(tr("The listener's new address is used after the next start of Attache."));
    if (isListenerChanged)
        co_await refresh();
    if (self)
        Q_EMIT preferencesSaved();
}

} // namespace attache::ui

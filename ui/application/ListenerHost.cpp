// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ListenerHost.h"

#include "documents/PublicUrl.h"

namespace attache::ui {
namespace {

listener::Settings settingsFor(const accounts::Preferences& preferences, bool isSandbox) {
    listener::Settings settings;
    settings.bindAddress = QHostAddress(QHostAddress::LocalHost);
    if (isSandbox)
        return settings;
    settings.bindAddress = QHostAddress(preferences.listenerBindAddress);
    settings.port = preferences.listenerPort;
    settings.preferredPort = preferences.lastListenerPort;
    return settings;
}

} // namespace

ListenerHost::ListenerHost(saves::SaveService& saves)
    : m_sessions(saves) {}

domain::Result<> ListenerHost::start(const accounts::Preferences& preferences, bool isSandbox) {
    stop(); // the new one may want the same port
    auto started = listener::HttpListener::start(settingsFor(preferences, isSandbox));
    if (!started) {
        m_error = started.error();
        return std::unexpected(m_error);
    }
    m_listener = std::move(*started);
    return {};
}

void ListenerHost::stop() {
    m_sessions.setUp(nullptr, {});
    m_listener.reset();
}

QCoro::Task<QUrl> ListenerHost::suggestUrl(QUrl documentServer) {
    if (!m_listener || documentServer.isEmpty())
        co_return QUrl();
    const auto suggested = co_await documents::suggestPublicUrl(documentServer, m_listener->port());
    co_return suggested.value_or(QUrl());
}

void ListenerHost::setDocumentServer(const onlyoffice::DocumentServerSettings& documentServer) {
    m_sessions.setUp(m_listener.get(), documentServer);
}

} // namespace attache::ui

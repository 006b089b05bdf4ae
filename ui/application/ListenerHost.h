// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ListenerHost: the listener of this run, where it can be reached, and what it owes to the sessions of earlier runs.
#pragma once

#include "accounts/Preferences.h"
#include "documents/SessionKeeper.h"
#include "domain/Result.h"
#include "listener/HttpListener.h"
#include "onlyoffice/DocumentServerSettings.h"
#include "saves/SaveService.h"

#include <QCoroTask>
#include <QUrl>

#include <memory>

namespace attache::ui {

// Thread: the GUI thread.
class ListenerHost {
public:
    explicit ListenerHost(saves::SaveService& saves);

    // Starts it as the person set it; in the sandbox on this computer only. Also again, when nobody holds the old one
    // any longer. What goes wrong stays in error().
    domain::Result<> start(const accounts::Preferences& preferences, bool isSandbox);
    void stop();
    // Null while it isn't running.
    [[nodiscard]] listener::HttpListener* listener() const { return m_listener.get(); }
    [[nodiscard]] const domain::Error& error() const { return m_error; }

    // The address under which that Document Server probably reaches it; empty when there is no telling.
    QCoro::Task<QUrl> suggestUrl(QUrl documentServer);
    // The Document Server that is used from now on: sessions of earlier runs are its business.
    void setDocumentServer(const onlyoffice::DocumentServerSettings& documentServer);
    // The network is back: asks for what was missed.
    void recover() { m_sessions.recover(); }
    // For what its rounds find out.
    [[nodiscard]] documents::SessionKeeper& sessions() { return m_sessions; }

private:
    std::unique_ptr<listener::HttpListener> m_listener;
    domain::Error m_error;
    documents::SessionKeeper m_sessions;
};

} // namespace attache::ui

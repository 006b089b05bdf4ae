// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ServerAddress: where a Mattermost server lives, made from what a person typed.
#pragma once

#include "domain/Result.h"

#include <QMetaType>
#include <QString>
#include <QUrl>

#include <optional>

namespace attache::mattermost {

// A value. The URL is absolute, http or https, without user info, query, fragment or trailing slash; a sub-path
// ("https://host/chat") is kept, since servers can live under one.
class ServerAddress {
public:
    ServerAddress() = default;

    // "chat.example.com" becomes https. http is taken for private and loopback hosts only (see needsPlainHttpConsent);
    // anything else is ErrorKind::InvalidInput with a message that says what to type.
    [[nodiscard]] static domain::Result<ServerAddress> parse(const QString& typed);

    [[nodiscard]] const QUrl& url() const { return m_url; }
    // `path` starts with '/', as "/users/me"; the answer is <url>/api/v4<path>.
    [[nodiscard]] QUrl api(const QString& path) const;
    // ws or wss, <url>/api/v4/websocket.
    [[nodiscard]] QUrl webSocket() const;
    // What people read: host, port and sub-path, without the scheme.
    [[nodiscard]] QString displayName() const;
    // Plain http: passwords and documents travel readable. Ask the person before the first request.
    [[nodiscard]] bool needsPlainHttpConsent() const;
    // The same place over plain http, where that may be taken (see parse); nothing for hosts on the internet.
    [[nodiscard]] std::optional<ServerAddress> overPlainHttp() const;
    [[nodiscard]] bool isEmpty() const { return m_url.isEmpty(); }

    bool operator==(const ServerAddress&) const = default;

private:
    QUrl m_url;
};

} // namespace attache::mattermost
Q_DECLARE_METATYPE(attache::mattermost::ServerAddress)

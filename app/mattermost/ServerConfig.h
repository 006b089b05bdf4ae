// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ServerConfig: what GET /config/client?format=old tells, as far as Attache uses it.
#pragma once

#include "domain/User.h"

#include <QString>

namespace attache::mattermost {

struct ServerConfig {
    QString version;  // "5.37.0"
    QString serverId; // TelemetryId, DiagnosticId on older servers: a stable id; empty when the server hides it
    QString siteName;
    QString siteUrl; // after sign-in only
    bool signInWithEmail = true;
    bool signInWithUsername = true;
    bool multifactorEnabled = false;
    bool personalAccessTokens = false;     // after sign-in only
    bool fileAttachments = true;           // after sign-in only
    bool publicLinks = false;              // after sign-in only
    bool reliableWebSockets = false;       // after sign-in only
    qint64 maxFileSize = 50 * 1024 * 1024; // bytes; after sign-in only
    domain::NameDisplay nameDisplay = domain::NameDisplay::Username;
};

} // namespace attache::mattermost

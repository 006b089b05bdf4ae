// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// OpenRequest: what an editor's config asks for, after its token was checked.
#pragma once

#include "sandbox/documentserver/DocumentSession.h"

#include <QJsonObject>

namespace attache::sandbox {

struct ReadConfig {
    int errorCode = 0; // -20 no token or a wrong one, -21 an expired one
    QString error;
    OpenRequest request;
};

// Where there is a secret, only the token's claims are believed, the key among them.
[[nodiscard]] ReadConfig readConfig(const QJsonObject& config, const DocumentServerOptions& options);

} // namespace attache::sandbox

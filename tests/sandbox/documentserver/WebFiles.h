// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// WebFiles: the routes that only read: the health check, api.js and the sandbox editor's page.
#pragma once

#include "sandbox/net/HttpServer.h"

namespace attache::sandbox {

// 404 for any other path.
[[nodiscard]] HttpResponse webFile(const QString& path);

} // namespace attache::sandbox

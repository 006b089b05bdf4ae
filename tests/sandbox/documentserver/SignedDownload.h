// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// How a Document Server fetches a file: GET, with a token of its own for exactly that url.
#pragma once

#include "sandbox/documentserver/HttpClient.h"
#include "sandbox/documentserver/Settings.h"

namespace attache::sandbox {

// `url` as it was written, whatever a request's line makes of it.
[[nodiscard]] OutgoingRequest signedDownload(const QString& url, const QString& saveTo,
                                             const DocumentServerOptions& options);

} // namespace attache::sandbox

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/SignedDownload.h"

#include "sandbox/documentserver/Tokens.h"

namespace attache::sandbox {

OutgoingRequest signedDownload(const QString& url, const QString& saveTo, const DocumentServerOptions& options) {
    OutgoingRequest request{"GET", QUrl(url), {}, {}, saveTo, options.maxDownload, options.downloadTimeout};
    request.headers = {{"Accept", "*/*"}, {"User-Agent", "Node.js/6.13"}, {"Connection", "close"}};
    OrderedJson payload;
    payload.add("payload", OrderedJson().add("url", url));
    if (!options.secret.isEmpty())
        request.headers.append(
            {options.jwtHeader, options.jwtPrefix + signToken(payload, options.secret, options.now())});
    return request;
}

} // namespace attache::sandbox

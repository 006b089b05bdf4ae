// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "editor/WebOrigin.h"

namespace attache::ui {
using namespace Qt::StringLiterals;

std::optional<WebOrigin> WebOrigin::of(const QUrl& url) {
    if (url.scheme() == "blob"_L1)
        return of(QUrl(url.path()));
    WebOrigin origin;
    if (url.scheme() == "http"_L1 || url.scheme() == "ws"_L1)
        origin.scheme = u"http"_s;
    else if (url.scheme() == "https"_L1 || url.scheme() == "wss"_L1)
        origin.scheme = u"https"_s;
    else
        return std::nullopt;
    origin.host = url.host().toLower();
    origin.port = url.port(origin.scheme == "https"_L1 ? 443 : 80);
    if (origin.host.isEmpty())
        return std::nullopt;
    return origin;
}

QUrl WebOrigin::toUrl() const {
    QUrl url;
    url.setScheme(scheme);
    url.setHost(host);
    url.setPort(port);
    return url;
}

QString WebOrigin::cspSource() const {
    // A policy has no notation for IPv6 hosts. The request guard, which compares whole origins, still stands behind.
    if (host.contains(u':'))
        return scheme + u':';
    return u"%1://%2:%3"_s.arg(scheme, QString::fromLatin1(QUrl::toAce(host)), QString::number(port));
}

} // namespace attache::ui

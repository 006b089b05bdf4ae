// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "onlyoffice/DocumentServerSettings.h"

#include <QUrlQuery>

namespace attache::onlyoffice {
namespace {

int portOf(const QUrl& url) {
    return url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80);
}

QString withoutTrailingSlashes(QString path) {
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

QUrl DocumentServerSettings::endpoint(const QString& path, const QString& shardKey) const {
    QUrl url = address;
    const QString base = withoutTrailingSlashes(url.path());
    url.setPath(path.startsWith(u'/') ? base + path : base + u'/' + path);
    QUrlQuery query;
    if (!shardKey.isEmpty())
        query.addQueryItem(QStringLiteral("shardkey"), shardKey);
    url.setQuery(query.isEmpty() ? QString() : query.toString(QUrl::FullyEncoded));
    url.setFragment({});
    return url;
}

QUrl DocumentServerSettings::seenFromHere(const QUrl& url) const {
    const QString base = withoutTrailingSlashes(address.path(QUrl::FullyEncoded));
    const QString path = url.path(QUrl::FullyEncoded);
    const bool isBelow = path.startsWith(base + u'/');
    if (isBelow && url.scheme() == address.scheme() && url.host() == address.host() && portOf(url) == portOf(address))
        return url;
    QUrl found = url;
    found.setScheme(address.scheme());
    found.setHost(address.host());
    found.setPort(address.port());
    found.setPath(isBelow ? path : base + path, QUrl::StrictMode);
    return found;
}

} // namespace attache::onlyoffice

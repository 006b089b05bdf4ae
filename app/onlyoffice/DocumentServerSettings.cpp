// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "onlyoffice/DocumentServerSettings.h"

#include <QUrlQuery>

namespace attache::onlyoffice {

QUrl DocumentServerSettings::endpoint(const QString& path, const QString& shardKey) const {
    QUrl url = address;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(path.startsWith(u'/') ? base + path : base + u'/' + path);
    QUrlQuery query;
    if (!shardKey.isEmpty())
        query.addQueryItem(QStringLiteral("shardkey"), shardKey);
    url.setQuery(query.isEmpty() ? QString() : query.toString(QUrl::FullyEncoded));
    url.setFragment({});
    return url;
}

} // namespace attache::onlyoffice

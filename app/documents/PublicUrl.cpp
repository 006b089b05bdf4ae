// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/PublicUrl.h"

#include "listener/LocalAddress.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QFuture>
#include <QHostAddress>
#include <QHostInfo>
#include <QPromise>

#include <memory>

namespace attache::documents {
namespace {

QFuture<QHostInfo> lookUp(const QString& host) {
    auto promise = std::make_shared<QPromise<QHostInfo>>();
    promise->start();
    QHostInfo::lookupHost(host, [promise](const QHostInfo& info) {
        promise->addResult(info);
        promise->finish();
    });
    return promise->future();
}

} // namespace

QCoro::Task<domain::Result<QUrl>> suggestPublicUrl(QUrl documentServer, quint16 listenerPort) {
    const QFuture<QHostInfo> lookup = lookUp(documentServer.host());
    const QHostInfo info = co_await lookup;
    const QList<QHostAddress> addresses = info.addresses();
    if (addresses.isEmpty()) {
        co_return domain::failure(domain::ErrorKind::Unreachable,
                                  QCoreApplication::translate("PublicUrl", "The name \"%1\" is not known. Check the "
                                                                           "Document Server's address.")
                                      .arg(documentServer.host()));
    }
    const int defaultPort = documentServer.scheme() == QLatin1StringView("https") ? 443 : 80;
    const auto local = listener::localAddressTowards(addresses.first(), quint16(documentServer.port(defaultPort)));
    if (!local)
        co_return std::unexpected(local.error());
    co_return listener::suggestedPublicUrl(*local, listenerPort);
}

std::optional<QUrl> networkUrl(quint16 listenerPort) {
    // An address for documentation (RFC 5737): the route that everything outside takes.
    const QHostAddress outside(QStringLiteral("192.0.2.1"));
    const auto local = listener::localAddressTowards(outside, 80);
    if (!local || local->isLoopback() || local->isNull())
        return std::nullopt;
    return listener::suggestedPublicUrl(*local, listenerPort);
}

bool isLoopback(const QUrl& url) {
    const QString host = url.host();
    return host == QLatin1StringView("localhost") || host.endsWith(QLatin1StringView(".localhost")) ||
           QHostAddress(host).isLoopback();
}

QUrl urlBelow(const QUrl& base, const QString& path) {
    // QUrl::StripTrailingSlash leaves the slash of the root.
    QString text = base.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (text.endsWith(u'/'))
        text.chop(1);
    return QUrl(text + path, QUrl::StrictMode);
}

} // namespace attache::documents

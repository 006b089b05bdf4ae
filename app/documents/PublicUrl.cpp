// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/PublicUrl.h"

#include "listener/LocalAddress.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QFuture>
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

QUrl urlBelow(const QUrl& base, const QString& path) {
    return QUrl(base.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) + path, QUrl::StrictMode);
}

} // namespace attache::documents

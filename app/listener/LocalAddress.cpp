// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "listener/LocalAddress.h"

#include <QCoreApplication>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/udp.hpp>

using namespace Qt::StringLiterals;

namespace attache::listener {
namespace {

namespace asio = boost::asio;

class Texts {
    Q_DECLARE_TR_FUNCTIONS(LocalAddress)
};

// An IPv4 address that came in IPv6 clothes is told as IPv4.
QHostAddress plain(const QHostAddress& address) {
    bool isIPv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIPv4);
    return isIPv4 ? QHostAddress(ipv4) : address;
}

domain::Result<QHostAddress> sourceTowards(const asio::ip::udp::endpoint& peer) {
    asio::io_context context;
    asio::ip::udp::socket socket(context);
    boost::system::error_code error;
    socket.open(peer.protocol(), error);
    if (!error)
        socket.connect(peer, error);
    const auto own = error ? asio::ip::udp::endpoint() : socket.local_endpoint(error);
    if (error)
        return domain::failure(domain::ErrorKind::Unreachable,
                               Texts::tr("This computer has no route to %1. Check the network connection.")
                                   .arg(QString::fromStdString(peer.address().to_string())));
    return QHostAddress(QString::fromStdString(own.address().to_string()));
}

} // namespace

domain::Result<QHostAddress> localAddressTowards(const QHostAddress& peer, quint16 port) {
    const QHostAddress target = plain(peer);
    boost::system::error_code error;
    const auto address = asio::ip::make_address(target.toString().toStdString(), error);
    if (error || target.isNull())
        return domain::failure(domain::ErrorKind::InvalidInput,
                               Texts::tr("The other host's address is missing or not an IP address."));
    // A route exists for any port but 0, which some systems refuse.
    return sourceTowards({address, port == 0 ? quint16(9) : port});
}

QUrl suggestedPublicUrl(const QHostAddress& localAddress, quint16 listenerPort) {
    QHostAddress address = plain(localAddress);
    address.setScopeId({}); // means nothing on another host, and has no place in a URL
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(address.toString());
    url.setPort(listenerPort);
    return url;
}

} // namespace attache::listener

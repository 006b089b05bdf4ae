// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "listener/Server.h"

#include <boost/asio/ip/v6_only.hpp>

#ifndef _WIN32
#include <fcntl.h>
#endif

namespace attache::listener {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;

constexpr std::size_t kMaxRefused = 64; // beyond the cap and these, connections are closed without a word
constexpr std::chrono::milliseconds kAcceptPause{100};

asio::ip::address toAsio(const QHostAddress& address, boost::system::error_code& error) {
    return asio::ip::make_address(address.toString().toStdString(), error);
}

// A program that Attache starts must not inherit the sockets: it would keep the port in use after Attache has ended.
template <typename Socket>
void keepFromChildren([[maybe_unused]] Socket& socket) {
#ifndef _WIN32
    ::fcntl(socket.native_handle(), F_SETFD, FD_CLOEXEC);
#endif
}

} // namespace

Server::Server(std::shared_ptr<Loop> loop, const Limits& limits)
    : m_loop(std::move(loop))
    , m_limits(limits)
    , m_acceptor(m_loop->context)
    , m_pause(m_loop->context) {}

boost::system::error_code Server::listen(const QHostAddress& address, quint16 port) {
    boost::system::error_code error;
    if (address.protocol() == QAbstractSocket::AnyIPProtocol) {
        error = open({asio::ip::address_v6::any(), port}, true);
        // A system without IPv6 still has the other half of "any".
        return error == asio::error::address_family_not_supported ? open({asio::ip::address_v4::any(), port}, false)
                                                                  : error;
    }
    const asio::ip::address own = toAsio(address, error);
    return error ? error : open({own, port}, false);
}

boost::system::error_code Server::open(const tcp::endpoint& endpoint, bool isDualStack) {
    boost::system::error_code error;
    m_acceptor.open(endpoint.protocol(), error);
    if (error)
        return error;
    keepFromChildren(m_acceptor);
#ifndef _WIN32 // there the option would let another program take over the port
    m_acceptor.set_option(Acceptor::reuse_address(true), error);
#endif
    if (!error && isDualStack)
        m_acceptor.set_option(asio::ip::v6_only(false), error);
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (!error)
        m_port = m_acceptor.local_endpoint(error).port();
    return error;
}

void Server::accept() {
    m_acceptor.async_accept([this](const boost::system::error_code& error, Connection::Socket socket) {
        if (!m_acceptor.is_open())
            return;
        if (error) {
            acceptLater();
            return;
        }
        keepFromChildren(socket);
        welcome(std::move(socket));
        accept();
    });
}

// Out of file descriptors, most likely: trying again at once would only spin.
void Server::acceptLater() {
    m_pause.expires_after(kAcceptPause);
    m_pause.async_wait([this](const boost::system::error_code& error) {
        if (!error && m_acceptor.is_open())
            accept();
    });
}

void Server::welcome(Connection::Socket socket) {
    if (m_connections.size() < m_limits.connections) {
        const auto connection = std::make_shared<Connection>(std::move(socket), *this);
        m_connections.insert(connection);
        ++m_count;
        connection->start();
    } else if (m_refused.size() < kMaxRefused) {
        const auto connection = std::make_shared<Connection>(std::move(socket), *this);
        m_refused.insert(connection);
        ++m_count;
        connection->refuse();
    }
}

void Server::remove(const std::shared_ptr<Connection>& connection) {
    m_count -= m_connections.erase(connection) + m_refused.erase(connection);
}

void Server::stop() {
    boost::system::error_code ignored;
    m_acceptor.close(ignored);
    m_pause.cancel();
    for (auto* set : {&m_connections, &m_refused}) {
        const auto connections = *set; // closing removes
        for (const auto& connection : connections)
            connection->close();
    }
}

} // namespace attache::listener

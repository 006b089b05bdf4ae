// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Server: accepts connections and keeps them, up to the cap.
//
// Thread: the loop's, but for listen(), which comes before the loop runs, grants() and connectionCount().
#pragma once

#include "listener/Connection.h"
#include "listener/Grants.h"
#include "listener/HttpDate.h"
#include "listener/Loop.h"

#include <atomic>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <memory>
#include <unordered_set>

namespace attache::listener {

class Server {
public:
    // How long and how much is read, and thrown away, of a peer that was told to go.
    static constexpr std::chrono::milliseconds kLingerTime{2000};
    static constexpr std::size_t kLingerBytes = 256 * 1024;

    Server(std::shared_ptr<Loop> loop, const Limits& limits);

    [[nodiscard]] boost::system::error_code listen(const QHostAddress& address, quint16 port);
    [[nodiscard]] quint16 port() const { return m_port; }
    // Any thread.
    [[nodiscard]] std::size_t connectionCount() const { return m_count; }
    // Closes everything; the loop then runs out of work.
    void stop();
    void remove(const std::shared_ptr<Connection>& connection);

    [[nodiscard]] const Limits& limits() const { return m_limits; }
    [[nodiscard]] Grants& grants() { return m_grants; }
    [[nodiscard]] const std::shared_ptr<Loop>& loop() const { return m_loop; }
    [[nodiscard]] std::string_view date() { return m_date.now(); }
    void accept();

private:
    using Acceptor = boost::asio::basic_socket_acceptor<boost::asio::ip::tcp, boost::asio::io_context::executor_type>;

    [[nodiscard]] boost::system::error_code open(const boost::asio::ip::tcp::endpoint& endpoint, bool isDualStack);
    void welcome(Connection::Socket socket);
    void acceptLater();

    const std::shared_ptr<Loop> m_loop;
    const Limits m_limits;
    Grants m_grants;
    DateCache m_date;
    Acceptor m_acceptor;
    boost::asio::steady_timer m_pause;
    quint16 m_port = 0;
    std::unordered_set<std::shared_ptr<Connection>> m_connections;
    std::unordered_set<std::shared_ptr<Connection>> m_refused;
    std::atomic<std::size_t> m_count = 0; // of both
};

} // namespace attache::listener

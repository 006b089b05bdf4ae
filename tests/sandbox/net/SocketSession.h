// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SocketSession: one WebSocket connection. Lives in the server's thread. Private to this folder.
#pragma once

#include "sandbox/net/Connections.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/websocket/stream.hpp>
#include <deque>

namespace attache::sandbox {

class SocketSession;

class Socket::Impl {
public:
    explicit Impl(std::weak_ptr<SocketSession> owner)
        : session(std::move(owner)) {}
    std::weak_ptr<SocketSession> session;
    // Context's thread only.
    std::function<void(QByteArray)> onText;
    std::function<void()> onClosed;
};

class SocketSession final : public Connection, public std::enable_shared_from_this<SocketSession> {
public:
    SocketSession(Core& core, boost::beast::tcp_stream stream);
    ~SocketSession() override;

    void accept(boost::beast::http::request<boost::beast::http::empty_body> request, HttpRequest handshake);
    void sendText(QByteArray text);
    void close();
    void cut() override;
    [[nodiscard]] Core& core() { return m_core; }

private:
    void read();
    void write();
    void sendClose();
    void ended();

    Core& m_core;
    boost::beast::websocket::stream<boost::beast::tcp_stream> m_stream;
    boost::beast::flat_buffer m_buffer;
    std::deque<QByteArray> m_queue;
    std::shared_ptr<Socket::Impl> m_handle;
    boost::beast::http::request<boost::beast::http::empty_body> m_request;
    bool m_isClosing = false;
    bool m_isEnded = false;
};

} // namespace attache::sandbox

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

// Who wants to hear of a socket. Used in the context's thread only.
struct SocketHandlers {
    std::function<void(QByteArray)> onText;
    std::function<void()> onClosed;
};

// Owns nothing: handlers hold handles, so a handle that held its handlers would keep both forever.
class Socket::Impl {
public:
    Impl(std::weak_ptr<SocketSession> owner, std::weak_ptr<SocketHandlers> ownersHandlers)
        : session(std::move(owner))
        , handlers(std::move(ownersHandlers)) {}
    const std::weak_ptr<SocketSession> session;
    const std::weak_ptr<SocketHandlers> handlers;
};

class SocketSession final : public Connection, public std::enable_shared_from_this<SocketSession> {
public:
    SocketSession(Core& core, boost::beast::tcp_stream stream);

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
    // Also held by calls on their way to the context's thread.
    const std::shared_ptr<SocketHandlers> m_handlers = std::make_shared<SocketHandlers>();
    boost::beast::http::request<boost::beast::http::empty_body> m_request;
    bool m_isClosing = false;
    bool m_isEnded = false;
};

} // namespace attache::sandbox

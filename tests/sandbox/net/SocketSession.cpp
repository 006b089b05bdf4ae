// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/net/SocketSession.h"

#include <boost/asio/post.hpp>
#include <boost/beast/core/buffers_to_string.hpp>

namespace attache::sandbox {

namespace net = boost::asio;
namespace websocket = boost::beast::websocket;
using boost::system::error_code;

namespace {

template <typename Call>
void inServerThread(const std::weak_ptr<SocketSession>& weak, Call call) {
    if (const std::shared_ptr<SocketSession> session = weak.lock())
        net::post(session->core().io, [session, call = std::move(call)]() mutable { call(*session); });
}

} // namespace

void Socket::sendText(QByteArray text) const {
    inServerThread(m_impl->session,
                   [text = std::move(text)](SocketSession& session) mutable { session.sendText(std::move(text)); });
}

void Socket::close() const {
    inServerThread(m_impl->session, [](SocketSession& session) { session.close(); });
}

void Socket::drop() const {
    inServerThread(m_impl->session, [](SocketSession& session) { session.cut(); });
}

void Socket::onText(std::function<void(QByteArray)> handler) const {
    if (const std::shared_ptr<SocketHandlers> handlers = m_impl->handlers.lock())
        handlers->onText = std::move(handler);
}

void Socket::onClosed(std::function<void()> handler) const {
    if (const std::shared_ptr<SocketHandlers> handlers = m_impl->handlers.lock())
        handlers->onClosed = std::move(handler);
}

SocketSession::SocketSession(Core& core, boost::beast::tcp_stream stream)
    : m_core(core)
    , m_stream(std::move(stream)) {}

void SocketSession::accept(boost::beast::http::request<boost::beast::http::empty_body> request, HttpRequest handshake) {
    m_request = std::move(request);
    m_stream.async_accept(m_request, [self = shared_from_this(), handshake = std::move(handshake)](error_code error) {
        if (error)
            return self->cut();
        // The handlers are held on the way, so that a line that breaks at once is still told.
        const Socket socket(std::make_shared<Socket::Impl>(self, self->m_handlers));
        self->m_core.queue([handshake, socket, held = self->m_handlers](const Handlers& handlers) {
            handlers.onSocket(handshake, socket);
        });
        self->read();
    });
}

void SocketSession::read() {
    m_stream.async_read(m_buffer, [self = shared_from_this()](error_code error, std::size_t) {
        if (error)
            return self->cut();
        const std::string text = boost::beast::buffers_to_string(self->m_buffer.data());
        self->m_buffer.clear();
        self->m_core.queue([bytes = QByteArray::fromStdString(text), handlers = self->m_handlers](const Handlers&) {
            const auto handler = handlers->onText;
            if (handler)
                handler(bytes);
        });
        self->read();
    });
}

void SocketSession::sendText(QByteArray text) {
    if (m_isEnded || m_isClosing)
        return;
    m_queue.push_back(std::move(text));
    if (m_queue.size() == 1)
        write();
}

void SocketSession::write() {
    m_stream.text(true);
    const QByteArray& text = m_queue.front();
    m_stream.async_write(net::buffer(text.constData(), static_cast<std::size_t>(text.size())),
                         [self = shared_from_this()](error_code error, std::size_t) {
                             if (error)
                                 return self->cut();
                             self->m_queue.pop_front();
                             if (!self->m_queue.empty())
                                 self->write();
                             else if (self->m_isClosing)
                                 self->sendClose();
                         });
}

void SocketSession::close() {
    if (m_isEnded || m_isClosing)
        return;
    m_isClosing = true;
    if (m_queue.empty())
        sendClose();
}

void SocketSession::sendClose() {
    m_stream.async_close(websocket::close_code::normal, [self = shared_from_this()](error_code) { self->cut(); });
}

void SocketSession::cut() {
    if (m_isEnded)
        return;
    m_isEnded = true;
    error_code ignored;
    auto& tcp = boost::beast::get_lowest_layer(m_stream);
    if (!m_isClosing)
        tcp.socket().set_option(net::socket_base::linger(true, 0), ignored);
    tcp.close();
    ended();
}

void SocketSession::ended() {
    m_core.queue([handlers = m_handlers](const Handlers&) {
        const auto handler = std::exchange(handlers->onClosed, {});
        handlers->onText = {};
        if (handler)
            handler();
    });
    m_core.connections.erase(shared_from_this());
}

} // namespace attache::sandbox

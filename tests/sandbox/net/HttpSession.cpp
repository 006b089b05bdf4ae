// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/net/HttpSession.h"

#include "sandbox/net/SocketSession.h"

#include <algorithm>
#include <array>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/websocket/rfc6455.hpp>
#include <cstdio>

namespace attache::sandbox {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using boost::system::error_code;
using net::ip::tcp;

namespace {

constexpr std::uint32_t HeaderLimit = 64 * 1024;
constexpr qint64 PieceSize = 256 * 1024;
constexpr auto DrainTime = std::chrono::seconds(2);
constexpr int BeatsPerSecond = 20; // of a slow line
const std::string LineEnd = "\r\n";
const std::string LastChunk = "0\r\n\r\n";
const std::string Continue = "HTTP/1.1 100 Continue\r\n\r\n";

QByteArray bytesOf(std::string_view text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

bool hasBody(int status) {
    return status >= 200 && status != 204 && status != 304;
}

} // namespace

class Reply::Impl {
public:
    explicit Impl(const std::shared_ptr<HttpSession>& session)
        : m_session(session) {}

    void send(HttpResponse response) {
        if (m_isSent.exchange(true))
            return;
        const std::shared_ptr<HttpSession> session = m_session.lock();
        if (!session)
            return;
        net::post(session->core().io,
                  [session, response = std::move(response)]() mutable { session->answer(std::move(response)); });
    }

private:
    std::weak_ptr<HttpSession> m_session; // the server owns its connections; an answer may come after the end of both
    std::atomic_bool m_isSent = false;
};

void Reply::send(HttpResponse response) const {
    m_impl->send(std::move(response));
}

HttpSession::HttpSession(Core& core, tcp::socket socket)
    : m_core(core)
    , m_stream(std::move(socket))
    , m_beat(core.io) {
    error_code ignored;
    m_stream.socket().set_option(tcp::no_delay(true), ignored);
    m_stream.socket().non_blocking(true, ignored);
    m_buffer.reserve(PieceSize); // Beast reads as much at once as the buffer holds, and 512 bytes are too few
}

void HttpSession::start() {
    m_core.connections.insert(shared_from_this());
    readHeader();
}

void HttpSession::readHeader() {
    m_state = State::Reading;
    m_parser.emplace();
    m_parser->header_limit(HeaderLimit);
    m_parser->body_limit(static_cast<std::uint64_t>(m_core.maxBody));
    http::async_read_header(m_stream, m_buffer, *m_parser,
                            [self = shared_from_this()](error_code error, std::size_t) { self->onHeader(error); });
}

void HttpSession::onHeader(error_code error) {
    if (error == http::error::body_limit)
        return refuseTooLarge();
    if (error)
        return closeGently();
    m_keepAlive = m_parser->keep_alive();
    m_isHead = m_parser->get().method() == http::verb::head;
    if (beast::websocket::is_upgrade(m_parser->get()) && m_core.handlers->onSocket)
        return dispatchUpgrade();
    if (!beast::iequals(m_parser->get()[http::field::expect], "100-continue"))
        return readBody();
    net::async_write(m_stream, net::buffer(Continue), [self = shared_from_this()](error_code failure, std::size_t) {
        failure ? self->forget() : self->readBody();
    });
}

void HttpSession::readBody() {
    http::async_read(m_stream, m_buffer, *m_parser, [self = shared_from_this()](error_code error, std::size_t) {
        if (error == http::error::body_limit)
            self->refuseTooLarge();
        else if (error)
            self->closeGently();
        else
            self->dispatch();
    });
}

HttpRequest HttpSession::takeRequest() {
    auto& message = m_parser->get();
    HttpRequest request;
    request.method = bytesOf(message.method_string());
    request.target = bytesOf(message.target());
    const qsizetype mark = request.target.indexOf('?');
    request.path = QUrl::fromPercentEncoding(mark < 0 ? request.target : request.target.left(mark));
    if (mark >= 0)
        request.query = QUrlQuery(QString::fromUtf8(request.target.mid(mark + 1)));
    for (const auto& field : message)
        request.headers.insert(bytesOf(field.name_string()).toLower(), bytesOf(field.value()));
    request.body = std::move(message.body());
    return request;
}

void HttpSession::dispatch() {
    m_state = State::Waiting;
    const Reply reply(std::make_shared<Reply::Impl>(shared_from_this()));
    m_core.queue([request = takeRequest(), reply](const Handlers& handlers) mutable {
        handlers.onRequest(std::move(request), reply);
    });
    watchPeer();
}

void HttpSession::dispatchUpgrade() {
    m_state = State::Waiting;
    const Reply reply(std::make_shared<Reply::Impl>(shared_from_this()));
    m_core.queue([request = takeRequest(), reply, weak = weak_from_this()](const Handlers& handlers) mutable {
        if (handlers.upgradeCheck) {
            if (auto refusal = handlers.upgradeCheck(request))
                return reply.send(std::move(*refusal));
        }
        const std::shared_ptr<HttpSession> self = weak.lock();
        if (self)
            net::post(self->core().io,
                      [self, request = std::move(request)]() mutable { self->upgrade(std::move(request)); });
    });
}

void HttpSession::upgrade(HttpRequest handshake) {
    if (m_state != State::Waiting)
        return;
    error_code ignored;
    m_stream.socket().cancel(ignored);
    http::request<http::empty_body> request(m_parser->get().base());
    auto socket = std::make_shared<SocketSession>(m_core, std::move(m_stream));
    m_core.connections.insert(socket);
    forget();
    socket->accept(std::move(request), std::move(handshake));
}

// A client that gives up while it waits must not leave a dead connection behind.
void HttpSession::watchPeer() {
    if (m_isWatching)
        return;
    m_isWatching = true;
    m_stream.socket().async_wait(tcp::socket::wait_read, [self = shared_from_this()](error_code error) {
        self->m_isWatching = false;
        if (!error && self->m_state == State::Waiting)
            self->onPeerReadable();
    });
}

void HttpSession::onPeerReadable() {
    char byte = 0;
    error_code error;
    m_stream.socket().receive(net::buffer(&byte, 1), tcp::socket::message_peek, error);
    if (error == net::error::would_block)
        watchPeer();
    else if (error)
        cut();
}

void HttpSession::refuseTooLarge() {
    m_state = State::Waiting;
    m_keepAlive = false;
    answer(HttpResponse{.status = 413, .headers = {}, .body = {}, .file = {}, .isChunked = false, .fault = {}});
}

void HttpSession::answer(HttpResponse response) {
    if (m_state != State::Waiting)
        return;
    if (response.fault.kind == Fault::Hang)
        return;
    if (response.fault.kind == Fault::Reset)
        return cut();
    m_state = State::Writing;
    if (!prepare(std::move(response)))
        return cut();
    net::async_write(m_stream, net::buffer(m_out->head), [self = shared_from_this()](error_code error, std::size_t) {
        error ? self->forget() : self->writePiece();
    });
}

bool HttpSession::prepare(HttpResponse response) {
    m_out = std::make_unique<Outgoing>();
    qint64 length = response.body.size();
    if (!response.file.isEmpty()) {
        m_out->file.setFileName(response.file);
        if (!m_out->file.open(QIODevice::ReadOnly))
            return false;
        length = m_out->file.size();
    }
    const bool bodyAllowed = hasBody(response.status) && !m_isHead;
    m_out->limit = bodyAllowed ? length : 0;
    m_out->isCutShort = bodyAllowed && (response.fault.kind == Fault::Cut || response.fault.kind == Fault::ShortLength);
    if (response.fault.kind == Fault::ShortLength)
        response.isChunked = false;
    if (m_out->isCutShort)
        m_out->limit = std::min(length, response.fault.bytes);
    if (response.fault.kind == Fault::Slow)
        m_out->slowPiece = std::max<qint64>(1, response.fault.bytes / BeatsPerSecond);
    m_out->isChunked = bodyAllowed && response.isChunked;
    m_out->head = headOf(response, length);
    m_out->response = std::move(response);
    return true;
}

std::string HttpSession::headOf(const HttpResponse& response, qint64 length) const {
    std::string head = "HTTP/1.1 " + std::to_string(response.status) + " ";
    head += std::string(http::obsolete_reason(static_cast<http::status>(response.status))) + LineEnd;
    bool hasLength = false;
    for (const auto& [name, value] : response.headers) {
        hasLength = hasLength || name.compare("content-length", Qt::CaseInsensitive) == 0;
        head += name.toStdString() + ": " + value.toStdString() + LineEnd;
    }
    if (response.isChunked && hasBody(response.status))
        head += "Transfer-Encoding: chunked" + LineEnd;
    else if (!hasLength && hasBody(response.status))
        head += "Content-Length: " + std::to_string(length) + LineEnd;
    if (!m_keepAlive)
        head += "Connection: close" + LineEnd;
    return head + LineEnd;
}

void HttpSession::writePiece() {
    qint64 left = m_out->limit - m_out->sent;
    if (left <= 0)
        return finishBody();
    if (m_out->slowPiece > 0)
        left = std::min(left, m_out->slowPiece);
    const char* data = nullptr;
    qint64 size = left;
    if (m_out->file.isOpen()) {
        m_out->piece = m_out->file.read(std::min(left, PieceSize));
        if (m_out->piece.isEmpty())
            return cut();
        data = m_out->piece.constData();
        size = m_out->piece.size();
    } else {
        if (m_out->isChunked)
            size = std::min(left, PieceSize);
        data = m_out->response.body.constData() + m_out->sent;
    }
    m_out->sent += size;
    std::array<net::const_buffer, 3> buffers{net::const_buffer(), net::buffer(data, static_cast<std::size_t>(size)),
                                             net::const_buffer()};
    if (m_out->isChunked) {
        std::array<char, 24> hex{};
        std::snprintf(hex.data(), hex.size(), "%llx\r\n", static_cast<unsigned long long>(size));
        m_out->chunkHead = hex.data();
        buffers.front() = net::buffer(m_out->chunkHead);
        buffers.back() = net::buffer(LineEnd);
    }
    net::async_write(m_stream, buffers, [self = shared_from_this()](error_code error, std::size_t) {
        error ? self->forget() : self->pieceWritten();
    });
}

void HttpSession::pieceWritten() {
    if (m_out->slowPiece == 0)
        return writePiece();
    m_beat.expires_after(std::chrono::milliseconds(1000 / BeatsPerSecond));
    m_beat.async_wait([self = shared_from_this()](error_code error) {
        if (!error && self->m_state == State::Writing)
            self->writePiece();
    });
}

void HttpSession::finishBody() {
    if (m_out->isCutShort)
        return closeGently();
    if (!m_out->isChunked)
        return answered();
    net::async_write(m_stream, net::buffer(LastChunk), [self = shared_from_this()](error_code error, std::size_t) {
        error ? self->forget() : self->answered();
    });
}

void HttpSession::answered() {
    m_out.reset();
    if (m_state != State::Writing)
        return;
    if (m_keepAlive)
        readHeader();
    else
        closeGently();
}

// Without reading what the peer still sends, closing would reset the connection and destroy the answer on its way.
void HttpSession::closeGently() {
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    error_code ignored;
    m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
    m_stream.expires_after(DrainTime);
    m_buffer.clear();
    drain();
}

void HttpSession::drain() {
    m_stream.async_read_some(m_buffer.prepare(64 * 1024), [self = shared_from_this()](error_code error, std::size_t) {
        error ? self->cut() : self->drain();
    });
}

void HttpSession::cut() {
    error_code ignored;
    m_stream.socket().set_option(net::socket_base::linger(true, 0), ignored);
    m_stream.close();
    m_beat.cancel();
    forget();
}

void HttpSession::forget() {
    m_state = State::Closed;
    m_core.connections.erase(shared_from_this());
}

} // namespace attache::sandbox

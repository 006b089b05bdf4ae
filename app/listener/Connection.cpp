// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "listener/Connection.h"

#include "listener/FilePlan.h"
#include "listener/ResponderImpl.h"
#include "listener/ResponseHead.h"
#include "listener/Server.h"

#include <boost/asio/post.hpp>
#include <boost/beast/core/string.hpp>

namespace attache::listener {
namespace {

constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";

} // namespace

Connection::Connection(Socket socket, Server& server)
    : m_server(server)
    , m_socket(std::move(socket))
    , m_reader(server.limits())
    , m_deadline(server.loop()->context, [this] { onDeadline(); }) {
    boost::system::error_code ignored;
    m_socket.set_option(boost::asio::ip::tcp::no_delay(true), ignored);
    m_socket.non_blocking(true, ignored);
}

void Connection::start() {
    m_deadline.setOwner(weak_from_this());
    m_deadline.expireAfter(m_server.limits().headerTime);
    read();
}

void Connection::refuse() {
    m_deadline.setOwner(weak_from_this());
    fail(503);
}

void Connection::close() {
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    giveUpWaiting();
    m_deadline.cancel();
    m_source.reset();
    boost::system::error_code ignored;
    m_socket.close(ignored);
    m_server.remove(shared_from_this());
}

void Connection::process() {
    for (;;) {
        switch (m_reader.advance()) {
        case RequestReader::Step::NeedMore:
            wantMore();
            return;
        case RequestReader::Step::Bad:
            fail(m_reader.errorStatus());
            return;
        case RequestReader::Step::Head:
            if (!admit())
                return;
            break;
        case RequestReader::Step::Done:
            if (!dispatch())
                return;
            break;
        }
    }
}

void Connection::wantMore() {
    const Phase phase = m_reader.hasHead() ? Phase::Body : m_reader.hasBytes() ? Phase::Head : Phase::Idle;
    if (phase != m_phase) {
        m_phase = phase;
        const Limits& limits = m_server.limits();
        m_deadline.expireAfter(phase == Phase::Body   ? limits.bodyTime
                               : phase == Phase::Head ? limits.headerTime
                                                      : limits.idleTime);
    }
    read();
}

void Connection::read() {
    if (m_isReading)
        return;
    m_isReading = true;
    m_socket.async_read_some(m_reader.space(),
                             [self = shared_from_this()](const boost::system::error_code& error, std::size_t bytes) {
                                 self->m_isReading = false;
                                 self->onRead(error, bytes);
                             });
}

void Connection::onRead(const boost::system::error_code& error, std::size_t bytes) {
    if (m_phase == Phase::Closed)
        return;
    if (m_phase == Phase::Lingering) {
        m_lingered += bytes;
        m_reader.discard();
        if (error || m_lingered > Server::kLingerBytes)
            close();
        else
            read();
        return;
    }
    if (m_phase == Phase::Writing)
        return; // a late refusal is being written; linger() reads on
    if (error) {
        close();
        return;
    }
    m_reader.commit(bytes);
    process();
}

bool Connection::continueExpected() {
    return !m_reader.header("Expect").empty() && !m_reader.isComplete() && !m_reader.hasBodyBytes();
}

// Everything that can be said before the body is there.
bool Connection::admit() {
    m_keepAlive = m_reader.keepAlive();
    const std::string_view target = m_reader.target();
    m_grant = m_server.grants().find(target.substr(0, target.find('?')));
    if (!m_grant)
        return refuseRequest(404);
    const bool isFile = std::holds_alternative<FileGrant>(m_grant->what);
    const std::string_view method = m_reader.method();
    if (isFile ? method != "GET" && method != "HEAD" : method != "POST")
        return refuseRequest(405, isFile ? "Allow: GET, HEAD\r\n" : "Allow: POST\r\n");
    if (m_reader.announcesTooMuch())
        return fail(413);
    if (isFile && m_reader.announcesBody())
        return fail(400);
    const std::string_view expect = m_reader.header("Expect");
    if (!expect.empty() && !boost::beast::iequals(expect, "100-continue"))
        return fail(417);
    if (!continueExpected())
        return true;
    boost::system::error_code error;
    if (m_socket.write_some(boost::asio::buffer(kContinue), error) == kContinue.size())
        return true;
    close(); // not even these bytes fit: the peer doesn't read
    return false;
}

// A refusal that leaves the connection usable when there is no body to skip.
bool Connection::refuseRequest(unsigned status, std::string_view extraHeaders) {
    if (!m_reader.isComplete())
        m_keepAlive = false;
    const std::string_view body = m_reader.method() == "HEAD" ? std::string_view() : reasonPhrase(status);
    addHead(status, "text/plain", reasonPhrase(status).size(), extraHeaders);
    m_out += body;
    return write();
}

bool Connection::fail(unsigned status) {
    m_keepAlive = false;
    return respond(status, "text/plain", reasonPhrase(status));
}

bool Connection::dispatch() {
    m_phase = Phase::Answering;
    ++m_requestId;
    if (const auto* file = std::get_if<FileGrant>(&m_grant->what))
        return handleFile(*file);
    return handleCallback(std::get<CallbackGrant>(m_grant->what));
}

RequestView Connection::view() {
    return {m_reader.method(), m_reader.target(), [this](std::string_view name) { return m_reader.header(name); },
            m_reader.body()};
}

bool Connection::handleCallback(const CallbackGrant& grant) {
    m_isInHandler = true;
    try {
        grant.handler(view(),
                      Responder(std::make_shared<Responder::Impl>(weak_from_this(), m_server.loop(), m_requestId)));
    } catch (...) { // NOLINT(bugprone-empty-catch)
        // Nothing to add: its responder is gone, so the peer has got its 503.
    }
    m_isInHandler = false;
    if (!m_answer) {
        m_deadline.expireAfter(m_server.limits().answerTime);
        return false;
    }
    const Response answer = std::move(*m_answer);
    m_answer.reset();
    return beginAnswer(answer);
}

bool Connection::beginAnswer(const Response& response) {
    const bool isKnown = response.status >= 200 && response.status <= 599;
    return respond(isKnown ? response.status : 500, safeContentType(response.contentType), response.body);
}

void Connection::answer(std::uint64_t requestId, Response response) {
    if (requestId != m_requestId || m_phase != Phase::Answering)
        return;
    if (m_isInHandler) {
        m_answer = std::move(response);
        return;
    }
    if (beginAnswer(response))
        process();
}

bool Connection::handleFile(const FileGrant& grant) {
    bool isAllowed = false;
    try {
        isAllowed = grant.authorize && grant.authorize(view());
    } catch (...) {
        isAllowed = false; // a check that broke down allows nothing
    }
    if (!isAllowed)
        return refuseRequest(403);
    const auto snapshot = grant.file.state()->snapshot();
    if (snapshot.status == ServedFile::State::Status::Ready)
        return serveFile(snapshot.path, grant.contentType);
    if (snapshot.status == ServedFile::State::Status::Failed)
        return refuseRequest(503);
    return waitForFile(grant.file);
}

bool Connection::waitForFile(const ServedFile& file) {
    m_deadline.expireAfter(m_server.limits().answerTime);
    auto wake = [weak = weak_from_this(), loop = m_server.loop(), id = m_requestId] {
        boost::asio::post(loop->context, [weak, id] {
            if (const auto self = weak.lock())
                self->onFileSettled(id);
        });
    };
    m_awaited = file.state();
    m_waiterId = m_awaited->wait(wake);
    if (m_waiterId == 0)
        wake(); // settled just now
    return false;
}

void Connection::onFileSettled(std::uint64_t requestId) {
    if (requestId != m_requestId || m_phase != Phase::Answering)
        return;
    m_awaited.reset();
    // Checked when it came; only a revocation can have changed that.
    const auto& grant = std::get<FileGrant>(m_grant->what);
    const auto snapshot = grant.file.state()->snapshot();
    const bool isReady = snapshot.status == ServedFile::State::Status::Ready;
    const bool isThrough = m_grant->isRevoked ? refuseRequest(404)
                           : isReady          ? serveFile(snapshot.path, grant.contentType)
                                              : refuseRequest(503);
    if (isThrough)
        process();
}

void Connection::giveUpWaiting() {
    if (m_awaited)
        m_awaited->unwait(m_waiterId);
    m_awaited.reset();
}

bool Connection::serveFile(const QString& path, std::string_view contentType) {
    FileSource source;
    if (!source.open(path))
        return refuseRequest(503);
    const bool isGet = m_reader.method() == "GET";
    const FilePlan plan = planFile(source.facts(), isGet, view().header);
    if (!source.select(plan.first, plan.length))
        return refuseRequest(503);
    const bool hasContent = plan.status == 200 || plan.status == 206;
    const auto length = plan.status == 304 ? std::nullopt : std::optional(plan.length);
    addHead(plan.status, hasContent ? contentType : std::string_view(), length, plan.headers);
    if (isGet && hasContent)
        m_source = std::move(source);
    return write();
}

bool Connection::respond(unsigned status, std::string_view contentType, std::string_view body) {
    const bool hasBody = status != 204 && status != 304;
    addHead(status, hasBody ? contentType : std::string_view(), hasBody ? std::optional(body.size()) : std::nullopt);
    if (hasBody)
        m_out += body;
    return write();
}

void Connection::addHead(unsigned status, std::string_view contentType, std::optional<std::uint64_t> length,
                         std::string_view headers) {
    m_out.clear();
    m_outWritten = 0;
    appendHead(m_out, {status, contentType, length, headers, m_server.date(), m_keepAlive});
}

void Connection::onDeadline() {
    switch (m_phase) {
    case Phase::Head:
    case Phase::Body:
        fail(408);
        return;
    case Phase::Answering:
        giveUpWaiting();
        ++m_requestId; // an answer that comes now is for nobody
        fail(503);
        return;
    case Phase::Writing:
        if (m_madeProgress) { // the deadline was an earlier phase's, or the peer has taken something since
            m_madeProgress = false;
            m_deadline.expireAfter(m_server.limits().writeStallTime);
            return;
        }
        close();
        return;
    case Phase::Idle:
    case Phase::Lingering:
    case Phase::Closed:
        close();
        return;
    }
}

} // namespace attache::listener

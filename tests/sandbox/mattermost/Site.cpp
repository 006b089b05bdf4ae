// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/mattermost/Site.h"

#include "sandbox/mattermost/Images.h"

#include <algorithm>
#include <cmath>

namespace attache::sandbox::mm {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype GzipFrom = 1400;    // shorter answers stay as they are
constexpr qsizetype ChunkedFrom = 2048; // longer JSON comes without a length
const QString ApiRoot = u"/api/v4"_s;

QString tokenOf(const HttpRequest& request) {
    const QByteArray value = request.header("authorization");
    return value.left(7).toLower() == "bearer " ? QString::fromLatin1(value.mid(7).trimmed()) : QString();
}

} // namespace

Site::Site(const MattermostOptions& options)
    : state(options)
    , events(state)
    , m_tokens(options.requestBurst)
    , m_tokensAt(state.now()) {
    addSignInRoutes(m_router);
    addPeopleRoutes(m_router);
    addChannelRoutes(m_router);
    addPostRoutes(m_router);
    addFileRoutes(m_router);
    addUploadRoutes(m_router);
    m_server = std::make_unique<HttpServer>(
        options.port, this, [this](HttpRequest request, const Reply& reply) { handle(std::move(request), reply); },
        [this](const HttpRequest& handshake, const Socket& socket) { events.open(handshake, socket); });
    m_server->setUpgradeCheck([this](const HttpRequest& handshake) { return checkUpgrade(handshake); });
    state.siteUrl = m_server->url();
    state.siteUrl.setPath(options.subPath);
}

Site::~Site() = default;

void Site::remember(const HttpRequest& request) {
    QUrlQuery query = request.query;
    query.removeAllQueryItems(u"access_token"_s);
    query.removeAllQueryItems(u"h"_s);
    log.append({request.method, request.path, query.toString(QUrl::FullyDecoded)});
}

std::optional<Failure> Site::takeFailure(const HttpRequest& request) {
    for (qsizetype i = 0; i < failures.size(); ++i) {
        Failure& failure = failures[i];
        const bool isMethod = failure.method == "*" || failure.method == request.method;
        if (!isMethod || !failure.path.match(request.path).hasMatch())
            continue;
        Failure taken = failure;
        if (--failure.times <= 0)
            failures.removeAt(i);
        return taken;
    }
    return std::nullopt;
}

void Site::handle(HttpRequest request, const Reply& reply) {
    remember(request);
    const std::optional<Failure> failure = takeFailure(request);
    if (!failure)
        return reply.send(genuine(std::move(request)));
    const Fault& fault = failure->response.fault;
    const bool isOfAnswer = fault.kind == Fault::Cut || fault.kind == Fault::ShortLength || fault.kind == Fault::Slow;
    const bool breaksAnswer = failure->isBreak && isOfAnswer;
    const bool breaksPart = failure->isBreak && fault.kind == Fault::Reset && fault.bytes > 0;
    if (breaksPart)
        request.body.truncate(fault.bytes);
    HttpResponse response = failure->response;
    if (breaksAnswer || breaksPart || failure->when == MattermostDouble::When::After) {
        HttpResponse real = genuine(std::move(request));
        if (failure->isBreak) {
            real.fault = fault;
            response = std::move(real);
        }
    }
    reply.send(std::move(response));
}

std::optional<HttpResponse> Site::checkUpgrade(const HttpRequest& handshake) {
    remember(handshake);
    if (const std::optional<Failure> failure = takeFailure(handshake))
        return failure->response;
    if (auto refused = limited())
        return refused;
    if (handshake.path == state.options.subPath + ApiRoot + u"/websocket"_s)
        return std::nullopt;
    return genuine(handshake);
}

HttpResponse Site::genuine(HttpRequest request) {
    if (auto refused = limited())
        return *refused;
    const QString token = tokenOf(request);
    Call call{std::move(request), State::newId(), state.sessions.value(token).userId, token, {}, state, events};
    if (!state.users.value(call.userId).isActive)
        call.userId.clear();
    HttpResponse response = routed(call);
    finish(call, response);
    addRateHeaders(response);
    return response;
}

HttpResponse Site::routed(Call& call) const {
    const QString& subPath = state.options.subPath;
    QString path = call.request.path;
    if (!subPath.isEmpty() && path != subPath && !path.startsWith(subPath + u'/')) {
        HttpResponse elsewhere;
        elsewhere.status = 302;
        elsewhere.headers = {{"Location", subPath.toUtf8() + call.request.target}};
        return elsewhere;
    }
    path.remove(0, subPath.size());
    if (path.startsWith(ApiRoot + u'/'))
        return m_router.answer(path.mid(ApiRoot.size()), call);
    static const QRegularExpression publicPath(u"^/files/([a-z0-9]{26})/public$"_s);
    const QRegularExpressionMatch match = publicPath.match(path);
    return match.hasMatch() ? publicFile(call, match.captured(1)) : page(call);
}

// The web app answers to every other path, whether it exists or not.
HttpResponse Site::page(const Call&) {
    HttpResponse response;
    response.headers = {{"Accept-Ranges", "bytes"},
                        {"Cache-Control", "no-cache, max-age=31556926, public"},
                        {"Content-Security-Policy", "frame-ancestors 'self'; script-src 'self' cdn.rudderlabs.com"},
                        {"Content-Type", "text/html; charset=utf-8"},
                        {"X-Frame-Options", "SAMEORIGIN"}};
    response.body = "<!doctype html><html><head><meta charset=\"utf-8\"><title>Mattermost (sandbox)</title></head>"
                    "<body>This is a sandbox for trying out Attache: it has no web app.</body></html>\n";
    return response;
}

// As the genuine limiter: a bucket that fills steadily, one for all since everybody here has the same address.
std::optional<HttpResponse> Site::limited() {
    const int rate = state.options.requestsPerSecond;
    if (rate <= 0)
        return std::nullopt;
    const qint64 now = state.now();
    m_tokens =
        std::min<double>(state.options.requestBurst, m_tokens + static_cast<double>(now - m_tokensAt) * rate / 1000.0);
    m_tokensAt = now;
    if (m_tokens >= 1) {
        m_tokens -= 1;
        return std::nullopt;
    }
    HttpResponse refused = MattermostDouble::tooManyRequests();
    addRateHeaders(refused);
    return refused;
}

void Site::addRateHeaders(HttpResponse& response) const {
    const int rate = state.options.requestsPerSecond;
    if (rate <= 0)
        return;
    const int remaining = static_cast<int>(m_tokens);
    const double reset = (state.options.requestBurst - m_tokens) / rate;
    response.headers.emplaceBack("X-Ratelimit-Limit", QByteArray::number(state.options.requestBurst + 1));
    response.headers.emplaceBack("X-Ratelimit-Remaining", QByteArray::number(remaining));
    response.headers.emplaceBack("X-Ratelimit-Reset", QByteArray::number(static_cast<int>(std::ceil(reset))));
}

// Headers that a genuine server puts on every answer, and its gzip.
void Site::finish(const Call& call, HttpResponse& response) {
    response.headers.emplaceBack("Date", httpDate(call.state.now()));
    const QByteArray type = headerOf(response, "Content-Type");
    const bool isUnknownPath = response.status == 404 && type.startsWith("text/plain");
    if (isUnknownPath)
        return;
    response.headers.emplaceBack("X-Request-Id", call.requestId.toLatin1());
    response.headers.emplaceBack("X-Version-Id", QString(kVersionId).toLatin1());
    response.headers.emplaceBack("Vary", "Accept-Encoding");
    if (call.request.method == "GET" && headerOf(response, "Cache-Control").isEmpty())
        response.headers.emplaceBack("Expires", "0");
    if (type == "application/json" && response.body.size() > ChunkedFrom)
        response.isChunked = true;
    if (call.request.header("accept-encoding").toLower().contains("gzip") && response.body.size() >= GzipFrom) {
        response.body = gzipped(response.body);
        response.headers.emplaceBack("Content-Encoding", "gzip");
        response.isChunked = true;
    }
}

} // namespace attache::sandbox::mm

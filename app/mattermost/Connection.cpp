// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "mattermost/Connection.h"

#include "mattermost/Log.h"

#include <QBuffer>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

namespace attache::mattermost {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMaxRedirects = 3;

QString encodedQuery(const QList<std::pair<QString, QString>>& query) {
    QStringList parts;
    for (const auto& [name, value] : query)
        parts.append(name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return parts.join(u'&');
}

} // namespace

Connection::Connection(ServerAddress server, domain::Secret secret)
    : address(std::move(server))
    , token(std::move(secret)) {
    m_network.setAutoDeleteReplies(false);
}

QNetworkRequest Connection::prepare(const Request& request) const {
    QUrl url = address.api(request.path);
    if (!request.query.isEmpty())
        url.setQuery(encodedQuery(request.query), QUrl::StrictMode);
    QNetworkRequest prepared(url);
    prepared.setRawHeader("Accept", request.sink != nullptr ? "*/*" : "application/json, image/png;q=0.9");
    prepared.setRawHeader("User-Agent", "Attache");
    prepared.setRawHeader("X-Requested-With", "XMLHttpRequest"); // what Mattermost's own clients send
    if (request.withToken && !token.isEmpty())
        prepared.setRawHeader("Authorization", "Bearer " + token.reveal());
    if (request.verb != "GET")
        prepared.setHeader(QNetworkRequest::ContentTypeHeader, request.bodyType);
    if (request.sink != nullptr)
        prepared.setRawHeader("Accept-Encoding", "identity"); // packed answers have no length to check
    if (request.upload != nullptr) {
        prepared.setHeader(QNetworkRequest::ContentLengthHeader, request.uploadSize);
        prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    // HTTP/2 in Qt ignores the read buffer's limit.
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, !request.isTransfer);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, request.verb == "GET"
                                                                        ? QNetworkRequest::SameOriginRedirectPolicy
                                                                        : QNetworkRequest::ManualRedirectPolicy);
    prepared.setMaximumRedirectsAllowed(kMaxRedirects);
    return prepared;
}

std::shared_ptr<Exchange> Connection::start(Request request) {
    const auto patience = request.isTransfer ? timing.stall : timing.request;
    const Exchange::Limits limits{request.maxBody, patience, request.isTransfer};
    const auto exchange = std::make_shared<Exchange>(limits, std::move(request.options), request.sink);
    if (m_isClosed || address.isEmpty() || exchange->isStopRequested()) {
        exchange->fail(cancelledError());
        return exchange;
    }
    m_underWay.removeIf([](const auto& one) { return one.expired(); });
    m_underWay.append(exchange);
    const QNetworkRequest prepared = prepare(request);
    if (request.upload != nullptr)
        exchange->begin(m_network.sendCustomRequest(prepared, request.verb, request.upload));
    else
        exchange->begin(m_network.sendCustomRequest(prepared, request.verb, request.body));
    return exchange;
}

void Connection::close() {
    m_isClosed = true;
    onSignedOut = nullptr;
    const auto underWay = std::exchange(m_underWay, {});
    for (const auto& one : underWay) {
        if (const auto exchange = one.lock())
            exchange->fail(cancelledError());
    }
}

void Connection::notice(const domain::Error& error) const {
    if (error.id == "api.context.session_expired.app_error"_L1 && onSignedOut) {
        const auto tell = onSignedOut; // the client may go meanwhile
        tell();
    }
}

void Connection::noticeDate(const QByteArray& date) {
    // "Sun, 06 Nov 1994 08:49:37 GMT"
    const QDate day = QLocale::c().toDate(QString::fromLatin1(date.mid(5, 11)), u"dd MMM yyyy"_s);
    const QTime time = QTime::fromString(QString::fromLatin1(date.mid(17, 8)), u"hh:mm:ss"_s);
    if (!day.isValid() || !time.isValid() || !date.endsWith(" GMT"))
        return;
    const qint64 there = QDateTime(day, time, QTimeZone::utc()).toMSecsSinceEpoch();
    clockOffset = std::chrono::milliseconds(there - QDateTime::currentMSecsSinceEpoch());
}

Task<Answer> send(ConnectionPtr connection, Request request) {
    const Asked asked = request.asked;
    const QString path = request.path;
    const auto exchange = connection->start(std::move(request));
    auto waiting = exchange->finished();
    Answer answer = co_await waiting;
    connection->noticeDate(answer.date);
    if (const auto error = answerError(answer, asked)) {
        qCDebug(lcMattermost) << path << "failed:" << int(error->kind) << error->httpStatus << error->id;
        connection->notice(*error);
        co_return domain::Result<Answer>(std::unexpected(*error));
    }
    co_return domain::Result<Answer>(std::move(answer));
}

domain::Result<QJsonValue> readJson(const Answer& answer) {
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (document.isArray())
        return QJsonValue(document.array());
    if (document.isObject())
        return QJsonValue(document.object());
    return std::unexpected(notMattermostError(answer.status));
}

Task<QJsonValue> sendForJson(ConnectionPtr connection, Request request) {
    const auto answer = co_await send(std::move(connection), std::move(request));
    if (!answer)
        co_return domain::Result<QJsonValue>(std::unexpected(answer.error()));
    co_return readJson(*answer);
}

Request jsonRequest(const QByteArray& verb, const QString& path, const QJsonDocument& body) {
    Request request;
    request.verb = verb;
    request.path = path;
    request.body = body.toJson(QJsonDocument::Compact);
    return request;
}

} // namespace attache::mattermost

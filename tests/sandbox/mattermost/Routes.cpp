// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/mattermost/Routes.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace attache::sandbox::mm {

using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultPerPage = 60;
constexpr int MostPerPage = 200;

HttpResponse jsonBytes(QByteArray bytes, int status) {
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "application/json"}};
    response.body = std::move(bytes);
    return response;
}

HttpResponse unknownApiPath(const Call& call) {
    QJsonObject body = errorBody(404, u"api.context.404.app_error"_s, u"Sorry, we could not find the page."_s, {});
    body.remove(u"request_id"_s);
    body.insert(u"detailed_error"_s,
                u"There doesn't appear to be an api call for the url='%1'.  Typo? are you missing a team_id or user_id "
                "as part of the url?"_s.arg(call.request.path));
    HttpResponse response = json(body, 404);
    response.headers = {{"Content-Type", "text/plain; charset=utf-8"}};
    return response;
}

} // namespace

QJsonObject Call::body() const {
    return QJsonDocument::fromJson(request.body).object();
}

QString Call::parameter(const QString& name) const {
    // A plus is a space in a query, and QUrlQuery leaves it alone.
    return request.query.queryItemValue(name, QUrl::FullyEncoded).isEmpty()
               ? QString()
               : QUrl::fromPercentEncoding(
                     request.query.queryItemValue(name, QUrl::FullyEncoded).replace(u'+', u"%20"_s).toUtf8());
}

int Call::page() const {
    return std::max(0, parameter(u"page"_s).toInt());
}

int Call::perPage() const {
    bool isNumber = false;
    const int wanted = parameter(u"per_page"_s).toInt(&isNumber);
    return isNumber && wanted >= 0 ? std::min(wanted, MostPerPage) : DefaultPerPage;
}

void Router::add(const QByteArray& method, const QString& pattern, Handler handler, Needs needs) {
    QString expression = pattern;
    expression.replace(u"{}"_s, u"([A-Za-z0-9_.-]+)"_s);
    m_routes.append(
        {method, QRegularExpression(QRegularExpression::anchoredPattern(expression)), std::move(handler), needs});
}

HttpResponse Router::answer(const QString& apiPath, Call& call) const {
    for (const Route& route : m_routes) {
        if (route.method != call.request.method)
            continue;
        const QRegularExpressionMatch match = route.path.match(apiPath);
        if (!match.hasMatch())
            continue;
        if (route.needs == Needs::Session && call.userId.isEmpty())
            return sessionExpired(call);
        call.ids = match.capturedTexts().mid(1);
        return route.handler(call);
    }
    return unknownApiPath(call);
}

HttpResponse json(const QJsonObject& body, int status) {
    return jsonBytes(QJsonDocument(body).toJson(QJsonDocument::Compact), status);
}

HttpResponse json(const QJsonArray& body, int status) {
    return jsonBytes(QJsonDocument(body).toJson(QJsonDocument::Compact), status);
}

HttpResponse done() {
    return json(QJsonObject{{u"status"_s, u"OK"_s}});
}

QJsonObject errorBody(int status, const QString& id, const QString& message, const QString& requestId) {
    return {{u"id"_s, id},
            {u"message"_s, message.isEmpty() ? u"Something about %1 went wrong."_s.arg(id) : message},
            {u"detailed_error"_s, QString()},
            {u"request_id"_s, requestId},
            {u"status_code"_s, status}};
}

HttpResponse fail(const Call& call, int status, const QString& id, const QString& message) {
    return json(errorBody(status, id, message, call.requestId), status);
}

HttpResponse forbidden(const Call& call) {
    return fail(call, 403, u"api.context.permissions.app_error"_s, u"You do not have the appropriate permissions."_s);
}

HttpResponse badParameter(const Call& call, const QString& name) {
    return fail(call, 400, u"api.context.invalid_url_param.app_error"_s,
                u"Invalid or missing %1 parameter in request URL."_s.arg(name));
}

HttpResponse badBody(const Call& call, const QString& name) {
    return fail(call, 400, u"api.context.invalid_body_param.app_error"_s,
                u"Invalid or missing %1 in request body."_s.arg(name));
}

HttpResponse sessionExpired(const Call& call) {
    HttpResponse response = fail(call, 401, u"api.context.session_expired.app_error"_s,
                                 u"Invalid or expired session, please login again."_s);
    response.headers.emplaceBack("Set-Cookie", "MMAUTHTOKEN=; Path=/; Max-Age=0; HttpOnly");
    return response;
}

HttpResponse withEtag(const Call& call, const QByteArray& etag, const std::function<HttpResponse()>& fresh) {
    HttpResponse response;
    if (call.request.header("if-none-match") == etag)
        response.status = 304;
    else
        response = fresh();
    response.headers.emplaceBack("Etag", etag);
    return response;
}

QByteArray httpDate(qint64 milliseconds) {
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds).toUTC();
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

QByteArray headerOf(const HttpResponse& response, const QByteArray& name) {
    for (const auto& [key, value] : response.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool isId(const QString& text) {
    return text.size() == 26 && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace attache::sandbox::mm

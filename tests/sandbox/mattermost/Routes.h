// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Routes: from a request to the function that answers it, and the answers all of them share. Private to this folder.
#pragma once

#include "sandbox/mattermost/EventHub.h"
#include "sandbox/mattermost/Json.h"
#include "sandbox/mattermost/State.h"

#include <QRegularExpression>

namespace attache::sandbox::mm {

// One request under way. Lives as long as its handler runs.
struct Call {
    HttpRequest request;
    QString requestId;
    QString userId; // empty when nobody is signed in
    QString token;
    QStringList ids; // what the route's placeholders caught
    State& state;
    EventHub& events;

    [[nodiscard]] QJsonObject body() const;
    [[nodiscard]] QString parameter(const QString& name) const;
    // As Mattermost reads them: nonsense and negative numbers are the default.
    [[nodiscard]] int page() const;
    [[nodiscard]] int perPage() const; // 60 by default, at most 200
};

using Handler = std::function<HttpResponse(Call&)>;

class Router {
public:
    enum class Needs { Nothing, Session };
    // `pattern` is the path below /api/v4, ids written as "{}", for example "/users/{}/image".
    void add(const QByteArray& method, const QString& pattern, Handler handler, Needs needs = Needs::Session);
    // `apiPath` is the path below /api/v4.
    [[nodiscard]] HttpResponse answer(const QString& apiPath, Call& call) const;

private:
    struct Route {
        QByteArray method;
        QRegularExpression path;
        Handler handler;
        Needs needs;
    };
    QList<Route> m_routes;
};

void addSignInRoutes(Router& router);
void addPeopleRoutes(Router& router);
void addChannelRoutes(Router& router);
void addPostRoutes(Router& router);
void addFileRoutes(Router& router);
void addUploadRoutes(Router& router);
// GET /files/{id}/public?h=…, which is no API path.
[[nodiscard]] HttpResponse publicFile(Call& call, const QString& fileId);

[[nodiscard]] HttpResponse json(const QJsonObject& body, int status = 200);
[[nodiscard]] HttpResponse json(const QJsonArray& body, int status = 200);
[[nodiscard]] HttpResponse done(); // {"status":"OK"}
[[nodiscard]] HttpResponse fail(const Call& call, int status, const QString& id, const QString& message = {});
[[nodiscard]] HttpResponse forbidden(const Call& call);
[[nodiscard]] HttpResponse badParameter(const Call& call, const QString& name);
[[nodiscard]] HttpResponse badBody(const Call& call, const QString& name);
[[nodiscard]] HttpResponse sessionExpired(const Call& call);
// 304 when the client has this ETag already, else `fresh` with the ETag.
[[nodiscard]] HttpResponse withEtag(const Call& call, const QByteArray& etag,
                                    const std::function<HttpResponse()>& fresh);
[[nodiscard]] QByteArray httpDate(qint64 milliseconds);
[[nodiscard]] QJsonObject errorBody(int status, const QString& id, const QString& message, const QString& requestId);
[[nodiscard]] QByteArray headerOf(const HttpResponse& response, const QByteArray& name);
[[nodiscard]] bool isId(const QString& text);

} // namespace attache::sandbox::mm

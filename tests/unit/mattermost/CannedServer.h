// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// CannedServer: an HTTP server that says what a test tells it to, for answers that no Mattermost would give.
#pragma once

#include "mattermost/MattermostClient.h"
#include "sandbox/net/HttpServer.h"

#include <QObject>

#include <functional>

namespace attache::test {

inline const QString kIdA = QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaaaa");
inline const QString kIdB = QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbbbb");
inline const QString kIdC = QStringLiteral("cccccccccccccccccccccccccc");

inline sandbox::HttpResponse json(QByteArray body, int status = 200) {
    return {status, {{"Content-Type", "application/json"}}, std::move(body), {}, false, {}};
}

inline sandbox::HttpResponse html(int status = 200) {
    return {status, {{"Content-Type", "text/html"}}, "<!doctype html><title>Welcome</title>", {}, false, {}};
}

class CannedServer {
public:
    using Handler = std::function<sandbox::HttpResponse(const sandbox::HttpRequest&)>;

    explicit CannedServer(Handler handler)
        : server(0, &m_context, [this, handler](sandbox::HttpRequest request, sandbox::Reply reply) {
            requests.append(request);
            reply.send(handler(request));
        }) {}
    explicit CannedServer(const sandbox::HttpResponse& always)
        : CannedServer([always](const sandbox::HttpRequest&) { return always; }) {}

    [[nodiscard]] mattermost::ServerAddress address() const {
        return *mattermost::ServerAddress::parse(server.url().toString());
    }

    QList<sandbox::HttpRequest> requests;

private:
    QObject m_context;

public:
    sandbox::HttpServer server;
};

} // namespace attache::test

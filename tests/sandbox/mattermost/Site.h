// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Site: the Mattermost double at work in its own thread: faults, rate limit, sessions, routes, headers. Private to this
// folder.
#pragma once

#include "sandbox/mattermost/EventHub.h"
#include "sandbox/mattermost/Routes.h"
#include "sandbox/mattermost/State.h"

#include <optional>

namespace attache::sandbox::mm {

struct Failure {
    QByteArray method;
    QRegularExpression path;
    int times = 0;
    HttpResponse response;
    bool isBreak = false; // only response.fault counts
    MattermostDouble::When when = MattermostDouble::When::Instead;
};

class Site : public QObject {
    Q_OBJECT
public:
    explicit Site(const MattermostOptions& options);
    ~Site() override;

    State state;
    EventHub events;
    QList<Failure> failures;
    QList<LoggedRequest> log;

    [[nodiscard]] HttpServer& server() { return *m_server; }

private:
    void handle(HttpRequest request, const Reply& reply);
    [[nodiscard]] std::optional<HttpResponse> checkUpgrade(const HttpRequest& handshake);
    void remember(const HttpRequest& request);
    [[nodiscard]] std::optional<Failure> takeFailure(const HttpRequest& request);
    [[nodiscard]] HttpResponse genuine(HttpRequest request);
    [[nodiscard]] HttpResponse routed(Call& call) const;
    [[nodiscard]] static HttpResponse page(const Call& call);
    [[nodiscard]] std::optional<HttpResponse> limited();
    void addRateHeaders(HttpResponse& response) const;
    static void finish(const Call& call, HttpResponse& response);

    Router m_router;
    double m_tokens;
    qint64 m_tokensAt = 0;
    std::unique_ptr<HttpServer> m_server; // last: it ends before what its handlers use
};

} // namespace attache::sandbox::mm

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "CrashFaults.h"

#include <array>

using namespace Qt::StringLiterals;

namespace attache::flows {
namespace {

using sandbox::Fault;
using sandbox::HttpResponse;
using sandbox::MattermostDouble;

struct Route {
    QByteArray method;
    QString path;
};

Route routeOf(int number) {
    switch (number) {
    case 0:
        return {"POST", u"/api/v4/files$"_s};
    case 1:
        return {"GET", u"/api/v4/posts/[^/]+/thread$"_s};
    case 2:
        return {"POST", u"/api/v4/posts$"_s};
    default:
        return {"DELETE", u"/api/v4/posts/[^/]+$"_s};
    }
}

} // namespace

void injectMattermostFault(MattermostDouble& server, int fault, int route, int times, bool isAfter) {
    const auto [method, path] = routeOf(route);
    const auto when = isAfter ? MattermostDouble::When::After : MattermostDouble::When::Instead;
    const auto answer = [&](const HttpResponse& response) { server.failNext(method, path, times, response, when); };
    const auto breakLine = [&](const Fault& line) { server.failNext(method, path, times, line, when); };
    switch (fault) {
    case 0:
        return breakLine({Fault::Hang, 0});
    case 1:
        return breakLine({Fault::Cut, 0});
    case 2:
        return breakLine({Fault::Cut, 25});
    case 3:
        return breakLine({Fault::Reset, 0});
    case 4:
        return answer(MattermostDouble::apiError(500, u"x"_s));
    case 5:
        return answer(MattermostDouble::apiError(503, u"x"_s));
    case 6: // not after the fact: neither is a request that was carried out
        return server.failNext(method, path, times, MattermostDouble::tooManyRequests(1));
    case 7:
        return server.failNext(method, path, times,
                               MattermostDouble::apiError(401, u"api.context.session_expired.app_error"_s));
    default:
        return answer({200, {{"Content-Type", "text/html"}}, "<html></html>", {}, false, {}});
    }
}

void injectDownloadFault(ResultHost& host, int fault, int times) {
    const QByteArray file = zipHolding(QByteArray(60'000, 'y'));
    const QList<QPair<QByteArray, QByteArray>> binary{{"Content-Type", "application/octet-stream"}};
    const std::array<HttpResponse, kDownloadFaults> responses{{
        {403, binary, "no", {}, false, {}},
        {410, binary, "gone", {}, false, {}},
        {200, {{"Content-Type", "text/html"}}, "<html>Sign in</html>", {}, false, {}},
        {200, binary, {}, {}, false, {}},
        {200, binary, file, {}, false, {Fault::Cut, 30'000}},
        {200, binary, file, {}, false, {Fault::ShortLength, 30'000}},
        {200, binary, file, {}, false, {Fault::Hang, 0}},
    }};
    host.failNext(responses.at(static_cast<std::size_t>(fault)), times);
}

} // namespace attache::flows

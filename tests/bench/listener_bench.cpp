// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// listener.callback_rps, listener.callback_p99_ms, listener.serve_mb_s.
#include "BareServers.h"
#include "Bench.h"
#include "LoadGenerator.h"
#include "listener/HttpListener.h"
#include "onlyoffice/Callback.h"
#include "onlyoffice/Jwt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace attache::bench {
namespace {

using namespace listener;

constexpr int kRounds = 3;
constexpr std::uint64_t kDocumentBytes = 100'000'000;

std::chrono::milliseconds now() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch());
}

onlyoffice::DocumentServerSettings documentServer() {
    onlyoffice::DocumentServerSettings settings;
    settings.secret = domain::Secret("a secret of ordinary length, 32+");
    return settings;
}

const QString& documentKey() {
    static const QString key(40, u'4');
    return key;
}

// A status 1 as a genuine Document Server sends it: the token in the body and in the header.
std::string callbackRequest(const QString& path, int user) {
    const auto settings = documentServer();
    const QString userId = u"user-%1"_s.arg(user);
    const qint64 seconds = now().count() / 1000;
    QJsonObject body{{u"key"_s, documentKey()},
                     {u"status"_s, 1},
                     {u"users"_s, QJsonArray{userId}},
                     {u"actions"_s, QJsonArray{QJsonObject{{u"type"_s, 1}, {u"userid"_s, userId}}}}};
    QJsonObject claims = body;
    claims[u"iat"_s] = seconds;
    claims[u"exp"_s] = seconds + 300;
    const QJsonObject headerClaims{{u"payload"_s, body}, {u"iat"_s, seconds}, {u"exp"_s, seconds + 300}};
    body[u"token"_s] = QString::fromLatin1(onlyoffice::signJwt(claims, settings.secret));
    const QByteArray text = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const QByteArray request = "POST " + path.toLatin1() +
                               " HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: Node.js/6.13\r\nAccept: */*\r\n"
                               "Content-Type: application/json\r\nAuthorization: Bearer " +
                               onlyoffice::signJwt(headerClaims, settings.secret) +
                               "\r\nContent-Length: " + QByteArray::number(text.size()) + "\r\n\r\n" + text;
    return request.toStdString();
}

std::vector<std::string> callbackRequests(const QString& path) {
    std::vector<std::string> requests;
    for (int user = 0; user < 64; ++user)
        requests.push_back(callbackRequest(path, user));
    return requests;
}

CallbackHandler verifyingHandler() {
    return [settings = documentServer()](const RequestView& request, Responder responder) {
        const auto callback =
            onlyoffice::parseCallback(request.body, request.header("Authorization"), documentKey(), settings, now());
        const bool isJoin = callback && callback->status == onlyoffice::CallbackStatus::Editing;
        responder.send(isJoin ? Response{200, "application/json", R"({"error":0})"}
                              : Response{403, "application/json", R"({"error":1})"});
    };
}

CallbackHandler answeringHandler() {
    return [](const RequestView&, Responder responder) { responder.send({200, "application/json", R"({"error":0})"}); };
}

std::unique_ptr<HttpListener> startListener() {
    Settings settings;
    settings.bindAddress = QHostAddress(QHostAddress::LocalHost);
    auto listener = HttpListener::start(settings);
    return listener ? std::move(*listener) : nullptr;
}

Measured better(const Measured& a, const Measured& b) {
    return {std::max(a.requestsPerSecond, b.requestsPerSecond), std::min(a.p99Milliseconds, b.p99Milliseconds)};
}

// The two take turns, so that a busy computer is unfair to both.
bool measureCallbacks(std::string_view prefix, const CallbackHandler& handler) {
    const auto listener = startListener();
    if (!listener)
        return false;
    const BareBeastServer bare;
    const std::vector<std::string> requests = callbackRequests(listener->grantCallback(handler));
    Measured ours{0, 1e9};
    Measured reference{0, 1e9};
    for (int round = 0; round < kRounds; ++round) {
        const auto theirs = generateLoad({bare.port(), requests});
        const auto own = generateLoad({listener->port(), requests});
        if (!theirs || !own)
            return false;
        ours = better(ours, *own);
        reference = better(reference, *theirs);
    }
    constexpr std::string_view name = "single-threaded Beast loop that only answers";
    report({std::string(prefix) + "_rps", ours.requestsPerSecond, "1/s", reference.requestsPerSecond, name});
    report({std::string(prefix) + "_p99_ms", ours.p99Milliseconds, "ms", reference.p99Milliseconds, name});
    return true;
}

bool measureServing() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"document"_s));
    const QByteArray piece(1'000'000, 'x');
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (std::uint64_t written = 0; written < kDocumentBytes; written += std::uint64_t(piece.size())) {
        if (file.write(piece) != piece.size())
            return false;
    }
    file.close();
    const auto listener = startListener();
    if (!listener)
        return false;
    ServedFile served;
    served.setReady(file.fileName());
    const QString path =
        listener->grantFile(served, "application/octet-stream", [](const RequestView&) { return true; });
    const std::string request = "GET " + path.toStdString() + " HTTP/1.1\r\nHost: a\r\n\r\n";
    const BareFileSender bare(file.fileName().toStdString());
    double ours = 0;
    double reference = 0;
    for (int round = 0; round < 3 * kRounds; ++round) {
        const auto theirs = receive(bare.port(), request, kDocumentBytes);
        const auto own = receive(listener->port(), request, kDocumentBytes);
        if (!theirs || !own)
            return false;
        ours = std::max(ours, *own);
        reference = std::max(reference, *theirs);
    }
    report({"listener.serve_mb_s", ours, "MB/s", reference, "the same file read and sent on a blocking socket"});
    return true;
}

} // namespace

void addListenerBenches(std::vector<Entry>& entries) {
    entries.push_back({"listener.callback", [] { return measureCallbacks("listener.callback", verifyingHandler()); }});
    entries.push_back({"listener.answer", [] { return measureCallbacks("listener.answer", answeringHandler()); }});
    entries.push_back({"listener.serve", measureServing});
}

} // namespace attache::bench

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// A DocumentServerClient before a server that does what the test tells it, wrong things included.
#pragma once

#include "domain/Clock.h"
#include "onlyoffice/DocumentServerClient.h"
#include "onlyoffice/Jwt.h"
#include "sandbox/net/HttpServer.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace attache::onlyoffice {

constexpr std::chrono::milliseconds kNow{1'795'359'260'000};

inline QByteArray json(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline sandbox::HttpResponse answer(int status, const QByteArray& type, const QByteArray& body,
                                    sandbox::Fault fault = {}) {
    sandbox::HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", type}};
    response.body = body;
    response.fault = fault;
    return response;
}

class ClientFixture : public QObject {
public:
    ClientFixture() {
        m_answer = [](const sandbox::HttpRequest&) { return answer(404, "text/plain", "no"); };
        m_server = std::make_unique<sandbox::HttpServer>(quint16(0), this,
                                                         [this](sandbox::HttpRequest request, sandbox::Reply reply) {
                                                             m_requests.append(request);
                                                             reply.send(m_answer(request));
                                                         });
        makeClient({});
    }
    ~ClientFixture() override {
        m_client.reset();
        m_server.reset();
    }

    void makeClient(DocumentServerTiming timing) { makeClientFor(m_server->url(), timing); }
    void makeClientFor(const QUrl& address, DocumentServerTiming timing = {}) {
        DocumentServerSettings settings;
        settings.address = address;
        settings.secret = domain::Secret(QByteArray("docs-secret"));
        m_client = std::make_unique<DocumentServerClient>(settings, m_clock, timing);
    }
    // Short deadlines only where the server hangs: on a busy computer they would end good exchanges, too.
    void answerWith(const sandbox::HttpResponse& response) {
        if (response.fault.kind == sandbox::Fault::Hang)
            makeClient({std::chrono::milliseconds(300), std::chrono::milliseconds(300)});
        m_answer = [=](const sandbox::HttpRequest&) { return response; };
    }
    void answerCommands(const QJsonObject& object) {
        m_answer = [body = json(object)](const sandbox::HttpRequest&) { return answer(200, "application/json", body); };
    }
    [[nodiscard]] QJsonObject claimsOf(const sandbox::HttpRequest& request) const {
        const QByteArray token =
            QJsonDocument::fromJson(request.body).object().value(QLatin1StringView("token")).toString().toLatin1();
        return verifyJwt({token.constData(), std::size_t(token.size())}, m_client->settings().secret, kNow)
            .value_or(QJsonObject{});
    }
    [[nodiscard]] QUrl fileUrl() const {
        QUrl url = m_server->url();
        url.setPath(QStringLiteral("/cache/output.docx"));
        url.setQuery(QStringLiteral("md5=a_b&expires=1"));
        return url;
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("spooled")); }
    [[nodiscard]] QByteArray stored() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    domain::ManualClock m_clock{kNow};
    std::function<sandbox::HttpResponse(const sandbox::HttpRequest&)> m_answer;
    QList<sandbox::HttpRequest> m_requests;
    std::unique_ptr<sandbox::HttpServer> m_server;
    std::unique_ptr<DocumentServerClient> m_client;
    QTemporaryDir m_folder;
};

} // namespace attache::onlyoffice
Q_DECLARE_METATYPE(attache::sandbox::HttpResponse)

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Connector: the other side of a Document Server in these tests: serves one document, takes callbacks, answers as told.
#pragma once

#include "sandbox/documentserver/DocumentServerDouble.h"
#include "sandbox/documentserver/Tokens.h"
#include "sandbox/documentserver/ooxml/OoxmlFiles.h"
#include "sandbox/net/HttpServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTest>

namespace attache::sandbox {

// Ids and names as in the recordings.
inline const EditorUser kAnn{QStringLiteral("u1"), QStringLiteral("Ann One")};
inline const EditorUser kBob{QStringLiteral("u2"), QStringLiteral("Bob Two")};

class Connector : public QObject {
public:
    Connector()
        : server(0, this, [this](const HttpRequest& request, const Reply& reply) { handle(request, reply); }) {}

    [[nodiscard]] QJsonObject config(const QString& key, const EditorUser& user) const {
        QUrl document = server.url();
        document.setPath(QStringLiteral("/file.docx"));
        QUrl callback = server.url();
        callback.setPath(QStringLiteral("/callback/") + user.id);
        return {{QStringLiteral("document"), QJsonObject{{QStringLiteral("key"), key},
                                                         {QStringLiteral("fileType"), QStringLiteral("docx")},
                                                         {QStringLiteral("title"), QStringLiteral("file.docx")},
                                                         {QStringLiteral("url"), document.toString()}}},
                {QStringLiteral("editorConfig"),
                 QJsonObject{{QStringLiteral("mode"), QStringLiteral("edit")},
                             {QStringLiteral("callbackUrl"), callback.toString()},
                             {QStringLiteral("customization"), QJsonObject{{QStringLiteral("forcesave"), true}}},
                             {QStringLiteral("user"),
                              QJsonObject{{QStringLiteral("id"), user.id}, {QStringLiteral("name"), user.name}}}}}};
    }

    [[nodiscard]] static QByteArray token(const QJsonObject& claims, const QByteArray& secret,
                                          std::chrono::milliseconds now) {
        OrderedJson ordered;
        for (auto claim = claims.begin(); claim != claims.end(); ++claim)
            ordered.add(claim.key().toUtf8(), *claim);
        return signToken(ordered, secret, now);
    }

    [[nodiscard]] QJsonObject signedConfig(const QString& key, const EditorUser& user,
                                           const DocumentServerOptions& options) const {
        QJsonObject signedOne = config(key, user);
        signedOne.insert(QStringLiteral("token"), QString::fromLatin1(token(signedOne, options.secret, options.now())));
        return signedOne;
    }

    // "edit" is false unless `allowed` holds it; so is everything that it doesn't hold.
    [[nodiscard]] QJsonObject restrictedConfig(const QString& key, const EditorUser& user,
                                               const DocumentServerOptions& options, const QStringList& allowed,
                                               const QString& fileType) const {
        QJsonObject permissions{{QStringLiteral("edit"), false}};
        for (const QString& permission : allowed)
            permissions.insert(permission, true);
        QJsonObject restricted = config(key, user);
        QJsonObject opened = restricted.value(QLatin1StringView("document")).toObject();
        opened.insert(QStringLiteral("permissions"), permissions);
        opened.insert(QStringLiteral("fileType"), fileType);
        restricted.insert(QStringLiteral("document"), opened);
        restricted.insert(QStringLiteral("token"),
                          QString::fromLatin1(token(restricted, options.secret, options.now())));
        return restricted;
    }

    [[nodiscard]] static QJsonObject body(const HttpRequest& callback) {
        return QJsonDocument::fromJson(callback.body).object();
    }

    [[nodiscard]] QList<int> statuses() const {
        QList<int> list;
        for (const HttpRequest& callback : callbacks)
            list << body(callback).value(QLatin1StringView("status")).toInt();
        return list;
    }

    // How many callbacks of that status came.
    [[nodiscard]] qsizetype count(int status) const { return statuses().count(status); }

    static HttpResponse answer(int status, const QByteArray& text) {
        HttpResponse response;
        response.status = status;
        response.headers = {{"Content-Type", "application/json"}};
        response.body = text;
        return response;
    }

    QByteArray document = makeDocx({QStringLiteral("first"), QStringLiteral("second")});
    int documentStatus = 200;
    QByteArray changes; // changes.zip; none when empty
    QList<HttpRequest> downloads;
    QList<HttpRequest> callbacks;
    QList<HttpResponse> finalAnswers; // to status 2 and 3, in turn; {"error":0} when used up
    HttpResponse joinAnswer = answer(200, "{\"error\":0}");
    HttpServer server;

private:
    void handle(const HttpRequest& request, const Reply& reply) {
        if (request.method == "GET") {
            downloads.append(request);
            if (request.path.endsWith(QLatin1StringView(".zip")))
                return reply.send(answer(changes.isEmpty() ? 404 : 200, changes));
            return reply.send(answer(documentStatus, document));
        }
        callbacks.append(request);
        const int status = statuses().constLast();
        if (status == 1)
            return reply.send(joinAnswer);
        const bool isScripted = (status == 2 || status == 3) && !finalAnswers.isEmpty();
        reply.send(isScripted ? finalAnswers.takeFirst() : answer(200, "{\"error\":0}"));
    }
};

struct Fetched {
    int status = 0;
    QByteArray body;
    bool isWhole = false;
};

inline Fetched transfer(const QUrl& url, const QByteArray* post = nullptr,
                        const QList<QPair<QByteArray, QByteArray>>& headers = {}) {
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    for (const auto& [name, value] : headers)
        request.setRawHeader(name, value);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    QNetworkReply* reply = post ? network.post(request, *post) : network.get(request);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 5000))
        return {};
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return {status, reply->readAll(), reply->error() == QNetworkReply::NoError};
}

} // namespace attache::sandbox

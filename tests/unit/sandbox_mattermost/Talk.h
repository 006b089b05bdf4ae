// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Talk: a small Mattermost with people in it, and plain requests to it.
#pragma once

#include "sandbox/mattermost/MattermostDouble.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

#include <memory>

namespace attache::sandbox {

using Headers = QList<QPair<QByteArray, QByteArray>>;

struct Answer {
    int status = 0; // 0: the connection broke
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    [[nodiscard]] QString errorId() const { return object().value(QStringLiteral("id")).toString(); }
};

class Talk {
public:
    explicit Talk(const MattermostOptions& options = {})
        : server(options) {
        alice = server.addUser(QStringLiteral("alice"), QStringLiteral("pw"), QStringLiteral("Alice"), {});
        bob = server.addUser(QStringLiteral("bob"), QStringLiteral("pw"), QStringLiteral("Bob"), {});
        carol = server.addUser(QStringLiteral("carol"), QStringLiteral("pw"), QStringLiteral("Carol"), {});
        team = server.addTeam(QStringLiteral("acme"), QStringLiteral("Acme"), {alice, bob, carol});
        docs = server.addChannel(team, QStringLiteral("docs"), QStringLiteral("Docs"), 'O', {alice, bob});
        token = server.addPersonalToken(alice);
    }

    Answer send(const QByteArray& method, const QString& path, const QByteArray& body = {},
                const Headers& headers = {}) {
        QNetworkRequest request(QUrl(server.url().toString() + path));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        request.setRawHeader("Accept-Encoding", "identity");
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
        for (const auto& [name, value] : headers)
            request.setRawHeader(name, value);
        const std::unique_ptr<QNetworkReply> reply(
            // A custom request would wait for the body that an answer to HEAD announces.
            method == "HEAD" ? m_manager.head(request) : m_manager.sendCustomRequest(request, method, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(20'000);
        Answer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (reply->error() == QNetworkReply::RemoteHostClosedError)
            answer.status = 0;
        for (const auto& [name, value] : reply->rawHeaderPairs())
            answer.headers.insert(name.toLower(), value);
        answer.body = reply->readAll();
        return answer;
    }

    // `path` is below /api/v4.
    Answer get(const QString& path, const Headers& headers = {}) { return send("GET", api(path), {}, headers); }
    Answer post(const QString& path, const QJsonObject& body) { return send("POST", api(path), bytes(body)); }
    Answer put(const QString& path, const QJsonObject& body) { return send("PUT", api(path), bytes(body)); }
    Answer upload(const QString& name, const QByteArray& content) {
        return send("POST", api(QStringLiteral("/files?channel_id=%1&filename=%2").arg(docs, name)), content,
                    {{"Content-Type", "application/octet-stream"}});
    }
    QString uploadedId(const QString& name, const QByteArray& content) {
        const QJsonArray infos = upload(name, content).object().value(QStringLiteral("file_infos")).toArray();
        return infos.at(0).toObject().value(QStringLiteral("id")).toString();
    }
    QString fileOf(const QString& postId) const {
        return server.thread(postId).constFirst().value(QStringLiteral("file_ids")).toArray().at(0).toString();
    }
    void speakAs(const QString& userId) { token = server.addPersonalToken(userId); }

    static QString api(const QString& path) { return QStringLiteral("/api/v4") + path; }
    static QByteArray bytes(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

    MattermostDouble server;
    QString alice;
    QString bob;
    QString carol; // not in #docs
    QString team;
    QString docs;
    QString token; // alice's, at first

private:
    QNetworkAccessManager m_manager;
};

} // namespace attache::sandbox

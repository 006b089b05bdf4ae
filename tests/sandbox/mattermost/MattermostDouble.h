// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// MattermostDouble: a Mattermost server to test and to play with, on loopback, all in memory.
//
// It answers as a genuine Mattermost 5.37 does: paths, status codes, error ids, headers, shapes, and its traps (bad
// file ids dropped silently, a thread's first post listed twice, gzip unless told otherwise, `since` cut at 1000 …).
// Not there: multipart uploads (raw bodies and /uploads are), previews, reactions, plugins, SSO.
//
// Thread: serves from a thread of its own, so a test may block meanwhile. Every method here is thread-safe, takes
// effect before it returns, and must not be called from the double's own thread.
#pragma once

#include "domain/Clock.h"
#include "sandbox/net/HttpServer.h"

#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <memory>

namespace attache::sandbox {

struct MattermostOptions {
    quint16 port = 0;     // 0: any free one
    QString subPath = {}; // "/chat", or empty
    QString siteName = QStringLiteral("Acme (sandbox)");
    qint64 maxFileSize = 50LL * 1024 * 1024; // bytes
    bool attachments = true;
    bool publicLinks = true;
    bool mfa = true; // whether the server knows multi-factor authentication at all
    bool reliableWebSockets = true;
    int maxLoginAttempts = 10;
    int requestsPerSecond = 0; // 0: no rate limit, and no X-Ratelimit headers
    int requestBurst = 100;
    int propsLimit = 8000;                                 // characters
    std::chrono::milliseconds authenticationTimeout{5000}; // a WebSocket without a valid token is dropped after it
    std::chrono::milliseconds pendingPostWindow{30'000};
    const domain::Clock* clock = nullptr; // outlives the double; null: the system's
};

// A file as tests and the sandbox attach it.
struct NewFile {
    QString name;
    QByteArray content;
};

struct NewPostArguments {
    QString channelId;
    QString userId;
    QString message;
    QList<NewFile> files = {};
    QString rootId = {};
    QJsonObject props = {};
    qint64 createAt = 0; // milliseconds since 1970; 0: now
};

struct LoggedRequest {
    QByteArray method;
    QString path; // with the sub-path, without the query
    QString query;
};

class MattermostDouble {
public:
    enum class When {
        Instead, // the request has no effect
        After,   // the request is carried out, its answer is lost
    };

    // Throws std::runtime_error when the port is taken.
    explicit MattermostDouble(MattermostOptions options = {});
    ~MattermostDouble();

    [[nodiscard]] QUrl url() const; // with the sub-path
    [[nodiscard]] QString telemetryId() const;

    // People. Every method that makes something answers its id.
    QString addUser(const QString& username, const QString& password, const QString& first, const QString& last);
    void makeAdmin(const QString& userId);
    void setActive(const QString& userId, bool active);
    void setMfaCode(const QString& userId, const QString& code); // empty: no second factor
    QString addPersonalToken(const QString& userId);             // answers the token itself
    void revokeTokens(const QString& userId);                    // sessions and personal tokens

    // Teams and channels. `type`: 'O' public, 'P' private.
    QString addTeam(const QString& name, const QString& displayName, const QStringList& members);
    QString addChannel(const QString& teamId, const QString& name, const QString& displayName, char type,
                       const QStringList& members);
    QString addDirectChannel(const QString& userId, const QString& otherUserId);
    QString addGroupChannel(const QStringList& userIds);
    void archiveChannel(const QString& channelId);
    void addMember(const QString& channelId, const QString& userId);
    void removeMember(const QString& channelId, const QString& userId);

    // Posts and files. They send the same events as if a person had done it.
    QString addPost(const NewPostArguments& post);
    void editPost(const QString& postId, const QString& message);
    void setProps(const QString& postId, const QJsonObject& props);
    void deletePost(const QString& postId);
    [[nodiscard]] QList<QJsonObject> posts(const QString& channelId) const; // newest first, without deleted ones
    [[nodiscard]] QList<QJsonObject> thread(const QString& postId) const;   // oldest first, each once
    [[nodiscard]] QJsonObject fileInfo(const QString& fileId) const;
    [[nodiscard]] QByteArray fileContent(const QString& fileId) const;

    // Trouble.
    void setAway(bool away);
    void dropSockets();
    void dropConnections();
    [[nodiscard]] int openSockets() const; // signed-in ones
    // The next `times` requests with this method ("*": any) and a path that matches answer `response`.
    void failNext(const QByteArray& method, const QString& pathRegex, int times, HttpResponse response,
                  When when = When::Instead);
    // The same with a broken connection. Cut, ShortLength and Slow spoil the genuine answer (the request is carried
    // out). Beware: QNetworkAccessManager repeats a request by itself, up to three times, when the line breaks before
    // the answer begins; count that into `times`. A Reset with `bytes` on POST /uploads/{id} takes that much of the
    // part before it breaks off.
    void failNext(const QByteArray& method, const QString& pathRegex, int times, Fault fault,
                  When when = When::Instead);
    void clearFailures();
    // An error as Mattermost shapes it, for failNext().
    [[nodiscard]] static HttpResponse apiError(int status, const QString& id, const QString& message = {});
    [[nodiscard]] static HttpResponse tooManyRequests(int retryAfterSeconds = 1);

    [[nodiscard]] QList<LoggedRequest> requestLog() const;
    void clearRequestLog();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace attache::sandbox

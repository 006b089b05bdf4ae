// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// State: what the Mattermost double knows. Plain data of one thread. Private to this folder.
#pragma once

#include "sandbox/mattermost/MattermostDouble.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace attache::sandbox::mm {

struct User {
    QString id;
    QString username;
    QString password;
    QString firstName;
    QString lastName;
    QString email;
    QString roles = QStringLiteral("system_user system_user_access_token");
    QString mfaCode;
    bool isActive = true;
    int failedLogins = 0;
    qint64 createAt = 0;
    qint64 updateAt = 0;
    qint64 pictureAt = 0;
};

struct Session {
    QString userId;
    bool isPersonalToken = false;
};

struct Team {
    QString id;
    QString name;
    QString displayName;
    QString inviteId;
    QStringList members;
    qint64 createAt = 0;
};

struct Channel {
    QString id;
    QString teamId; // empty for direct and group messages
    QString name;
    QString displayName;
    QChar type;
    QString creatorId;
    QStringList members;
    qint64 createAt = 0;
    qint64 updateAt = 0;
    qint64 deleteAt = 0;
    qint64 lastPostAt = 0;
    int messageCount = 0;
    int rootMessageCount = 0;
    QStringList posts; // ids, oldest first
};

struct Post {
    QString id;
    QString userId;
    QString channelId;
    QString rootId;
    QString message;
    QString type;
    QJsonObject props;
    QStringList fileIds;
    bool isPinned = false;
    qint64 createAt = 0;
    qint64 updateAt = 0;
    qint64 editAt = 0;
    qint64 deleteAt = 0;
};

struct File {
    QString id;
    QString userId;
    QString postId;
    QString channelId;
    QString name;
    QString extension;
    QString mimeType;
    qint64 createAt = 0;
    qint64 deleteAt = 0;
    int width = 0; // images only
    int height = 0;
    QByteArray content;
};

struct Upload {
    QString id;
    QString userId;
    QString channelId;
    QString fileName;
    qint64 size = 0;
    qint64 createAt = 0;
    QByteArray content; // what has come so far
};

struct PendingPost {
    QString postId;
    QString userId;
    qint64 at = 0;
};

class State {
public:
    explicit State(MattermostOptions options);

    MattermostOptions options;
    QUrl siteUrl;
    QString telemetryId;
    QString linkSalt;
    QHash<QString, User> users;
    QHash<QString, Session> sessions; // by token
    QHash<QString, Team> teams;
    QHash<QString, Channel> channels;
    QHash<QString, Post> posts;
    QHash<QString, File> files;
    QHash<QString, Upload> uploads;
    QHash<QString, PendingPost> pendingPosts;

    [[nodiscard]] static QString newId(); // 26 characters of Mattermost's alphabet
    [[nodiscard]] qint64 now() const;
    // Like now(), but never the same twice: the order of posts is the order of their times.
    [[nodiscard]] qint64 tick();

    [[nodiscard]] const User* userNamed(const QString& loginId) const;
    [[nodiscard]] bool isAdmin(const QString& userId) const;
    // Members, and administrators everywhere.
    [[nodiscard]] bool mayUseChannel(const QString& userId, const QString& channelId) const;
    [[nodiscard]] bool mayReadFile(const QString& userId, const File& file) const;
    [[nodiscard]] const File* liveFile(const QString& fileId) const;
    [[nodiscard]] const Post* livePost(const QString& postId) const;

    QString addUser(const QString& username, const QString& password, const QString& first, const QString& last);
    QString addSession(const QString& userId, bool isPersonalToken);
    QString addTeam(const QString& name, const QString& displayName, const QStringList& members);
    QString addChannel(Channel channel);
    QString addDirectChannel(const QString& userId, const QString& otherUserId);
    QString addGroupChannel(const QStringList& userIds);
    QString addFile(const QString& userId, const QString& channelId, const QString& name, QByteArray content);

    // Keeps what rules a genuine server has about files: unknown, used and other people's ids are dropped silently.
    Post& addPost(Post post);
    void deletePost(const QString& postId);

    [[nodiscard]] QStringList livePosts(const QString& channelId) const; // newest first
    [[nodiscard]] QStringList thread(const QString& rootId) const;       // newest first, with the root
    [[nodiscard]] int replyCount(const Post& post) const;

private:
    qint64 m_lastTick = 0;
};

} // namespace attache::sandbox::mm

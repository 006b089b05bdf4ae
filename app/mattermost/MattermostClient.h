// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// MattermostClient: the routes of a Mattermost server that Attache uses, one method each.
//
// Facts: routes and error ids were read off a genuine Mattermost 5.37 and the public API v4 reference.
// Thread: lives and is used on one thread (it owns a QNetworkAccessManager); tasks resume on it.
// Errors: every failure is a domain::Error whose kind was decided by HTTP status and Mattermost's error id, never by
// its
//         message. Each request has a deadline (see Timing). An id that isn't one of Mattermost's (26 characters of
//         [a-z0-9]) is InvalidInput, without a request.
// Lifetime: destroying the client aborts what is under way; awaiting coroutines then resume with ErrorKind::Cancelled,
//           from the event loop, when the client is gone. A task never resumes from inside a call of this class.
#pragma once

#include "domain/Channel.h"
#include "domain/Post.h"
#include "domain/Result.h"
#include "domain/Secret.h"
#include "domain/Transfer.h"
#include "domain/User.h"
#include "mattermost/ServerAddress.h"
#include "mattermost/ServerConfig.h"

#include <QCoroTask>
#include <QObject>

#include <chrono>
#include <memory>

namespace attache::mattermost {

template <typename T = void>
using Task = QCoro::Task<domain::Result<T>>;

struct SignedIn {
    domain::User user;
    domain::Secret token;
};

// A struct, since GCC 12 can't await a Result<QByteArray>.
struct Picture {
    QByteArray png; // begins as a PNG does; at most 4 MiB; hostile all the same
};

struct PostPage {
    QList<domain::Post> posts; // newest first, each once (a thread's root, too)
    bool mayHaveOlder = false; // so many came that this needn't be all
    // The server holds older posts back: its edition shows a limited history (public source,
    // first_inaccessible_post_time of PostList; not observed).
    bool isHistoryLimited = false;
};

struct NewPost {
    QString channelId;
    QString rootId; // must be the thread's root; empty for a new thread
    QString message;
    QStringList fileIds;
    QJsonObject props;
    QString pendingPostId; // "<userId>:<anything>": the same id within 30 s answers with the first post
};

// How many people a page of channelPeople() has.
inline constexpr int kPeoplePerPage = 200;

// Error::id of createPost when the server dropped a file.
inline constexpr QLatin1StringView kFilesDroppedId{"attache.post.files_dropped"};
// What createPost does then: fails, or answers the post as it stands, for the caller to compare its fileIds.
enum class DroppedFiles { Fail, Answer };

class MattermostClient : public QObject {
    Q_OBJECT
public:
    struct Timing {                               // tests shorten these
        std::chrono::milliseconds request{30000}; // from sending to the whole answer
        std::chrono::milliseconds stall{60000};   // transfers: without a byte
    };

    explicit MattermostClient(ServerAddress address, domain::Secret token = {}, QObject* parent = nullptr);
    ~MattermostClient() override;

    [[nodiscard]] const ServerAddress& address() const;
    [[nodiscard]] const domain::Secret& token() const;
    void setToken(domain::Secret token);
    void setTiming(Timing timing); // for the requests to come
    // The server's clock minus this computer's, to the second, by the Date of the last answer; 0 while unknown.
    [[nodiscard]] std::chrono::milliseconds clockOffset() const;

    // GET /system/ping: tells a Mattermost from any other web site (unknown paths answer 200 with HTML).
    Task<> ping();
    // GET /config/client?format=old
    Task<ServerConfig> clientConfig();
    // POST /users/login. Keeps the token in this client. MfaRequired: ask for a code and call again. The server counts
    // every failed try, so never call it speculatively.
    Task<SignedIn> login(QString loginId, domain::Secret password, QString mfaCode = {});
    // POST /users/logout. Forgets the token, unless the server couldn't be told.
    Task<> logout();
    // GET /users/me
    Task<domain::User> me();
    // GET /users/me/teams
    Task<QList<domain::Team>> myTeams();
    // GET /users/me/teams/{team}/channels: holds direct and group messages too (once per team). Archived ones included.
    Task<QList<domain::Channel>> myChannels(QString teamId);
    // POST /users/ids, in chunks; unknown ids are left out. An empty list is answered without a request.
    Task<QList<domain::User>> usersByIds(QStringList ids);
    // POST /users/search in a channel; a blank term answers an empty list without a request.
    Task<QList<domain::User>> searchUsers(QString channelId, QString term);
    // GET /users?in_channel=: one page of 200; a shorter one is the last.
    Task<QList<domain::User>> channelPeople(QString channelId, int page);
    // POST /channels/direct: the two people's conversation, made when there is none. One of them is the signed-in one.
    Task<domain::Channel> directChannel(QString userId, QString otherUserId);
    // GET /users/{id}/image
    Task<Picture> userImage(QString userId, qint64 lastPictureUpdate);
    // GET /channels/{id}/posts?per_page=200[&before=]: one page, older than `beforePostId` when it is given.
    Task<PostPage> channelPosts(QString channelId, QString beforePostId = {});
    // GET /posts/{id}/thread: root and replies.
    Task<PostPage> thread(QString postId);
    // GET /posts/{id}
    Task<domain::Post> post(QString postId);
    // GET /files/{id}/info
    Task<domain::FileInfo> fileInfo(QString fileId);
    // GET /files/{id}/link: readable without signing in. TurnedOff when the administrator forbids it.
    Task<QString> publicLink(QString fileId);
    // GET /files/{id}, written in the background, at the disk's speed, and called `path` (in place of what was called
    // so) once it is whole: see disk::PartialFile. The number of bytes must be `expectedSize` unless that is -1.
    Task<> downloadFile(QString fileId, QString path, qint64 expectedSize, domain::TransferOptions options = {});
    // POST /files, or the resumable POST /uploads for files of 5 MiB and more, streamed from `path`; after a cut it
    // asks the server where to go on. Mattermost takes no empty files: InvalidInput.
    Task<domain::FileInfo> uploadFile(QString channelId, QString fileName, QString path,
                                      domain::TransferOptions options = {});
    // POST /posts. BadAnswer with kFilesDroppedId when the server silently dropped a file id: the post then stands
    // without it.
    Task<domain::Post> createPost(NewPost post, DroppedFiles dropped = DroppedFiles::Fail);
    // PUT /posts/{id}/patch with props: they are replaced whole, so merge before.
    Task<domain::Post> patchProps(QString postId, QJsonObject props);
    // DELETE /posts/{id}
    Task<> deletePost(QString postId);

Q_SIGNALS:
    // A request was answered 401 api.context.session_expired: the token is dead.
    void signedOut();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace attache::mattermost

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "mattermost/MattermostClient.h"

#include "mattermost/Connection.h"
#include "mattermost/JsonCodecs.h"
#include "mattermost/Transfer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace attache::mattermost {
namespace {

using namespace Qt::StringLiterals;
using domain::Result;

constexpr qsizetype kPostsPerPage = 200; // Mattermost's maximum
constexpr qsizetype kIdsPerRequest = 100;
constexpr qsizetype kMaxToken = 512;
constexpr qsizetype kMaxLink = 4096;
constexpr qint64 kMaxImage = 4LL * 1024 * 1024;

Request get(const QString& path) {
    Request request;
    request.path = path;
    return request;
}

Request act(const QByteArray& verb, const QString& path) {
    Request request;
    request.verb = verb;
    request.path = path;
    return request;
}

// A codec's "nothing" as an error.
template <typename T>
Result<T> orUnexpected(std::optional<T> value) {
    if (!value)
        return std::unexpected(unexpectedAnswerError());
    return std::move(*value);
}

// Asks, and reads the answer with a codec.
template <typename T>
Task<T> ask(ConnectionPtr connection, Request request, std::function<std::optional<T>(const QJsonValue&)> read) {
    const auto json = co_await sendForJson(std::move(connection), std::move(request));
    if (!json)
        co_return Result<T>(std::unexpected(json.error()));
    co_return orUnexpected<T>(read(*json));
}

// A thread of which one post is older than the limit comes as an empty list with a 200 (public source, getPostThread).
// To take it for a thread without replies would make documents look deleted, and saves post twice.
Task<PostPage> visibleThread(ConnectionPtr connection, Request request) {
    auto page = co_await ask<PostPage>(std::move(connection), std::move(request), [](const QJsonValue& value) {
        return readPosts(value, std::numeric_limits<qsizetype>::max());
    });
    if (page && page->isHistoryLimited && page->posts.isEmpty())
        co_return Result<PostPage>(std::unexpected(historyLimitError()));
    co_return page;
}

template <typename T = void>
Task<T> refuse() {
    co_return Result<T>(std::unexpected(malformedIdError()));
}

bool isPlausibleToken(const QByteArray& token) {
    return !token.isEmpty() && token.size() <= kMaxToken &&
           std::ranges::all_of(token, [](char c) { return c > ' ' && c < '\x7f'; });
}

Result<> readStatus(const QJsonValue& value) {
    if (value.toObject().value("status"_L1).toString() != "OK"_L1)
        return std::unexpected(notMattermostError(200));
    return {};
}

domain::Error droppedError(const QString& fileId) {
    return {domain::ErrorKind::BadAnswer,
            QCoreApplication::translate("MattermostError",
                                        "Mattermost posted the message without the file %1. Upload the file again.")
                .arg(fileId),
            QString(kFilesDroppedId), 201, std::nullopt};
}

Result<domain::Post> withAllFiles(domain::Post post, const QStringList& wanted) {
    for (const QString& fileId : wanted) {
        if (!post.fileIds.contains(fileId))
            return std::unexpected(droppedError(fileId));
    }
    return post;
}

QJsonObject toJson(const NewPost& post) {
    QJsonObject body{{u"channel_id"_s, post.channelId},
                     {u"root_id"_s, post.rootId},
                     {u"message"_s, post.message},
                     {u"file_ids"_s, QJsonArray::fromStringList(post.fileIds)}};
    if (!post.props.isEmpty())
        body.insert("props"_L1, post.props);
    if (!post.pendingPostId.isEmpty())
        body.insert("pending_post_id"_L1, post.pendingPostId);
    return body;
}

bool isSound(const NewPost& post) {
    return isId(post.channelId) && (post.rootId.isEmpty() || isId(post.rootId)) &&
           std::ranges::all_of(post.fileIds, [](const QString& id) { return isId(id); });
}

} // namespace

class MattermostClient::Private {
public:
    ConnectionPtr connection;
};

MattermostClient::MattermostClient(ServerAddress address, domain::Secret token, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>()) {
    d->connection = std::make_shared<Connection>(std::move(address), std::move(token));
    d->connection->onSignedOut = [self = QPointer(this)] {
        if (self)
            Q_EMIT self->signedOut();
    };
}

MattermostClient::~MattermostClient() {
    d->connection->close();
}

const ServerAddress& MattermostClient::address() const {
    return d->connection->address;
}

const domain::Secret& MattermostClient::token() const {
    return d->connection->token;
}

void MattermostClient::setToken(domain::Secret token) {
    d->connection->token = std::move(token);
}

void MattermostClient::setTiming(Timing timing) {
    d->connection->timing = timing;
}

std::chrono::milliseconds MattermostClient::clockOffset() const {
    return d->connection->clockOffset;
}

// The coroutines below hold the connection, never `this`: the client may be gone when they go on.

Task<> MattermostClient::ping() {
    const auto connection = d->connection;
    Request request = get(u"/system/ping"_s);
    request.withToken = false;
    const auto json = co_await sendForJson(connection, std::move(request));
    if (!json)
        co_return Result<>(std::unexpected(json.error()));
    co_return readStatus(*json);
}

Task<ServerConfig> MattermostClient::clientConfig() {
    Request request = get(u"/config/client"_s);
    request.query = {{u"format"_s, u"old"_s}};
    return ask<ServerConfig>(d->connection, std::move(request), readConfig);
}

Task<SignedIn> MattermostClient::login(QString loginId, domain::Secret password, QString mfaCode) {
    const auto connection = d->connection;
    QJsonObject body{{u"login_id"_s, loginId}, {u"password"_s, QString::fromUtf8(password.reveal())}};
    if (!mfaCode.isEmpty())
        body.insert("token"_L1, mfaCode.trimmed());
    Request request = jsonRequest("POST", u"/users/login"_s, QJsonDocument(body));
    request.withToken = false;
    request.asked = Asked::SignIn;
    const auto answer = co_await send(connection, std::move(request));
    if (!answer)
        co_return Result<SignedIn>(std::unexpected(answer.error()));
    const auto json = readJson(*answer);
    if (!json)
        co_return Result<SignedIn>(std::unexpected(json.error()));
    auto user = readUser(*json);
    if (!user || !isPlausibleToken(answer->token))
        co_return Result<SignedIn>(std::unexpected(unexpectedAnswerError()));
    connection->token = domain::Secret(answer->token);
    SignedIn signedIn{std::move(*user), connection->token};
    co_return Result<SignedIn>(std::move(signedIn));
}

Task<> MattermostClient::logout() {
    const auto connection = d->connection;
    const auto answer = co_await send(connection, act("POST", u"/users/logout"_s));
    if (!answer && answer.error().kind != domain::ErrorKind::SignedOut)
        co_return Result<>(std::unexpected(answer.error()));
    connection->token = {};
    co_return Result<>();
}

Task<domain::User> MattermostClient::me() {
    return ask<domain::User>(d->connection, get(u"/users/me"_s), readUser);
}

Task<QList<domain::Team>> MattermostClient::myTeams() {
    return ask<QList<domain::Team>>(d->connection, get(u"/users/me/teams"_s),
                                    [](const QJsonValue& value) { return readList<domain::Team>(value, readTeam); });
}

Task<QList<domain::Channel>> MattermostClient::myChannels(QString teamId) {
    if (!isId(teamId))
        return refuse<QList<domain::Channel>>();
    Request request = get("/users/me/teams/"_L1 + teamId + "/channels"_L1);
    request.query = {{u"include_deleted"_s, u"true"_s}};
    return ask<QList<domain::Channel>>(d->connection, std::move(request), [](const QJsonValue& value) {
        return readList<domain::Channel>(value, readChannel);
    });
}

Task<QList<domain::User>> MattermostClient::usersByIds(QStringList ids) {
    const auto connection = d->connection;
    ids.removeIf([](const QString& id) { return !isId(id); });
    ids.removeDuplicates();
    QList<domain::User> users;
    for (qsizetype i = 0; i < ids.size(); i += kIdsPerRequest) {
        const QJsonDocument body(QJsonArray::fromStringList(ids.mid(i, kIdsPerRequest)));
        const auto json = co_await sendForJson(connection, jsonRequest("POST", u"/users/ids"_s, body));
        if (!json)
            co_return Result<QList<domain::User>>(std::unexpected(json.error()));
        const auto some = readList<domain::User>(*json, readUser);
        if (!some)
            co_return Result<QList<domain::User>>(std::unexpected(unexpectedAnswerError()));
        users += *some;
    }
    co_return Result<QList<domain::User>>(std::move(users));
}

Task<QList<domain::User>> MattermostClient::searchUsers(QString channelId, QString term) {
    const auto connection = d->connection;
    if (!isId(channelId))
        co_return Result<QList<domain::User>>(std::unexpected(malformedIdError()));
    if (term.trimmed().isEmpty())
        co_return Result<QList<domain::User>>(QList<domain::User>());
    const QJsonObject body{{u"term"_s, term.trimmed()}, {u"in_channel_id"_s, channelId}};
    const auto json = co_await sendForJson(connection, jsonRequest("POST", u"/users/search"_s, QJsonDocument(body)));
    if (!json)
        co_return Result<QList<domain::User>>(std::unexpected(json.error()));
    co_return orUnexpected(readList<domain::User>(*json, readUser));
}

Task<QList<domain::User>> MattermostClient::channelPeople(QString channelId, int page) {
    if (!isId(channelId))
        return refuse<QList<domain::User>>();
    Request request = get(u"/users"_s);
    request.query = {{u"in_channel"_s, channelId},
                     {u"page"_s, QString::number(page)},
                     {u"per_page"_s, QString::number(kPeoplePerPage)}};
    return ask<QList<domain::User>>(d->connection, std::move(request),
                                    [](const QJsonValue& value) { return readList<domain::User>(value, readUser); });
}

Task<domain::Channel> MattermostClient::directChannel(QString userId, QString otherUserId) {
    if (!isId(userId) || !isId(otherUserId))
        return refuse<domain::Channel>();
    const QJsonDocument body(QJsonArray{userId, otherUserId});
    return ask<domain::Channel>(d->connection, jsonRequest("POST", u"/channels/direct"_s, body), readChannel);
}

Task<Picture> MattermostClient::userImage(QString userId, qint64 lastPictureUpdate) {
    const auto connection = d->connection;
    if (!isId(userId))
        co_return Result<Picture>(std::unexpected(malformedIdError()));
    Request request = get("/users/"_L1 + userId + "/image"_L1);
    request.query = {{u"_"_s, QString::number(lastPictureUpdate)}};
    request.maxBody = kMaxImage;
    const auto answer = co_await send(connection, std::move(request));
    if (!answer)
        co_return Result<Picture>(std::unexpected(answer.error()));
    if (!answer->body.startsWith("\x89PNG\r\n\x1a\n"))
        co_return Result<Picture>(std::unexpected(unexpectedAnswerError()));
    Picture picture{answer->body};
    co_return Result<Picture>(std::move(picture));
}

Task<PostPage> MattermostClient::channelPosts(QString channelId, QString beforePostId) {
    if (!isId(channelId) || (!beforePostId.isEmpty() && !isId(beforePostId)))
        return refuse<PostPage>();
    Request request = get("/channels/"_L1 + channelId + "/posts"_L1);
    request.query = {{u"per_page"_s, QString::number(kPostsPerPage)}};
    if (!beforePostId.isEmpty())
        request.query.append({u"before"_s, beforePostId});
    return ask<PostPage>(d->connection, std::move(request),
                         [](const QJsonValue& value) { return readPosts(value, kPostsPerPage); });
}

Task<PostPage> MattermostClient::thread(QString postId) {
    if (!isId(postId))
        return refuse<PostPage>();
    return visibleThread(d->connection, get("/posts/"_L1 + postId + "/thread"_L1));
}

Task<domain::Post> MattermostClient::post(QString postId) {
    if (!isId(postId))
        return refuse<domain::Post>();
    return ask<domain::Post>(d->connection, get("/posts/"_L1 + postId), readPost);
}

Task<domain::FileInfo> MattermostClient::fileInfo(QString fileId) {
    if (!isId(fileId))
        return refuse<domain::FileInfo>();
    return ask<domain::FileInfo>(d->connection, get("/files/"_L1 + fileId + "/info"_L1), readFileInfo);
}

Task<QString> MattermostClient::publicLink(QString fileId) {
    if (!isId(fileId))
        return refuse<QString>();
    return ask<QString>(d->connection, get("/files/"_L1 + fileId + "/link"_L1),
                        [](const QJsonValue& value) -> std::optional<QString> {
                            const QString link = value.toObject().value("link"_L1).toString();
                            const QUrl url(link, QUrl::StrictMode);
                            const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
                            if (!isWeb || url.host().isEmpty() || link.size() > kMaxLink)
                                return std::nullopt;
                            return link;
                        });
}

Task<> MattermostClient::downloadFile(QString fileId, QString path, qint64 expectedSize,
                                      domain::TransferOptions options) {
    if (!isId(fileId))
        return refuse();
    return download(d->connection, fileId, path, expectedSize, std::move(options));
}

Task<domain::FileInfo> MattermostClient::uploadFile(QString channelId, QString fileName, QString path,
                                                    domain::TransferOptions options) {
    if (!isId(channelId))
        return refuse<domain::FileInfo>();
    return upload(d->connection, channelId, fileName, path, std::move(options));
}

Task<domain::Post> MattermostClient::createPost(NewPost post, DroppedFiles dropped) {
    const auto connection = d->connection;
    if (!isSound(post))
        co_return Result<domain::Post>(std::unexpected(malformedIdError()));
    const auto json = co_await sendForJson(connection, jsonRequest("POST", u"/posts"_s, QJsonDocument(toJson(post))));
    if (!json)
        co_return Result<domain::Post>(std::unexpected(json.error()));
    auto created = readPost(*json);
    if (!created)
        co_return Result<domain::Post>(std::unexpected(unexpectedAnswerError()));
    if (dropped == DroppedFiles::Answer)
        co_return Result<domain::Post>(std::move(*created));
    co_return withAllFiles(std::move(*created), post.fileIds);
}

Task<domain::Post> MattermostClient::patchProps(QString postId, QJsonObject props) {
    if (!isId(postId))
        return refuse<domain::Post>();
    const QJsonObject body{{u"props"_s, props}};
    return ask<domain::Post>(d->connection,
                             jsonRequest("PUT", "/posts/"_L1 + postId + "/patch"_L1, QJsonDocument(body)), readPost);
}

Task<> MattermostClient::deletePost(QString postId) {
    const auto connection = d->connection;
    if (!isId(postId))
        co_return Result<>(std::unexpected(malformedIdError()));
    // A hotspot's page with status 200 removed nothing.
    const auto json = co_await sendForJson(connection, act("DELETE", "/posts/"_L1 + postId));
    if (!json)
        co_return Result<>(std::unexpected(json.error()));
    co_return readStatus(*json);
}

} // namespace attache::mattermost

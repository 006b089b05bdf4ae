// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/mattermost/MattermostDouble.h"

#include "sandbox/mattermost/Json.h"
#include "sandbox/mattermost/Routes.h"
#include "sandbox/mattermost/Site.h"

#include <QJsonDocument>
#include <QThread>

#include <exception>
#include <type_traits>

namespace attache::sandbox {

using namespace Qt::StringLiterals;

class MattermostDouble::Private {
public:
    QThread thread;
    QObject context;
    std::unique_ptr<mm::Site> site;

    // Runs `call` in the double's thread and waits for what it answers.
    template <typename Call>
    auto run(Call call) -> std::invoke_result_t<Call> {
        using Answer = std::invoke_result_t<Call>;
        if constexpr (std::is_void_v<Answer>) {
            QMetaObject::invokeMethod(&context, call, Qt::BlockingQueuedConnection);
        } else {
            Answer answer{};
            QMetaObject::invokeMethod(&context, [&] { answer = call(); }, Qt::BlockingQueuedConnection);
            return answer;
        }
    }

    // The same with the state, for the many methods that need no more.
    template <typename Call>
    auto with(Call call) {
        return run([&] { return call(site->state); });
    }
};

MattermostDouble::MattermostDouble(MattermostOptions options)
    : d(std::make_unique<Private>()) {
    d->thread.setObjectName(u"mattermost-double"_s);
    d->context.moveToThread(&d->thread);
    d->thread.start();
    const std::exception_ptr failure = d->run([&]() -> std::exception_ptr {
        try {
            d->site = std::make_unique<mm::Site>(options);
        } catch (...) {
            return std::current_exception();
        }
        return {};
    });
    if (!failure)
        return;
    d->thread.quit();
    d->thread.wait();
    std::rethrow_exception(failure);
}

MattermostDouble::~MattermostDouble() {
    d->run([this] { d->site.reset(); });
    d->thread.quit();
    d->thread.wait();
}

QUrl MattermostDouble::url() const {
    return d->with([](const mm::State& state) { return state.siteUrl; });
}

QString MattermostDouble::telemetryId() const {
    return d->with([](const mm::State& state) { return state.telemetryId; });
}

QString MattermostDouble::addUser(const QString& username, const QString& password, const QString& first,
                                  const QString& last) {
    return d->run([&] {
        const QString id = d->site->state.addUser(username, password, first, last);
        d->site->events.newUser(id);
        return id;
    });
}

void MattermostDouble::makeAdmin(const QString& userId) {
    d->with([&](mm::State& state) { state.users[userId].roles = u"system_admin system_user"_s; });
}

void MattermostDouble::setActive(const QString& userId, bool active) {
    d->with([&](mm::State& state) {
        state.users[userId].isActive = active;
        state.users[userId].updateAt = state.tick();
    });
}

void MattermostDouble::setMfaCode(const QString& userId, const QString& code) {
    d->with([&](mm::State& state) { state.users[userId].mfaCode = code; });
}

QString MattermostDouble::addPersonalToken(const QString& userId) {
    return d->with([&](mm::State& state) { return state.addSession(userId, true); });
}

void MattermostDouble::revokeTokens(const QString& userId) {
    d->with([&](mm::State& state) {
        state.sessions.removeIf([&](const auto& entry) { return entry.value().userId == userId; });
    });
}

QString MattermostDouble::addTeam(const QString& name, const QString& displayName, const QStringList& members) {
    return d->with([&](mm::State& state) { return state.addTeam(name, displayName, members); });
}

QString MattermostDouble::addChannel(const QString& teamId, const QString& name, const QString& displayName, char type,
                                     const QStringList& members) {
    mm::Channel channel;
    channel.teamId = teamId;
    channel.name = name;
    channel.displayName = displayName;
    channel.type = QLatin1Char(type);
    channel.creatorId = members.value(0);
    channel.members = members;
    return d->run([&] {
        const QString id = d->site->state.addChannel(channel);
        for (const QString& member : members)
            d->site->events.userAdded(id, member);
        return id;
    });
}

QString MattermostDouble::addDirectChannel(const QString& userId, const QString& otherUserId) {
    return d->run([&] {
        const QString id = d->site->state.addDirectChannel(userId, otherUserId);
        d->site->events.directChannelAdded(id);
        return id;
    });
}

QString MattermostDouble::addGroupChannel(const QStringList& userIds) {
    return d->run([&] {
        const QString id = d->site->state.addGroupChannel(userIds);
        d->site->events.directChannelAdded(id);
        return id;
    });
}

void MattermostDouble::archiveChannel(const QString& channelId) {
    d->run([&] {
        mm::Channel& channel = d->site->state.channels[channelId];
        channel.deleteAt = channel.updateAt = d->site->state.tick();
        d->site->events.channelDeleted(channelId);
    });
}

void MattermostDouble::addMember(const QString& channelId, const QString& userId) {
    d->run([&] {
        d->site->state.channels[channelId].members += userId;
        d->site->events.userAdded(channelId, userId);
    });
}

void MattermostDouble::removeMember(const QString& channelId, const QString& userId) {
    d->run([&] {
        d->site->state.channels[channelId].members.removeAll(userId);
        d->site->events.userRemoved(channelId, userId);
    });
}

QString MattermostDouble::addPost(const NewPostArguments& arguments) {
    return d->run([&] {
        mm::Post post;
        post.channelId = arguments.channelId;
        post.userId = arguments.userId;
        post.message = arguments.message;
        post.rootId = arguments.rootId;
        post.props = arguments.props;
        post.createAt = arguments.createAt;
        for (const NewFile& file : arguments.files)
            post.fileIds += d->site->state.addFile(post.userId, post.channelId, file.name, file.content);
        const mm::Post made = d->site->state.addPost(post);
        d->site->events.posted(made, {});
        return made.id;
    });
}

void MattermostDouble::editPost(const QString& postId, const QString& message) {
    d->run([&] {
        mm::Post& post = d->site->state.posts[postId];
        post.message = message;
        post.updateAt = post.editAt = d->site->state.tick();
        d->site->events.postEdited(post);
    });
}

void MattermostDouble::setProps(const QString& postId, const QJsonObject& props) {
    d->run([&] {
        mm::Post& post = d->site->state.posts[postId];
        post.props = props;
        post.updateAt = d->site->state.tick();
        d->site->events.postEdited(post);
    });
}

void MattermostDouble::deletePost(const QString& postId) {
    d->run([&] {
        const QJsonObject before = mm::postJson(d->site->state, d->site->state.posts[postId], true);
        d->site->state.deletePost(postId);
        d->site->events.postDeleted(before);
    });
}

QList<QJsonObject> MattermostDouble::posts(const QString& channelId) const {
    return d->with([&](const mm::State& state) {
        QList<QJsonObject> list;
        for (const QString& id : state.livePosts(channelId))
            list += mm::postJson(state, state.posts[id], true);
        return list;
    });
}

QList<QJsonObject> MattermostDouble::thread(const QString& postId) const {
    return d->with([&](const mm::State& state) {
        QList<QJsonObject> list;
        const mm::Post post = state.posts.value(postId);
        for (const QString& id : state.thread(post.rootId.isEmpty() ? postId : post.rootId))
            list.prepend(mm::postJson(state, state.posts[id], true));
        return list;
    });
}

QJsonObject MattermostDouble::fileInfo(const QString& fileId) const {
    return d->with([&](const mm::State& state) {
        return state.files.contains(fileId) ? mm::fileInfoJson(state.files[fileId], true) : QJsonObject();
    });
}

QByteArray MattermostDouble::fileContent(const QString& fileId) const {
    return d->with([&](const mm::State& state) { return state.files.value(fileId).content; });
}

void MattermostDouble::setAway(bool away) {
    d->run([&] { d->site->server().setAway(away); });
}

void MattermostDouble::dropSockets() {
    d->run([&] { d->site->events.dropAll(); });
}

void MattermostDouble::dropConnections() {
    d->run([&] { d->site->server().dropConnections(); });
}

int MattermostDouble::openSockets() const {
    return d->run([&] { return d->site->events.openCount(); });
}

void MattermostDouble::failNext(const QByteArray& method, const QString& pathRegex, int times, HttpResponse response,
                                When when) {
    d->run([&] {
        d->site->failures.append({method, QRegularExpression(pathRegex), times, std::move(response), false, when});
    });
}

void MattermostDouble::failNext(const QByteArray& method, const QString& pathRegex, int times, Fault fault, When when) {
    d->run([&] {
        HttpResponse response;
        response.fault = fault;
        d->site->failures.append({method, QRegularExpression(pathRegex), times, response, true, when});
    });
}

void MattermostDouble::clearFailures() {
    d->run([&] { d->site->failures.clear(); });
}

HttpResponse MattermostDouble::apiError(int status, const QString& id, const QString& message) {
    return mm::json(mm::errorBody(status, id, message, mm::State::newId()), status);
}

HttpResponse MattermostDouble::tooManyRequests(int retryAfterSeconds) {
    HttpResponse response;
    response.status = 429;
    response.headers = {{"Content-Type", "text/plain; charset=utf-8"},
                        {"Retry-After", QByteArray::number(retryAfterSeconds)},
                        {"X-Content-Type-Options", "nosniff"}};
    response.body = "limit exceeded\n";
    return response;
}

QList<LoggedRequest> MattermostDouble::requestLog() const {
    return d->run([&] { return d->site->log; });
}

void MattermostDouble::clearRequestLog() {
    d->run([&] { d->site->log.clear(); });
}

} // namespace attache::sandbox

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/mattermost/Routes.h"

#include <algorithm>
#include <optional>

namespace attache::sandbox::mm {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostFiles = 10;
constexpr qsizetype MostMessageCharacters = 16383;

HttpResponse unknownPost(const Call& call) {
    return fail(call, 404, u"app.post.get.app_error"_s, u"Unable to get the post."_s);
}

QStringList idsIn(const QJsonValue& value) {
    QStringList ids;
    for (const QJsonValue& id : value.toArray()) {
        if (!ids.contains(id.toString()))
            ids += id.toString();
    }
    return ids;
}

// What every post must satisfy, new or changed.
std::optional<HttpResponse> invalid(const Call& call, const Post& post) {
    if (post.message.size() > MostMessageCharacters)
        return fail(call, 400, u"model.post.is_valid.msg.app_error"_s, u"Invalid message."_s);
    if (post.fileIds.size() > MostFiles)
        return fail(call, 400, u"model.post.is_valid.file_ids.app_error"_s, u"Invalid file ids."_s);
    if (compact(post.props).size() > call.state.options.propsLimit)
        return fail(call, 400, u"model.post.is_valid.props.app_error"_s, u"Invalid props."_s);
    return std::nullopt;
}

std::optional<HttpResponse> badRoot(const Call& call, const Post& post) {
    if (post.rootId.isEmpty())
        return std::nullopt;
    const Post* root = call.state.livePost(post.rootId);
    if (root && root->channelId != post.channelId)
        return fail(call, 500, u"api.post.create_post.channel_root_id.app_error"_s,
                    u"Invalid ChannelId for RootId parameter."_s);
    if (!root || !root->rootId.isEmpty())
        return fail(call, 400, u"api.post.create_post.root_id.app_error"_s, u"Invalid RootId parameter."_s);
    return std::nullopt;
}

// The first post of a repeated request, while its window is open.
const Post* repeated(const Call& call, const QString& pendingPostId) {
    const auto pending = call.state.pendingPosts.constFind(pendingPostId);
    if (pendingPostId.isEmpty() || pending == call.state.pendingPosts.cend() || pending->userId != call.userId)
        return nullptr;
    const bool isOpen = call.state.now() - pending->at <= call.state.options.pendingPostWindow.count();
    return isOpen ? call.state.livePost(pending->postId) : nullptr;
}

HttpResponse createPost(Call& call) {
    const QJsonObject body = call.body();
    Post post;
    post.userId = call.userId;
    post.channelId = body.value(u"channel_id"_s).toString();
    post.rootId = body.value(u"root_id"_s).toString();
    post.message = body.value(u"message"_s).toString();
    post.fileIds = idsIn(body.value(u"file_ids"_s));
    post.props = body.value(u"props"_s).toObject();
    const QString pendingPostId = body.value(u"pending_post_id"_s).toString();
    if (body.isEmpty())
        return badBody(call, u"post"_s);
    if (!call.state.mayUseChannel(call.userId, post.channelId))
        return forbidden(call);
    if (call.state.channels.value(post.channelId).deleteAt)
        return fail(call, 400, u"api.post.create_post.can_not_post_to_deleted.error"_s,
                    u"Can not post to deleted channel."_s);
    if (const Post* first = repeated(call, pendingPostId))
        return json(postJson(call.state, *first, true), 201);
    if (auto refusal = badRoot(call, post))
        return *refusal;
    if (auto refusal = invalid(call, post))
        return *refusal;
    const Post made = call.state.addPost(post);
    if (!pendingPostId.isEmpty())
        call.state.pendingPosts.insert(pendingPostId, {made.id, call.userId, call.state.now()});
    call.events.posted(made, pendingPostId);
    QJsonObject answer = postJson(call.state, made, true);
    answer.insert(u"pending_post_id"_s, pendingPostId);
    return json(answer, 201);
}

HttpResponse post(Call& call) {
    const Post* found = call.state.livePost(call.ids.value(0));
    if (!isId(call.ids.value(0)))
        return badParameter(call, u"post_id"_s);
    if (!found)
        return unknownPost(call);
    if (!call.state.mayUseChannel(call.userId, found->channelId))
        return forbidden(call);
    const QString etag = u"%1.%2.%3"_s.arg(kServerVersion, found->id).arg(found->updateAt);
    return withEtag(call, etag.toLatin1(), [&] { return json(postJson(call.state, *found, true)); });
}

// The post asked for comes first, and then once more in its place.
HttpResponse thread(Call& call) {
    const Post* found = call.state.livePost(call.ids.value(0));
    if (!found)
        return unknownPost(call);
    if (!call.state.mayUseChannel(call.userId, found->channelId))
        return forbidden(call);
    QStringList order{found->id};
    order += call.state.thread(found->rootId.isEmpty() ? found->id : found->rootId);
    QJsonObject posts;
    for (const QString& id : std::as_const(order))
        posts.insert(id, postJson(call.state, call.state.posts[id], true));
    return json(QJsonObject{{u"order"_s, QJsonArray::fromStringList(order)},
                            {u"posts"_s, posts},
                            {u"next_post_id"_s, QString()},
                            {u"prev_post_id"_s, QString()}});
}

bool mayChange(const Call& call, const Post* post) {
    return post && call.state.mayUseChannel(call.userId, post->channelId) &&
           (post->userId == call.userId || call.state.isAdmin(call.userId));
}

HttpResponse store(Call& call, Post changed) {
    if (auto refusal = invalid(call, changed))
        return *refusal;
    Post& stored = call.state.posts[changed.id];
    changed.updateAt = call.state.tick();
    if (changed.message != stored.message)
        changed.editAt = changed.updateAt;
    stored = changed;
    call.events.postEdited(stored);
    return json(postJson(call.state, stored, true));
}

// Unknown posts are 403 here, and file_ids are ignored.
HttpResponse patchPost(Call& call) {
    const Post* found = call.state.livePost(call.ids.value(0));
    const QJsonObject patch = call.body();
    if (!mayChange(call, found))
        return forbidden(call);
    if (call.state.channels.value(found->channelId).deleteAt)
        return fail(call, 400, u"api.post.patch_post.can_not_update_post_in_deleted.error"_s,
                    u"Can not update a post in a deleted channel."_s);
    Post changed = *found;
    if (patch.contains(u"message"_s))
        changed.message = patch.value(u"message"_s).toString();
    if (patch.value(u"props"_s).isObject())
        changed.props = patch.value(u"props"_s).toObject();
    if (patch.contains(u"is_pinned"_s))
        changed.isPinned = patch.value(u"is_pinned"_s).toBool();
    return store(call, changed);
}

// Everything that the body leaves out is lost, above all the props.
HttpResponse putPost(Call& call) {
    const Post* found = call.state.livePost(call.ids.value(0));
    const QJsonObject body = call.body();
    if (body.value(u"id"_s).toString() != call.ids.value(0))
        return badBody(call, u"id"_s);
    if (!mayChange(call, found))
        return forbidden(call);
    if (call.state.channels.value(found->channelId).deleteAt)
        return fail(call, 400, u"api.post.update_post.can_not_update_post_in_deleted.error"_s,
                    u"Can not update a post in a deleted channel."_s);
    Post changed = *found;
    changed.message = body.value(u"message"_s).toString();
    changed.props = body.value(u"props"_s).toObject();
    changed.isPinned = body.value(u"is_pinned"_s).toBool();
    return store(call, changed);
}

HttpResponse removePost(Call& call) {
    const Post* found = call.state.livePost(call.ids.value(0));
    if (!mayChange(call, found))
        return forbidden(call);
    const QJsonObject before = postJson(call.state, *found, true);
    call.state.deletePost(found->id);
    call.events.postDeleted(before);
    return done();
}

} // namespace

void addPostRoutes(Router& router) {
    router.add("POST", u"/posts"_s, createPost);
    router.add("GET", u"/posts/{}"_s, post);
    router.add("GET", u"/posts/{}/thread"_s, thread);
    router.add("PUT", u"/posts/{}/patch"_s, patchPost);
    router.add("PUT", u"/posts/{}"_s, putPost);
    router.add("DELETE", u"/posts/{}"_s, removePost);
}

} // namespace attache::sandbox::mm

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/mattermost/Routes.h"

#include <QJsonDocument>

#include <algorithm>

namespace attache::sandbox::mm {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype SinceLimit = 1000;

HttpResponse myChannels(Call& call) {
    const QString teamId = call.ids.value(0);
    if (!call.state.teams.value(teamId).members.contains(call.userId))
        return forbidden(call);
    const bool withArchived = call.parameter(u"include_deleted"_s) == u"true"_s;
    QList<Channel> mine;
    qint64 newest = 0;
    for (const Channel& channel : std::as_const(call.state.channels)) {
        const bool isOfTeam = channel.teamId.isEmpty() || channel.teamId == teamId;
        if (!isOfTeam || !channel.members.contains(call.userId) || (channel.deleteAt && !withArchived))
            continue;
        mine += channel;
        newest = std::max({newest, channel.lastPostAt, channel.updateAt});
    }
    std::sort(mine.begin(), mine.end(),
              [](const Channel& a, const Channel& b) { return a.displayName < b.displayName; });
    const QString etag = u"%1.%2.%3.0.%4"_s.arg(kServerVersion, mine.value(0).id).arg(newest).arg(mine.size());
    return withEtag(call, etag.toLatin1(), [&] {
        QJsonArray list;
        for (const Channel& channel : std::as_const(mine))
            list += channelJson(channel);
        return json(list);
    });
}

HttpResponse channel(Call& call) {
    const auto found = call.state.channels.constFind(call.ids.value(0));
    if (found == call.state.channels.cend())
        return fail(call, 404, u"app.channel.get.existing.app_error"_s, u"Unable to find the existing channel."_s);
    if (!call.state.mayUseChannel(call.userId, found->id))
        return forbidden(call);
    return json(channelJson(*found));
}

HttpResponse stats(Call& call) {
    const QString id = call.ids.value(0);
    if (!call.state.mayUseChannel(call.userId, id))
        return forbidden(call);
    return json(QJsonObject{{u"channel_id"_s, id},
                            {u"member_count"_s, call.state.channels.value(id).members.size()},
                            {u"guest_count"_s, 0},
                            {u"pinnedpost_count"_s, 0}});
}

HttpResponse directChannel(Call& call) {
    const QJsonArray pair = QJsonDocument::fromJson(call.request.body).array();
    const QString first = pair.at(0).toString();
    const QString second = pair.at(1).toString();
    if (pair.size() != 2 || !call.state.users.contains(first) || !call.state.users.contains(second))
        return badBody(call, u"user_ids"_s);
    if (first != call.userId && second != call.userId)
        return forbidden(call);
    const qsizetype before = call.state.channels.size();
    const QString id = call.state.addDirectChannel(call.userId, first == call.userId ? second : first);
    if (call.state.channels.size() != before)
        call.events.directChannelAdded(id);
    return json(channelJson(call.state.channels.value(id)), 201);
}

// `posts` also holds the whole threads of the replies in `order`.
QJsonObject postList(const Call& call, const QStringList& order) {
    QJsonObject posts;
    QSet<QString> roots;
    for (const QString& id : order) {
        const Post& post = call.state.posts[id];
        posts.insert(id, postJson(call.state, post, false));
        if (!post.rootId.isEmpty())
            roots += post.rootId;
    }
    for (const QString& root : std::as_const(roots)) {
        for (const QString& id : call.state.thread(root)) {
            if (!posts.contains(id))
                posts.insert(id, postJson(call.state, call.state.posts[id], false));
        }
    }
    return {{u"order"_s, QJsonArray::fromStringList(order)},
            {u"posts"_s, posts},
            {u"next_post_id"_s, QString()},
            {u"prev_post_id"_s, QString()}};
}

// More than a thousand are cut without a word, and not the oldest or the newest ones in particular.
HttpResponse postsSince(const Call& call, const Channel& channel, qint64 since) {
    QStringList changed;
    for (const QString& id : channel.posts) {
        if (call.state.posts[id].updateAt > since && changed.size() < SinceLimit)
            changed.prepend(id);
    }
    return json(postList(call, changed));
}

struct Page {
    QStringList order;
    QString next; // the newer neighbour
    QString prev; // the older one
};

// `from` may be negative: then only the part from 0 on.
Page pageOf(const QStringList& live, const QStringList& candidates, qsizetype from, qsizetype size) {
    Page page;
    const qsizetype end = std::clamp<qsizetype>(from + size, 0, candidates.size());
    const qsizetype begin = std::clamp<qsizetype>(from, 0, end);
    page.order = candidates.mid(begin, end - begin);
    if (page.order.isEmpty())
        return page;
    const qsizetype place = live.indexOf(page.order.first());
    page.next = live.value(place - 1);
    page.prev = live.value(place + page.order.size());
    return page;
}

HttpResponse answerPage(const Call& call, const Page& page) {
    QJsonObject list = postList(call, page.order);
    list.insert(u"next_post_id"_s, page.next);
    list.insert(u"prev_post_id"_s, page.prev);
    return json(list);
}

// The posts before or after one that may be deleted by now: its time counts.
Page pageBeside(const Call& call, const QStringList& live, const QString& postId, bool isBefore) {
    const qint64 at = call.state.posts.value(postId).createAt;
    QStringList side;
    for (const QString& id : live) {
        const qint64 created = call.state.posts[id].createAt;
        if (at && (isBefore ? created < at : created > at))
            side += id;
    }
    const qsizetype skipped = qsizetype(call.page()) * call.perPage();
    const qsizetype from = isBefore ? skipped : side.size() - skipped - call.perPage();
    Page page = pageOf(live, side, from, call.perPage());
    if (call.page() == 0)
        (isBefore ? page.next : page.prev) = postId;
    return page;
}

HttpResponse channelPosts(Call& call) {
    const auto found = call.state.channels.constFind(call.ids.value(0));
    if (!isId(call.ids.value(0)))
        return badParameter(call, u"channel_id"_s);
    if (found == call.state.channels.cend() || !call.state.mayUseChannel(call.userId, found->id))
        return forbidden(call);
    const QString since = call.parameter(u"since"_s);
    bool isNumber = true;
    const qint64 sinceTime = since.isEmpty() ? 0 : since.toLongLong(&isNumber);
    if (!isNumber)
        return badParameter(call, u"since"_s);
    if (sinceTime > 0)
        return postsSince(call, *found, sinceTime);
    const QStringList live = call.state.livePosts(found->id);
    for (const bool isBefore : {false, true}) {
        const QString name = isBefore ? u"before"_s : u"after"_s;
        const QString beside = call.parameter(name);
        if (!beside.isEmpty() && !isId(beside))
            return badParameter(call, name);
        if (!beside.isEmpty())
            return answerPage(call, pageBeside(call, live, beside, isBefore));
    }
    qint64 updated = found->createAt;
    for (const QString& id : found->posts)
        updated = std::max(updated, call.state.posts[id].updateAt);
    return withEtag(call, u"%1.%2"_s.arg(kServerVersion).arg(updated).toLatin1(), [&] {
        return answerPage(call, pageOf(live, live, qsizetype(call.page()) * call.perPage(), call.perPage()));
    });
}

} // namespace

void addChannelRoutes(Router& router) {
    router.add("GET", u"/users/me/teams/{}/channels"_s, myChannels);
    router.add("GET", u"/channels/{}"_s, channel);
    router.add("GET", u"/channels/{}/stats"_s, stats);
    router.add("GET", u"/channels/{}/posts"_s, channelPosts);
    router.add("POST", u"/channels/direct"_s, directChannel);
}

} // namespace attache::sandbox::mm

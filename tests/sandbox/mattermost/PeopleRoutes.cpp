// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/mattermost/Images.h"
#include "sandbox/mattermost/Routes.h"

#include <QJsonDocument>

#include <algorithm>

namespace attache::sandbox::mm {

using namespace Qt::StringLiterals;

namespace {

HttpResponse unknownUser(const Call& call) {
    return fail(call, 404, u"app.user.missing_account.const"_s, u"Unable to find the user."_s);
}

QString userIdOf(const Call& call) {
    const QString id = call.ids.value(0);
    return id == u"me"_s ? call.userId : id;
}

HttpResponse user(Call& call) {
    const QString id = userIdOf(call);
    if (!isId(id))
        return badParameter(call, u"user_id"_s);
    const auto found = call.state.users.constFind(id);
    if (found == call.state.users.cend())
        return unknownUser(call);
    const QString etag = u"%1.%2.%3..0.true.true.0"_s.arg(kServerVersion, id).arg(found->updateAt);
    return withEtag(call, etag.toLatin1(), [&] { return json(userJson(*found, id == call.userId)); });
}

HttpResponse userByName(Call& call) {
    for (const User& candidate : std::as_const(call.state.users)) {
        if (candidate.username == call.ids.value(0))
            return json(userJson(candidate, candidate.id == call.userId));
    }
    return unknownUser(call);
}

HttpResponse usersByIds(Call& call) {
    const QJsonArray wanted = QJsonDocument::fromJson(call.request.body).array();
    if (wanted.isEmpty())
        return badBody(call, u"user_ids"_s);
    QJsonArray found;
    // In the order of the hash: a client must not rely on any.
    for (const User& candidate : std::as_const(call.state.users)) {
        if (wanted.contains(candidate.id))
            found += userJson(candidate, candidate.id == call.userId);
    }
    return json(found);
}

bool matches(const User& user, const QString& term) {
    const auto begins = [&](const QString& text) { return text.startsWith(term, Qt::CaseInsensitive); };
    return begins(user.username) || begins(user.firstName) || begins(user.lastName) || begins(user.email);
}

HttpResponse searchUsers(Call& call) {
    const QJsonObject body = call.body();
    QString term = body.value(u"term"_s).toString();
    const QString channelId = body.value(u"in_channel_id"_s).toString();
    if (term.isEmpty())
        return badBody(call, u"term"_s);
    if (!channelId.isEmpty() && !call.state.mayUseChannel(call.userId, channelId))
        return forbidden(call);
    if (term.startsWith(u'@'))
        term.remove(0, 1);
    QJsonArray found;
    const QStringList members = call.state.channels.value(channelId).members;
    for (const User& candidate : std::as_const(call.state.users)) {
        const bool isThere = channelId.isEmpty() || members.contains(candidate.id);
        if (isThere && candidate.isActive && matches(candidate, term))
            found += userJson(candidate, candidate.id == call.userId);
    }
    return json(found);
}

HttpResponse listUsers(Call& call) {
    const QString channelId = call.parameter(u"in_channel"_s);
    if (!channelId.isEmpty() && !call.state.mayUseChannel(call.userId, channelId))
        return forbidden(call);
    QList<User> people;
    const QStringList members = call.state.channels.value(channelId).members;
    for (const User& candidate : std::as_const(call.state.users)) {
        if (channelId.isEmpty() || members.contains(candidate.id))
            people += candidate;
    }
    std::sort(people.begin(), people.end(), [](const User& a, const User& b) { return a.username < b.username; });
    QJsonArray found;
    for (const User& candidate : people.mid(qsizetype(call.page()) * call.perPage(), call.perPage()))
        found += userJson(candidate, candidate.id == call.userId);
    return json(found);
}

HttpResponse image(Call& call) {
    const QString id = userIdOf(call);
    const auto found = call.state.users.constFind(id);
    if (found == call.state.users.cend())
        return unknownUser(call);
    return withEtag(call, QByteArray::number(found->pictureAt), [&] {
        HttpResponse response;
        const quint32 colour = static_cast<quint32>(qHash(id, 7)) & 0xffffffU;
        response.headers = {{"Content-Type", "image/png"}, {"Cache-Control", "max-age=86400, private"}};
        response.body = colouredPng(colour);
        return response;
    });
}

HttpResponse teams(Call& call) {
    QJsonArray mine;
    for (const Team& team : std::as_const(call.state.teams)) {
        if (team.members.contains(call.userId))
            mine += teamJson(team);
    }
    return json(mine);
}

} // namespace

void addPeopleRoutes(Router& router) {
    router.add("POST", u"/users/ids"_s, usersByIds);
    router.add("POST", u"/users/search"_s, searchUsers);
    router.add("GET", u"/users"_s, listUsers);
    router.add("GET", u"/users/me/teams"_s, teams);
    router.add("GET", u"/users/username/{}"_s, userByName);
    router.add("GET", u"/users/{}"_s, user);
    router.add("GET", u"/users/{}/image"_s, image);
}

} // namespace attache::sandbox::mm

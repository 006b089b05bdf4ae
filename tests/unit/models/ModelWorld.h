// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// A Mattermost double with two people, a team and a channel, for the tests of the models.
#pragma once

#include "mattermost/EventStream.h"
#include "mattermost/MattermostClient.h"
#include "sandbox/mattermost/MattermostDouble.h"

namespace attache {

struct ModelWorld {
    sandbox::MattermostDouble server;
    QString alice =
        server.addUser(QStringLiteral("alice"), QStringLiteral("pw"), QStringLiteral("Alice"), QStringLiteral("Adams"));
    QString bob =
        server.addUser(QStringLiteral("bob"), QStringLiteral("pw"), QStringLiteral("Bob"), QStringLiteral("Brown"));
    QString team = server.addTeam(QStringLiteral("acme"), QStringLiteral("Acme"), {alice, bob});
    QString docs = server.addChannel(team, QStringLiteral("docs"), QStringLiteral("Docs"), 'O', {alice, bob});
    domain::Secret token{server.addPersonalToken(alice).toUtf8()};
    mattermost::ServerAddress address = *mattermost::ServerAddress::parse(server.url().toString());
    mattermost::MattermostClient client{address, token};
    mattermost::EventStream events{address, token, {}};

    domain::User me() const {
        domain::User user;
        user.id = alice;
        user.username = QStringLiteral("alice");
        return user;
    }
    domain::Channel channel(const QString& id) const {
        domain::Channel made;
        made.id = id;
        made.teamId = team;
        made.displayName = QStringLiteral("Docs");
        return made;
    }
    domain::Channel channel() const { return channel(docs); }

    QString attach(const QString& userId, const QString& fileName, const QByteArray& content = "x",
                   qint64 createAt = 0) {
        return server.addPost({docs, userId, QStringLiteral("here"), {{fileName, content}}, {}, {}, createAt});
    }
    QString fileOf(const QString& postId) const {
        return server.thread(postId).first().value(QLatin1StringView("file_ids")).toArray().first().toString();
    }
    int pagesAsked() const {
        int pages = 0;
        for (const auto& request : server.requestLog())
            pages += request.path.endsWith(QLatin1StringView("/posts")) && request.method == "GET";
        return pages;
    }
};

} // namespace attache

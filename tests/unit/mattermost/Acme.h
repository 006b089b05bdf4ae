// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Acme: a Mattermost double with the people and channels that these tests talk about.
#pragma once

#include "mattermost/MattermostClient.h"
#include "sandbox/mattermost/MattermostDouble.h"

namespace attache::test {

template <typename Change>
sandbox::MattermostOptions with(Change change) {
    sandbox::MattermostOptions options;
    change(options);
    return options;
}

struct Acme {
    explicit Acme(sandbox::MattermostOptions options = {})
        : server(std::move(options)) {
        alice = server.addUser(QStringLiteral("alice"), QStringLiteral("Alice-123"), QStringLiteral("Alice"),
                               QStringLiteral("Archer"));
        bob = server.addUser(QStringLiteral("bob"), QStringLiteral("Bob-12345"), QStringLiteral("Bob"),
                             QStringLiteral("Baker"));
        carol = server.addUser(QStringLiteral("carol"), QStringLiteral("Carol-123"), QStringLiteral("Carol"),
                               QStringLiteral("Clark"));
        team = server.addTeam(QStringLiteral("acme"), QStringLiteral("Acme"), {alice, bob});
        docs = server.addChannel(team, QStringLiteral("docs"), QStringLiteral("Docs"), 'O', {alice, bob});
    }

    [[nodiscard]] mattermost::ServerAddress address() const {
        return *mattermost::ServerAddress::parse(server.url().toString());
    }
    [[nodiscard]] domain::Secret tokenOf(const QString& userId) {
        return domain::Secret(server.addPersonalToken(userId).toLatin1());
    }

    sandbox::MattermostDouble server;
    QString alice;
    QString bob;
    QString carol; // in no team
    QString team;
    QString docs;
};

} // namespace attache::test

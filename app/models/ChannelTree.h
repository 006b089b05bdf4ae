// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ChannelTree: what the side bar shows, as a value: groups of channels, named and in order. Pure functions.
#pragma once

#include "domain/Channel.h"
#include "domain/User.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace attache::models {

struct ChannelGroup {
    domain::Team team; // without an id: the direct and group messages
    QList<domain::Channel> channels;
    bool operator==(const ChannelGroup&) const = default;
};

// The other people of all direct messages: those whose names are needed.
[[nodiscard]] QStringList peopleOf(const QList<domain::Channel>& channels, const QString& myId);

struct TreeInput {
    QList<domain::Team> teams;
    QList<domain::Channel> channels; // of all teams; messages may come once per team
    QHash<QString, QString> names;   // of people, by user id
    domain::User me;
};

// Teams by name, then the messages (left out when there are none). A direct message is called after the other person,
// "… (you)" for the one with oneself, "Unknown" where the server doesn't know the person. Names come out fit to show.
[[nodiscard]] QList<ChannelGroup> channelTree(const TreeInput& input);

} // namespace attache::models

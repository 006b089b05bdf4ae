// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "models/ChannelTree.h"

#include "domain/FileName.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace attache::models {
namespace {

using domain::Channel;
using domain::ChannelType;

class Texts {
    Q_DECLARE_TR_FUNCTIONS(ChannelTree)
};

bool isMessage(const Channel& channel) {
    return channel.type == ChannelType::Direct || channel.type == ChannelType::Group;
}

QStringList membersOf(const Channel& channel) {
    return channel.memberIds.isEmpty() ? channel.name.split(QStringLiteral("__")) : channel.memberIds;
}

QString otherMember(const Channel& channel, const QString& myId) {
    for (const QString& id : membersOf(channel)) {
        if (id != myId)
            return id;
    }
    return myId; // the message to oneself
}

QString messageName(const Channel& channel, const TreeInput& input) {
    const QString other = otherMember(channel, input.me.id);
    if (other == input.me.id)
        return Texts::tr("%1 (you)", "the direct message with oneself")
            .arg(input.names.value(other, input.me.username));
    return input.names.value(other, Texts::tr("Unknown", "name of a person the server doesn't know"));
}

QString nameToShow(const Channel& channel, const TreeInput& input) {
    const QString name = channel.type == ChannelType::Direct ? messageName(channel, input) : channel.displayName;
    return domain::displayFileName(name.isEmpty() ? channel.name : name);
}

void sortByName(QList<Channel>& channels) {
    std::ranges::sort(channels, [](const Channel& a, const Channel& b) {
        if (a.isArchived() != b.isArchived())
            return b.isArchived();
        const int order = QString::localeAwareCompare(a.displayName.toLower(), b.displayName.toLower());
        return order != 0 ? order < 0 : a.id < b.id;
    });
}

void sortByLastPost(QList<Channel>& channels) {
    std::ranges::sort(channels, [](const Channel& a, const Channel& b) {
        return a.lastPostAt != b.lastPostAt ? a.lastPostAt > b.lastPostAt : a.id < b.id;
    });
}

} // namespace

QStringList peopleOf(const QList<Channel>& channels, const QString& myId) {
    QSet<QString> people;
    for (const Channel& channel : channels) {
        if (channel.type == ChannelType::Direct)
            people.insert(otherMember(channel, myId));
    }
    people.remove(QString());
    return people.values();
}

QList<ChannelGroup> channelTree(const TreeInput& input) {
    QHash<QString, QList<Channel>> byTeam; // messages under the empty id
    QSet<QString> seen;
    for (Channel channel : input.channels) {
        if (channel.id.isEmpty() || seen.contains(channel.id))
            continue;
        seen.insert(channel.id);
        channel.displayName = nameToShow(channel, input);
        byTeam[isMessage(channel) ? QString() : channel.teamId].append(channel);
    }
    QList<ChannelGroup> groups;
    for (domain::Team team : input.teams) {
        team.displayName = domain::displayFileName(team.displayName.isEmpty() ? team.name : team.displayName);
        QList<Channel> channels = byTeam.value(team.id);
        sortByName(channels);
        groups.append({team, channels});
    }
    std::ranges::sort(groups, [](const ChannelGroup& a, const ChannelGroup& b) {
        const int order = QString::localeAwareCompare(a.team.displayName, b.team.displayName);
        return order != 0 ? order < 0 : a.team.id < b.team.id;
    });
    QList<Channel> messages = byTeam.value({});
    sortByLastPost(messages);
    if (!messages.isEmpty())
        groups.append({{{}, {}, Texts::tr("Direct messages")}, messages});
    return groups;
}

} // namespace attache::models

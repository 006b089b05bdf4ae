// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "models/ChannelModel.h"

#include "models/ChannelTree.h"
#include "models/HumanText.h"

#include <QCoroTask>
#include <QPointer>
#include <QSet>

#include <algorithm>

namespace attache::models {

using domain::Channel;
using mattermost::MattermostClient;

class ChannelModel::Private {
public:
    explicit Private(ChannelModel* model)
        : q(model) {}

    QCoro::Task<> load(QPointer<MattermostClient> client, domain::User me, domain::NameDisplay display, quint64 ticket);
    void setState(State newState);
    void fail(const domain::Error& newError);
    void show(const QList<ChannelGroup>& fresh);
    void replaceAll(const QList<ChannelGroup>& fresh);
    void updateGroup(int row, const QList<Channel>& fresh);
    [[nodiscard]] QVariant groupData(const ChannelGroup& group, int role) const;
    [[nodiscard]] QVariant channelData(const Channel& channel, int role) const;

    ChannelModel* q;
    QList<ChannelGroup> groups;
    State state = State::Idle;
    domain::Error error;
    quint64 ticket = 0; // a new one for each load: older answers are ignored
};

// Plain steps, one after the other: a person has few teams.
QCoro::Task<> ChannelModel::Private::load(QPointer<MattermostClient> client, domain::User me,
                                          domain::NameDisplay display, quint64 myTicket) {
    const QPointer<ChannelModel> model(q);
    TreeInput input{{}, {}, {}, me};
    const auto teams = co_await client->myTeams();
    if (!model || myTicket != ticket)
        co_return;
    if (!teams) {
        fail(teams.error());
        co_return;
    }
    input.teams = *teams;
    for (const domain::Team& team : *teams) {
        if (!client)
            co_return;
        const auto channels = co_await client->myChannels(team.id);
        if (!model || myTicket != ticket)
            co_return;
        if (!channels) {
            fail(channels.error());
            co_return;
        }
        input.channels.append(*channels);
    }
    if (!client)
        co_return;
    const QStringList people = peopleOf(input.channels, me.id);
    const auto users = co_await client->usersByIds(people);
    if (!model || myTicket != ticket)
        co_return;
    if (!users) {
        fail(users.error());
        co_return;
    }
    for (const domain::User& user : *users)
        input.names.insert(user.id, user.displayName(display));
    show(channelTree(input));
    setState(State::Ready);
}

void ChannelModel::Private::setState(State newState) {
    if (state == newState)
        return;
    state = newState;
    Q_EMIT q->stateChanged(state);
}

void ChannelModel::Private::fail(const domain::Error& newError) {
    error = newError;
    setState(State::Failed);
}

void ChannelModel::Private::show(const QList<ChannelGroup>& fresh) {
    const bool sameGroups = std::ranges::equal(
        groups, fresh, [](const ChannelGroup& a, const ChannelGroup& b) { return a.team == b.team; });
    if (!sameGroups) {
        replaceAll(fresh);
        return;
    }
    for (int row = 0; row < fresh.size(); ++row)
        updateGroup(row, fresh.at(row).channels);
}

void ChannelModel::Private::replaceAll(const QList<ChannelGroup>& fresh) {
    q->beginResetModel();
    groups = fresh;
    q->endResetModel();
}

// Row by row, so that the chosen channel stays chosen.
void ChannelModel::Private::updateGroup(int row, const QList<Channel>& fresh) {
    const QModelIndex parent = q->index(row, 0);
    QList<Channel>& channels = groups[row].channels;
    QSet<QString> kept;
    for (const Channel& channel : fresh)
        kept.insert(channel.id);
    for (int i = int(channels.size()) - 1; i >= 0; --i) {
        if (kept.contains(channels.at(i).id))
            continue;
        q->beginRemoveRows(parent, i, i);
        channels.removeAt(i);
        q->endRemoveRows();
    }
    for (int i = 0; i < fresh.size(); ++i) {
        const auto found = std::find_if(channels.begin() + i, channels.end(),
                                        [&](const Channel& channel) { return channel.id == fresh.at(i).id; });
        const int from = int(found - channels.begin());
        if (found == channels.end()) {
            q->beginInsertRows(parent, i, i);
            channels.insert(i, fresh.at(i));
            q->endInsertRows();
            continue;
        }
        if (from != i) {
            q->beginMoveRows(parent, from, from, parent, i);
            channels.move(from, i);
            q->endMoveRows();
        }
        if (channels.at(i) != fresh.at(i)) {
            channels[i] = fresh.at(i);
            Q_EMIT q->dataChanged(q->index(i, 0, parent), q->index(i, 0, parent));
        }
    }
}

QVariant ChannelModel::Private::groupData(const ChannelGroup& group, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return group.team.displayName;
    case TeamIdRole:
        return group.team.id;
    case UnreadRole:
        return std::ranges::any_of(group.channels, &Channel::unread);
    default:
        return {};
    }
}

QVariant ChannelModel::Private::channelData(const Channel& channel, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return channel.displayName;
    case Qt::ToolTipRole:
        return plainToolTip(channel.displayName);
    case Qt::AccessibleTextRole: {
        QString spoken = channel.displayName;
        if (channel.isArchived())
            spoken = tr("%1, archived").arg(spoken);
        return channel.unread ? tr("%1, unread").arg(spoken) : spoken;
    }
    case ChannelRole:
        return QVariant::fromValue(channel);
    case ChannelIdRole:
        return channel.id;
    case ChannelTypeRole:
        return int(channel.type);
    case UnreadRole:
        return channel.unread;
    case IsArchivedRole:
        return channel.isArchived();
    case TeamIdRole:
        return channel.teamId;
    default:
        return {};
    }
}

ChannelModel::ChannelModel(QObject* parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(this)) {}

ChannelModel::~ChannelModel() = default;

void ChannelModel::load(MattermostClient& client, domain::User me, domain::NameDisplay nameDisplay) {
    d->setState(State::Loading);
    d->load(QPointer(&client), std::move(me), nameDisplay, ++d->ticket);
}

void ChannelModel::clear() {
    ++d->ticket;
    d->replaceAll({});
    d->setState(State::Idle);
}

ChannelModel::State ChannelModel::state() const {
    return d->state;
}

const domain::Error& ChannelModel::error() const {
    return d->error;
}

QList<domain::Team> ChannelModel::teams() const {
    QList<domain::Team> teams;
    for (const ChannelGroup& group : d->groups) {
        if (!group.team.id.isEmpty())
            teams.append(group.team);
    }
    return teams;
}

QModelIndex ChannelModel::indexOf(const QString& channelId) const {
    for (int group = 0; group < d->groups.size(); ++group) {
        const QList<Channel>& channels = d->groups.at(group).channels;
        const auto found = std::ranges::find(channels, channelId, &Channel::id);
        if (found != channels.end())
            return index(int(found - channels.begin()), 0, index(group, 0));
    }
    return {};
}

void ChannelModel::setUnread(const QString& channelId, bool unread) {
    const QModelIndex channel = indexOf(channelId);
    if (!channel.isValid())
        return;
    bool& flag = d->groups[channel.parent().row()].channels[channel.row()].unread;
    if (flag == unread)
        return;
    flag = unread;
    Q_EMIT dataChanged(channel, channel);
    Q_EMIT dataChanged(channel.parent(), channel.parent(), {UnreadRole});
}

// A channel's internal id is its group's row + 1; a group's is 0.
QModelIndex ChannelModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex ChannelModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int ChannelModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return int(d->groups.size());
    if (parent.internalId() != 0 || parent.column() != 0 || parent.row() >= d->groups.size())
        return 0;
    return int(d->groups.at(parent.row()).channels.size());
}

int ChannelModel::columnCount(const QModelIndex&) const {
    return 1;
}

Qt::ItemFlags ChannelModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() != 0)
        return QAbstractItemModel::flags(index);
    return Qt::ItemIsEnabled;
}

QVariant ChannelModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (!index.parent().isValid())
        return d->groupData(d->groups.at(index.row()), role);
    return d->channelData(d->groups.at(index.parent().row()).channels.at(index.row()), role);
}

} // namespace attache::models

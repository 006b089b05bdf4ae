// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ChannelModel: teams with their channels and messages, as the side bar shows them.
#pragma once

#include "domain/Channel.h"
#include "domain/Result.h"
#include "domain/User.h"
#include "mattermost/MattermostClient.h"

#include <QAbstractItemModel>
#include <QList>

#include <memory>

namespace attache::models {

// A tree of two levels: team (and "Direct messages", whose TeamIdRole is empty) → channel. Thread: the GUI thread.
// Order: teams by name; channels by name, archived ones last; messages by their last post. A second load() keeps the
// rows until the new ones are there, and then changes only what differs.
class ChannelModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        ChannelRole = Qt::UserRole + 1,
        ChannelIdRole,
        ChannelTypeRole,
        UnreadRole,
        IsArchivedRole,
        TeamIdRole
    };
    enum class State { Idle, Loading, Ready, Failed };

    explicit ChannelModel(QObject* parent = nullptr);
    ~ChannelModel() override;

    // Loads teams, channels and the people of direct messages. A second call replaces the first.
    void load(mattermost::MattermostClient& client, domain::User me, domain::NameDisplay nameDisplay);
    void clear();
    [[nodiscard]] State state() const;
    [[nodiscard]] const domain::Error& error() const; // when Failed
    [[nodiscard]] QModelIndex indexOf(const QString& channelId) const;
    // The teams, in order; without the group of direct messages.
    [[nodiscard]] QList<domain::Team> teams() const;
    void setUnread(const QString& channelId, bool unread);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override; // groups can't be chosen

Q_SIGNALS:
    void stateChanged(attache::models::ChannelModel::State state);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace attache::models

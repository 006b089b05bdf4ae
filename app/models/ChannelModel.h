// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ChannelModel: teams with their channels and messages, as the side bar shows them.
#pragma once

#include "domain/Channel.h"
#include "domain/Result.h"
#include "domain/User.h"
#include "mattermost/MattermostClient.h"

#include <QAbstractItemModel>

namespace attache::models {

// A tree of two levels: team (and "Direct messages") → channel. Thread: the GUI thread.
class ChannelModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { ChannelRole = Qt::UserRole + 1, ChannelIdRole, ChannelTypeRole, UnreadRole, IsArchivedRole };
    enum class State { Idle, Loading, Ready, Failed };

    explicit ChannelModel(QObject* parent = nullptr);
    ~ChannelModel() override;

    // Loads teams, channels and the people of direct messages. A second call replaces the first.
    void load(mattermost::MattermostClient& client, domain::User me, domain::NameDisplay nameDisplay);
    void clear();
    [[nodiscard]] State state() const;
    [[nodiscard]] const domain::Error& error() const; // when Failed
    [[nodiscard]] QModelIndex indexOf(const QString& channelId) const;
    void setUnread(const QString& channelId, bool unread);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void stateChanged(attache::models::ChannelModel::State state);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace attache::models

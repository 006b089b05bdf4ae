// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Team and Channel: where attachments live.
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace attache::domain {

struct Team {
    QString id;
    QString name; // the handle in URLs
    QString displayName;
    bool operator==(const Team&) const = default;
};

enum class ChannelType { Public, Private, Direct, Group };

struct Channel {
    QString id;
    QString teamId; // empty for direct and group messages
    ChannelType type = ChannelType::Public;
    QString name;          // the handle; "uidA__uidB" for a direct message
    QString displayName;   // what people see; the other person's name for a direct message
    QStringList memberIds; // direct messages only: the two people
    qint64 lastPostAt = 0; // ms since epoch
    qint64 deleteAt = 0;   // > 0: archived, read only
    bool unread = false;

    [[nodiscard]] bool isArchived() const { return deleteAt > 0; }
    bool operator==(const Channel&) const = default;
};

} // namespace attache::domain
Q_DECLARE_METATYPE(attache::domain::Team)
Q_DECLARE_METATYPE(attache::domain::Channel)

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// AccessRules: who may do what with one file, as the post that carries it says. A value, and pure functions on it.
#pragma once

#include "domain/AccessRights.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>

#include <optional>

namespace attache::versions {

// The post's author isn't in it: authors may do everything.
struct AccessRules {
    domain::AccessGrant everyone;              // everyone in the channel; View when the post says nothing
    QMap<QString, domain::AccessGrant> people; // by user id; beats `everyone`, also when it allows less
    bool operator==(const AccessRules&) const = default;

    // A user id, or kEveryone (which always has one).
    [[nodiscard]] std::optional<domain::AccessGrant> entry(const QString& principal) const;
    void setEntry(const QString& principal, const std::optional<domain::AccessGrant>& grant);
    // What a person who isn't the author gets.
    [[nodiscard]] domain::AccessGrant grantFor(const QString& userId) const { return people.value(userId, everyone); }
    // kEveryone and all people of both, each once.
    [[nodiscard]] static QStringList principals(const AccessRules& a, const AccessRules& b);
};

// What the plugin's props on a post say about one file. Hostile: what can't be read is left out.
[[nodiscard]] AccessRules readRules(const QJsonObject& props, const QString& fileId);
// `props` with these rules. Whatever says the same already, and all that isn't this file's rights, stays as it came.
[[nodiscard]] QJsonObject withRules(QJsonObject props, const QString& fileId, const AccessRules& rules);

// Two people changed the same entry to different things.
struct AccessConflict {
    QString principal;                         // a user id, or kEveryone
    std::optional<domain::AccessGrant> mine;   // nothing: removed
    std::optional<domain::AccessGrant> theirs; // nothing: removed
    bool operator==(const AccessConflict&) const = default;
};

struct MergedRules {
    AccessRules rules; // both changes; where they conflict, theirs
    QList<AccessConflict> conflicts;
};

// `base`: what was there when the person began to change it into `mine`; `theirs`: what is there now.
[[nodiscard]] MergedRules mergedRules(const AccessRules& base, const AccessRules& mine, const AccessRules& theirs);

// The length of props as a Mattermost server counts it, in characters of JSON as Go writes it (src: utf8.RuneCount of
// StringInterfaceToJson).
[[nodiscard]] qsizetype propsLength(const QJsonObject& props);

} // namespace attache::versions
Q_DECLARE_METATYPE(attache::versions::AccessRules)

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// User: a person (or bot) of a Mattermost server.
#pragma once

#include <QMetaType>
#include <QString>

namespace attache::domain {

// How a server wants its people named (config value TeammateNameDisplay).
enum class NameDisplay { Username, NicknameOrFullName, FullName };

struct User {
    QString id;
    QString username;
    QString firstName;
    QString lastName;
    QString nickname;
    QString locale;
    qint64 lastPictureUpdate = 0; // ms since epoch; part of the avatar's cache key
    qint64 deleteAt = 0;          // > 0: deactivated
    bool isBot = false;

    // Never empty when the username isn't.
    [[nodiscard]] QString displayName(NameDisplay display = NameDisplay::Username) const;
    bool operator==(const User&) const = default;
};

} // namespace attache::domain
Q_DECLARE_METATYPE(attache::domain::User)

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The reference plugin's access rights on a post, read and written in its own format. Pure functions; props are
// hostile.
//
// Source: onlyoffice-mattermost 2.1.0: one prop ONLYOFFICE_PERMISSIONS_<fileId>_<userId or *> each, base64 of a JSON
// object of permission names in alphabetical order; `edit` always present, false ones left out. A user's own prop beats
// `*`. The object goes to the editor as it is, so a name that is left out means what it means there: download, print
// and copy are allowed, review and comment follow edit, fillForms follows edit or review. The plugin's dialog knows two
// levels, {"edit":true} and {"edit":false}; anything else is shown as the second.
#pragma once

#include "domain/AccessRights.h"
#include "domain/Post.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace attache::versions {

// In the place of a user id: everyone in the channel.
inline constexpr QLatin1StringView kEveryone{"*"};

// What `userId` may do with `fileId` on `post`: the author everything; others their own prop, else `*`, else view.
// A prop that can't be read counts as absent. Props hold no proof, but only the post's author can change them.
[[nodiscard]] domain::AccessRights rightsFor(const domain::Post& post, const QString& fileId, const QString& userId);

// The name of one prop. `principal`: a user id or kEveryone.
[[nodiscard]] QString rightsPropName(const QString& fileId, const QString& principal);
// The value of one prop; nothing when it isn't one of the plugin's.
[[nodiscard]] std::optional<domain::AccessRights> readRights(const QJsonValue& prop);
// `rights` as such a value: as short as it can be, so that Edit and View are what the plugin's dialog writes. `before`
// is the value that is replaced: it stays as it is when it says the same, and names in it that aren't among
// domain::Right are kept.
[[nodiscard]] QString writtenRights(domain::AccessRights rights, const QJsonValue& before = {});

} // namespace attache::versions

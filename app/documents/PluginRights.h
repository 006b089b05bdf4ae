// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The reference plugin's access rights on a post, read (and later written) in its own format.
//
// Source: onlyoffice-mattermost 2.1.0: one prop ONLYOFFICE_PERMISSIONS_<fileId>_<userId or *> each, base64 of a JSON
// object of permission names; `edit` always present, false ones left out. A user's own prop beats `*`.
#pragma once

#include "domain/AccessRights.h"
#include "domain/Post.h"

#include <QString>

namespace attache::documents {

// What `userId` may do with `fileId` on `post`: the author everything; others their own prop, else `*`, else view.
// A prop that can't be read counts as absent. Props hold no proof, but only the post's author can change them.
[[nodiscard]] domain::AccessRights rightsFor(const domain::Post& post, const QString& fileId, const QString& userId);

} // namespace attache::documents

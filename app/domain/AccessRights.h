// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// AccessRights: what one person may do with one document, in the words of ONLYOFFICE's document.permissions; and
// AccessGrant: the same as people choose it.
#pragma once

#include <QFlags>
#include <QMetaType>

namespace attache::domain {

enum class Right {
    Edit = 1 << 0,
    Review = 1 << 1,
    Comment = 1 << 2,
    FillForms = 1 << 3,
    Download = 1 << 4,
    Print = 1 << 5,
    Copy = 1 << 6,
};
Q_DECLARE_FLAGS(AccessRights, Right)
Q_DECLARE_OPERATORS_FOR_FLAGS(AccessRights)

// The post's author has everything (the reference plugin's rule).
inline constexpr AccessRights kAuthorRights{Right::Edit | Right::Review | Right::Comment | Right::Download |
                                            Right::Print | Right::Copy | Right::FillForms};
// No prop on the post: people may read, and what reading brings along.
inline constexpr AccessRights kViewerRights{Right::Download | Right::Print | Right::Copy};

// Any right that changes the document's content.
[[nodiscard]] constexpr bool canWrite(AccessRights rights) {
    return bool(rights & (AccessRights(Right::Edit) | Right::Review | Right::Comment | Right::FillForms));
}

// What people choose from, in the order of what it allows.
enum class AccessLevel { View, FillForms, Comment, Review, Edit };

// Rights as people give them: a level, and what reading brings along.
struct AccessGrant {
    AccessLevel level = AccessLevel::View;
    bool download = true;
    bool print = true;
    bool copy = true;
    bool operator==(const AccessGrant&) const = default;
};

// Who edits or reviews may comment and fill in forms, as in ONLYOFFICE's editors.
[[nodiscard]] constexpr AccessRights rightsOf(AccessGrant grant) {
    AccessRights rights;
    rights.setFlag(Right::Edit, grant.level == AccessLevel::Edit);
    rights.setFlag(Right::Review, grant.level >= AccessLevel::Review);
    rights.setFlag(Right::Comment, grant.level >= AccessLevel::Comment);
    rights.setFlag(Right::FillForms, grant.level >= AccessLevel::Review || grant.level == AccessLevel::FillForms);
    rights.setFlag(Right::Download, grant.download);
    rights.setFlag(Right::Print, grant.print);
    rights.setFlag(Right::Copy, grant.copy);
    return rights;
}

// The strongest level that `rights` hold. Somebody else's program may have written sets that are no level of ours.
[[nodiscard]] constexpr AccessGrant grantOf(AccessRights rights) {
    const AccessLevel level = rights.testFlag(Right::Edit)        ? AccessLevel::Edit
                              : rights.testFlag(Right::Review)    ? AccessLevel::Review
                              : rights.testFlag(Right::Comment)   ? AccessLevel::Comment
                              : rights.testFlag(Right::FillForms) ? AccessLevel::FillForms
                                                                  : AccessLevel::View;
    return {level, rights.testFlag(Right::Download), rights.testFlag(Right::Print), rights.testFlag(Right::Copy)};
}

} // namespace attache::domain
Q_DECLARE_METATYPE(attache::domain::AccessRights)
Q_DECLARE_METATYPE(attache::domain::AccessGrant)

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// AccessRights: what one person may do with one document, in the words of ONLYOFFICE's document.permissions.
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

} // namespace attache::domain
Q_DECLARE_METATYPE(attache::domain::AccessRights)

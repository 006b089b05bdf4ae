// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/User.h"

namespace attache::domain {

QString User::displayName(NameDisplay display) const {
    const QString fullName = QString(firstName + u' ' + lastName).trimmed();
    switch (display) {
    case NameDisplay::NicknameOrFullName:
        if (!nickname.isEmpty())
            return nickname;
        [[fallthrough]];
    case NameDisplay::FullName:
        return fullName.isEmpty() ? username : fullName;
    case NameDisplay::Username:
        break;
    }
    return username;
}

} // namespace attache::domain

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The levels of access in the words of people.
#pragma once

#include "domain/AccessRights.h"

#include <QString>

namespace attache::ui {

// "Comment"; the words of the list's Access column.
[[nodiscard]] QString levelText(domain::AccessLevel level);

} // namespace attache::ui

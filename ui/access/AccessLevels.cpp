// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "access/AccessLevels.h"

#include "models/HumanText.h"

namespace attache::ui {

QString levelText(domain::AccessLevel level) {
    return models::accessText(domain::rightsOf({level, true, true, true}), false);
}

} // namespace attache::ui

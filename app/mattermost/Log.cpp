// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "mattermost/Log.h"

namespace attache::mattermost {

Q_LOGGING_CATEGORY(lcMattermost, "attache.mattermost", QtWarningMsg)

} // namespace attache::mattermost

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The log category of everything that talks to a Mattermost server. Never log bodies, headers or the server's messages.
#pragma once

#include <QLoggingCategory>

namespace attache::mattermost {

Q_DECLARE_LOGGING_CATEGORY(lcMattermost)

} // namespace attache::mattermost

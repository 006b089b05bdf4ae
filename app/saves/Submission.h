// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Submission: makes a stored save of a local file, as SaveIntake makes one of a callback. Internal to this library.
#pragma once

#include "saves/SaveContext.h"

namespace attache::saves {

// Received (journal) → copied into the spool and hashed → sidecar → Stored (journal). Whatever fails, nothing is left
// behind. An empty session id or document key is made up: no editor knows this session. InvalidInput: the file is
// empty. TooLarge, Storage. Thread: the saves'.
[[nodiscard]] domain::Result<SaveRecord> storeSubmitted(SaveContext& context, EditingSession session,
                                                        const QString& path);

} // namespace attache::saves

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SessionRecovery: asks a Document Server what became of sessions that never got a final callback.
//
// Facts: `info` tells whether anybody still edits a key; a result whose callbacks failed lies in the forgotten store
// under that key until deleteForgotten. Thread: the saves'.
#pragma once

#include "saves/SaveContext.h"
#include "saves/SaveIntake.h"
#include "saves/Task.h"

namespace attache::saves {

// What one round found, by number of sessions.
struct RecoveryReport {
    int stillEdited = 0;  // their callbacks will come
    int recovered = 0;    // a forgotten result was found and is stored now
    int nothingFound = 0; // the Document Server knows nothing: no changes, or changes it failed to save (status 3),
                          // which come back when the document is opened again
    int failed = 0;       // the Document Server couldn't be asked; try again later
    bool operator==(const RecoveryReport&) const = default;
};

// A session whose key the Document Server no longer knows stays open for this long, since its callback may be under
// way.
inline constexpr std::chrono::hours kSessionPatience{1};

// `context` and `intake` outlive the task.
[[nodiscard]] Task<RecoveryReport> recoverOpenSessions(SaveContext& context, SaveIntake& intake,
                                                       onlyoffice::DocumentServerSettings documentServer);

} // namespace attache::saves

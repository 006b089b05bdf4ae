// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SessionRecovery: asks a Document Server what became of sessions that never got a final callback.
//
// Facts: `info` tells whether anybody still edits a key; a result whose callbacks failed lies in the forgotten store
// under that key until deleteForgotten. Who leaves before others gets no final callback: it goes to the last one who
// changed something, and their Attache writes the version. Thread: the saves'.
#pragma once

#include "saves/RecoveryReport.h"
#include "saves/SaveContext.h"
#include "saves/SaveIntake.h"
#include "saves/SavePipeline.h"
#include "saves/Task.h"

namespace attache::saves {

// A session is given up when two rounds at least this far apart found nothing: its callback may be under way, and the
// Document Server may be starting.
inline constexpr std::chrono::hours kSessionPatience{1};

// `context`, `intake` and `pipeline` outlive the task. A Document Server that can't be reached is asked once a round.
[[nodiscard]] Task<RecoveryReport> recoverOpenSessions(SaveContext& context, SaveIntake& intake, SavePipeline& pipeline,
                                                       onlyoffice::DocumentServerSettings documentServer);

} // namespace attache::saves

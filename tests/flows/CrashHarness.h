// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// CrashHarness: kills a saving program again and again and counts what came of the saves it had accepted.
#pragma once

#include <QString>

namespace attache::flows {

struct CrashCount {
    int kills = 0;
    int accepted = 0;      // saves that were answered with success
    int lost = 0;          // of these: not in the thread with the right bytes
    int doubled = 0;       // contents that stand in the thread more than once
    int foreign = 0;       // versions whose content was never sent
    bool isSettled = true; // the last run came to rest in time
};

// `worker`: path of crash_worker. Half of the kills are at step borders, half at random moments; `seed` repeats a run.
[[nodiscard]] CrashCount killAgainAndAgain(const QString& worker, int kills, unsigned seed);

} // namespace attache::flows

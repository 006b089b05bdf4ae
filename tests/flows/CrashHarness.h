// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// CrashHarness: kills a saving program again and again, while servers misbehave, and counts what came of the saves it
// had accepted.
#pragma once

#include "CrashStories.h"

#include <QMap>
#include <QString>

namespace attache::flows {

struct CrashCount {
    StoryCount saves;
    int kills = 0;
    QMap<int, int> deathsAt; // how often the program died at each saves::StepPoint; the others were at random moments
    int postedUnnoticed = 0; // replies that stood already when the program died without having written that down
    bool isSettled = true;   // the last run came to rest in time
};

// `worker`: path of crash_worker. Half of the kills are at step borders: each of them in turn, the first round without
// faults; half at random moments. `seed` repeats a run, as far as clocks and processes can be repeated.
[[nodiscard]] CrashCount killAgainAndAgain(const QString& worker, int kills, unsigned seed);

} // namespace attache::flows

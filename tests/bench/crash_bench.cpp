// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// crash.*: a program that takes saves is killed again and again, at every border between its steps and at any moment,
// while both servers misbehave. What was lost and what was doubled must be 0; the references say what would have been
// in the same run without a journal.
#include "Bench.h"
#include "flows/CrashHarness.h"

#include <QtGlobal>

#include <cstdio>

namespace attache::bench {
namespace {

constexpr int kKills = 500;
constexpr unsigned kSeed = 20260101U;

bool measureCrashes() {
    const int wanted = qEnvironmentVariableIntValue("ATTACHE_CRASH_KILLS");
    const auto count =
        flows::killAgainAndAgain(QStringLiteral(ATTACHE_CRASH_WORKER), wanted > 0 ? wanted : kKills, kSeed);
    report({"crash.kills", double(count.kills), "kills", 0, ""});
    report({"crash.accepted", double(count.saves.accepted), "saves", 0, ""});
    report({"crash.lost", double(count.saves.lost + count.saves.foreign), "saves", double(count.saves.onlyHere),
            "accepted saves that only the killed program had"});
    report({"crash.doubled", double(count.saves.doubled + count.saves.leftover), "saves", double(count.postedUnnoticed),
            "replies that stood when the program died before it had written that down"});
    if (!count.isSettled)
        std::fputs("The last run didn't come to rest\n", stderr);
    return count.isSettled && count.saves.lost + count.saves.foreign + count.saves.doubled + count.saves.leftover == 0;
}

} // namespace

void addCrashBenches(std::vector<Entry>& entries) {
    entries.push_back({"crash", measureCrashes});
}

} // namespace attache::bench

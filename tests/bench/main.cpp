// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// attache-bench [name…]: measures, and prints one JSON object a line. tests/bench/run gives it what it needs: a display
// and a keychain where programs with windows are measured.
#include "Bench.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    using namespace attache::bench;
    std::vector<Entry> entries;
    addListenerBenches(entries);
    addSaveBenches(entries);
    addBacklogBenches(entries);
    addCrashBenches(entries);
    addLargeDocumentBenches(entries);
    addVersionBenches(entries);
#ifdef ATTACHE_BENCH_PROGRAMS
    addProgramBenches(entries);
#endif
    return runBenches(entries, {argv + 1, argv + argc}) ? 0 : 1;
}

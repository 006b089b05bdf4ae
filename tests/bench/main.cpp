// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// attache-bench [name…]: measures, and prints one JSON object a line.
#include "Bench.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    std::vector<attache::bench::Entry> entries;
    attache::bench::addListenerBenches(entries);
    return attache::bench::runBenches(entries, {argv + 1, argv + argc}) ? 0 : 1;
}

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/app/EndOfLife.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <cstdio>
#include <thread>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace attache::sandbox {

namespace {

void quitSoon() {
    QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

#ifdef Q_OS_UNIX
// A signal handler may do little more than write to a pipe, and has no other way to know which.
std::array<int, 2> signalPipe{-1, -1};

extern "C" void onSignal(int) {
    const char byte = 0;
    [[maybe_unused]] const auto written = write(signalPipe[1], &byte, 1);
}
#endif

} // namespace

void quitOnSignals() {
#ifdef Q_OS_UNIX
    if (pipe(signalPipe.data()) != 0)
        return;
    auto* notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, &quitSoon);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
#endif
}

void quitWhenInputCloses() {
    // A blocking read is the one way that works on every platform; the thread ends with the process.
    std::thread([] {
        while (std::getchar() != EOF) {
        }
        if (qApp)
            quitSoon();
    }).detach();
}

} // namespace attache::sandbox

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SystemWatch: the machine went to sleep, woke up, or has a network again.
//
// Sleep: org.freedesktop.login1 over D-Bus where there is one (PrepareForSleep), and everywhere a look at two clocks
// (see ClockJump). Network: QNetworkInformation, where the system has a backend for it. Thread: the GUI thread.
#pragma once

#include "application/ClockJump.h"
#include "domain/Clock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace attache::ui {

class SleepDelay;

class SystemWatch : public QObject {
    Q_OBJECT
public:
    explicit SystemWatch(const domain::Clock& clock, QObject* parent = nullptr); // `clock` outlives it
    ~SystemWatch() override;

    void start();
    // While true, the system waits some seconds (5 by default) before it sleeps, for what an editor has to send.
    void setDelaysSleep(bool delays);

Q_SIGNALS:
    void wokeUp(); // or the clock was set
    void networkReturned();

private Q_SLOTS:
    void prepareForSleep(bool begins); // called over D-Bus

private:
    void watchSleep();
    void watchNetwork();

    const domain::Clock& m_clock;
    ClockJump m_jump;
    QElapsedTimer m_steady;
    QTimer m_look;
    std::unique_ptr<SleepDelay> m_delay; // null where the system knows none
};

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ClockJump: tells from two clocks, looked at now and then, that the machine slept or its clock was set.
//
// Facts: on Linux and macOS the steady clock stands still while the machine sleeps and the wall clock doesn't; on
// Windows both go on, and what shows the sleep is that nobody looked for long. A program that was kept waiting for
// that long counts as asleep, which costs nothing but a look. A pure state machine.
#pragma once

#include <chrono>
#include <optional>

namespace attache::ui {

class ClockJump {
public:
    using Time = std::chrono::milliseconds;

    // Looked at every `interval`; what differs by less than `tolerance` is no jump.
    ClockJump(Time interval, Time tolerance)
        : m_longest(interval + tolerance)
        , m_tolerance(tolerance) {}

    // True when there was a jump, in whatever direction, since the last look. The first look only begins.
    [[nodiscard]] bool look(Time steady, Time wall);

private:
    Time m_longest;
    Time m_tolerance;
    std::optional<Time> m_steady;
    Time m_wall{0};
};

} // namespace attache::ui

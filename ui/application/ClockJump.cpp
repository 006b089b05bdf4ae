// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ClockJump.h"

namespace attache::ui {

bool ClockJump::look(Time steady, Time wall) {
    const bool isFirst = !m_steady;
    const Time steadyPassed = steady - m_steady.value_or(steady);
    const Time wallPassed = wall - (isFirst ? wall : m_wall);
    m_steady = steady;
    m_wall = wall;
    const Time drift = wallPassed > steadyPassed ? wallPassed - steadyPassed : steadyPassed - wallPassed;
    return steadyPassed > m_longest || drift > m_tolerance;
}

} // namespace attache::ui

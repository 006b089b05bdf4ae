// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// How much memory this process takes (/proc; Linux).
#pragma once

#include <QByteArrayView>

namespace attache::bench {

// A field of /proc/self/status, as "VmRSS:", in MB; 0 when it can't be read.
[[nodiscard]] double ownMemory(QByteArrayView field);
// "VmHWM:", the peak, is counted anew from here. False where the system doesn't let us.
[[nodiscard]] bool resetPeak();

} // namespace attache::bench

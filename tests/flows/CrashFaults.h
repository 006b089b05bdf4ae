// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// CrashFaults: what else goes wrong while a program is killed.
#pragma once

#include "SaveBench.h"

namespace attache::flows {

// Mattermost hangs, breaks off, is overloaded, ends the session; the Document Server serves something else.
inline constexpr int kMattermostFaults = 9;
inline constexpr int kDownloadFaults = 7;

// The next requests of one kind (`route`: 0 upload, 1 thread, 2 post, 3 removal) meet fault `fault`, `times` of them.
// `isAfter`: they are carried out, only their answer suffers.
void injectMattermostFault(sandbox::MattermostDouble& server, int fault, int route, int times, bool isAfter);
// The next downloads of edited files.
void injectDownloadFault(ResultHost& host, int fault, int times);

} // namespace attache::flows

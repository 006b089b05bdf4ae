// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// EndOfLife: the two ways in which somebody outside ends this program. Call from the main thread, once.
#pragma once

namespace attache::sandbox {

// Ends the event loop on SIGTERM and SIGINT (where those exist).
void quitOnSignals();
// Ends the event loop when standard input closes: a parent that dies takes the sandbox with it.
void quitWhenInputCloses();

} // namespace attache::sandbox

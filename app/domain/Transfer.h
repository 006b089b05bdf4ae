// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Progress and cancellation of long work, as values handed down with the work.
#pragma once

#include <QtGlobal>

#include <functional>
#include <stop_token>

namespace attache::domain {

// Called on the thread that runs the transfer. `total` is -1 while unknown.
using Progress = std::function<void(qint64 done, qint64 total)>;

struct TransferOptions {
    Progress progress;         // may be empty
    std::stop_token stopToken; // a requested stop ends the work with ErrorKind::Cancelled
};

} // namespace attache::domain

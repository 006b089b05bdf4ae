// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// What a SaveService is made with.
#pragma once

#include <QString>

#include <chrono>
#include <functional>

namespace attache::saves {

struct RetryPolicy {
    std::chrono::milliseconds first{1000}; // doubles, with jitter, up to last; Retry-After is obeyed
    std::chrono::milliseconds last{300000};
};

// The borders between a save's steps, in their order. "…Unjournalled": the outside world has changed, the journal
// doesn't know yet.
enum class StepPoint {
    CallbackTaken,
    ReceivedJournalled,
    FileFetched,
    SidecarWritten,
    StoredJournalled,
    Answered,
    UploadedUnjournalled,
    UploadedJournalled,
    ThreadInspected,
    PostedUnjournalled,
    PostedJournalled,
    OlderRemoved,
    SpoolRemoved,
    DoneJournalled,
};
inline constexpr int kStepPoints = 14;

// Told of every border, on the saves' thread, which waits for its return. For tests that stop the program there.
using StepObserver = std::function<void(StepPoint point, const QString& saveId)>;

// Where a save goes that can't go into its thread.
struct SaveTarget {
    QString channelId; // a channel of the same account; empty: its thread after all
};

struct SaveSettings {
    QString folder; // holds journal.sqlite and spool/; created when missing
    qint64 maxFileBytes = 1024LL * 1024 * 1024;
    RetryPolicy retry;
    StepObserver observer; // may be empty
};

} // namespace attache::saves

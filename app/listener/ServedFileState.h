// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ServedFile::State: whether a granted document's file is there, and who waits for it.
#pragma once

#include "listener/HttpListener.h"

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>

namespace attache::listener {

// Thread-safe.
class ServedFile::State {
public:
    enum class Status { Waiting, Ready, Failed };
    struct Snapshot {
        Status status = Status::Waiting;
        QString path; // only when Ready
    };
    // Called once, without a lock, on the thread that settled the file.
    using Waiter = std::function<void()>;

    [[nodiscard]] Snapshot snapshot() const;
    // 0: the file is settled already, `waiter` won't be called. Otherwise what unwait() takes.
    [[nodiscard]] std::uint64_t wait(Waiter waiter);
    void unwait(std::uint64_t id);
    void settle(Status status, QString path);

private:
    mutable std::mutex m_mutex;
    Snapshot m_snapshot;
    std::uint64_t m_lastId = 0;
    std::map<std::uint64_t, Waiter> m_waiters;
};

} // namespace attache::listener

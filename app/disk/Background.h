// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// inBackground(): work that waits for the disk, done on another thread, so that nobody's thread waits with it.
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace attache::disk {

// Runs `work` on a thread of `pool`, which outlives it; what it holds is let go there as well. The future may be
// awaited or left alone. Any thread. The program's pool is waited for at its end.
template <typename Work>
QFuture<std::invoke_result_t<Work&>> inBackground(Work work, QThreadPool& pool = *QThreadPool::globalInstance()) {
    using Answer = std::invoke_result_t<Work&>;
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const QFuture<Answer> future = promise->future();
    pool.start([promise, work = std::move(work)]() mutable {
        if constexpr (std::is_void_v<Answer>)
            work();
        else
            promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace attache::disk

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Runs a client's task to its end, in a test only.
#pragma once

#include "domain/Result.h"

#include <QCoroTask>
#include <QEventLoop>
#include <QTest>

#include <optional>

namespace attache::test {

template <typename T>
QCoro::Task<> keep(QCoro::Task<domain::Result<T>> task, std::optional<domain::Result<T>>& result, QEventLoop& loop) {
    auto done = co_await task;
    result.emplace(std::move(done));
    loop.quit();
}

// Not QCoro::waitFor: with a byte array for a result, GCC 12 trips over it.
template <typename T>
domain::Result<T> wait(QCoro::Task<domain::Result<T>> task) {
    std::optional<domain::Result<T>> result;
    QEventLoop loop;
    const auto kept = keep(std::move(task), result, loop);
    if (!result)
        loop.exec();
    return std::move(*result);
}

// The kind of what went wrong, for QCOMPARE; nothing when it went well.
template <typename T>
std::optional<domain::ErrorKind> errorKind(const domain::Result<T>& result) {
    return result ? std::nullopt : std::optional(result.error().kind);
}

} // namespace attache::test

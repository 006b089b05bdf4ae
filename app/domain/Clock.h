// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Clock: where "now" comes from, so that tests turn the hands themselves.
#pragma once

#include <QDateTime>

#include <atomic>
#include <chrono>

namespace attache::domain {

// Thread-safe. Owned by the composition root; everything else holds a reference that outlives it.
class Clock {
public:
    virtual ~Clock() = default;
    // Wall clock, milliseconds since the Unix epoch.
    [[nodiscard]] virtual std::chrono::milliseconds now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] std::chrono::milliseconds now() const override {
        return std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch());
    }
};

// Stands still until told otherwise. For tests and for the sandbox.
class ManualClock final : public Clock {
public:
    explicit ManualClock(std::chrono::milliseconds start)
        : m_now(start.count()) {}
    [[nodiscard]] std::chrono::milliseconds now() const override { return std::chrono::milliseconds(m_now.load()); }
    void advance(std::chrono::milliseconds by) { m_now += by.count(); }
    void set(std::chrono::milliseconds now) { m_now = now.count(); }

private:
    std::atomic<qint64> m_now;
};

} // namespace attache::domain

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Debounce: runs the last of several wishes, once nobody has wished for something else for a while.
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <utility>

namespace attache::ui {

// Thread: that of `owner`, which outlives what is waiting. Tests hand in a timer that they turn themselves.
class Debounce {
public:
    using Timer = std::function<void(std::chrono::milliseconds delay, std::function<void()> then)>;

    Debounce(QObject* owner, std::chrono::milliseconds delay)
        : Debounce(delay, [owner](std::chrono::milliseconds wait, std::function<void()> then) {
            QTimer::singleShot(wait, owner, std::move(then));
        }) {}
    Debounce(std::chrono::milliseconds delay, Timer timer)
        : m_delay(delay)
        , m_timer(std::move(timer)) {}

    void setTimer(Timer timer) { m_timer = std::move(timer); }
    void call(std::function<void()> wish) {
        const quint64 ticket = ++m_ticket;
        m_timer(m_delay, [this, ticket, wish = std::move(wish)] {
            if (ticket == m_ticket)
                wish();
        });
    }
    void cancel() { ++m_ticket; }

private:
    std::chrono::milliseconds m_delay;
    Timer m_timer;
    quint64 m_ticket = 0;
};

} // namespace attache::ui

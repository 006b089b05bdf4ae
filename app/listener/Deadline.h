// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Deadline: the one timer of a connection, moved lazily.
//
// Nearly every deadline is met. Moving it further away, as each request does, costs a look at the clock and no system
// call: the timer finds out when it fires that it has to wait longer.
// Thread: the loop's.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <functional>
#include <memory>

namespace attache::listener {

class Deadline {
public:
    // `expired` is called at most once for each expireAfter(), and only while `owner` lives, who owns this.
    Deadline(boost::asio::io_context& context, std::function<void()> expired);
    void setOwner(std::weak_ptr<void> owner) { m_owner = std::move(owner); }

    void expireAfter(std::chrono::milliseconds time);
    void cancel();

private:
    using Clock = std::chrono::steady_clock;
    void arm();
    void fire();

    boost::asio::steady_timer m_timer;
    std::function<void()> m_expired;
    std::weak_ptr<void> m_owner;
    Clock::time_point m_due = Clock::time_point::max();
    Clock::time_point m_armed = Clock::time_point::max();
};

} // namespace attache::listener

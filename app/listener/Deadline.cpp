// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "listener/Deadline.h"

namespace attache::listener {

Deadline::Deadline(boost::asio::io_context& context, std::function<void()> expired)
    : m_timer(context)
    , m_expired(std::move(expired)) {}

void Deadline::expireAfter(std::chrono::milliseconds time) {
    m_due = Clock::now() + time;
    if (m_due < m_armed)
        arm();
}

void Deadline::cancel() {
    m_due = Clock::time_point::max();
    m_armed = Clock::time_point::max();
    m_timer.cancel();
}

void Deadline::arm() {
    m_armed = m_due;
    m_timer.expires_at(m_armed); // cancels the earlier wait
    m_timer.async_wait([this, owner = m_owner](const boost::system::error_code& error) {
        if (error)
            return;
        if (const auto alive = owner.lock())
            fire();
    });
}

void Deadline::fire() {
    m_armed = Clock::time_point::max();
    if (m_due == Clock::time_point::max())
        return;
    if (Clock::now() < m_due) {
        arm();
        return;
    }
    m_due = Clock::time_point::max();
    m_expired();
}

} // namespace attache::listener

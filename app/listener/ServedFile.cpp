// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "listener/ServedFileState.h"

namespace attache::listener {

ServedFile::ServedFile()
    : m_state(std::make_shared<State>()) {}

void ServedFile::setReady(QString path) {
    m_state->settle(State::Status::Ready, std::move(path));
}

void ServedFile::setFailed() {
    m_state->settle(State::Status::Failed, {});
}

ServedFile::State::Snapshot ServedFile::State::snapshot() const {
    const std::lock_guard lock(m_mutex);
    return m_snapshot;
}

std::uint64_t ServedFile::State::wait(Waiter waiter) {
    const std::lock_guard lock(m_mutex);
    if (m_snapshot.status != Status::Waiting)
        return 0;
    m_waiters.emplace(++m_lastId, std::move(waiter));
    return m_lastId;
}

void ServedFile::State::unwait(std::uint64_t id) {
    const std::lock_guard lock(m_mutex);
    m_waiters.erase(id);
}

void ServedFile::State::settle(Status status, QString path) {
    std::map<std::uint64_t, Waiter> waiters;
    {
        const std::lock_guard lock(m_mutex);
        if (m_snapshot.status != Status::Waiting)
            return;
        m_snapshot = {status, std::move(path)};
        waiters.swap(m_waiters);
    }
    for (const auto& [id, waiter] : waiters)
        waiter();
}

} // namespace attache::listener

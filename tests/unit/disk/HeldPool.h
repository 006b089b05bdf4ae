// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// HeldPool: a disk that doesn't answer. Nothing that was handed to the background goes on until it is let go.
#pragma once

#include <QSemaphore>
#include <QThreadPool>

namespace attache::test {

class HeldPool {
public:
    HeldPool()
        : m_threads(QThreadPool::globalInstance()->maxThreadCount()) {
        for (int i = 0; i < m_threads; ++i) {
            QThreadPool::globalInstance()->start([this] {
                m_held.release();
                m_go.acquire();
                m_gone.release();
            });
        }
        m_held.acquire(m_threads);
    }
    ~HeldPool() {
        letGo();
        m_gone.acquire(m_threads);
    }
    HeldPool(const HeldPool&) = delete;
    HeldPool& operator=(const HeldPool&) = delete;

    void letGo() {
        if (!m_isLetGo)
            m_go.release(m_threads);
        m_isLetGo = true;
    }

private:
    int m_threads;
    QSemaphore m_held;
    QSemaphore m_go;
    QSemaphore m_gone;
    bool m_isLetGo = false;
};

} // namespace attache::test

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ReachWatch.h"

#include <QTimer>

namespace attache::ui {

ReachWatch::ReachWatch(std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent)
    , m_patience(patience) {}

void ReachWatch::watch(const QString& sessionId) {
    m_watched.insert(sessionId);
    QTimer::singleShot(m_patience, this, [this, sessionId] { judge(sessionId); });
}

void ReachWatch::reached(const QString& sessionId) {
    m_reached.insert(sessionId);
}

void ReachWatch::forget(const QString& sessionId) {
    m_watched.remove(sessionId);
    m_reached.remove(sessionId);
}

void ReachWatch::judge(const QString& sessionId) {
    if (m_watched.remove(sessionId) && !m_reached.contains(sessionId))
        Q_EMIT unreached(sessionId);
}

} // namespace attache::ui

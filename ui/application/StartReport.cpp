// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/StartReport.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLoggingCategory>
#include <QTreeView>

#include <chrono>

namespace attache::ui {
namespace {

Q_LOGGING_CATEGORY(lcStart, "attache.start", QtWarningMsg)

// Before main(); the loading of the libraries isn't in it.
const std::chrono::steady_clock::time_point kStart = std::chrono::steady_clock::now();

} // namespace

void StartReport::channelsReady() {
    if (m_isDone || !lcStart().isInfoEnabled())
        return;
    m_isDone = true;
    // Seen by nothing else: the list may be repainted at once or after its layout.
    QCoreApplication::instance()->installEventFilter(this);
}

bool StartReport::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint && qobject_cast<QTreeView*>(watched->parent())) {
        QCoreApplication::instance()->removeEventFilter(this);
        // Queued: the painted surface goes to the display when this event is done.
        QMetaObject::invokeMethod(
            this,
            [] {
                const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - kStart;
                qCInfo(lcStart, "channels shown after %.0f ms", time.count());
            },
            Qt::QueuedConnection);
    }
    return false;
}

} // namespace attache::ui

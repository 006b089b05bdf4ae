// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ReachWatch: whether the Document Server has ever reached the listener for an editing session.
#pragma once

#include <QObject>
#include <QSet>

#include <chrono>

namespace attache::ui {

// Thread: the GUI thread.
class ReachWatch : public QObject {
    Q_OBJECT
public:
    // The Document Server says at once that somebody joined; later than `patience` means that it can't.
    explicit ReachWatch(std::chrono::milliseconds patience = std::chrono::seconds(20), QObject* parent = nullptr);

    // Somebody edits in that session.
    void watch(const QString& sessionId);
    // A callback came; before or after watch(). It holds for as long as the session lives, whatever else it says.
    void reached(const QString& sessionId);
    void forget(const QString& sessionId);

Q_SIGNALS:
    void unreached(const QString& sessionId);

private:
    void judge(const QString& sessionId);

    std::chrono::milliseconds m_patience;
    QSet<QString> m_watched;
    QSet<QString> m_reached;
};

} // namespace attache::ui

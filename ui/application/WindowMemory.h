// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// WindowMemory: the next start looks as the last one did: the window's place and size, the widths of its parts, and the
// channel that was shown.
#pragma once

#include "window/MainWindow.h"

#include <QObject>
#include <QTimer>

namespace attache::ui {

// Kept in an INI file of the profile, a moment after a change and at the end; what can't be read or doesn't fit on the
// screens there are is left alone. Thread: the GUI thread. The window outlives it.
class WindowMemory : public QObject {
    Q_OBJECT
public:
    // Brings the window into the state of last time.
    WindowMemory(QString path, MainWindow& window, QObject* parent = nullptr);
    ~WindowMemory() override;

    // The account whose channels show: begins with the one that was shown last.
    void setAccount(const QString& accountId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restore();
    void save();

    QString m_path;
    MainWindow& m_window;
    QString m_accountId;
    QTimer m_soon;
};

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// WindowMemory: the next start looks as the last one did: the windows' places and sizes, the widths of the main one's
// parts, and the channel that was shown.
#pragma once

#include "application/DiskWriter.h"
#include "window/MainWindow.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace attache::ui {

// Kept in an INI file of the profile, read once and written by `writer` a moment after a change and at the end; what
// can't be read or doesn't fit on the screens there are is left alone. Thread: the GUI thread. Window and writer
// outlive it.
class WindowMemory : public QObject {
    Q_OBJECT
public:
    // Brings the window into the state of last time.
    WindowMemory(QString path, MainWindow& window, DiskWriter& writer, QObject* parent = nullptr);
    ~WindowMemory() override;

    // Another window, under a name of its own: the size and the place it had when it was shown last.
    void remember(const QString& name, QWidget& other);
    // The account whose channels show: begins with the one that was shown last.
    void setAccount(const QString& accountId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restore();
    void save();
    void write(const QVariantHash& values);

    struct Other {
        QPointer<QWidget> window;
        bool wasShown = false; // else it has no place yet
    };

    QString m_path;
    MainWindow& m_window;
    DiskWriter& m_writer;
    QVariantHash m_known;           // of last time
    QHash<QString, Other> m_others; // by key
    QString m_accountId;
    QTimer m_soon;
};

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// FullScreen: the whole screen for one widget, as a slide show wants it.
#pragma once

#include <QWidget>

namespace attache::ui {

// Thread: the GUI thread.
class FullScreen : public QWidget {
    Q_OBJECT
public:
    // On the screen of `owner`, which it goes with. The content becomes its child; whoever takes it back does so
    // before this goes.
    FullScreen(QWidget& content, QWidget& owner);

Q_SIGNALS:
    void leaveRequested(); // Escape, or the system's way to close a window

protected:
    void closeEvent(QCloseEvent* event) override;
};

} // namespace attache::ui

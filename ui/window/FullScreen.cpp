// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "window/FullScreen.h"

#include <QCloseEvent>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace attache::ui {

FullScreen::FullScreen(QWidget& content, QWidget& owner)
    : QWidget(&owner, Qt::Window) {
    setGeometry(owner.screen()->geometry());
    setWindowTitle(owner.window()->windowTitle());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(&content);
    // As in a browser: Escape leaves the full screen first, the slide show the next time.
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &FullScreen::leaveRequested);
    showFullScreen();
    activateWindow();
}

void FullScreen::closeEvent(QCloseEvent* event) {
    event->ignore();
    Q_EMIT leaveRequested();
}

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "window/AppWindow.h"

#include "saves/SaveIndicator.h"
#include "window/MessageStack.h"
#include "window/WindowKeys.h"

#include <QAction>
#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QVBoxLayout>

namespace attache::ui {
namespace {
constexpr int kStatusMs = 8000;
}

AppWindow::AppWindow(const domain::Clock& clock, QWidget* parent)
    : AppWindow(new SaveIndicator(clock), parent) {}

AppWindow::AppWindow(const AppWindow& leader)
    : AppWindow(new SaveIndicator(leader.saveIndicator()), nullptr) {
    m_messages->follow(leader.messages());
    setSandbox(leader.isSandbox());
}

AppWindow::AppWindow(SaveIndicator* indicator, QWidget* parent)
    : QMainWindow(parent)
    , m_saveIndicator(indicator)
    , m_messages(new MessageStack(this))
    , m_sandboxBanner(new QLabel(this))
    , m_fullScreen(new QAction(tr("F&ull screen"), this)) {
    m_saveIndicator->setParent(this);
    m_sandboxBanner->setText(
        tr("Sandbox: these people, channels and documents are made up and stay on this computer."));
    m_sandboxBanner->setAccessibleName(m_sandboxBanner->text());
    m_sandboxBanner->setAlignment(Qt::AlignCenter);
    m_sandboxBanner->setWordWrap(true);
    m_sandboxBanner->setContentsMargins(8, 4, 8, 4);
    m_sandboxBanner->setBackgroundRole(QPalette::ToolTipBase);
    m_sandboxBanner->setForegroundRole(QPalette::ToolTipText);
    m_sandboxBanner->setAutoFillBackground(true);
    m_sandboxBanner->hide();

    auto* central = new QWidget(this);
    m_column = new QVBoxLayout(central);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    addContent(m_sandboxBanner);
    addContent(m_messages);
    setCentralWidget(central);
    buildActions();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->hide();
    connect(statusBar(), &QStatusBar::messageChanged, this,
            [this](const QString& text) { statusBar()->setVisible(!text.isEmpty()); });
}

void AppWindow::buildActions() {
    m_fullScreen->setCheckable(true);
    m_fullScreen->setShortcuts(windowkeys::fullScreen());
    connect(m_fullScreen, &QAction::triggered, this,
            [this](bool isOn) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, isOn)); });
    addAction(m_fullScreen);
    // In an editor, Alt and its letters are the editor's.
    auto* toMenus = new QAction(this);
    toMenus->setShortcut(windowkeys::kMenuBar);
    connect(toMenus, &QAction::triggered, this, [this] {
        if (!menuBar()->isNativeMenuBar())
            menuBar()->setActiveAction(menuBar()->actions().value(0));
    });
    addAction(toMenus);
}

void AppWindow::addContent(QWidget* content, int stretch) {
    m_column->addWidget(content, stretch);
}

void AppWindow::setSandbox(bool isSandbox) {
    m_sandboxBanner->setVisible(isSandbox);
}

bool AppWindow::isSandbox() const {
    return !m_sandboxBanner->isHidden();
}

void AppWindow::showStatus(const QString& text) {
    statusBar()->showMessage(text, kStatusMs);
}

void AppWindow::closeEvent(QCloseEvent* event) {
    event->ignore();
    Q_EMIT closeRequested();
}

void AppWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_fullScreen->setChecked(isFullScreen());
}

void bringToFront(QWidget& window) {
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace attache::ui

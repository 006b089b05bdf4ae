// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// AppWindow: what the main window and the windows of single editors have in common: above what they show, the sandbox'
// banner and the messages that last; below it, a line that passes; and the save state, which each places for itself.
#pragma once

#include "domain/Clock.h"

#include <QMainWindow>

class QAction;
class QLabel;
class QVBoxLayout;

namespace attache::ui {

class MessageStack;
class SaveIndicator;

// Thread: the GUI thread.
class AppWindow : public QMainWindow {
    Q_OBJECT
public:
    [[nodiscard]] SaveIndicator& saveIndicator() const { return *m_saveIndicator; }
    [[nodiscard]] MessageStack& messages() const { return *m_messages; }
    // Says that nothing here is real.
    void setSandbox(bool isSandbox);
    [[nodiscard]] bool isSandbox() const;
    // At the foot of the window for some seconds.
    void showStatus(const QString& text);
    // For the window's menu.
    [[nodiscard]] QAction* fullScreenAction() const { return m_fullScreen; }

Q_SIGNALS:
    // The window's close button or Alt+F4. The window stays; the receiver decides.
    void closeRequested();

protected:
    explicit AppWindow(const domain::Clock& clock, QWidget* parent = nullptr); // `clock` outlives it
    // Tells what `leader` tells; what is asked for here is asked for there. `leader` outlives it.
    explicit AppWindow(const AppWindow& leader);
    // Below what was added before.
    void addContent(QWidget* content, int stretch = 0);
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    AppWindow(SaveIndicator* indicator, QWidget* parent);
    void buildActions();

    SaveIndicator* m_saveIndicator;
    MessageStack* m_messages;
    QLabel* m_sandboxBanner;
    QVBoxLayout* m_column;
    QAction* m_fullScreen;
};

// Shows it above all others, and gives it the keyboard.
void bringToFront(QWidget& window);

} // namespace attache::ui

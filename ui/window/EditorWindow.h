// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// EditorWindow: a window of its own for one editor, with the way back, and the save state in sight.
#pragma once

#include "window/AppWindow.h"

#include <QList>

class QAction;

namespace attache::ui {

class EditorTab;

// Actions of the main window that its companions offer too. They outlive these.
struct SharedActions {
    QAction* preferences = nullptr;
    QAction* quit = nullptr;
    QAction* files = nullptr;
    QAction* saves = nullptr;
    QList<QAction*> help;
};

// Thread: the GUI thread.
class EditorWindow : public AppWindow {
    Q_OBJECT
public:
    // The tab becomes the window's child. `main` outlives it.
    EditorWindow(const AppWindow& main, const SharedActions& actions, EditorTab* tab);

    [[nodiscard]] EditorTab* tab() const { return m_tab; }
    // The tab goes to another parent, hidden. The window is empty then.
    void giveTabTo(QWidget* parent);

Q_SIGNALS:
    void moveBackRequested();

private:
    void buildMenus(const SharedActions& actions);
    [[nodiscard]] QWidget* buildBar();

    EditorTab* m_tab;
    QAction* m_moveBack;
};

} // namespace attache::ui

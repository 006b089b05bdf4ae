// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// WindowScene: a scene whose editor moves to a window of its own, and hands for such windows.
#pragma once

#include "Scene.h"
#include "window/EditorTab.h"
#include "window/EditorWindow.h"

#include <QTest>

namespace attache::test {

inline ui::EditorWindow* ownWindowOf(const ui::EditorTab& tab) {
    return qobject_cast<ui::EditorWindow*>(tab.window());
}

// One companion with one editor, in its tab.
struct WindowScene : Scene {
    explicit WindowScene(const QString& username = QStringLiteral("alice"))
        : Scene(username) {}

    ui::EditorTab* open(const QString& name) { return companion.openFile(name) ? companion.readyEditor() : nullptr; }
    // ... and in a window of its own.
    ui::EditorTab* openBeside(const QString& name) {
        ui::EditorTab* tab = open(name);
        return tab && companion.moveToOwnWindow(*tab) ? tab : nullptr;
    }
};

inline void pressIn(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(window.windowHandle(), key, modifiers);
}

} // namespace attache::test

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// EditorTabs: the main window's tabs: the files, and the editors that have no window of their own.
#pragma once

#include <QTabWidget>

namespace attache::ui {

class EditorTab;

// Thread: the GUI thread.
class EditorTabs : public QTabWidget {
    Q_OBJECT
public:
    // `files` gets the tab that can't be closed.
    explicit EditorTabs(QWidget* files, QWidget* parent = nullptr);

    // The editor becomes the tabs' child; it isn't shown yet.
    void addEditor(EditorTab* editor);
    // It is hidden, and waits for another parent. Where it was the current one, the keyboard goes to the next.
    void takeEditor(EditorTab* editor);
    [[nodiscard]] QList<EditorTab*> editors() const; // in the order of the tabs
    [[nodiscard]] EditorTab* currentEditor() const;  // null: the files
    void step(int tabs);                             // forward, or back where negative; around the ends

Q_SIGNALS:
    void closeRequested(attache::ui::EditorTab* editor);
    void moveRequested(attache::ui::EditorTab* editor); // to a window of its own

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] EditorTab* editorAt(int index) const;
    void showMenu(int index, const QPoint& globalPosition);
};

// For places where an ampersand underlines the next letter.
[[nodiscard]] QString withoutMnemonic(QString name);

} // namespace attache::ui

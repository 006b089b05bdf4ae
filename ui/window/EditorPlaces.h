// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// EditorPlaces: all open editors, and where each one is: in a tab of the main window, or in a window of its own.
//
// Nobody else needs to know: whoever works with editors asks for all of them, or raises one wherever it is. An editor
// that moves goes on: neither its page nor its session at the Document Server starts anew.
#pragma once

#include "window/EditorWindow.h"

#include <QHash>
#include <QObject>
#include <QPoint>
#include <QRect>

namespace attache::ui {

class EditorTabs;

// Thread: the GUI thread.
class EditorPlaces : public QObject {
    Q_OBJECT
public:
    // `main` and `tabs`, which are in it, outlive this.
    EditorPlaces(AppWindow& main, EditorTabs& tabs, SharedActions actions);
    ~EditorPlaces() override; // takes the editors in windows of their own with it

    // In a tab, which is shown and focused.
    void add(EditorTab* editor);
    // It belongs to the main window then, and is nowhere to be seen.
    void remove(EditorTab* editor);
    // Shows it, and gives it the keyboard.
    void raise(EditorTab* editor);
    void moveToOwnWindow(EditorTab* editor);
    void moveToMainWindow(EditorTab* editor);
    [[nodiscard]] QList<EditorTab*> editors() const; // those in tabs first
    // The window that the person works with; the main one when it is none of these.
    [[nodiscard]] AppWindow& front() const;
    // Size and place of the window of an editor's own that the person moved or resized last, as QWidget::saveGeometry()
    // has it; empty: none yet. The next one gets it, on a screen that is there, and beside those that are there
    // already.
    [[nodiscard]] const QByteArray& lastPlace() const { return m_lastPlace; }
    void setLastPlace(const QByteArray& place) { m_lastPlace = place; } // anything else is left alone

Q_SIGNALS:
    void lastPlaceChanged();
    void closeRequested(attache::ui::EditorTab* editor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] EditorWindow* windowOf(const EditorTab* editor) const;
    void place(EditorWindow& window);
    [[nodiscard]] bool placeAsLast(EditorWindow& window, int step);
    [[nodiscard]] QList<QPoint> takenPlaces() const; // of their frames
    void rememberPlace(const EditorWindow& window);
    void dissolve(EditorWindow* window); // its editor is the main window's then

    AppWindow& m_main;
    EditorTabs& m_tabs;
    SharedActions m_actions;
    QByteArray m_lastPlace;
    QHash<const EditorWindow*, QRect> m_placed; // geometries that aren't the person's choice
    QList<EditorWindow*> m_windows;             // owned: a parent would keep them above the main window
};

// Where a window of `size` goes that comes after one at `from`: a step to the right and down, a step further for each
// place that is taken, and from the start again where it would leave `screen`. All of frames; device-independent
// pixels.
[[nodiscard]] QPoint cascaded(const QRect& screen, const QSize& size, const QPoint& from, int step,
                              const QList<QPoint>& taken);

} // namespace attache::ui

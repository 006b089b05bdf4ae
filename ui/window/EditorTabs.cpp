// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "window/EditorTabs.h"

#include "models/HumanText.h"
#include "window/EditorTab.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPointer>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace attache::ui {

QString withoutMnemonic(QString name) {
    return name.replace(u'&', "&&"_L1);
}

EditorTabs::EditorTabs(QWidget* files, QWidget* parent)
    : QTabWidget(parent) {
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setElideMode(Qt::ElideMiddle);
    setAccessibleName(tr("Files and open documents"));
    addTab(files, tr("Files"));
    // The files stay: their tab has no close button on either side.
    tabBar()->setTabButton(0, QTabBar::RightSide, nullptr);
    tabBar()->setTabButton(0, QTabBar::LeftSide, nullptr);
    tabBar()->installEventFilter(this);
    connect(this, &QTabWidget::tabCloseRequested, this, [this](int index) {
        if (EditorTab* editor = editorAt(index))
            Q_EMIT closeRequested(editor);
    });
}

void EditorTabs::addEditor(EditorTab* editor) {
    const int index = addTab(editor, withoutMnemonic(editor->tabText()));
    setTabToolTip(index, models::plainToolTip(editor->accessibleName()));
    connect(editor, &EditorTab::tabTextChanged, this,
            [this, editor](const QString& text) { setTabText(indexOf(editor), withoutMnemonic(text)); });
}

void EditorTabs::takeEditor(EditorTab* editor) {
    const int index = indexOf(editor);
    if (index < 0)
        return;
    const bool wasCurrent = index == currentIndex();
    editor->disconnect(this);
    removeTab(index);
    if (wasCurrent)
        currentWidget()->setFocus(); // else the keyboard stays with the one that goes
}

QList<EditorTab*> EditorTabs::editors() const {
    QList<EditorTab*> editors;
    for (int i = 0; i < count(); ++i) { // the files' tab can be dragged to any place
        if (EditorTab* editor = editorAt(i))
            editors += editor;
    }
    return editors;
}

EditorTab* EditorTabs::currentEditor() const {
    return editorAt(currentIndex());
}

EditorTab* EditorTabs::editorAt(int index) const {
    return qobject_cast<EditorTab*>(widget(index));
}

void EditorTabs::step(int tabs) {
    setCurrentIndex((currentIndex() + tabs + count()) % count());
}

bool EditorTabs::eventFilter(QObject* watched, QEvent* event) {
    if (watched != tabBar() || event->type() != QEvent::ContextMenu)
        return QTabWidget::eventFilter(watched, event);
    const auto* asked = static_cast<QContextMenuEvent*>(event);
    if (asked->reason() == QContextMenuEvent::Keyboard) // for the tab that has the focus, wherever the mouse is
        showMenu(currentIndex(), tabBar()->mapToGlobal(tabBar()->tabRect(currentIndex()).center()));
    else
        showMenu(tabBar()->tabAt(asked->pos()), asked->globalPos());
    return true;
}

void EditorTabs::showMenu(int index, const QPoint& globalPosition) {
    const QPointer editor = editorAt(index);
    if (!editor)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Move to &new window"), this, [this, editor] {
        if (editor)
            Q_EMIT moveRequested(editor);
    });
    menu->addAction(tr("&Close tab"), this, [this, editor] {
        if (editor)
            Q_EMIT closeRequested(editor);
    });
    menu->popup(globalPosition);
}

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "window/EditorWindow.h"

#include "saves/SaveIndicator.h"
#include "window/EditorTab.h"
#include "window/WindowKeys.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace attache::ui {
namespace {

// "[*]" is where Qt puts the mark of unsent changes; twice, it stands for itself.
QString windowTitleOf(const EditorTab& tab) {
    return tab.title().replace("[*]"_L1, "[*][*]"_L1) + u"[*]"_s;
}

} // namespace

EditorWindow::EditorWindow(const AppWindow& main, const SharedActions& actions, EditorTab* tab)
    : AppWindow(main)
    , m_tab(tab)
    , m_moveBack(new QAction(tr("Move to &main window"), this)) {
    setWindowTitle(windowTitleOf(*tab)); // Qt adds the program's name where the system doesn't
    setAccessibleName(tab->title());
    setWindowModified(tab->view().isDirty());
    connect(&tab->view(), &EditorView::dirtyChanged, this, &QWidget::setWindowModified);
    m_moveBack->setShortcut(windowkeys::kOtherWindow); // the same keys as there
    connect(m_moveBack, &QAction::triggered, this, &EditorWindow::moveBackRequested);
    buildMenus(actions);
    addContent(buildBar());
    addContent(tab, 1);
    tab->show(); // out of a tab it comes hidden
}

void EditorWindow::buildMenus(const SharedActions& actions) {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    // Its keys aren't shown: here they are the editor's.
    file->addAction(actions.preferences->text(), actions.preferences, &QAction::trigger);
    file->addAction(tr("&Close"), this, &EditorWindow::closeRequested)->setShortcuts(windowkeys::close());
    file->addSeparator();
    file->addAction(actions.quit);
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addAction(m_moveBack);
    view->addAction(actions.files);
    view->addAction(fullScreenAction());
    view->addSeparator();
    view->addAction(actions.saves);
    menuBar()->addMenu(tr("&Help"))->addActions(actions.help);
}

QWidget* EditorWindow::buildBar() {
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 0, 8, 0);
    auto* back = new QToolButton(bar);
    back->setDefaultAction(m_moveBack);
    back->setToolButtonStyle(Qt::ToolButtonTextOnly);
    back->setAutoRaise(true);
    back->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(back);
    layout->addStretch();
    layout->addWidget(&saveIndicator());
    return bar;
}

void EditorWindow::giveTabTo(QWidget* parent) {
    m_tab->view().disconnect(this);
    m_tab->setParent(parent);
    m_tab = nullptr;
}

} // namespace attache::ui

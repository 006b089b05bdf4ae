// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "files/FileActionsMenu.h"

#include "theme/Icons.h"

#include <QCoreApplication>
#include <QMenu>

namespace attache::ui {
namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(FileActionsMenu)
};

using documents::Action;

QMenu* makeMenu(QWidget* parent) {
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void add(QMenu* menu, IconName picture, const QString& text, const QString& objectName,
         const std::function<void()>& handler) {
    menu->addAction(icon(picture), text, menu->parentWidget(), handler)->setObjectName(objectName);
}

void sayWhenEmpty(QMenu* menu) {
    if (menu->isEmpty())
        menu->addAction(Texts::tr("Nothing can be done with this file"))->setEnabled(false);
}

// One wording for editing and viewing, as in the reference plugin; the hint tells them apart.
void addOpen(QMenu* menu, documents::Actions actions, const QString& text, const std::function<void()>& handler) {
    if (!(actions & (documents::Actions(Action::OpenForEditing) | Action::OpenForViewing)))
        return;
    add(menu, IconName::Open, text, QStringLiteral("open"), handler);
    QAction* open = menu->actions().constLast();
    open->setStatusTip(actions.testFlag(Action::OpenForEditing) ? Texts::tr("Opens for editing")
                                                                : Texts::tr("Opens read-only"));
    menu->setDefaultAction(open);
}

void addDownload(QMenu* menu, documents::Actions actions, const std::function<void()>& handler) {
    if (actions.testFlag(Action::Download))
        add(menu, IconName::Download, Texts::tr("Download…"), QStringLiteral("download"), handler);
}

void addCopyLink(QMenu* menu, documents::Actions actions, const std::function<void()>& handler) {
    if (actions.testFlag(Action::CopyLink))
        add(menu, IconName::Link, Texts::tr("Copy link"), QStringLiteral("copyLink"), handler);
}

} // namespace

QMenu* makeFileMenu(QWidget* parent, documents::Actions actions, const FileActionHandlers& handlers) {
    QMenu* menu = makeMenu(parent);
    addOpen(menu, actions, Texts::tr("Open file in ONLYOFFICE"), handlers.open);
    addDownload(menu, actions, handlers.download);
    addCopyLink(menu, actions, handlers.copyLink);
    if (actions.testFlag(Action::ChangeAccess))
        add(menu, IconName::Access, Texts::tr("Change access rights"), QStringLiteral("changeAccess"),
            handlers.changeAccess);
    sayWhenEmpty(menu);
    return menu;
}

QMenu* makeVersionMenu(QWidget* parent, documents::Actions actions, bool isNewest,
                       const VersionActionHandlers& handlers) {
    QMenu* menu = makeMenu(parent);
    addOpen(menu, actions, isNewest ? Texts::tr("Open file in ONLYOFFICE") : Texts::tr("Open to view"), handlers.open);
    addDownload(menu, actions, handlers.download);
    addCopyLink(menu, actions, handlers.copyLink);
    if (actions.testFlag(Action::Restore))
        add(menu, IconName::Version, Texts::tr("Restore this version…"), QStringLiteral("restore"), handlers.restore);
    sayWhenEmpty(menu);
    return menu;
}

} // namespace attache::ui

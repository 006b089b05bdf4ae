// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "files/FileActionsMenu.h"

#include "theme/Icons.h"

#include <QCoreApplication>
#include <QMenu>

namespace attache::ui {
namespace {

QString text(const char* source) {
    return QCoreApplication::translate("FileActionsMenu", source);
}

} // namespace

QMenu* makeFileMenu(QWidget* parent, documents::Actions actions, const FileActionHandlers& handlers) {
    using documents::Action;
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (actions & (documents::Actions(Action::OpenForEditing) | Action::OpenForViewing)) {
        // One wording for both, as in the reference plugin; the hint tells them apart.
        QAction* open = menu->addAction(icon(IconName::Open), text("Open file in ONLYOFFICE"), parent, handlers.open);
        open->setObjectName(QStringLiteral("open"));
        open->setStatusTip(actions.testFlag(Action::OpenForEditing) ? text("Opens for editing")
                                                                    : text("Opens read-only"));
        menu->setDefaultAction(open);
    }
    if (actions.testFlag(Action::Download))
        menu->addAction(icon(IconName::Download), text("Download…"), parent, handlers.download)
            ->setObjectName(QStringLiteral("download"));
    if (actions.testFlag(Action::CopyLink))
        menu->addAction(icon(IconName::Link), text("Copy link"), parent, handlers.copyLink)
            ->setObjectName(QStringLiteral("copyLink"));
    if (menu->isEmpty())
        menu->addAction(text("Nothing can be done with this file"))->setEnabled(false);
    return menu;
}

} // namespace attache::ui

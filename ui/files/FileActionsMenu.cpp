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

} // namespace

QMenu* makeFileMenu(QWidget* parent, documents::Actions actions, const FileActionHandlers& handlers) {
    using documents::Action;
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (actions & (documents::Actions(Action::OpenForEditing) | Action::OpenForViewing)) {
        // One wording for both, as in the reference plugin; the hint tells them apart.
        QAction* open =
            menu->addAction(icon(IconName::Open), Texts::tr("Open file in ONLYOFFICE"), parent, handlers.open);
        open->setObjectName(QStringLiteral("open"));
        open->setStatusTip(actions.testFlag(Action::OpenForEditing) ? Texts::tr("Opens for editing")
                                                                    : Texts::tr("Opens read-only"));
        menu->setDefaultAction(open);
    }
    if (actions.testFlag(Action::Download))
        menu->addAction(icon(IconName::Download), Texts::tr("Download…"), parent, handlers.download)
            ->setObjectName(QStringLiteral("download"));
    if (actions.testFlag(Action::CopyLink))
        menu->addAction(icon(IconName::Link), Texts::tr("Copy link"), parent, handlers.copyLink)
            ->setObjectName(QStringLiteral("copyLink"));
    if (menu->isEmpty())
        menu->addAction(Texts::tr("Nothing can be done with this file"))->setEnabled(false);
    return menu;
}

} // namespace attache::ui

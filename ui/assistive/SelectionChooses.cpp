// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "assistive/SelectionChooses.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QTreeView>

namespace attache::ui {

void selectionChooses(QAbstractItemView& view) {
    if (qobject_cast<QTreeView*>(&view))
        view.setSelectionBehavior(QAbstractItemView::SelectItems);
    QObject::connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, &view,
                     [&view](const QItemSelection& selected) {
                         if (selected.isEmpty())
                             return;
                         const QModelIndex index = selected.constFirst().topLeft();
                         if (index.siblingAtColumn(0) != view.currentIndex().siblingAtColumn(0))
                             view.setCurrentIndex(index);
                     });
}

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SearchKeys: the keys that lead from a search box into the list below it, the same everywhere.
//
// The down arrow goes into the list, Enter to the first hit, Escape clears the box.
#pragma once

#include <QModelIndex>
#include <QObject>

#include <functional>

class QAbstractItemView;
class QLineEdit;

namespace attache::ui {

// Thread: the GUI thread. Box and list live as long as it does.
class SearchKeys : public QObject {
    Q_OBJECT
public:
    // `firstHit`: the row to begin with, of the list's model; invalid where nothing is found.
    SearchKeys(QLineEdit& box, QAbstractItemView& list, std::function<QModelIndex()> firstHit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool handle(int key);
    void enterList(const QModelIndex& row);

    QLineEdit& m_box;
    QAbstractItemView& m_list;
    std::function<QModelIndex()> m_firstHit;
};

} // namespace attache::ui

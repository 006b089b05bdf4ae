// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// FileDelegate: draws a document's row. Palette colours only; mirrors itself for right-to-left languages.
#pragma once

#include <QStyledItemDelegate>

namespace attache::ui {

class FileDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // What the row's button takes at the trailing edge of the last column.
    [[nodiscard]] static int roomForButton(int rowHeight) { return rowHeight * 9 / 10; }
    void setHoveredRow(int row) { m_hoveredRow = row; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintName(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintVersion(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    int m_hoveredRow = -1;
};

} // namespace attache::ui

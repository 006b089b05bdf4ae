// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// FileTable: the rows of a document list, with a ⋮ button on the current and on the hovered row.
#pragma once

#include <QTableView>

class QToolButton;

namespace attache::ui {

class FileDelegate;

// Enter and a double click open; the right button, the menu key and ⋮ ask for the actions menu.
class FileTable : public QTableView {
    Q_OBJECT
public:
    explicit FileTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] QToolButton* currentRowButton() const { return m_currentButton; }
    [[nodiscard]] int rowHeight() const;

Q_SIGNALS:
    void opened(const QModelIndex& index);
    void menuRequested(const QModelIndex& index, const QPoint& globalPosition);
    void currentRowChanged(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QToolButton* makeButton(const QString& objectName);
    void layOutColumns();
    [[nodiscard]] int accessWidth() const;
    void placeButtons();
    void placeButton(QToolButton* button, int row);
    void setHoveredRow(int row);
    void openMenuOf(QToolButton* button, int row);

    FileDelegate* m_delegate;
    QToolButton* m_currentButton;
    QToolButton* m_hoverButton;
    int m_hoveredRow = -1;
    bool m_isLayingOut = false;
};

} // namespace attache::ui

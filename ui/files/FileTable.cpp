// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "files/FileTable.h"

#include "assistive/SelectionChooses.h"
#include "files/FileDelegate.h"
#include "files/ToolTips.h"
#include "models/AttachmentModel.h"
#include "models/HumanText.h"
#include "theme/Icons.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

#include <array>

namespace attache::ui {
namespace {

using models::AttachmentModel;

// From the leading to the trailing edge.
constexpr std::array kVisualOrder{AttachmentModel::NameColumn,   AttachmentModel::VersionColumn,
                                  AttachmentModel::AuthorColumn, AttachmentModel::DateColumn,
                                  AttachmentModel::SizeColumn,   AttachmentModel::AccessColumn};

} // namespace

FileTable::FileTable(QWidget* parent)
    : QTableView(parent)
    , m_delegate(new FileDelegate(this))
    , m_currentButton(makeButton(QStringLiteral("currentRowActions")))
    , m_hoverButton(makeButton(QStringLiteral("hoveredRowActions"))) {
    m_currentButton->setFocusPolicy(Qt::TabFocus);
    m_hoverButton->setFocusPolicy(Qt::NoFocus); // the mouse's helper: the keyboard has the current row's
    connect(m_currentButton, &QToolButton::clicked, this,
            [this] { openMenuOf(m_currentButton, currentIndex().row()); });
    connect(m_hoverButton, &QToolButton::clicked, this, [this] { openMenuOf(m_hoverButton, m_hoveredRow); });
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowHeight());
    setAccessibleName(tr("Files"));
    setAccessibleDescription(tr("Enter opens a file; the menu key shows what else can be done with it."));
}

int FileTable::rowHeight() const {
    return fontMetrics().height() * 13 / 5;
}

QToolButton* FileTable::makeButton(const QString& objectName) {
    auto* button = new QToolButton(viewport());
    button->setObjectName(objectName);
    button->setIcon(icon(IconName::More));
    button->setAutoRaise(true);
    button->setCursor(Qt::ArrowCursor);
    button->hide();
    return button;
}

void FileTable::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    if (!model)
        return;
    selectionChooses(*this);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FileTable::placeButtons);
    connect(model, &QAbstractItemModel::rowsMoved, this, &FileTable::placeButtons);
    connect(model, &QAbstractItemModel::layoutChanged, this, &FileTable::placeButtons);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        setHoveredRow(-1);
        Q_EMIT currentRowChanged({});
    });
    layOutColumns();
}

// The levels that most documents have, in the person's language, and the row's button.
int FileTable::accessWidth() const {
    int widest = 0;
    for (const QString& level : {models::accessText({}, true), models::accessText(domain::Right::Edit, false),
                                 models::accessText(domain::Right::Comment, false), models::accessText({}, false)})
        widest = std::max(widest, fontMetrics().horizontalAdvance(level));
    const int most = fontMetrics().averageCharWidth() * 18;
    return std::min(widest, most) + fontMetrics().height() + FileDelegate::roomForButton(rowHeight());
}

// The name takes what the others leave; narrow windows drop the size, then the author, the date, the version.
void FileTable::layOutColumns() {
    if (m_isLayingOut || !model() || model()->columnCount() < AttachmentModel::ColumnCount)
        return;
    m_isLayingOut = true;
    for (int i = 0; i < int(kVisualOrder.size()); ++i)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(kVisualOrder.at(size_t(i))), i);
    const int letter = fontMetrics().averageCharWidth();
    const int width = viewport()->width();
    setColumnHidden(AttachmentModel::SizeColumn, width < letter * 110);
    setColumnHidden(AttachmentModel::AuthorColumn, width < letter * 90);
    setColumnHidden(AttachmentModel::DateColumn, width < letter * 66);
    setColumnHidden(AttachmentModel::VersionColumn, width < letter * 50);
    const std::array<std::pair<int, int>, 5> widths{{{AttachmentModel::VersionColumn, 8 * letter},
                                                     {AttachmentModel::AuthorColumn, 17 * letter},
                                                     {AttachmentModel::DateColumn, 14 * letter},
                                                     {AttachmentModel::SizeColumn, 16 * letter},
                                                     {AttachmentModel::AccessColumn, accessWidth()}}};
    int left = width;
    for (const auto& [column, columnWidth] : widths) {
        setColumnWidth(column, columnWidth);
        if (!isColumnHidden(column))
            left -= columnWidth;
    }
    setColumnWidth(AttachmentModel::NameColumn, std::max(left, letter * 12));
    m_isLayingOut = false;
}

void FileTable::updateGeometries() {
    QTableView::updateGeometries();
    layOutColumns();
    placeButtons();
}

void FileTable::placeButtons() {
    const int current = currentIndex().row();
    placeButton(m_currentButton, current);
    placeButton(m_hoverButton, m_hoveredRow == current ? -1 : m_hoveredRow);
}

void FileTable::placeButton(QToolButton* button, int row) {
    const QModelIndex index = model() ? model()->index(row, AttachmentModel::AccessColumn) : QModelIndex();
    if (!index.isValid()) {
        button->hide();
        return;
    }
    const QString name = index.siblingAtColumn(AttachmentModel::NameColumn).data().toString();
    button->setAccessibleName(tr("Actions for %1").arg(name));
    setPlainToolTip(*button, button->accessibleName());
    const int side = rowHeight() * 7 / 10;
    button->setIconSize(QSize(side * 3 / 5, side * 3 / 5));
    const QRect cell = visualRect(index);
    const QRect place(cell.right() - side - side / 4, cell.center().y() - side / 2, side, side);
    button->setGeometry(QStyle::visualRect(layoutDirection(), cell, place));
    button->show();
}

void FileTable::setHoveredRow(int row) {
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    m_delegate->setHoveredRow(row);
    placeButtons();
    viewport()->update();
}

void FileTable::openMenuOf(QToolButton* button, int row) {
    const QModelIndex index = model()->index(row, 0);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    Q_EMIT menuRequested(index, button->mapToGlobal(button->rect().bottomLeft()));
}

bool FileTable::viewportEvent(QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseMove:
        setHoveredRow(rowAt(int(static_cast<QMouseEvent*>(event)->position().y())));
        break;
    case QEvent::Leave:
        setHoveredRow(-1);
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void FileTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void FileTable::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT opened(index);
}

void FileTable::contextMenuEvent(QContextMenuEvent* event) {
    const bool fromKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = fromKeyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    const QRect row = visualRect(index);
    const QPoint below = row.bottomLeft() + QPoint(row.height(), 0);
    Q_EMIT menuRequested(index, fromKeyboard ? viewport()->mapToGlobal(below) : event->globalPos());
    event->accept();
}

void FileTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
}

// The focus is a row's, not a cell's: one frame around it, as long as the keyboard is here.
void FileTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    const int row = currentIndex().row();
    const QRect frame(0, rowViewportPosition(row), viewport()->width(), QTableView::rowHeight(row));
    painter.setPen(palette().color(QPalette::Active, QPalette::Highlight));
    painter.drawRect(frame.adjusted(0, 0, -1, -1));
}

void FileTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    placeButtons();
    viewport()->update();
    Q_EMIT currentRowChanged(current);
}

void FileTable::rowsInserted(const QModelIndex& parent, int start, int end) {
    QTableView::rowsInserted(parent, start, end);
    placeButtons();
}

void FileTable::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) {
    QTableView::dataChanged(topLeft, bottomRight, roles);
    placeButtons();
}

void FileTable::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    setHoveredRow(rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()));
    placeButtons();
}

void FileTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        verticalHeader()->setDefaultSectionSize(rowHeight());
        layOutColumns();
    }
}

} // namespace attache::ui

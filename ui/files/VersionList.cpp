// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "files/VersionList.h"

#include "assistive/SelectionChooses.h"
#include "files/ToolTips.h"
#include "files/VersionModel.h"
#include "theme/Icons.h"

#include <QContextMenuEvent>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace attache::ui {
namespace {

constexpr int kShownAtOnce = 8; // more of them scroll

} // namespace

VersionList::VersionList(QWidget* parent)
    : QListView(parent)
    , m_model(new VersionModel(this))
    , m_currentButton(makeButton(QStringLiteral("currentVersionActions")))
    , m_hoverButton(makeButton(QStringLiteral("hoveredVersionActions"))) {
    setFrameShape(NoFrame);
    setAccessibleName(tr("Versions"));
    setAccessibleDescription(
        tr("Newest first. Enter opens a version; the menu key shows what else can be done with it."));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    m_currentButton->setFocusPolicy(Qt::TabFocus);
    m_hoverButton->setFocusPolicy(Qt::NoFocus); // the mouse's helper: the keyboard has the current row's
    m_model->setRowHeight(rowHeight());
    setModel(m_model);
    selectionChooses(*this);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { hover({}); });
    connect(this, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT versionOpened(m_model->versionAt(index)); });
    connect(m_currentButton, &QToolButton::clicked, this, [this] { openMenuOf(m_currentButton, currentIndex()); });
    connect(m_hoverButton, &QToolButton::clicked, this, [this] { openMenuOf(m_hoverButton, m_hovered); });
}

int VersionList::rowHeight() const {
    return fontMetrics().height() * 9 / 5;
}

QToolButton* VersionList::makeButton(const QString& objectName) {
    auto* button = new QToolButton(viewport());
    button->setObjectName(objectName);
    button->setIcon(icon(IconName::More));
    button->setAutoRaise(true);
    button->setCursor(Qt::ArrowCursor);
    button->hide();
    return button;
}

void VersionList::showVersions(const domain::Document& document, const QStringList& authors, const QStringList& dates) {
    const int row = currentIndex().row();
    const bool hadRows = m_model->rowCount() > 0;
    m_model->show(document, authors, dates);
    if (hadRows && !currentIndex().isValid() && row >= 0) // another document's versions, or some are gone
        setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    updateGeometry();
    placeButtons();
}

QSize VersionList::sizeHint() const {
    const int rows = std::clamp(m_model->rowCount(), 1, kShownAtOnce);
    int height = 4;
    for (int row = 0; row < rows; ++row)
        height += std::max(rowHeight(), m_model->index(row).data(Qt::SizeHintRole).toSize().height());
    return {fontMetrics().averageCharWidth() * 24, height};
}

QSize VersionList::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height() * 4};
}

void VersionList::placeButtons() {
    placeButton(m_currentButton, currentIndex());
    placeButton(m_hoverButton, m_hovered == currentIndex() ? QModelIndex() : QModelIndex(m_hovered));
}

void VersionList::placeButton(QToolButton* button, const QModelIndex& index) {
    if (!index.isValid()) {
        button->hide();
        return;
    }
    button->setAccessibleName(tr("Actions for %1", "a version").arg(index.data(Qt::AccessibleTextRole).toString()));
    setPlainToolTip(*button, button->accessibleName());
    const int side = rowHeight() * 4 / 5;
    button->setIconSize(QSize(side * 3 / 5, side * 3 / 5));
    const QRect row = visualRect(index);
    const QRect place(row.right() - side, row.center().y() - side / 2, side, side);
    button->setGeometry(QStyle::visualRect(layoutDirection(), row, place));
    button->show();
}

void VersionList::openMenuOf(QToolButton* button, const QModelIndex& index) {
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    Q_EMIT versionMenuRequested(m_model->versionAt(index), button->mapToGlobal(button->rect().bottomLeft()));
}

void VersionList::hover(const QModelIndex& index) {
    if (index == m_hovered)
        return;
    m_hovered = index;
    placeButtons();
}

void VersionList::contextMenuEvent(QContextMenuEvent* event) {
    const bool fromKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = fromKeyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint below = visualRect(index).bottomLeft();
    Q_EMIT versionMenuRequested(m_model->versionAt(index),
                                fromKeyboard ? viewport()->mapToGlobal(below) : event->globalPos());
    event->accept();
}

void VersionList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    placeButtons();
}

void VersionList::scrollContentsBy(int dx, int dy) {
    QListView::scrollContentsBy(dx, dy);
    hover(indexAt(viewport()->mapFromGlobal(QCursor::pos())));
    placeButtons();
}

void VersionList::updateGeometries() {
    QListView::updateGeometries();
    placeButtons();
}

bool VersionList::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::MouseMove)
        hover(indexAt(static_cast<QMouseEvent*>(event)->position().toPoint()));
    else if (event->type() == QEvent::Leave)
        hover({});
    return QListView::viewportEvent(event);
}

void VersionList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_model->setRowHeight(rowHeight());
}

} // namespace attache::ui

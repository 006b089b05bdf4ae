// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "files/VersionList.h"

#include "models/HumanText.h"

#include <QContextMenuEvent>

#include <algorithm>

namespace attache::ui {
namespace {

constexpr int kIndexRole = Qt::UserRole;
constexpr int kShownAtOnce = 8; // more of them scroll

} // namespace

VersionList::VersionList(QWidget* parent)
    : QListWidget(parent) {
    setFrameShape(NoFrame);
    setAccessibleName(tr("Versions"));
    setAccessibleDescription(
        tr("Newest first. Enter opens a version; the menu key shows what else can be done with it."));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { Q_EMIT versionOpened(item->data(kIndexRole).toInt()); });
}

void VersionList::showVersions(const domain::Document& document, const QStringList& authors, const QStringList& dates) {
    const int row = currentRow();
    clear();
    for (int i = int(document.versions.size()) - 1; i >= 0; --i) {
        const domain::DocumentVersion& version = document.versions.at(i);
        const bool isNewest = i == int(document.versions.size()) - 1;
        const QString number = tr("v%1", "version number").arg(version.number);
        auto* item = new QListWidgetItem(
            QStringLiteral("%1  %2  %3  %4")
                .arg(isNewest ? QStringLiteral("●") : QStringLiteral("○"), number, authors.value(i), dates.value(i)));
        item->setData(kIndexRole, i);
        item->setData(
            Qt::AccessibleTextRole,
            isNewest ? tr("Version %1 by %2, %3, the newest").arg(version.number).arg(authors.value(i), dates.value(i))
                     : tr("Version %1 by %2, %3").arg(version.number).arg(authors.value(i), dates.value(i)));
        item->setToolTip(models::plainToolTip(models::fullDate(version.attachment.postedAt)));
        item->setSizeHint({0, fontMetrics().height() * 9 / 5});
        addItem(item);
    }
    setCurrentRow(std::min(row, count() - 1));
    updateGeometry();
}

QSize VersionList::sizeHint() const {
    const int rows = std::clamp(count(), 1, kShownAtOnce);
    return {fontMetrics().averageCharWidth() * 24, rows * fontMetrics().height() * 9 / 5 + 4};
}

QSize VersionList::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height() * 4};
}

void VersionList::contextMenuEvent(QContextMenuEvent* event) {
    const bool fromKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QListWidgetItem* item = fromKeyboard ? currentItem() : itemAt(event->pos());
    if (!item)
        return;
    const QPoint below = visualItemRect(item).bottomLeft();
    Q_EMIT versionMenuRequested(item->data(kIndexRole).toInt(),
                                fromKeyboard ? viewport()->mapToGlobal(below) : event->globalPos());
    event->accept();
}

} // namespace attache::ui

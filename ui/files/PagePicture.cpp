// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "files/PagePicture.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace attache::ui {
namespace {

using onlyoffice::DocumentType;

constexpr int kIconLines = 3; // heights, in lines of text
constexpr int kPortraitLines = 12;
constexpr int kLandscapeLines = 8;

bool isLandscape(DocumentType type) {
    return type == DocumentType::Slide || type == DocumentType::Diagram;
}

} // namespace

PagePicture::PagePicture(QWidget* parent)
    : QLabel(parent) {
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void PagePicture::setIcon(const QIcon& icon) {
    m_icon = icon;
    redraw();
}

void PagePicture::showIcon() {
    m_page = {};
    m_proportions = {};
    setAccessibleName({});
    redraw();
}

void PagePicture::expectPage(DocumentType type) {
    m_page = {};
    m_proportions = isLandscape(type) ? QSizeF(16, 9) : QSizeF(210, 297);
    setAccessibleName({});
    redraw();
}

void PagePicture::missPage() {
    m_page = {};
    setAccessibleName({});
    redraw();
}

void PagePicture::showPage(const QImage& page, const QString& name) {
    m_page = page;
    setAccessibleName(name);
    redraw();
}

QSize PagePicture::sheetSize() const {
    if (m_proportions.isEmpty())
        return {};
    const bool isWide = m_proportions.width() > m_proportions.height();
    const int height = fontMetrics().height() * (isWide ? kLandscapeLines : kPortraitLines);
    return {std::max(1, width()), height};
}

void PagePicture::drawIcon(QPainter& painter, const QRect& within) const {
    const int side = fontMetrics().height() * kIconLines;
    QRect place(0, 0, side, side);
    place.moveCenter(within.center());
    painter.setOpacity(0.5);
    m_icon.paint(&painter, place);
}

void PagePicture::redraw() {
    const QSize box = sheetSize();
    const int side = fontMetrics().height() * kIconLines;
    setFixedHeight(box.isEmpty() ? side : box.height());
    if (box.isEmpty()) {
        setPixmap(m_icon.pixmap(QSize(side, side), devicePixelRatioF()));
        return;
    }
    const QSizeF proportions = m_page.isNull() ? m_proportions : QSizeF(m_page.size());
    const QSize size = proportions.scaled(box, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    QPixmap sheet(size * devicePixelRatioF());
    sheet.setDevicePixelRatio(devicePixelRatioF());
    sheet.fill(m_page.isNull() ? palette().color(QPalette::Base) : QColor(Qt::white)); // paper is white, also at night
    QPainter painter(&sheet);
    const QRect whole(QPoint(), size);
    if (m_page.isNull())
        drawIcon(painter, whole);
    else
        painter.drawImage(whole, m_page.scaled(sheet.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.setOpacity(1);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(QRectF(whole).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.end();
    setPixmap(sheet);
}

bool PagePicture::event(QEvent* event) {
    const bool isDone = QLabel::event(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
    return isDone;
}

void PagePicture::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        redraw();
}

void PagePicture::mouseDoubleClickEvent(QMouseEvent* event) {
    QLabel::mouseDoubleClickEvent(event);
    Q_EMIT doubleClicked();
}

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "files/SkeletonPage.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace attache::ui {
namespace {

constexpr std::array<int, 5> kNameWidths{38, 26, 44, 31, 22}; // percent of the width, as names vary

} // namespace

SkeletonPage::SkeletonPage(const QString& text, int rowHeight, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
    , m_rowHeight(rowHeight) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(text);
}

void SkeletonPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int bar = m_rowHeight / 4;
    const int pad = m_rowHeight / 3;
    const int rows = std::clamp((height() - m_rowHeight) / m_rowHeight, 1, 5);
    for (int row = 0; row < rows; ++row) {
        QColor colour = palette().color(QPalette::Text);
        colour.setAlphaF(0.10F - 0.015F * float(row));
        painter.setBrush(colour);
        const int top = row * m_rowHeight;
        const auto place = [&](int left, int width, int high) {
            const QRect box(left, top + (m_rowHeight - high) / 2, width, high);
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), box), 4, 4);
        };
        place(pad, m_rowHeight / 2, m_rowHeight * 3 / 5);
        place(pad * 2 + m_rowHeight / 2, width() * kNameWidths.at(size_t(row)) / 100, bar);
        place(width() * 68 / 100, width() * 8 / 100, bar);
        place(width() * 82 / 100, width() * 10 / 100, bar);
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QRect(0, rows * m_rowHeight, width(), m_rowHeight), Qt::AlignCenter, m_text);
}

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "files/NameLabel.h"

#include <QPainter>
#include <QStyle>

namespace attache::ui {
namespace {

// At blanks where that is enough, anywhere else where it isn't.
int wrapFor(const QLabel& label, int width) {
    const QRect wrapped = label.fontMetrics().boundingRect(QRect(0, 0, width, 100000), Qt::TextWordWrap, label.text());
    return wrapped.width() <= width ? Qt::TextWordWrap : Qt::TextWrapAnywhere;
}

} // namespace

NameLabel::NameLabel(QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize NameLabel::sizeHint() const {
    const int width = fontMetrics().averageCharWidth() * 24;
    return {width, heightForWidth(width)};
}

QSize NameLabel::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()};
}

int NameLabel::heightForWidth(int width) const {
    return fontMetrics().boundingRect(QRect(0, 0, width, 100000), wrapFor(*this, width), text()).height();
}

void NameLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop));
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    painter.drawText(rect(), leading | wrapFor(*this, width()), text());
}

} // namespace attache::ui

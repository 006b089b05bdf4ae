// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "files/ElidedLabel.h"

#include <QPainter>
#include <QStyle>

namespace attache::ui {

void ElidedLabel::paintEvent([[maybe_unused]] QPaintEvent* event) {
    QPainter painter(this);
    const QRect box = contentsRect();
    style()->drawItemText(&painter, box, int(alignment()), palette(), isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideRight, box.width()), foregroundRole());
}

} // namespace attache::ui

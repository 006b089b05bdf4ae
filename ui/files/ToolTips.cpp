// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "files/ToolTips.h"

#include "models/HumanText.h"

#include <QWidget>

namespace attache::ui {

void setPlainToolTip(QWidget& widget, const QString& hostile) {
    widget.setToolTip(models::plainToolTip(hostile));
    widget.setAccessibleDescription(hostile); // else the tool tip is read out, tags and all
}

} // namespace attache::ui

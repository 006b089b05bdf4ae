// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Tool tips with names from the network: shown as they are, whatever markup they hold.
#pragma once

#include <QString>

class QWidget;

namespace attache::ui {

// Screen readers get the text without the markup that keeps it plain. Thread: the GUI thread.
void setPlainToolTip(QWidget& widget, const QString& hostile);

} // namespace attache::ui

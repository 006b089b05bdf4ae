// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ElidedLabel: one line of plain text that ends in "…" where it has no room. Screen readers get the whole text.
#pragma once

#include <QLabel>

namespace attache::ui {

class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace attache::ui

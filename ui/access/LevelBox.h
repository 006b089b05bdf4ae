// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// LevelBox: a combo box that screen readers call by its name. Qt's own goes by its value on Linux, so that ten of them
// all are "Edit".
#pragma once

#include <QComboBox>

namespace attache::ui {

class LevelBox : public QComboBox {
    Q_OBJECT
public:
    explicit LevelBox(QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override; // scrolls the list around it, and changes nobody's rights
};

} // namespace attache::ui

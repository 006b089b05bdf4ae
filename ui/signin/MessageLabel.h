// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// MessageLabel: a line of information or an error inside a form; read out by screen readers when it appears.
#pragma once

#include <QLabel>

namespace attache::ui {

class MessageLabel : public QLabel {
    Q_OBJECT
public:
    enum class Kind { Information, Warning, Error };

    explicit MessageLabel(QWidget* parent = nullptr);
    void showMessage(Kind kind, const QString& text); // plain text; hides itself when empty
};

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// EditorNotice: a bar above the editor with one message, one offered step and a way to dismiss it.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace attache::ui {

class EditorNotice : public QFrame {
    Q_OBJECT
public:
    explicit EditorNotice(QWidget* parent = nullptr); // hidden until it has something to say
    void showNotice(const QString& message, const QString& actionText);

Q_SIGNALS:
    void actionClicked();

private:
    QLabel* m_message;
    QPushButton* m_action;
};

} // namespace attache::ui

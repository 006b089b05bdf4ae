// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// NoticeBar: one line above or below a list: something to know, and perhaps a button.
#pragma once

#include "theme/Icons.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace attache::ui {

class NoticeBar : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void showNotice(IconName picture, const QString& text, const QString& button = {});
    void showBusy(const QString& text);
    void showButton(const QString& button);

Q_SIGNALS:
    void buttonClicked();

private:
    void set(const QString& text, const QString& button, bool busy);

    QLabel* m_picture;
    QLabel* m_text;
    QProgressBar* m_busy;
    QPushButton* m_button;
};

} // namespace attache::ui

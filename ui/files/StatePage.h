// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// StatePage: what a list shows instead of rows: a picture, what is the case, what to do about it, and a button for
// that.
#pragma once

#include "theme/Icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace attache::ui {

class StatePage : public QWidget {
    Q_OBJECT
public:
    explicit StatePage(QWidget* parent = nullptr);

    // Empty `hint` or `button`: none.
    void show(IconName picture, const QString& title, const QString& hint, const QString& button = {});

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawPicture();

    IconName m_name = IconName::Files;
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_hint;
    QPushButton* m_button;
};

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "files/NoticeBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace attache::ui {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_picture(new QLabel(this))
    , m_text(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_button(new QPushButton(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window); // goes with the text in every scheme; AlternateBase is not in all of them
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_button->setObjectName(QStringLiteral("noticeButton"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    const int line = fontMetrics().height();
    m_busy->setFixedSize(line * 4, line / 2);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(line * 2 / 3, line / 3, line * 2 / 3, line / 3);
    layout->setSpacing(line / 2);
    layout->addWidget(m_picture);
    layout->addWidget(m_busy);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &NoticeBar::buttonClicked);
    hide();
}

void NoticeBar::set(const QString& text, const QString& button, bool busy) {
    m_busy->setVisible(busy);
    m_busy->setAccessibleName(busy ? text : QString());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(text);
    show();
}

void NoticeBar::showNotice(IconName picture, const QString& text, const QString& button) {
    const int side = fontMetrics().height() * 5 / 4;
    m_picture->setPixmap(icon(picture).pixmap(QSize(side, side), devicePixelRatioF()));
    m_picture->show();
    set(text, button, false);
}

void NoticeBar::showBusy(const QString& text) {
    m_picture->hide();
    set(text, {}, true);
}

void NoticeBar::showButton(const QString& button) {
    m_picture->hide();
    set({}, button, false);
}

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "files/StatePage.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache::ui {

StatePage::StatePage(QWidget* parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_button(new QPushButton(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setForegroundRole(QPalette::Text);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    for (QLabel* label : {m_picture, m_title, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_picture);
        label->setTextFormat(Qt::PlainText);
    }
    m_title->setObjectName(QStringLiteral("stateTitle"));
    m_hint->setObjectName(QStringLiteral("stateHint"));
    m_button->setObjectName(QStringLiteral("stateButton"));
    auto* layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addStretch(2);
    layout->addWidget(m_picture);
    layout->addSpacing(margin / 3);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addSpacing(margin / 2);
    layout->addWidget(m_button, 0, Qt::AlignCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &StatePage::buttonClicked);
}

void StatePage::show(IconName picture, const QString& title, const QString& hint, const QString& button) {
    m_name = picture;
    drawPicture();
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(hint);
}

void StatePage::drawPicture() {
    const int side = fontMetrics().height() * 5 / 2;
    m_picture->setPixmap(icon(m_name).pixmap(QSize(side, side), devicePixelRatioF(), QIcon::Disabled));
}

void StatePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawPicture();
}

} // namespace attache::ui

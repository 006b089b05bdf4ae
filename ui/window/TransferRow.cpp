// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "window/TransferRow.h"

#include "files/NameLabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace attache::ui {
namespace {
constexpr int kSteps = 1000; // of the bar: bytes may not fit an int
constexpr int kBarWidth = 220;
} // namespace

TransferRow::TransferRow(QString name, QWidget* parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_text(new NameLabel(this)) // a long name must not widen the window
    , m_bar(new QProgressBar(this))
    , m_button(new QPushButton(this))
    , m_dismiss(new QPushButton(tr("Dismiss"), this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    layout->addWidget(m_bar);
    layout->addWidget(m_button);
    layout->addWidget(m_dismiss);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(kBarWidth);
    m_bar->setAccessibleName(tr("Progress of %1").arg(m_name));
    connect(m_button, &QPushButton::clicked, this, [this] { m_isUnderWay ? cancel() : buttonPressed(); });
    connect(m_dismiss, &QPushButton::clicked, this, [this] { dismiss(); });
}

void TransferRow::showUnderWay(const QString& text, const QString& cancelName) {
    m_isUnderWay = true;
    m_text->setText(text);
    m_bar->setRange(0, 0);
    m_bar->show();
    m_button->setText(tr("Cancel"));
    m_button->setAccessibleName(cancelName);
    m_button->show();
    m_dismiss->hide();
}

void TransferRow::setProgress(qint64 done, qint64 total) {
    if (total <= 0)
        return;
    m_bar->setRange(0, kSteps);
    m_bar->setValue(int(double(done) / double(total) * kSteps));
}

void TransferRow::setText(const QString& text) {
    m_text->setText(text);
}

void TransferRow::showEnd(const QString& text, const Button& button, const QString& dismissName) {
    m_isUnderWay = false;
    m_text->setText(text);
    m_bar->hide();
    m_button->setText(button.text);
    m_button->setAccessibleName(button.accessibleName);
    m_button->setVisible(!button.text.isEmpty());
    m_dismiss->setAccessibleName(dismissName);
    m_dismiss->show();
}

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "editor/EditorOverlay.h"

#include "editor/EditorErrors.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace attache::ui {
namespace {

constexpr int kTextWidth = 520; // device-independent; a comfortable line
constexpr int kIconSize = 48;

QLabel* makeText(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setFixedWidth(kTextWidth);
    return label;
}

// A centred label of a layout gets one line unless it asks for more.
void setWrapped(QLabel* label, const QString& text) {
    label->setText(text);
    label->setMinimumHeight(std::max(0, label->heightForWidth(kTextWidth))); // -1 without text
}

// A column in the middle; it keeps its width and may not be squeezed in height.
QVBoxLayout* centred(QWidget* page) {
    auto* outer = new QVBoxLayout(page);
    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    outer->addStretch(2);
    outer->addLayout(column);
    outer->addStretch(3);
    return column;
}

} // namespace

EditorOverlay::EditorOverlay(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_pages->addWidget(makeBusyPage());
    m_pages->addWidget(makeFailurePage());
}

QWidget* EditorOverlay::makeBusyPage() {
    auto* page = new QWidget(this);
    auto* column = centred(page);
    m_busyText = makeText(page);
    m_busyText->setObjectName(QStringLiteral("busyText"));
    auto* bar = new QProgressBar(page);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedWidth(kTextWidth / 2);
    bar->setAccessibleName(tr("Loading"));
    m_cancel = new QPushButton(tr("Cancel"), page);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setAccessibleName(tr("Cancel opening"));
    connect(m_cancel, &QPushButton::clicked, this, &EditorOverlay::closeClicked);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_busyText), static_cast<QWidget*>(bar), static_cast<QWidget*>(m_cancel)})
        column->addWidget(widget, 0, Qt::AlignHCenter);
    return page;
}

QWidget* EditorOverlay::makeFailurePage() {
    auto* page = new QWidget(this);
    auto* column = centred(page);
    auto* icon = new QLabel(page);
    icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(kIconSize, kIconSize));
    m_title = makeText(page);
    m_title->setObjectName(QStringLiteral("failureTitle"));
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    m_title->setFont(font);
    m_message = makeText(page);
    m_message->setObjectName(QStringLiteral("failureMessage"));
    m_details = makeText(page);
    m_details->setObjectName(QStringLiteral("failureDetails"));
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAccessibleName(tr("Technical details"));
    QWidget* buttons = makeButtons();
    for (QWidget* widget : {static_cast<QWidget*>(icon), static_cast<QWidget*>(m_title),
                            static_cast<QWidget*>(m_message), buttons, static_cast<QWidget*>(m_details)})
        column->addWidget(widget, 0, Qt::AlignHCenter);
    return page;
}

QWidget* EditorOverlay::makeButtons() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 0);
    m_retry = new QPushButton(row);
    m_retry->setObjectName(QStringLiteral("retryButton"));
    m_retry->setDefault(true);
    connect(m_retry, &QPushButton::clicked, this, &EditorOverlay::retryClicked);
    m_preferences = new QPushButton(tr("Open preferences…"), row);
    m_preferences->setObjectName(QStringLiteral("preferencesButton"));
    m_preferences->setAccessibleName(m_preferences->text());
    connect(m_preferences, &QPushButton::clicked, this, &EditorOverlay::preferencesClicked);
    auto* close = new QPushButton(tr("Close"), row);
    close->setObjectName(QStringLiteral("closeButton"));
    close->setAccessibleName(tr("Close this document"));
    connect(close, &QPushButton::clicked, this, &EditorOverlay::closeClicked);
    m_detailsToggle = new QToolButton(row);
    m_detailsToggle->setObjectName(QStringLiteral("detailsButton"));
    m_detailsToggle->setText(tr("Details"));
    m_detailsToggle->setAccessibleName(tr("Show technical details"));
    m_detailsToggle->setCheckable(true);
    m_detailsToggle->setAutoRaise(true);
    m_detailsToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_detailsToggle, &QToolButton::toggled, this, &EditorOverlay::showDetails);
    layout->addWidget(m_retry);
    layout->addWidget(m_preferences);
    layout->addWidget(close);
    layout->addWidget(m_detailsToggle);
    return row;
}

void EditorOverlay::showDetails(bool on) {
    m_details->setVisible(on);
    m_detailsToggle->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
}

void EditorOverlay::showBusy(const QString& text, bool isCancellable) {
    setWrapped(m_busyText, text);
    m_cancel->setVisible(isCancellable);
    m_pages->setCurrentIndex(0);
}

void EditorOverlay::showFailure(const QString& title, const domain::Error& error, const QString& retryText,
                                const QString& details) {
    setWrapped(m_title, title);
    setWrapped(m_message, error.message);
    m_retry->setText(retryText);
    m_retry->setAccessibleName(retryText);
    m_retry->setAccessibleDescription(error.message);
    m_preferences->setVisible(isCuredInPreferences(error));
    m_preferences->setDefault(error.kind == domain::ErrorKind::NotSetUp);
    m_retry->setDefault(!m_preferences->isDefault());
    setWrapped(m_details, details);
    m_detailsToggle->setVisible(!details.isEmpty());
    m_detailsToggle->setChecked(false);
    showDetails(false);
    m_pages->setCurrentIndex(1);
    // The button has a new text: its row must grow at once, not with the next event.
    m_retry->parentWidget()->layout()->activate();
    m_pages->currentWidget()->layout()->activate();
}

void EditorOverlay::offerAgain(const QString& reason) {
    setWrapped(m_message, reason);
    m_retry->setAccessibleDescription(reason);
    m_preferences->setDefault(false);
    m_retry->setDefault(true);
    if (window()->focusWidget() == m_preferences)
        m_retry->setFocus(Qt::OtherFocusReason);
}

} // namespace attache::ui

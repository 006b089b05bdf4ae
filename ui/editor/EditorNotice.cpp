// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "editor/EditorNotice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace attache::ui {

EditorNotice::EditorNotice(QWidget* parent)
    : QFrame(parent)
    , m_message(new QLabel(this))
    , m_action(new QPushButton(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setForegroundRole(QPalette::ToolTipText);
    m_action->setObjectName(QStringLiteral("noticeAction"));
    auto* dismiss = new QPushButton(tr("Not now"), this);
    dismiss->setObjectName(QStringLiteral("noticeDismiss"));
    dismiss->setAccessibleName(tr("Dismiss this notice"));
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT actionClicked();
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_message, 1);
    row->addWidget(m_action);
    row->addWidget(dismiss);
    hide();
}

void EditorNotice::showNotice(const QString& message, const QString& actionText) {
    m_message->setText(message);
    m_action->setText(actionText);
    m_action->setAccessibleName(actionText);
    m_action->setAccessibleDescription(message);
    show();
}

} // namespace attache::ui

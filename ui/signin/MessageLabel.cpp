// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/MessageLabel.h"

#include <QAccessible>

namespace attache::ui {

MessageLabel::MessageLabel(QWidget* parent)
    : QLabel(parent) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setMargin(8);
    hide();
}

void MessageLabel::showMessage(Kind kind, const QString& text) {
    QString marked = text;
    if (kind == Kind::Warning)
        marked.prepend(QStringLiteral("⚠ "));
    else if (kind == Kind::Error)
        marked.prepend(QStringLiteral("✕ "));
    setText(text.isEmpty() ? text : marked);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace attache::ui

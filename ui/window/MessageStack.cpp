// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "window/MessageStack.h"

#include "theme/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace attache::ui {
namespace {

using domain::LastingMessage;

constexpr qsizetype kShown = 3;

QString actionText(LastingMessage::Action action) {
    switch (action) {
    case LastingMessage::Action::OpenAgain:
        return MessageStack::tr("Open again");
    case LastingMessage::Action::ShowFolder:
        return MessageStack::tr("Show in folder");
    case LastingMessage::Action::SignIn:
        return MessageStack::tr("Sign in again");
    case LastingMessage::Action::None:
        break;
    }
    return {};
}

} // namespace

MessageStack::MessageStack(QWidget* parent)
    : QFrame(parent) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setAccessibleName(tr("Messages"));
    hide();
}

void MessageStack::follow(MessageStack& other) {
    connect(&other, &MessageStack::messagesChanged, this, &MessageStack::setMessages);
    connect(this, &MessageStack::actionRequested, &other, &MessageStack::actionRequested);
    connect(this, &MessageStack::dismissRequested, &other, &MessageStack::dismissRequested);
    connect(this, &MessageStack::allRequested, &other, &MessageStack::allRequested);
    setMessages(other.m_messages);
}

void MessageStack::setMessages(const QList<LastingMessage>& messages) {
    if (messages == m_messages)
        return;
    m_messages = messages;
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be what led here
        delete item;
    }
    QList<LastingMessage> shown = messages;
    // What keeps everything else from going on stands on top, then the latest.
    std::ranges::reverse(shown);
    std::ranges::stable_partition(
        shown, [](const LastingMessage& message) { return message.action == LastingMessage::Action::SignIn; });
    for (const LastingMessage& message : std::as_const(shown).mid(0, kShown))
        layout()->addWidget(makeRow(message));
    if (shown.size() > kShown)
        layout()->addWidget(makeRest(int(shown.size() - kShown)));
    setVisible(!shown.isEmpty());
    Q_EMIT messagesChanged(m_messages);
}

QWidget* MessageStack::makeRow(const LastingMessage& message) {
    auto* row = new QWidget(this);
    const int line = fontMetrics().height();
    auto* picture = new QLabel(row);
    picture->setPixmap(icon(IconName::SaveError).pixmap(QSize(line, line), devicePixelRatioF()));
    auto* text = new QLabel(row);
    text->setTextFormat(Qt::PlainText);
    text->setText(message.text);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::ToolTipText);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(line * 2 / 3, line / 4, line * 2 / 3, line / 4);
    layout->addWidget(picture);
    layout->addWidget(text, 1);
    if (const QString label = actionText(message.action); !label.isEmpty()) {
        auto* button = new QPushButton(label, row);
        button->setAccessibleDescription(message.text);
        connect(button, &QPushButton::clicked, this, [this, id = message.id] { Q_EMIT actionRequested(id); });
        layout->addWidget(button);
    }
    if (message.canBeDismissed()) {
        auto* dismiss = new QPushButton(tr("Dismiss"), row);
        dismiss->setAccessibleDescription(message.text);
        connect(dismiss, &QPushButton::clicked, this, [this, id = message.id] { Q_EMIT dismissRequested(id); });
        layout->addWidget(dismiss);
    }
    return row;
}

QWidget* MessageStack::makeRest(int count) {
    auto* row = new QWidget(this);
    const int line = fontMetrics().height();
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(line * 2 / 3, 0, line * 2 / 3, line / 4);
    layout->addStretch();
    auto* all = new QPushButton(tr("Show %n more message(s)…", nullptr, count), row);
    connect(all, &QPushButton::clicked, this, &MessageStack::allRequested);
    layout->addWidget(all);
    return row;
}

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// MessageStack: lasting messages at the top of the window, each with what can be done about it.
//
// The latest few show; the rest is one button away. Thread: the GUI thread.
#pragma once

#include "domain/LastingMessage.h"

#include <QFrame>

namespace attache::ui {

class MessageStack : public QFrame {
    Q_OBJECT
public:
    explicit MessageStack(QWidget* parent = nullptr);

    // Shows what `other` shows, and asks there for what is asked for here. `other` outlives it.
    void follow(MessageStack& other);
    void setMessages(const QList<domain::LastingMessage>& messages); // oldest first

Q_SIGNALS:
    void messagesChanged(const QList<attache::domain::LastingMessage>& messages);
    void actionRequested(const QString& messageId);
    void dismissRequested(const QString& messageId);
    void allRequested(); // "Show all"

private:
    [[nodiscard]] QWidget* makeRow(const domain::LastingMessage& message);
    [[nodiscard]] QWidget* makeRest(int count);

    QList<domain::LastingMessage> m_messages;
};

} // namespace attache::ui

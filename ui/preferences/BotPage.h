// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// BotPage: in whose name changes of rights are announced: the person's own, or a bot account's.
//
// What is done here takes effect at once, not with the dialog's Save. Knows no network. Thread: the GUI thread.
#pragma once

#include "domain/Result.h"
#include "domain/Secret.h"
#include "domain/User.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace attache::ui {

class MessageLabel;

class BotPage : public QWidget {
    Q_OBJECT
public:
    explicit BotPage(QWidget* parent = nullptr);

    void showNone(); // announcements go out in the person's own name
    void showBot(const domain::User& bot);
    void showBusy();                               // until one of the others is called
    void showError(const domain::Error& error);    // what was typed stays
    void showUnusable(const domain::Error& error); // there is one, but it can't be used now

Q_SIGNALS:
    void tokenGiven(const attache::domain::Secret& token);
    void removeRequested();

private:
    void enter(bool hasBot, bool isBusy);
    void give();

    bool m_hasBot = false;
    QLabel* m_who;
    QLabel* m_label;
    QLineEdit* m_token;
    QPushButton* m_use;
    QPushButton* m_remove;
    QProgressBar* m_busy;
    MessageLabel* m_message;
};

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SignInAgain: the session at Mattermost ended while documents are open: says so, and lets the person sign in again
// without closing anything.
#pragma once

#include "accounts/AccountStore.h"
#include "application/LastingMessages.h"
#include "domain/Clock.h"
#include "domain/Secret.h"

#include <QDialog>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace attache::ui {

// Thread: the GUI thread. References outlive it.
class SignInAgain : public QObject {
    Q_OBJECT
public:
    SignInAgain(QWidget& window, LastingMessages& messages, const domain::Clock& clock, QObject* parent = nullptr);

    // The account's session has ended: a message stays until the person signed in.
    void ask(const accounts::Account& account);
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    // It has been answered, or there is nothing to sign in to any longer.
    void drop();
    // The sign-in, over what is open.
    void showDialog(const QSet<QString>& plainHttpHosts);
    void closeDialog();

Q_SIGNALS:
    // Perhaps as somebody else.
    void signedIn(const attache::accounts::Account& account, const attache::domain::Secret& token);
    void plainHttpAccepted(const QString& host);

private:
    QWidget& m_window;
    LastingMessages& m_messages;
    const domain::Clock& m_clock;
    accounts::Account m_account;
    QPointer<QDialog> m_dialog;
    bool m_isAsking = false;
};

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SignInPage: server address first, then only the ways of signing in that this server offers.
//
// Thread: the GUI thread. Errors are shown in place, with cause and cure; what was typed is kept (but for the
// password).
#pragma once

#include "accounts/AccountStore.h"
#include "domain/Result.h"
#include "domain/Secret.h"

#include <QSet>
#include <QWidget>

#include <memory>

namespace attache::ui {

class SignInPage : public QWidget {
    Q_OBJECT
public:
    explicit SignInPage(QWidget* parent = nullptr);
    ~SignInPage() override;

    // Hosts for which the person accepted plain http earlier: no second warning.
    void setPlainHttpHosts(QSet<QString> hosts);
    // Fills in what is known of an earlier account, whose session ended.
    void prefill(const accounts::Account& account);
    // For an account whose session ended: goes on to the password by itself, and offers no sandbox.
    void signInAgain(const accounts::Account& account);
    // Something that prevents signing in by itself at start: "Your session ended", "The keychain is locked" …
    void showNotice(const QString& text);
    // With "Try again" beside it: the keychain is locked or the server away at start.
    void showRetry(const domain::Error& error);
    // Whether "Try it without a server" is there: the sandbox may not be installed.
    void setSandboxOffered(bool isOffered);
    // The sandbox is being started, or couldn't be.
    void setSandboxBusy(bool busy);
    void showSandboxError(const domain::Error& error);

Q_SIGNALS:
    // Signed in. The token isn't stored anywhere yet.
    void signedIn(const attache::accounts::Account& account, const attache::domain::Secret& token);
    void plainHttpAccepted(const QString& host);
    void retryRequested();
    void sandboxRequested(); // "Try it without a server"

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace attache::ui

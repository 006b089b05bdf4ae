// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// CredentialsStep: the second step of signing in: who you are, in the ways this server offers.
#pragma once

#include "domain/Secret.h"
#include "mattermost/ServerConfig.h"
#include "signin/MessageLabel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace attache::ui {

class CredentialsStep : public QWidget {
    Q_OBJECT
public:
    explicit CredentialsStep(QWidget* parent = nullptr);

    // What this server offers.
    void setServer(const QString& serverName, const mattermost::ServerConfig& config);
    void setUserName(const QString& name);
    // Nobody needs password, token or code any longer.
    void forgetSecrets();
    void setBusy(bool busy);
    void showMessage(MessageLabel::Kind kind, const QString& text);
    // The server wants a code of the authenticator app.
    void askForMfaCode();

Q_SIGNALS:
    void passwordGiven(const QString& loginId, const attache::domain::Secret& password, const QString& mfaCode);
    void tokenGiven(const attache::domain::Secret& token);
    void backRequested();
    void cancelled(); // while busy

private:
    void updateFocus();
    void submit();
    void showTokenForm(bool token);
    void updateButtons();
    [[nodiscard]] domain::Secret takePassword();

    bool m_isBusy = false;
    QLabel* m_server;
    QLabel* m_loginLabel;
    QLineEdit* m_login;
    QLabel* m_passwordLabel;
    QLineEdit* m_password;
    QLabel* m_codeLabel;
    QLineEdit* m_code;
    QCheckBox* m_useToken;
    MessageLabel* m_message;
    QPushButton* m_back;
    QPushButton* m_signIn;
};

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/CredentialsStep.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache::ui {

CredentialsStep::CredentialsStep(QWidget* parent)
    : QWidget(parent)
    , m_server(new QLabel(this))
    , m_loginLabel(new QLabel(this))
    , m_login(new QLineEdit(this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_codeLabel(new QLabel(tr("&Code of your authenticator app"), this))
    , m_code(new QLineEdit(this))
    , m_useToken(new QCheckBox(tr("Use a personal &access token instead"), this))
    , m_message(new MessageLabel(this))
    , m_back(new QPushButton(tr("Another server"), this))
    , m_signIn(new QPushButton(tr("Sign in"), this)) {
    m_server->setTextFormat(Qt::PlainText);
    m_server->setWordWrap(true);
    m_loginLabel->setBuddy(m_login);
    m_passwordLabel->setBuddy(m_password);
    m_codeLabel->setBuddy(m_code);
    m_password->setEchoMode(QLineEdit::Password);
    m_code->setInputMethodHints(Qt::ImhDigitsOnly);
    m_code->setMaxLength(16);
    m_code->setAccessibleName(tr("Code of your authenticator app"));
    m_codeLabel->hide();
    m_code->hide();
    m_signIn->setDefault(true);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_signIn);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const QList<QWidget*> rows{m_server,    m_loginLabel, m_login,    m_passwordLabel, m_password,
                               m_codeLabel, m_code,       m_useToken, m_message};
    for (QWidget* row : rows)
        layout->addWidget(row);
    layout->addLayout(buttons);
    layout->addStretch();
    setFocusProxy(m_login);

    connect(m_useToken, &QCheckBox::toggled, this, &CredentialsStep::showTokenForm);
    connect(m_back, &QPushButton::clicked, this, &CredentialsStep::backRequested);
    connect(m_signIn, &QPushButton::clicked, this, [this] {
        if (m_isBusy)
            Q_EMIT cancelled();
        else
            submit();
    });
    for (QLineEdit* edit : {m_login, m_password, m_code}) {
        connect(edit, &QLineEdit::textChanged, this, &CredentialsStep::updateButtons);
        connect(edit, &QLineEdit::returnPressed, this, [this] {
            if (!m_isBusy && m_signIn->isEnabled())
                submit();
        });
    }
    showTokenForm(false);
}

void CredentialsStep::setServer(const QString& serverName, const mattermost::ServerConfig& config) {
    m_server->setText(config.siteName.isEmpty() ? serverName : tr("%1 on %2").arg(config.siteName, serverName));
    const bool hasPassword = config.signInWithEmail || config.signInWithUsername;
    if (config.signInWithEmail && config.signInWithUsername)
        m_loginLabel->setText(tr("&User name or e-mail"));
    else if (config.signInWithEmail)
        m_loginLabel->setText(tr("&E-mail"));
    else
        m_loginLabel->setText(tr("&User name"));
    m_login->setAccessibleName(m_loginLabel->text().remove(u'&'));
    m_codeLabel->hide();
    m_code->hide();
    m_code->clear();
    m_message->showMessage(MessageLabel::Kind::Information, {});
    m_useToken->setChecked(!hasPassword);
    m_useToken->setEnabled(hasPassword);
    showTokenForm(!hasPassword);
    if (!hasPassword) {
        m_message->showMessage(
            MessageLabel::Kind::Information,
            tr("This server does not take passwords. Make a personal access token in Mattermost under "
               "Profile, Security, and paste it here."));
    }
}

void CredentialsStep::showTokenForm(bool token) {
    m_loginLabel->setVisible(!token);
    m_login->setVisible(!token);
    m_passwordLabel->setText(token ? tr("Personal access &token") : tr("&Password"));
    m_password->setAccessibleName(m_passwordLabel->text().remove(u'&'));
    m_password->clear();
    if (token) {
        m_codeLabel->hide();
        m_code->hide();
    }
    updateFocus();
    updateButtons();
}

// To what is missing: a known person has only the password to type.
void CredentialsStep::updateFocus() {
    setFocusProxy(m_useToken->isChecked() || !m_login->text().isEmpty() ? m_password : m_login);
}

void CredentialsStep::updateButtons() {
    const bool isToken = m_useToken->isChecked();
    const bool isComplete = !m_password->text().isEmpty() && (isToken || !m_login->text().trimmed().isEmpty());
    for (QWidget* field : QList<QWidget*>{m_login, m_password, m_code, m_back})
        field->setEnabled(!m_isBusy);
    m_signIn->setText(m_isBusy ? tr("Cancel") : tr("Sign in"));
    m_signIn->setEnabled(m_isBusy || isComplete);
}

domain::Secret CredentialsStep::takePassword() {
    return domain::Secret(m_password->text().toUtf8());
}

void CredentialsStep::submit() {
    m_message->showMessage(MessageLabel::Kind::Information, {});
    if (m_useToken->isChecked())
        Q_EMIT tokenGiven(domain::Secret(m_password->text().trimmed().toUtf8()));
    else
        Q_EMIT passwordGiven(m_login->text().trimmed(), takePassword(),
                             m_code->isVisible() ? m_code->text().trimmed() : QString());
}

void CredentialsStep::forgetSecrets() {
    m_password->clear();
    m_code->clear();
}

void CredentialsStep::setUserName(const QString& name) {
    m_login->setText(name);
    updateFocus();
}

void CredentialsStep::setBusy(bool busy) {
    m_isBusy = busy;
    if (busy)
        m_message->showMessage(MessageLabel::Kind::Information, tr("Signing in…"));
    updateButtons();
}

void CredentialsStep::showMessage(MessageLabel::Kind kind, const QString& text) {
    m_message->showMessage(kind, text);
}

void CredentialsStep::askForMfaCode() {
    const bool wasAsked = m_code->isVisible();
    m_codeLabel->show();
    m_code->show();
    m_code->clear();
    m_code->setFocus();
    m_message->showMessage(wasAsked ? MessageLabel::Kind::Error : MessageLabel::Kind::Information,
                           wasAsked ? tr("That code was not right. Type the one that your app shows now.")
                                    : tr("This server also wants a code of your authenticator app."));
}

} // namespace attache::ui

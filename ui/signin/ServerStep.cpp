// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/ServerStep.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache::ui {

ServerStep::ServerStep(QWidget* parent)
    : QWidget(parent)
    , m_address(new QLineEdit(this))
    , m_message(new MessageLabel(this))
    , m_continue(new QPushButton(tr("Continue"), this))
    , m_acceptHttp(new QPushButton(tr("Continue without encryption"), this))
    , m_retry(new QPushButton(tr("Try again"), this))
    , m_sandbox(new QPushButton(tr("Try it without a server"), this)) {
    m_address->setPlaceholderText(QStringLiteral("chat.example.com"));
    m_address->setAccessibleName(tr("Server address"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_continue->setDefault(true);
    m_acceptHttp->hide();
    m_retry->hide();
    m_sandbox->setToolTip(tr("Starts made-up servers on this computer, with made-up people and documents."));

    auto* label = new QLabel(tr("&Server address"), this);
    label->setBuddy(m_address);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_sandbox);
    buttons->addStretch();
    buttons->addWidget(m_retry);
    buttons->addWidget(m_acceptHttp);
    buttons->addWidget(m_continue);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_address);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    layout->addStretch(); // the other step is taller
    setFocusProxy(m_address);

    connect(m_continue, &QPushButton::clicked, this, [this] {
        if (m_isBusy)
            Q_EMIT cancelled();
        else
            submit();
    });
    connect(m_address, &QLineEdit::returnPressed, this, [this] {
        if (!m_isBusy)
            submit();
    });
    connect(m_address, &QLineEdit::textChanged, this, [this] { // also when assistive technology fills it in
        m_acceptHttp->hide();
        m_message->showMessage(MessageLabel::Kind::Information, {});
        updateButtons();
    });
    connect(m_acceptHttp, &QPushButton::clicked, this, [this] {
        if (const auto address = mattermost::ServerAddress::parse(m_address->text())) {
            m_plainHttpHosts.insert(address->url().host());
            Q_EMIT plainHttpAccepted(address->url().host());
        }
        m_acceptHttp->hide();
        submit();
    });
    connect(m_retry, &QPushButton::clicked, this, &ServerStep::retryRequested);
    connect(m_sandbox, &QPushButton::clicked, this, &ServerStep::sandboxRequested);
    updateButtons();
}

void ServerStep::submit() {
    const auto address = mattermost::ServerAddress::parse(m_address->text());
    if (!address) {
        m_message->showMessage(MessageLabel::Kind::Error, address.error().message);
        m_address->setFocus();
        return;
    }
    if (address->needsPlainHttpConsent() && !m_plainHttpHosts.contains(address->url().host())) {
        m_message->showMessage(
            MessageLabel::Kind::Warning,
            tr("%1 does not encrypt. Your password and every document travel readable for anybody on the "
               "way. Use https:// where the server offers it.")
                .arg(address->displayName()));
        m_acceptHttp->show();
        m_acceptHttp->setFocus();
        return;
    }
    m_message->showMessage(MessageLabel::Kind::Information, {});
    Q_EMIT chosen(*address);
}

void ServerStep::setAddress(const QString& typed) {
    m_address->setText(typed);
    updateButtons();
}

void ServerStep::setBusy(bool busy) {
    m_isBusy = busy;
    m_continue->setText(busy ? tr("Cancel") : tr("Continue"));
    if (busy)
        m_message->showMessage(MessageLabel::Kind::Information, tr("Looking for a Mattermost server…"));
    updateButtons();
}

void ServerStep::hideSandbox() {
    m_sandbox->hide();
}

void ServerStep::setSandboxBusy(bool busy) {
    m_isSandboxBusy = busy;
    m_message->showMessage(MessageLabel::Kind::Information, busy ? tr("Starting the sandbox…") : QString());
    updateButtons();
}

void ServerStep::updateButtons() {
    m_address->setEnabled(!m_isBusy && !m_isSandboxBusy);
    m_sandbox->setEnabled(!m_isBusy && !m_isSandboxBusy);
    m_continue->setEnabled(m_isBusy || (!m_isSandboxBusy && !m_address->text().trimmed().isEmpty()));
}

void ServerStep::showMessage(MessageLabel::Kind kind, const QString& text) {
    m_message->showMessage(kind, text);
}

void ServerStep::showRetry(bool visible) {
    m_retry->setVisible(visible);
}

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "preferences/BotPage.h"

#include "domain/FileName.h"
#include "signin/MessageLabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache::ui {

BotPage::BotPage(QWidget* parent)
    : QWidget(parent)
    , m_who(new QLabel(this))
    , m_label(new QLabel(tr("Bot account &token:"), this))
    , m_token(new QLineEdit(this))
    , m_use(new QPushButton(tr("&Use this account"), this))
    , m_remove(new QPushButton(tr("&Remove the bot account"), this))
    , m_busy(new QProgressBar(this))
    , m_message(new MessageLabel(this)) {
    auto* hint =
        new QLabel(tr("When you change access rights, the people concerned are told in Mattermost: in your name, "
                      "or in that of a bot account. Your administrator can make one and give you its token. It "
                      "is kept in the system's keychain only."),
                   this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_who->setTextFormat(Qt::PlainText);
    m_who->setWordWrap(true);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setAccessibleName(tr("Bot account token"));
    m_label->setBuddy(m_token);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Asking Mattermost…"));
    for (QPushButton* button : {m_use, m_remove})
        button->setAutoDefault(false); // Enter in the field is this page's, not the dialog's
    auto* layout = new QVBoxLayout(this);
    for (QWidget* widget : {static_cast<QWidget*>(hint), static_cast<QWidget*>(m_who), static_cast<QWidget*>(m_label),
                            static_cast<QWidget*>(m_token)})
        layout->addWidget(widget);
    layout->addWidget(m_use, 0, Qt::AlignLeading);
    layout->addWidget(m_remove, 0, Qt::AlignLeading);
    layout->addWidget(m_busy);
    layout->addWidget(m_message);
    layout->addStretch(1);
    connect(m_token, &QLineEdit::textChanged, this, [this] { enter(m_hasBot, false); });
    connect(m_use, &QPushButton::clicked, this, &BotPage::give);
    connect(m_remove, &QPushButton::clicked, this, &BotPage::removeRequested);
    showNone();
}

void BotPage::enter(bool hasBot, bool isBusy) {
    m_hasBot = hasBot;
    m_label->setVisible(!hasBot);
    m_token->setVisible(!hasBot);
    m_token->setEnabled(!isBusy);
    m_use->setVisible(!hasBot);
    m_use->setEnabled(!isBusy && !m_token->text().trimmed().isEmpty());
    m_remove->setVisible(hasBot);
    m_remove->setEnabled(!isBusy);
    m_busy->setVisible(isBusy);
    m_message->showMessage(MessageLabel::Kind::Information, {});
}

void BotPage::give() {
    const QString typed = m_token->text().trimmed();
    if (!typed.isEmpty())
        Q_EMIT tokenGiven(domain::Secret(typed.toUtf8()));
}

void BotPage::showNone() {
    m_token->clear();
    enter(false, false);
    m_who->setText(tr("Announcements are sent in your name."));
}

void BotPage::showBot(const domain::User& bot) {
    m_token->clear(); // it has served
    enter(true, false);
    m_who->setText(tr("Announcements are sent by @%1.").arg(domain::displayFileName(bot.username)));
}

void BotPage::showBusy() {
    enter(m_hasBot, true);
}

void BotPage::showError(const domain::Error& error) {
    enter(m_hasBot, false);
    m_message->showMessage(MessageLabel::Kind::Error, error.message);
}

void BotPage::showUnusable(const domain::Error& error) {
    enter(true, false);
    m_who->setText(tr("A bot account is set, but Mattermost doesn't take it now."));
    m_message->showMessage(MessageLabel::Kind::Warning, error.message);
}

} // namespace attache::ui

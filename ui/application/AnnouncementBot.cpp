// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/AnnouncementBot.h"

#include "preferences/BotPage.h"

namespace attache::ui {

AnnouncementBot::AnnouncementBot(accounts::CredentialStore& credentials, QObject* parent)
    : QObject(parent)
    , m_credentials(credentials) {}

AnnouncementBot::~AnnouncementBot() = default;

QCoro::Task<> AnnouncementBot::setAccount(accounts::Account account, bool isKept) {
    const QPointer self(this);
    m_client.reset();
    m_account = account;
    m_isKept = isKept;
    if (!isKept)
        co_return;
    const auto token = co_await m_credentials.read(accounts::botTokenEntry(account.id));
    if (!self || m_account.id != account.id || !token)
        co_return;
    m_client = std::make_unique<mattermost::MattermostClient>(account.server, *token);
}

void AnnouncementBot::clear() {
    m_client.reset();
    m_account = {};
}

void AnnouncementBot::forget() {
    if (m_isKept && !m_account.id.isEmpty())
        m_credentials.remove(accounts::botTokenEntry(m_account.id));
    clear();
}

void AnnouncementBot::serve(BotPage& page) {
    const QPointer guarded(&page);
    connect(&page, &BotPage::tokenGiven, this, [this, guarded](const domain::Secret& token) { take(guarded, token); });
    connect(&page, &BotPage::removeRequested, this, [this, guarded] { remove(guarded); });
    if (m_client)
        identify(guarded);
    else
        page.showNone();
}

QCoro::Task<> AnnouncementBot::identify(QPointer<BotPage> page) {
    const QPointer self(this);
    page->showBusy();
    const auto bot = co_await m_client->me();
    if (!self || !page)
        co_return;
    if (bot)
        page->showBot(*bot);
    else
        page->showUnusable(bot.error());
}

QCoro::Task<> AnnouncementBot::take(QPointer<BotPage> page, domain::Secret token) {
    const QPointer self(this);
    const accounts::Account account = m_account;
    page->showBusy();
    auto client = std::make_unique<mattermost::MattermostClient>(account.server, token);
    const auto bot = co_await client->me();
    if (!self || account.id != m_account.id)
        co_return;
    if (!bot) {
        if (page)
            page->showError(
                bot.error().kind == domain::ErrorKind::SignedOut
                    ? domain::Error{domain::ErrorKind::WrongCredentials,
                                    tr("Mattermost doesn't know this token. Copy it again: it is shown only "
                                       "once, when it is made."),
                                    {},
                                    0,
                                    {}}
                    : bot.error());
        co_return;
    }
    if (m_isKept) {
        const auto kept = co_await m_credentials.write(accounts::botTokenEntry(account.id), token);
        if (!self || account.id != m_account.id)
            co_return;
        if (!kept) {
            if (page)
                page->showError(kept.error());
            co_return;
        }
    }
    m_client = std::move(client);
    if (page)
        page->showBot(*bot);
}

QCoro::Task<> AnnouncementBot::remove(QPointer<BotPage> page) {
    const QPointer self(this);
    const accounts::Account account = m_account;
    if (m_isKept) {
        const auto removed = co_await m_credentials.remove(accounts::botTokenEntry(account.id));
        if (!self || account.id != m_account.id)
            co_return;
        if (!removed) {
            if (page)
                page->showError(removed.error());
            co_return;
        }
    }
    m_client.reset();
    if (page)
        page->showNone();
}

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/AccountSession.h"

#include <QPointer>

namespace attache::ui {

AccountSession::AccountSession(accounts::Account account, const domain::Secret& token, Services services, Setup setup,
                               QObject* parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_services(std::move(services))
    , m_setup(std::move(setup))
    , m_client(m_account.server, token)
    , m_events(m_account.server, token, {}) {
    setListener(m_services.listener);
    connect(&m_client, &mattermost::MattermostClient::signedOut, this, &AccountSession::signedOut);
    connect(&m_events, &mattermost::EventStream::channelsChanged, this, &AccountSession::loadChannels);
    // A live stream after a break: the network is back, so nothing has to wait for its timer.
    connect(&m_events, &mattermost::EventStream::stateChanged, this, [this](mattermost::EventStream::State state) {
        if (state == mattermost::EventStream::State::Live)
            m_services.saves.retryNow();
    });
    // Perhaps the token is dead: the stream can't tell, but any request finds out (signedOut).
    connect(&m_events, &mattermost::EventStream::helloMissing, this, [this] { m_client.me(); });
    connect(&m_events, &mattermost::EventStream::posted, this, [this](const domain::Post& post) {
        if (post.userId != m_account.user.id && post.channelId != m_attachments.channel().id)
            m_channels.setUnread(post.channelId, true);
    });
}

AccountSession::~AccountSession() {
    m_events.stop();
    m_attachments.clear();
    m_channels.clear();
}

void AccountSession::start() {
    m_services.saves.setAccount(m_account.id, m_account.server, m_client.token());
    giveSourceToModel();
    load();
}

QCoro::Task<> AccountSession::load() {
    const QPointer self(this);
    const auto config = co_await m_client.clientConfig();
    if (!self)
        co_return;
    // Without it the channels tell what is wrong; the defaults do meanwhile.
    if (config) {
        m_config = *config;
        giveSourceToModel();
        giveContext();
    }
    loadChannels();
    m_events.start();
}

void AccountSession::loadChannels() {
    m_channels.load(m_client, m_account.user, m_config.nameDisplay);
}

void AccountSession::setListener(listener::HttpListener* listener) {
    m_opener.reset();
    m_firstPages.reset();
    m_services.listener = listener;
    if (!listener)
        return;
    m_opener = std::make_unique<documents::DocumentOpener>(openerContext(), m_client, *listener, m_services.saves,
                                                           m_services.clock);
    connect(m_opener.get(), &documents::DocumentOpener::documentFailed, this, &AccountSession::documentFailed);
    connect(m_opener.get(), &documents::DocumentOpener::documentWarned, this, &AccountSession::documentWarned);
    m_firstPages = std::make_unique<documents::FirstPages>(openerContext(), m_client, *listener, m_services.clock);
    connect(m_firstPages.get(), &documents::FirstPages::found, this, &AccountSession::firstPageFound);
    connect(m_firstPages.get(), &documents::FirstPages::missing, this, &AccountSession::firstPageMissing);
}

void AccountSession::pause() {
    m_events.stop();
    m_services.saves.setAccount(m_account.id, m_account.server, {});
}

void AccountSession::renew(const domain::Secret& token) {
    m_client.setToken(token);
    m_events.setToken(token);
    m_services.saves.setAccount(m_account.id, m_account.server, token);
    loadChannels();
    m_events.start();
}

std::unique_ptr<documents::VersionHistory> AccountSession::historyOf(const documents::OpenedDocument& document) {
    if (!m_services.listener)
        return nullptr;
    return std::make_unique<documents::VersionHistory>(openerContext(), document, m_client, *m_services.listener,
                                                       m_services.saves, m_services.clock);
}

QCoro::Task<> AccountSession::signOut() {
    m_events.stop();
    co_await m_client.logout(); // always 200; when the server is away the token is forgotten here all the same
}

void AccountSession::setSetup(Setup setup) {
    m_setup = std::move(setup);
    giveSourceToModel();
    giveContext();
}

void AccountSession::giveContext() {
    if (!m_opener)
        return;
    m_opener->setContext(openerContext());
    m_firstPages->setContext(openerContext());
}

documents::OpenerContext AccountSession::openerContext() const {
    documents::OpenerContext context;
    context.accountId = m_account.id;
    context.serverId = m_account.serverId;
    context.me = m_account.user;
    context.documentServer = m_setup.documentServer;
    context.listenerUrl = m_setup.listenerUrl;
    context.alsoEditable = m_setup.alsoEditable;
    context.cacheFolder = m_services.cacheFolder;
    context.maxFileSize = m_config.maxFileSize;
    return context;
}

void AccountSession::giveSourceToModel() {
    models::AttachmentModel::Source source;
    source.client = &m_client;
    source.events = &m_events;
    source.me = m_account.user;
    source.nameDisplay = m_config.nameDisplay;
    source.alsoEditable = m_setup.alsoEditable;
    const domain::Channel shown = m_attachments.channel();
    m_attachments.setSource(source);
    if (!shown.id.isEmpty()) // a new source starts with nothing
        m_attachments.showChannel(shown);
}

} // namespace attache::ui

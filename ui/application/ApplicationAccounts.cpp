// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The Application's accounts: from sign-in to sign-out, the session that ends in between, and the sandbox.
#include "application/Application.h"
#include "signin/SignInPage.h"
#include "window/FilesPage.h"

#include <QCoroFuture>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace attache::ui {

QCoro::Task<> Application::resume() {
    const QPointer self(this);
    co_await m_setup.loadSecret(); // again after "Try again": the same keychain was locked for it
    if (!self || m_session)
        co_return;
    SignInPage& page = m_window->signInPage();
    const auto loading = m_writer.ask([store = m_accountStore] { return store.load(); });
    const auto accounts = co_await loading;
    if (!self || m_session)
        co_return;
    if (!accounts) {
        page.showNotice(accounts.error().message);
        co_return;
    }
    if (accounts->isEmpty())
        co_return;
    const accounts::Account account = accounts->constFirst();
    const auto token = co_await m_credentials.read(accounts::tokenEntry(account.id));
    if (!self || m_session) // the person was faster than the keychain
        co_return;
    if (token) {
        openSession(account, *token);
        co_return;
    }
    page.prefill(account);
    if (token.error().kind == domain::ErrorKind::KeychainLocked)
        page.showRetry(token.error());
    else
        page.showNotice(tr("Sign in again to go on."));
}

QCoro::Task<> Application::signedIn(accounts::Account account, domain::Secret token) {
    const QPointer self(this);
    const auto stored = co_await m_credentials.write(accounts::tokenEntry(account.id), token);
    if (!self)
        co_return;
    if (stored) {
        keepAccounts({account});
        openSession(account, token);
        co_return;
    }
    auto* box = new QMessageBox(QMessageBox::Warning, tr("The sign-in can't be kept"), stored.error().message,
                                QMessageBox::NoButton, m_window.get());
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Attache keeps sign-ins in the system's keychain only. You can go on for this session and sign "
           "in again next time."));
    QPushButton* once = box->addButton(tr("For this session only"), QMessageBox::AcceptRole);
    QPushButton* again = box->addButton(tr("Try again"), QMessageBox::ResetRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(once);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(once, &QPushButton::clicked, this, [this, account, token] { openSession(account, token); });
    connect(again, &QPushButton::clicked, this, [this, account, token] { signedIn(account, token); });
    box->open();
}

void Application::openSession(const accounts::Account& account, const domain::Secret& token) {
    endSession();
    m_session = std::make_unique<AccountSession>(
        account, token, AccountSession::Services{m_listener.listener(), m_saves, m_clock, m_folders.cache},
        m_setup.current());
    connect(m_session.get(), &AccountSession::signedOut, this, &Application::sessionExpired, Qt::QueuedConnection);
    connect(&m_session->channels(), &models::ChannelModel::stateChanged, this,
            [this](models::ChannelModel::State state) {
                if (state == models::ChannelModel::State::Ready)
                    m_startReport.channelsReady();
            });
    connect(&m_session->events(), &mattermost::EventStream::stateChanged, this,
            [this](mattermost::EventStream::State state) {
                if (state != mattermost::EventStream::State::Connecting)
                    m_window->filesPage().setOffline(state == mattermost::EventStream::State::Waiting);
                if (state == mattermost::EventStream::State::Live)
                    m_listener.recover();
            });
    m_documents->setSession(m_session.get());
    m_tools->setSession(m_session.get(), !m_isSandbox);
    m_uploads->setSession(m_session.get());
    m_firstPages->setSession(m_session.get());
    m_desk->setSession(m_session.get());
    m_memory->setAccount(account.id);
    m_window->filesPage().setModels(&m_session->channels(), &m_session->attachments());
    m_window->showFiles(account);
    m_session->start();
    m_setup.refresh();
    openWaitingLink();
}

void Application::endSession() {
    if (!m_session)
        return;
    m_question->drop();
    m_signInAgain->drop();
    m_firstPages->setSession(nullptr);
    m_uploads->setSession(nullptr);
    m_tools->setSession(nullptr);
    m_documents->setSession(nullptr);
    m_window->filesPage().setModels(nullptr, nullptr);
    m_session.reset();
}

void Application::askToSignOut() {
    const auto askAgain = [this] {
        m_documents->closeAll();
        m_question->start(
            ArrivalQuestion::unsavedBeforeSigningOut(), [this] { return outstanding() + undecided(); },
            [this] { signOut(); });
    };
    const auto askAboutUploads = [this, askAgain] {
        m_question->start(
            ArrivalQuestion::uploadsBeforeSigningOut(), [this] { return m_uploads->underWay(); }, askAgain);
    };
    m_question->start(
        ArrivalQuestion::unsentBeforeSigningOut(), [this] { return m_documents->unsent(); }, askAboutUploads);
}

QCoro::Task<> Application::signOut() {
    if (!m_session)
        co_return;
    const accounts::Account account = m_session->account();
    m_window->showSignIn();
    m_signInAgain->drop();
    m_uploads->forget();
    m_firstPages->setSession(nullptr);
    m_uploads->setSession(nullptr);
    m_tools->forget();
    m_tools->setSession(nullptr);
    m_documents->setSession(nullptr);
    m_window->filesPage().setModels(nullptr, nullptr);
    m_saves.setAccount(account.id, account.server, {}); // they wait for the next sign-in
    forgetAccount(account.id);
    const std::unique_ptr<AccountSession> session = std::move(m_session);
    session->setListener(nullptr);                                        // another may take its place meanwhile
    const std::unique_ptr<SandboxProcess> sandbox = std::move(m_sandbox); // answers to the end
    if (sandbox) {
        sandbox->disconnect(this);
        m_isSandbox = false;
        m_setup.leaveSandbox();
        m_window->setSandbox(false);
    }
    co_await session->signOut();
}

// Not waited for; what can't be written is told.
QCoro::Task<> Application::keepAccounts(QList<accounts::Account> accounts) {
    const QPointer self(this);
    const auto saving = m_writer.ask([store = m_accountStore, accounts] { return store.save(accounts); });
    const auto saved = co_await saving;
    if (self && !saved)
        m_window->showMessage(saved.error().message);
}

void Application::forgetAccount(const QString& accountId) {
    if (m_isSandbox)
        return;
    keepAccounts({});
    m_credentials.remove(accounts::tokenEntry(accountId));
}

void Application::sessionExpired() {
    if (!m_session)
        return;
    m_session->pause();
    const accounts::Account account = m_session->account();
    if (!m_window->editors().isEmpty()) { // they talk to the Document Server, and need no session
        m_signInAgain->ask(account);
        return;
    }
    endSession();
    m_window->showSignIn();
    m_window->signInPage().prefill(account);
    m_window->signInPage().showNotice(
        tr("Your session on %1 has ended. Sign in again to go on; nothing is lost.").arg(account.server.displayName()));
}

QCoro::Task<> Application::signedInAgain(accounts::Account account, domain::Secret token) {
    const QPointer self(this);
    m_signInAgain->closeDialog();
    if (!m_session || m_session->account().id != account.id) {
        changeAccount(account, token);
        co_return;
    }
    m_signInAgain->drop();
    m_session->renew(token);
    m_uploads->setSession(m_session.get());
    const auto stored = co_await m_credentials.write(accounts::tokenEntry(account.id), token);
    if (self && !stored)
        m_window->showMessage(stored.error().message);
}

// As when signing out: the documents that are open belong to somebody else.
void Application::changeAccount(const accounts::Account& account, const domain::Secret& token) {
    const auto change = [this, account, token] {
        if (m_session)
            forgetAccount(m_session->account().id);
        signedIn(account, token);
    };
    const auto askAgain = [this, change] {
        m_documents->closeAll();
        m_question->start(
            ArrivalQuestion::unsavedBeforeSigningOut(), [this] { return outstanding() + undecided(); }, change);
    };
    m_question->start(ArrivalQuestion::unsentBeforeSigningOut(), [this] { return m_documents->unsent(); }, askAgain);
}

void Application::startSandbox() {
    m_window->signInPage().setSandboxBusy(true);
    m_sandbox = std::make_unique<SandboxProcess>();
    connect(m_sandbox.get(), &SandboxProcess::ready, this,
            [this](const SandboxServers& servers) { enterSandbox(servers); });
    connect(m_sandbox.get(), &SandboxProcess::failed, this, [this](const domain::Error& error) {
        m_window->signInPage().setSandboxBusy(false);
        m_window->signInPage().showSandboxError(error);
    });
    m_sandbox->start();
}

QCoro::Task<> Application::enterSandbox(SandboxServers servers) {
    m_window->signInPage().setSandboxBusy(false);
    const auto address = mattermost::ServerAddress::parse(servers.mattermost.toString());
    if (!address) {
        m_window->signInPage().showSandboxError(address.error());
        co_return;
    }
    mattermost::MattermostClient client(*address, servers.token);
    const QPointer self(this);
    const auto me = co_await client.me();
    if (!self)
        co_return;
    if (!me) {
        m_window->signInPage().showSandboxError(me.error());
        co_return;
    }
    m_isSandbox = true;
    m_setup.enterSandbox(servers);
    m_window->setSandbox(true);
    accounts::Account account;
    account.id = u"sandbox"_s;
    account.server = *address;
    account.serverId = u"sandbox"_s;
    account.serverName = tr("Sandbox");
    account.user = *me;
    openSession(account, servers.token);
}

} // namespace attache::ui

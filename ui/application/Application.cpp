// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/Application.h"

#include "domain/FileName.h"
#include "preferences/PreferencesDialog.h"
#include "signin/SignInPage.h"
#include "window/DownloadBar.h"
#include "window/FilesPage.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace attache::ui {
namespace {

saves::SaveSettings saveSettings(const accounts::ProfileFolders& folders) {
    saves::SaveSettings settings;
    settings.folder = folders.data + u"/saves"_s;
    return settings;
}

} // namespace

Application::Application(accounts::ProfileFolders folders, bool isSandbox, QObject* parent)
    : QObject(parent)
    , m_folders(std::move(folders))
    , m_isSandbox(isSandbox)
    , m_accountStore(m_folders.config + u"/accounts.json"_s)
    , m_credentials(m_folders.id())
    , m_saves(saveSettings(m_folders), m_clock)
    , m_listener(m_saves)
    , m_setup(m_folders.config + u"/preferences.ini"_s, m_credentials, m_listener, m_clock)
    , m_window(std::make_unique<MainWindow>(m_clock))
    , m_documents(std::make_unique<OpenDocuments>(*m_window, m_saves))
    , m_tools(std::make_unique<DocumentTools>(*m_window, m_saves, m_credentials, m_clock))
    , m_farewell(std::make_unique<Farewell>(*m_window, [this] { return outstanding(); }))
    , m_question(std::make_unique<ArrivalQuestion>(*m_window)) {
    connectWindow();
    connectFilesPage();
}

Application::~Application() {
    endSession();
    m_question.reset();
    m_farewell.reset();
    m_tools.reset();
    m_documents.reset();
    m_window.reset();  // a connection check in its dialogs uses the listener
    m_listener.stop(); // no callback may reach the saves while they end
}

void Application::start() {
    m_window->signInPage().setPlainHttpHosts(m_setup.plainHttpHosts());
    m_window->show();
    startUp();
}

void Application::activate() {
    m_farewell->stay();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

QCoro::Task<> Application::startUp() {
    const QPointer self(this);
    const auto started = co_await m_saves.start();
    if (!self)
        co_return;
    if (!started) {
        auto* box = new QMessageBox(QMessageBox::Critical, tr("Attache can't keep saves"), started.error().message,
                                    QMessageBox::Ok, m_window.get());
        box->setTextFormat(Qt::PlainText);
        box->setInformativeText(tr("Documents open for viewing only until this is mended."));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }
    startListener();
    if (m_isSandbox)
        startSandbox();
    else
        resume();
}

void Application::startListener() {
    if (const auto started = m_setup.startListener(m_isSandbox); !started)
        m_window->showMessage(started.error().message);
}

// False while a document needs the one that runs.
bool Application::restartListener() {
    if (m_documents->isBusy())
        return false;
    if (m_session)
        m_session->setListener(nullptr);
    startListener();
    if (m_session)
        m_session->setListener(m_listener.listener());
    return true;
}

void Application::connectWindow() {
    connect(m_window.get(), &MainWindow::quitRequested, this, &Application::quit);
    connect(m_window.get(), &MainWindow::closeRequested, this, &Application::quit);
    connect(m_window.get(), &MainWindow::signOutRequested, this, &Application::askToSignOut);
    connect(&m_setup, &ServiceSetup::changed, this, [this] {
        if (m_session)
            m_session->setSetup(m_setup.current());
    });
    connect(&m_setup, &ServiceSetup::preferencesShown, m_tools.get(),
            [this](PreferencesDialog* dialog) { m_tools->serve(*dialog); });
    connect(m_tools.get(), &DocumentTools::reopenRequested, m_documents.get(), &OpenDocuments::reload);
    connect(&m_setup, &ServiceSetup::message, m_window.get(), &MainWindow::showMessage);
    connect(m_window.get(), &MainWindow::preferencesRequested, this, &Application::showPreferences);
    connect(m_farewell.get(), &Farewell::aboutToLeave, m_documents.get(), &OpenDocuments::closeAll);
    connect(m_farewell.get(), &Farewell::activated, this, &Application::activate);
    connect(m_farewell.get(), &Farewell::finished, this, &Application::finished);
    connect(m_documents.get(), &OpenDocuments::pendingChanged, this, &Application::refreshSaves);
    connect(&m_saves, &saves::SaveService::saveChanged, this, &Application::refreshSaves);
    connect(&m_saves, &saves::SaveService::storeFailed, this, &Application::refreshSaves);
    connect(&m_saves, &saves::SaveService::storingEnded, this, &Application::refreshSaves);

    connectSaves();
    connectSignInPage();
}

void Application::connectSaves() {
    SaveIndicator& indicator = m_window->saveIndicator();
    connect(&indicator, &SaveIndicator::retryRequested, &m_saves, &saves::SaveService::retryNow);
    connect(&indicator, &SaveIndicator::exportRequested, this, [this](const QString& saveId, const QString& name) {
        auto* dialog = new QFileDialog(m_window.get(), tr("Save a copy"));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(domain::safeFileName(name));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, [this, saveId](const QString& path) {
            m_saves.exportSave(saveId, path).then([this](const domain::Result<>& result) {
                m_window->showMessage(result ? tr("The copy was saved.") : result.error().message);
            });
        });
        dialog->open();
    });
}

void Application::connectSignInPage() {
    SignInPage& page = m_window->signInPage();
    connect(&page, &SignInPage::signedIn, this,
            [this](const accounts::Account& account, const domain::Secret& token) { signedIn(account, token); });
    connect(&page, &SignInPage::retryRequested, this, [this] { resume(); });
    connect(&page, &SignInPage::sandboxRequested, this, &Application::startSandbox);
    connect(&page, &SignInPage::plainHttpAccepted, &m_setup, &ServiceSetup::acceptPlainHttp);
}

void Application::connectFilesPage() {
    FilesPage& files = m_window->filesPage();
    connect(&files, &FilesPage::openRequested, m_documents.get(), &OpenDocuments::open);
    connect(&files, &FilesPage::versionOpenRequested, m_documents.get(), &OpenDocuments::openVersion);
    connect(&files, &FilesPage::channelsReloadRequested, this, [this] {
        if (m_session)
            m_session->loadChannels();
    });
    connect(&files, &FilesPage::downloadRequested, this, [this](const domain::FileInfo& file) {
        if (m_session)
            m_window->downloads().ask(m_session->client(), file);
    });
}

// --- accounts
// ---------------------------------------------------------------------------------------------------------

QCoro::Task<> Application::resume() {
    const QPointer self(this);
    co_await m_setup.loadSecret(); // again after "Try again": the same keychain was locked for it
    if (!self || m_session)
        co_return;
    SignInPage& page = m_window->signInPage();
    const auto accounts = m_accountStore.load();
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
        if (const auto saved = m_accountStore.save({account}); !saved)
            m_window->showMessage(saved.error().message);
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
    m_window->filesPage().setModels(&m_session->channels(), &m_session->attachments());
    m_window->showFiles(account);
    m_session->start();
    m_setup.refresh();
}

void Application::endSession() {
    if (!m_session)
        return;
    m_question->drop();
    m_tools->setSession(nullptr);
    m_documents->setSession(nullptr);
    m_window->filesPage().setModels(nullptr, nullptr);
    m_session.reset();
}

QStringList Application::outstanding() const {
    QStringList names;
    for (const PendingSession& session : m_documents->pending())
        names += session.title;
    for (const domain::SaveStatus& save : m_saves.statuses()) {
        if (m_session && domain::isUnfinished(save.step)) // signed out, nothing would come of waiting
            names += save.documentTitle;
    }
    // The Document Server's last word is here, and its file still on the way to the disk.
    if (names.isEmpty() && m_saves.isStoring())
        names += tr("a document");
    names.removeDuplicates();
    return names;
}

void Application::quit() {
    m_question->start(
        ArrivalQuestion::unsentBeforeQuitting(), [this] { return m_documents->unsent(); },
        [this] { m_farewell->leave(); });
}

void Application::askToSignOut() {
    const auto askAgain = [this] {
        m_documents->closeAll();
        m_question->start(
            ArrivalQuestion::unsavedBeforeSigningOut(), [this] { return outstanding(); }, [this] { signOut(); });
    };
    m_question->start(ArrivalQuestion::unsentBeforeSigningOut(), [this] { return m_documents->unsent(); }, askAgain);
}

QCoro::Task<> Application::signOut() {
    if (!m_session)
        co_return;
    const accounts::Account account = m_session->account();
    m_window->showSignIn();
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

void Application::forgetAccount(const QString& accountId) {
    if (m_isSandbox)
        return;
    if (const auto saved = m_accountStore.save({}); !saved)
        m_window->showMessage(saved.error().message);
    m_credentials.remove(accounts::tokenEntry(accountId));
}

void Application::sessionExpired() {
    if (!m_session)
        return;
    const accounts::Account account = m_session->account();
    m_saves.setAccount(account.id, account.server, {}); // they wait for the next sign-in
    endSession();
    m_window->showSignIn();
    m_window->signInPage().prefill(account);
    m_window->signInPage().showNotice(
        tr("Your session on %1 has ended. Sign in again to go on; nothing is lost.").arg(account.server.displayName()));
}

// --- sandbox
// ------------------------------------------------------------------------------------------------------------

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

void Application::showPreferences() {
    m_setup.showPreferences(
        m_window.get(), [this] { return m_session ? &m_session->client() : nullptr; },
        [this] { return restartListener(); });
}

void Application::refreshSaves() {
    m_window->saveIndicator().setSaves(m_saves.statuses());
    m_window->saveIndicator().setPendingSessions(m_documents->pending());
    m_farewell->setToolTip(m_window->saveIndicator().summary());
    m_farewell->reconsider();
    m_question->reconsider();
}

} // namespace attache::ui

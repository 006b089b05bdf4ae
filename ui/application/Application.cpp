// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/Application.h"

#include "preferences/PreferencesDialog.h"
#include "saves/SaveIndicator.h"
#include "signin/SignInPage.h"
#include "window/DownloadBar.h"
#include "window/FilesPage.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSessionManager>

#include <algorithm>
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
    , m_setup(m_folders.config + u"/preferences.ini"_s, m_credentials, m_listener, m_writer, m_clock)
    , m_window(std::make_unique<MainWindow>(m_clock))
    , m_messages(m_folders.data + u"/messages.json"_s, m_writer)
    , m_memory(std::make_unique<WindowMemory>(m_folders.config + u"/window.ini"_s, *m_window, m_writer))
    , m_documents(std::make_unique<OpenDocuments>(*m_window, m_saves, m_clock))
    , m_teller(std::make_unique<SaveTeller>(m_saves, *m_documents, m_messages, m_clock))
    , m_desk(std::make_unique<SavesDesk>(*m_window, m_saves, m_messages, m_clock, *m_documents, *m_teller))
    , m_signInAgain(std::make_unique<SignInAgain>(*m_window, m_messages, m_clock))
    , m_tools(std::make_unique<DocumentTools>(*m_window, m_saves, m_credentials, m_clock))
    , m_uploads(std::make_unique<UploadDesk>(*m_window))
    , m_firstPages(std::make_unique<FirstPageDesk>(m_window->filesPage().details()))
    , m_farewell(std::make_unique<Farewell>(*m_window, [this] { return outstanding(); }))
    , m_question(std::make_unique<ArrivalQuestion>(*m_window))
    , m_system(m_clock) {
    m_memory->remember(u"saves"_s, m_desk->view());
    connectWindow();
    connectFilesPage();
}

Application::~Application() {
    endSession();
    m_question.reset();
    m_farewell.reset();
    m_firstPages.reset();
    m_uploads.reset();
    m_tools.reset();
    m_signInAgain.reset();
    m_desk.reset();
    m_teller.reset();
    m_documents.reset();
    m_memory.reset();
    m_window.reset();  // a connection check in its dialogs uses the listener
    m_listener.stop(); // no callback may reach the saves while they end
}

void Application::start() {
    m_window->signInPage().setPlainHttpHosts(m_setup.plainHttpHosts());
    m_window->show();
    m_system.start();
    startUp();
}

void Application::activate() {
    m_farewell->stay();
    bringToFront(*m_window);
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
    if (m_session) { // the person was faster than the disk
        m_session->setListener(m_listener.listener());
        m_setup.refresh();
    }
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
    m_firstPages->reconsider();
    return true;
}

void Application::connectWindow() {
    connect(m_window.get(), &MainWindow::quitRequested, this, &Application::quit);
    connect(m_window.get(), &MainWindow::closeRequested, this, &Application::quit);
    connect(m_window.get(), &MainWindow::signOutRequested, this, &Application::askToSignOut);
    connect(&m_setup, &ServiceSetup::changed, this, [this] {
        if (m_session)
            m_session->setSetup(m_setup.current());
        m_firstPages->reconsider();
    });
    connect(&m_setup, &ServiceSetup::preferencesShown, m_tools.get(),
            [this](PreferencesDialog* dialog) { m_tools->serve(*dialog); });
    connect(m_tools.get(), &DocumentTools::reopenRequested, m_documents.get(), &OpenDocuments::reload);
    connect(&m_setup, &ServiceSetup::message, m_window.get(), &MainWindow::showMessage);
    connect(m_window.get(), &MainWindow::preferencesRequested, this, &Application::showPreferences);
    connect(m_documents.get(), &OpenDocuments::preferencesRequested, this, &Application::showPreferences);
    connect(&m_setup, &ServiceSetup::preferencesSaved, m_documents.get(), &OpenDocuments::preferencesChanged);
    connect(m_farewell.get(), &Farewell::aboutToLeave, m_documents.get(), &OpenDocuments::closeAll);
    connect(m_farewell.get(), &Farewell::activated, this, &Application::activate);
    connect(m_farewell.get(), &Farewell::finished, this, &Application::farewellEnded);
    connect(m_uploads.get(), &UploadDesk::openRequested, m_documents.get(), &OpenDocuments::openPlace);
    connect(m_uploads.get(), &UploadDesk::underWayChanged, m_question.get(), &ArrivalQuestion::reconsider);
    connectSaves();
    connectSystem();
    connectSignInPage();
}

void Application::connectSaves() {
    connect(&m_listener.sessions(), &documents::SessionKeeper::recovered, m_teller.get(), &SaveTeller::takeReport);
    connect(m_documents.get(), &OpenDocuments::pendingChanged, this, [this] {
        if (!m_documents->pending().isEmpty())
            m_listener.sessions().expect();
    });
    connect(m_desk.get(), &SavesDesk::refreshed, this, [this] {
        m_farewell->setToolTip(m_window->saveIndicator().summary());
        m_farewell->reconsider();
        m_question->reconsider();
        m_system.setDelaysSleep(!m_documents->unsent().isEmpty());
    });
    connect(m_desk.get(), &SavesDesk::openAgainRequested, this,
            [this](const domain::LastingMessage& message) { m_documents->openPlace(message.place); });
    connect(m_desk.get(), &SavesDesk::signInRequested, this,
            [this] { m_signInAgain->showDialog(m_setup.plainHttpHosts()); });
    connect(m_signInAgain.get(), &SignInAgain::signedIn, this,
            [this](const accounts::Account& account, const domain::Secret& token) { signedInAgain(account, token); });
    connect(m_signInAgain.get(), &SignInAgain::plainHttpAccepted, &m_setup, &ServiceSetup::acceptPlainHttp);
    connect(m_farewell.get(), &Farewell::savesRequested, m_desk.get(), &SavesDesk::present);
    connect(&m_messages, &LastingMessages::added, this,
            [this](const domain::LastingMessage& message) { m_farewell->tell(message.title, message.text); });
}

void Application::connectSystem() {
    const auto goOn = [this] {
        if (m_session)
            m_session->events().reconnectNow();
        m_listener.recover();
    };
    connect(&m_system, &SystemWatch::wokeUp, this, [this, goOn] {
        m_saves.wake();
        goOn();
    });
    connect(&m_system, &SystemWatch::networkReturned, this, [this, goOn] {
        m_saves.retryNow();
        goOn();
    });
    // Direct: the system waits for the answer.
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager& manager) {
            if (holdsLogOut(!m_documents->unsent().isEmpty() && manager.allowsInteraction()))
                manager.cancel();
            manager.release();
        },
        Qt::DirectConnection);
}

void Application::connectSignInPage() {
    SignInPage& page = m_window->signInPage();
    page.setSandboxOffered(SandboxProcess::isInstalled());
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

QStringList Application::outstanding() const {
    QStringList names;
    for (const domain::PendingSession& session : m_documents->pending())
        names += session.title;
    for (const domain::SaveStatus& save : m_saves.statuses()) {
        // Signed out, or when only the person can help, nothing would come of waiting.
        if (m_session && domain::isUnfinished(save.step) && !domain::needsPerson(save))
            names += save.documentTitle;
    }
    // The Document Server's last word is here, and its file still on the way to the disk.
    if (names.isEmpty() && m_saves.isStoring())
        names += tr("a document");
    names.removeDuplicates();
    return names;
}

QStringList Application::undecided() const {
    QStringList names;
    for (const domain::SaveStatus& save : m_saves.statuses()) {
        if (domain::needsPerson(save))
            names += save.documentTitle;
    }
    names.removeDuplicates();
    return names;
}

void Application::quit() {
    m_question->start(
        ArrivalQuestion::unsentBeforeQuitting(), [this] { return m_documents->unsent(); },
        [this] { askAboutUploads(); });
}

void Application::askAboutUploads() {
    m_question->start(
        ArrivalQuestion::uploadsBeforeQuitting(), [this] { return m_uploads->underWay(); },
        [this] { askAboutUndecided(); });
}

void Application::askAboutUndecided() {
    const auto go = [this] {
        m_leftBehind = undecided();
        m_farewell->leave();
    };
    if (undecided().isEmpty()) {
        go();
        return;
    }
    // One that is tried again meanwhile is undecided again in a moment, or gone.
    const auto left = [this] { return undecided().isEmpty() ? outstanding() : undecided(); };
    m_question->start(ArrivalQuestion::undecidedBeforeQuitting(), left, go);
}

void Application::farewellEnded(bool insisted) {
    const QStringList left = undecided();
    const bool isNews = std::ranges::any_of(left, [this](const QString& name) { return !m_leftBehind.contains(name); });
    if (insisted || !isNews) {
        Q_EMIT finished();
        return;
    }
    activate();
    askAboutUndecided();
}

bool Application::holdsLogOut(bool mayAsk) {
    // All else is in the journal, or at the Document Server under a session that is.
    if (!mayAsk || m_documents->unsent().isEmpty())
        return false;
    activate();
    m_question->start(
        ArrivalQuestion::unsentBeforeLoggingOut(), [this] { return m_documents->unsent(); },
        [this] { m_farewell->leave(); });
    return true;
}

void Application::openLink(const QString& link) {
    activate();
    m_link = parseDocumentLink(link);
    if (!m_link)
        m_window->showMessage(tr("This is no link to a document that Attache understands."));
    openWaitingLink();
}

void Application::openWaitingLink() {
    if (!m_link || !m_session)
        return;
    const DocumentLink link = *std::exchange(m_link, std::nullopt);
    const accounts::Account& account = m_session->account();
    if (link.server == account.server)
        m_documents->openPlace({account.id, link.postId, link.fileId});
    else
        m_window->showMessage(tr("This document is on %1. Sign in there to open it.").arg(link.server.displayName()));
}

void Application::showPreferences() {
    m_setup.showPreferences(
        &m_window->front(), [this] { return m_session ? &m_session->client() : nullptr; },
        [this] { return restartListener(); });
}

void endLoopAfter(const Application& application) {
    // Not quit(): it asks the windows first, and the main window's answer is to leave, which has just been done.
    QObject::connect(
        &application, &Application::finished, qApp, [] { QCoreApplication::exit(0); },
        Qt::QueuedConnection); // the event loop may not run yet
}

} // namespace attache::ui

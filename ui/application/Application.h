// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Application: the composition root. Makes everything, connects it, and carries the account from sign-in to sign-out.
#pragma once

#include "accounts/AccountStore.h"
#include "accounts/CredentialStore.h"
#include "accounts/ProfileFolders.h"
#include "application/AccountSession.h"
#include "application/ArrivalQuestion.h"
#include "application/DiskWriter.h"
#include "application/DocumentLink.h"
#include "application/DocumentTools.h"
#include "application/Farewell.h"
#include "application/FirstPageDesk.h"
#include "application/LastingMessages.h"
#include "application/ListenerHost.h"
#include "application/OpenDocuments.h"
#include "application/SandboxProcess.h"
#include "application/SaveTeller.h"
#include "application/SavesDesk.h"
#include "application/ServiceSetup.h"
#include "application/SignInAgain.h"
#include "application/StartReport.h"
#include "application/SystemWatch.h"
#include "application/UploadDesk.h"
#include "application/WindowMemory.h"
#include "domain/Clock.h"
#include "window/MainWindow.h"

#include <QObject>

#include <memory>

namespace attache::ui {

// Thread: the GUI thread. One for each process, made in main().
class Application : public QObject {
    Q_OBJECT
public:
    Application(accounts::ProfileFolders folders, bool isSandbox, QObject* parent = nullptr);
    ~Application() override;

    // Shows the window, then signs in by itself where it can.
    void start();
    // Another start of the program: come to the front.
    void activate();
    // Opens the document that an attache:// link names, as soon as the person is signed in. `link` is hostile.
    void openLink(const QString& link);
    // The system ends the person's session. True: it has to wait for changes that would be lost, and the person was
    // told. `mayAsk`: it would.
    [[nodiscard]] bool holdsLogOut(bool mayAsk);

Q_SIGNALS:
    // The person left, and everything has arrived (or the person insisted): nothing keeps the program any longer.
    void finished();

private:
    QCoro::Task<> startUp();
    void startListener();
    [[nodiscard]] bool restartListener();
    void connectWindow();
    void connectFilesPage();
    void connectSaves();
    void connectSystem();
    void connectSignInPage();

    // Accounts
    QCoro::Task<> resume();
    QCoro::Task<> signedIn(accounts::Account account, domain::Secret token);
    void openSession(const accounts::Account& account, const domain::Secret& token);
    void endSession();
    void openWaitingLink();
    [[nodiscard]] QStringList outstanding() const; // on the way, by itself
    [[nodiscard]] QStringList undecided() const;   // waits for the person
    void quit();
    void askAboutUploads();
    void askAboutUndecided();
    void farewellEnded(bool insisted);
    void askToSignOut();
    QCoro::Task<> signOut();
    void sessionExpired();
    QCoro::Task<> signedInAgain(accounts::Account account, domain::Secret token);
    void changeAccount(const accounts::Account& account, const domain::Secret& token);
    QCoro::Task<> keepAccounts(QList<accounts::Account> accounts);
    void forgetAccount(const QString& accountId);

    // Sandbox
    void startSandbox();
    QCoro::Task<> enterSandbox(SandboxServers servers);

    void showPreferences();

    accounts::ProfileFolders m_folders;
    bool m_isSandbox;
    std::optional<DocumentLink> m_link; // waits for the sign-in
    QStringList m_leftBehind;           // undecided, and the person knows
    domain::SystemClock m_clock;
    StartReport m_startReport;
    DiskWriter m_writer;                   // before those who write with it
    accounts::AccountStore m_accountStore; // used on the writer's thread
    accounts::CredentialStore m_credentials;
    saves::SaveService m_saves;
    ListenerHost m_listener;
    ServiceSetup m_setup;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<AccountSession> m_session;
    LastingMessages m_messages;
    std::unique_ptr<WindowMemory> m_memory;
    std::unique_ptr<OpenDocuments> m_documents;
    std::unique_ptr<SaveTeller> m_teller;
    std::unique_ptr<SavesDesk> m_desk;
    std::unique_ptr<SignInAgain> m_signInAgain;
    std::unique_ptr<DocumentTools> m_tools;
    std::unique_ptr<UploadDesk> m_uploads;
    std::unique_ptr<FirstPageDesk> m_firstPages;
    std::unique_ptr<Farewell> m_farewell;
    std::unique_ptr<ArrivalQuestion> m_question;
    SystemWatch m_system;
};

// The program's event loop ends when the person has left.
void endLoopAfter(const Application& application);

} // namespace attache::ui

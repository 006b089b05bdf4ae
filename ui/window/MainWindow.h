// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// MainWindow: the one window: sign-in page, or files and open editors as tabs; menus, account, save state.
//
// It knows no network and no use case: it shows, and says what the person wants. Thread: the GUI thread.
#pragma once

#include "accounts/AccountStore.h"
#include "domain/Clock.h"

#include <QMainWindow>
#include <QTabWidget>

#include <functional>

class QLabel;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace attache::ui {

class DownloadBar;
class EditorTab;
class FilesPage;
class MessageStack;
class NoticeBar;
class SaveIndicator;
class SignInPage;
class UploadBar;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const domain::Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] SignInPage& signInPage() { return *m_signInPage; }
    [[nodiscard]] FilesPage& filesPage() { return *m_filesPage; }
    [[nodiscard]] SaveIndicator& saveIndicator() { return *m_saveIndicator; }
    [[nodiscard]] DownloadBar& downloads() { return *m_downloads; }
    [[nodiscard]] UploadBar& uploads() { return *m_uploads; }
    [[nodiscard]] MessageStack& messages() { return *m_messages; }

    void showSignIn();
    void showFiles(const accounts::Account& account);
    // Says everywhere that nothing here is real.
    void setSandbox(bool isSandbox);
    // A message that doesn't need an answer, at the foot of the window for some seconds.
    void showMessage(const QString& text);
    // A message with a button, above the foot of the window, for some seconds longer. A new one takes its place.
    void showOffer(const QString& text, const QString& button, std::function<void()> accepted);
    void withdrawOffer();

    // The tab becomes the window's; it is shown and focused.
    void addEditor(EditorTab* tab);
    void removeEditor(EditorTab* tab);
    [[nodiscard]] QList<EditorTab*> editors() const;
    void raiseEditor(EditorTab* tab);

Q_SIGNALS:
    void preferencesRequested();
    void savesRequested();
    void signOutRequested();
    void quitRequested();
    void closeEditorRequested(attache::ui::EditorTab* tab);
    // The window's close button or Alt+F4. The receiver decides: hide, wait or quit.
    void closeRequested();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildMenus();
    void buildFileMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void buildCorner();
    void closeTab(int index);
    void showAbout();

    QStackedWidget* m_pages;
    SignInPage* m_signInPage;
    QTabWidget* m_tabs;
    FilesPage* m_filesPage;
    SaveIndicator* m_saveIndicator;
    DownloadBar* m_downloads;
    UploadBar* m_uploads;
    NoticeBar* m_offer;
    QTimer* m_offerTimer;
    MessageStack* m_messages;
    std::function<void()> m_accepted; // what the offer's button does
    QLabel* m_sandboxBanner;
    QToolButton* m_accountButton = nullptr;
    QAction* m_signOut = nullptr;
    QList<QAction*> m_signedInActions; // enabled while the files page shows
};

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// MainWindow: the sign-in page, or files and open editors as tabs; menus, account, save state. Open editors may have
// windows of their own beside it (EditorPlaces), and are the main window's all the same.
//
// It knows no network and no use case: it shows, and says what the person wants. Thread: the GUI thread.
#pragma once

#include "accounts/AccountStore.h"
#include "domain/Clock.h"
#include "window/EditorWindow.h"

#include <functional>
#include <memory>

class QStackedWidget;
class QTimer;
class QToolButton;

namespace attache::ui {

class DownloadBar;
class EditorPlaces;
class EditorTab;
class EditorTabs;
class FilesPage;
class NoticeBar;
class SignInPage;
class UploadBar;

class MainWindow : public AppWindow {
    Q_OBJECT
public:
    explicit MainWindow(const domain::Clock& clock, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] SignInPage& signInPage() { return *m_signInPage; }
    [[nodiscard]] FilesPage& filesPage() { return *m_filesPage; }
    [[nodiscard]] DownloadBar& downloads() { return *m_downloads; }
    [[nodiscard]] EditorPlaces& editorPlaces() { return *m_places; }
    [[nodiscard]] UploadBar& uploads() { return *m_uploads; }

    void showSignIn();
    void showFiles(const accounts::Account& account);
    // Says everywhere that nothing here is real.
    void setSandbox(bool isSandbox);
    // A message that doesn't need an answer, at the foot of the window that the person works with, for some seconds.
    void showMessage(const QString& text);
    // A message with a button, above the foot of the window, for some seconds longer. A new one takes its place.
    void showOffer(const QString& text, const QString& button, std::function<void()> accepted);
    void withdrawOffer();

    // The tab becomes the window's; it is shown and focused.
    void addEditor(EditorTab* tab);
    void removeEditor(EditorTab* tab);
    // All of them, wherever they are.
    [[nodiscard]] QList<EditorTab*> editors() const;
    void raiseEditor(EditorTab* tab);
    // This one, or an editor's own, where the person works with that: for dialogs that belong to neither.
    [[nodiscard]] AppWindow& front() const;

Q_SIGNALS:
    void preferencesRequested();
    void savesRequested();
    void signOutRequested();
    void quitRequested();
    void closeEditorRequested(attache::ui::EditorTab* tab);

private:
    void buildMenus();
    void buildFileMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void buildCorner();
    void holdOutsideEditors(const QList<QAction*>& actions);
    void showFilesPage();
    void updateMoveAction();
    void showAbout();

    QStackedWidget* m_pages;
    SignInPage* m_signInPage;
    FilesPage* m_filesPage;
    EditorTabs* m_tabs;
    DownloadBar* m_downloads;
    UploadBar* m_uploads;
    NoticeBar* m_offer;
    QTimer* m_offerTimer;
    std::function<void()> m_accepted; // what the offer's button does
    QWidget* m_corner = nullptr;
    QToolButton* m_accountButton = nullptr;
    QAction* m_signOut = nullptr;
    QAction* m_move = nullptr; // the current editor to a window of its own
    SharedActions m_shared;
    std::unique_ptr<EditorPlaces> m_places; // goes first: the windows in it follow this one
    QList<QAction*> m_signedInActions;      // enabled while the files page shows
};

} // namespace attache::ui

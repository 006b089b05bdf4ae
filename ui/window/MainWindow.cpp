// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "window/MainWindow.h"

#include "files/NoticeBar.h"
#include "files/ToolTips.h"
#include "saves/SaveIndicator.h"
#include "signin/SignInPage.h"
#include "window/DownloadBar.h"
#include "window/EditorPlaces.h"
#include "window/EditorTab.h"
#include "window/EditorTabs.h"
#include "window/FilesPage.h"
#include "window/MessageStack.h"
#include "window/UploadBar.h"
#include "window/WindowKeys.h"

#include <QAccessible>
#include <QApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace attache::ui {
namespace {
constexpr int kOfferMs = 30'000; // time to read it, and to think again
constexpr QSize kFirstSize{1180, 760};
} // namespace

MainWindow::MainWindow(const domain::Clock& clock, QWidget* parent)
    : AppWindow(clock, parent)
    , m_pages(new QStackedWidget(this))
    , m_signInPage(new SignInPage(this))
    , m_filesPage(new FilesPage(this))
    , m_tabs(new EditorTabs(m_filesPage, this))
    , m_downloads(new DownloadBar(this))
    , m_uploads(new UploadBar(this))
    , m_offer(new NoticeBar(this))
    , m_offerTimer(new QTimer(this)) {
    resize(kFirstSize.boundedTo(screen()->availableSize() * 0.95)); // at 200 % a small screen holds less

    setAccessibleName(QGuiApplication::applicationDisplayName());
    m_pages->addWidget(m_signInPage);
    m_pages->addWidget(m_tabs);
    addContent(m_pages, 1);
    addContent(m_offer);
    addContent(m_downloads);
    addContent(m_uploads);

    m_offerTimer->setSingleShot(true);
    connect(m_offerTimer, &QTimer::timeout, this, &MainWindow::withdrawOffer);
    connect(m_offer, &NoticeBar::buttonClicked, this, [this] {
        const auto accepted = std::exchange(m_accepted, nullptr);
        withdrawOffer();
        if (accepted)
            accepted();
    });

    buildCorner();
    buildMenus();
    m_places = std::make_unique<EditorPlaces>(*this, *m_tabs, m_shared);
    connect(m_places.get(), &EditorPlaces::closeRequested, this, &MainWindow::closeEditorRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::updateMoveAction);
    showSignIn();
}

MainWindow::~MainWindow() {
    m_tabs->disconnect(this); // it tells of each page that goes with it
}

void MainWindow::buildCorner() {
    m_corner = new QWidget(m_tabs);
    auto* layout = new QHBoxLayout(m_corner);
    layout->setContentsMargins(8, 0, 8, 0);
    m_accountButton = new QToolButton(m_corner);
    m_accountButton->setPopupMode(QToolButton::InstantPopup);
    m_accountButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_accountButton->setAutoRaise(true);
    layout->addWidget(&saveIndicator());
    layout->addWidget(m_accountButton);
    m_tabs->setCornerWidget(m_corner, Qt::TopRightCorner);
}

void MainWindow::buildMenus() {
    buildFileMenu();
    buildViewMenu();
    buildHelpMenu();
    auto* account = new QMenu(m_accountButton);
    account->addActions({m_signedInActions.constFirst(), m_signOut});
    m_accountButton->setMenu(account);
}

// The keys of all others are the editor's while the keyboard is in one; see WindowKeys.h.
void MainWindow::holdOutsideEditors(const QList<QAction*>& actions) {
    const QList<QWidget*> places{m_filesPage, m_tabs->tabBar(), m_corner, &messages(), m_offer, m_downloads, m_uploads};
    for (QAction* action : actions) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        for (QWidget* place : places)
            place->addAction(action);
    }
}

void MainWindow::buildFileMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    QMenu* newMenu = menu->addMenu(tr("&New"));
    newMenu->addActions(m_filesPage->newActions());
    menu->addAction(m_filesPage->uploadAction());
    holdOutsideEditors(newMenu->actions() + QList{m_filesPage->uploadAction()});
    menu->addSeparator();
    QAction* preferences = menu->addAction(tr("&Preferences…"), QKeySequence(QKeySequence::Preferences), this,
                                           &MainWindow::preferencesRequested);
    if (preferences->shortcut().isEmpty())
        preferences->setShortcut(QKeySequence(u"Ctrl+,"_s));
    preferences->setMenuRole(QAction::PreferencesRole);
    holdOutsideEditors({preferences});
    QAction* closeTab = menu->addAction(tr("&Close tab"), this, [this] {
        if (EditorTab* editor = m_tabs->currentEditor())
            Q_EMIT closeEditorRequested(editor);
    });
    closeTab->setShortcuts(windowkeys::close());
    m_signOut = menu->addAction(tr("Sign &out"), this, &MainWindow::signOutRequested);
    menu->addSeparator();
    QAction* quit = menu->addAction(tr("&Quit"), this, &MainWindow::quitRequested);
    quit->setShortcuts(windowkeys::quit());
    quit->setMenuRole(QAction::QuitRole);
    m_signedInActions = {preferences, closeTab, m_signOut};
    m_shared.preferences = preferences;
    m_shared.quit = quit;
}

void MainWindow::buildViewMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    const QList<QAction*> fileActions = m_filesPage->viewActions();
    menu->addActions(fileActions);
    holdOutsideEditors(fileActions);
    for (const QAction* action : fileActions)
        connect(action, &QAction::triggered, this, &MainWindow::showFilesPage);
    menu->addSeparator();
    QAction* next = menu->addAction(tr("&Next tab"), windowkeys::kNextTab, m_tabs, [this] { m_tabs->step(1); });
    QAction* previous =
        menu->addAction(tr("P&revious tab"), windowkeys::kPreviousTab, m_tabs, [this] { m_tabs->step(-1); });
    m_shared.files = menu->addAction(tr("&Files"), windowkeys::kFiles, this, &MainWindow::showFilesPage);
    m_move = menu->addAction(tr("Move to new &window"), windowkeys::kOtherWindow, this, [this] {
        if (EditorTab* editor = m_tabs->currentEditor())
            m_places->moveToOwnWindow(editor);
    });
    menu->addAction(fullScreenAction());
    menu->addSeparator();
    m_shared.saves = menu->addAction(tr("&Saves…"), windowkeys::kSaves, this, &MainWindow::savesRequested);
    m_signedInActions += fileActions;
    m_signedInActions += {next, previous, m_shared.files};
}

void MainWindow::buildHelpMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    QAction* about = menu->addAction(tr("&About Attache"), this, &MainWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
    QAction* aboutQt = menu->addAction(tr("About &Qt"), qApp, &QApplication::aboutQt);
    aboutQt->setMenuRole(QAction::AboutQtRole);
    m_shared.help = {about, aboutQt};
}

void MainWindow::showAbout() {
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, tr("About Attache"),
                        tr("<h3>Attache %1</h3><p>Opens the office documents attached in Mattermost in ONLYOFFICE "
                           "and writes every save back as a new version.</p><p>Licensed under the Apache "
                           "License 2.0. No telemetry: nothing leaves this computer but to your two servers.</p>")
                            .arg(QApplication::applicationVersion()),
                        QMessageBox::Close, &front());
    box->setIconPixmap(windowIcon().pixmap(64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::showSignIn() {
    m_pages->setCurrentWidget(m_signInPage);
    for (QAction* action : std::as_const(m_signedInActions))
        action->setEnabled(false);
    updateMoveAction();
    m_signInPage->setFocus();
}

void MainWindow::showFilesPage() {
    m_tabs->setCurrentWidget(m_filesPage);
    if (!isActiveWindow()) // asked for in an editor's own
        bringToFront(*this);
}

void MainWindow::showFiles(const accounts::Account& account) {
    const QString name = account.user.displayName();
    m_accountButton->setText(withoutMnemonic(name));
    setPlainToolTip(*m_accountButton, tr("%1 on %2").arg(name, account.server.displayName()));
    m_accountButton->setAccessibleName(tr("Account: %1 on %2").arg(name, account.server.displayName()));
    for (QAction* action : std::as_const(m_signedInActions))
        action->setEnabled(true);
    m_pages->setCurrentWidget(m_tabs);
    updateMoveAction();
    m_filesPage->setFocus();
}

void MainWindow::setSandbox(bool isSandbox) {
    AppWindow::setSandbox(isSandbox);
    // Qt adds the program's name where the system doesn't.
    setWindowTitle(isSandbox ? tr("Sandbox") : QString());
}

void MainWindow::showMessage(const QString& text) {
    front().showStatus(text);
}

void MainWindow::showOffer(const QString& text, const QString& button, std::function<void()> accepted) {
    m_accepted = std::move(accepted);
    m_offer->showNotice(IconName::SaveOk, text, button);
    QAccessibleEvent event(m_offer, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    m_offerTimer->start(kOfferMs);
}

void MainWindow::withdrawOffer() {
    m_accepted = nullptr;
    m_offerTimer->stop();
    m_offer->hide();
}

void MainWindow::addEditor(EditorTab* tab) {
    m_places->add(tab);
}

void MainWindow::removeEditor(EditorTab* tab) {
    m_places->remove(tab);
}

QList<EditorTab*> MainWindow::editors() const {
    return m_places->editors();
}

void MainWindow::raiseEditor(EditorTab* tab) {
    m_places->raise(tab);
}

AppWindow& MainWindow::front() const {
    return m_places->front();
}

void MainWindow::updateMoveAction() {
    m_move->setEnabled(m_pages->currentWidget() == m_tabs && m_tabs->currentEditor());
}

} // namespace attache::ui

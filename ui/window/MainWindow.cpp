// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "window/MainWindow.h"

#include "files/NoticeBar.h"
#include "files/ToolTips.h"
#include "models/HumanText.h"
#include "saves/SaveIndicator.h"
#include "signin/SignInPage.h"
#include "window/DownloadBar.h"
#include "window/EditorTab.h"
#include "window/FilesPage.h"
#include "window/MessageStack.h"
#include "window/UploadBar.h"

#include <QAccessible>
#include <QApplication>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace attache::ui {
namespace {
constexpr int kMessageMs = 8000;
constexpr int kOfferMs = 30'000; // time to read it, and to think again
constexpr QSize kFirstSize{1180, 760};

// For places where an ampersand underlines the next letter.
QString withoutMnemonic(QString name) {
    return name.replace(u'&', "&&"_L1);
}
} // namespace

MainWindow::MainWindow(const domain::Clock& clock, QWidget* parent)
    : QMainWindow(parent)
    , m_pages(new QStackedWidget(this))
    , m_signInPage(new SignInPage(this))
    , m_tabs(new QTabWidget(this))
    , m_filesPage(new FilesPage(this))
    , m_saveIndicator(new SaveIndicator(clock, this))
    , m_downloads(new DownloadBar(this))
    , m_uploads(new UploadBar(this))
    , m_offer(new NoticeBar(this))
    , m_offerTimer(new QTimer(this))
    , m_messages(new MessageStack(this))
    , m_sandboxBanner(new QLabel(this)) {
    resize(kFirstSize.boundedTo(screen()->availableSize() * 0.95)); // at 200 % a small screen holds less

    setAccessibleName(QGuiApplication::applicationDisplayName());
    m_tabs->setDocumentMode(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_tabs->setAccessibleName(tr("Files and open documents"));
    m_tabs->addTab(m_filesPage, tr("Files"));
    // The files stay: their tab has no close button on either side.
    m_tabs->tabBar()->setTabButton(0, QTabBar::RightSide, nullptr);
    m_tabs->tabBar()->setTabButton(0, QTabBar::LeftSide, nullptr);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &MainWindow::closeTab);

    m_sandboxBanner->setText(
        tr("Sandbox: these people, channels and documents are made up and stay on this computer."));
    m_sandboxBanner->setAccessibleName(m_sandboxBanner->text());
    m_sandboxBanner->setAlignment(Qt::AlignCenter);
    m_sandboxBanner->setWordWrap(true);
    m_sandboxBanner->setContentsMargins(8, 4, 8, 4);
    m_sandboxBanner->setBackgroundRole(QPalette::ToolTipBase);
    m_sandboxBanner->setForegroundRole(QPalette::ToolTipText);
    m_sandboxBanner->setAutoFillBackground(true);
    m_sandboxBanner->hide();

    m_pages->addWidget(m_signInPage);
    m_pages->addWidget(m_tabs);
    auto* central = new QWidget(this);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sandboxBanner);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_offer);
    layout->addWidget(m_downloads);
    layout->addWidget(m_uploads);
    setCentralWidget(central);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->hide();
    connect(statusBar(), &QStatusBar::messageChanged, this,
            [this](const QString& text) { statusBar()->setVisible(!text.isEmpty()); });

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
    showSignIn();
}

void MainWindow::buildCorner() {
    auto* corner = new QWidget(m_tabs);
    auto* layout = new QHBoxLayout(corner);
    layout->setContentsMargins(8, 0, 8, 0);
    m_accountButton = new QToolButton(corner);
    m_accountButton->setPopupMode(QToolButton::InstantPopup);
    m_accountButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_accountButton->setAutoRaise(true);
    layout->addWidget(m_saveIndicator);
    layout->addWidget(m_accountButton);
    m_tabs->setCornerWidget(corner, Qt::TopRightCorner);
}

void MainWindow::buildMenus() {
    buildFileMenu();
    buildViewMenu();
    buildHelpMenu();
    auto* account = new QMenu(m_accountButton);
    account->addActions({m_signedInActions.constFirst(), m_signOut});
    m_accountButton->setMenu(account);
}

void MainWindow::buildFileMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    QMenu* newMenu = menu->addMenu(tr("&New"));
    newMenu->addActions(m_filesPage->newActions());
    menu->addAction(m_filesPage->uploadAction());
    menu->addSeparator();
    QAction* preferences = menu->addAction(tr("&Preferences…"), QKeySequence(QKeySequence::Preferences), this,
                                           &MainWindow::preferencesRequested);
    if (preferences->shortcut().isEmpty())
        preferences->setShortcut(QKeySequence(u"Ctrl+,"_s));
    preferences->setMenuRole(QAction::PreferencesRole);
    QAction* closeTabAction = menu->addAction(tr("&Close tab"), QKeySequence(QKeySequence::Close), this,
                                              [this] { closeTab(m_tabs->currentIndex()); });
    m_signOut = menu->addAction(tr("Sign &out"), this, &MainWindow::signOutRequested);
    menu->addSeparator();
    QAction* quit = menu->addAction(tr("&Quit"), QKeySequence(QKeySequence::Quit), this, &MainWindow::quitRequested);
    if (quit->shortcut().isEmpty())
        quit->setShortcut(QKeySequence(u"Ctrl+Q"_s));
    quit->setMenuRole(QAction::QuitRole);
    m_signedInActions = {preferences, closeTabAction, m_signOut};
}

void MainWindow::buildViewMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    const QList<QAction*> fileActions = m_filesPage->viewActions();
    menu->addActions(fileActions);
    menu->addSeparator();
    QAction* next = menu->addAction(tr("&Next tab"), QKeySequence(u"Ctrl+PgDown"_s), this, [this] {
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count());
    });
    QAction* previous = menu->addAction(tr("P&revious tab"), QKeySequence(u"Ctrl+PgUp"_s), this, [this] {
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + m_tabs->count() - 1) % m_tabs->count());
    });
    QAction* files = menu->addAction(tr("&Files"), QKeySequence(u"Ctrl+1"_s), this,
                                     [this] { m_tabs->setCurrentWidget(m_filesPage); });
    menu->addSeparator();
    menu->addAction(tr("&Saves…"), QKeySequence(u"Ctrl+Shift+S"_s), this, &MainWindow::savesRequested);
    m_signedInActions += fileActions;
    m_signedInActions += {next, previous, files};
}

void MainWindow::buildHelpMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    QAction* about = menu->addAction(tr("&About Attache"), this, &MainWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
    menu->addAction(tr("About &Qt"), qApp, &QApplication::aboutQt)->setMenuRole(QAction::AboutQtRole);
}

void MainWindow::showAbout() {
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, tr("About Attache"),
                        tr("<h3>Attache %1</h3><p>Opens the office documents attached in Mattermost in ONLYOFFICE "
                           "and writes every save back as a new version.</p><p>Licensed under the Apache "
                           "License 2.0. No telemetry: nothing leaves this computer but to your two servers.</p>")
                            .arg(QApplication::applicationVersion()),
                        QMessageBox::Close, this);
    box->setIconPixmap(windowIcon().pixmap(64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::showSignIn() {
    m_pages->setCurrentWidget(m_signInPage);
    for (QAction* action : std::as_const(m_signedInActions))
        action->setEnabled(false);
    m_signInPage->setFocus();
}

void MainWindow::showFiles(const accounts::Account& account) {
    const QString name = account.user.displayName();
    m_accountButton->setText(withoutMnemonic(name));
    setPlainToolTip(*m_accountButton, tr("%1 on %2").arg(name, account.server.displayName()));
    m_accountButton->setAccessibleName(tr("Account: %1 on %2").arg(name, account.server.displayName()));
    for (QAction* action : std::as_const(m_signedInActions))
        action->setEnabled(true);
    m_pages->setCurrentWidget(m_tabs);
    m_filesPage->setFocus();
}

void MainWindow::setSandbox(bool isSandbox) {
    m_sandboxBanner->setVisible(isSandbox);
    // Qt adds the program's name where the system doesn't.
    setWindowTitle(isSandbox ? tr("Sandbox") : QString());
}

void MainWindow::showMessage(const QString& text) {
    statusBar()->showMessage(text, kMessageMs);
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
    const int index = m_tabs->addTab(tab, withoutMnemonic(tab->tabText()));
    m_tabs->setTabToolTip(index, models::plainToolTip(tab->accessibleName()));
    connect(tab, &EditorTab::tabTextChanged, this,
            [this, tab](const QString& text) { m_tabs->setTabText(m_tabs->indexOf(tab), withoutMnemonic(text)); });
    raiseEditor(tab);
}

void MainWindow::removeEditor(EditorTab* tab) {
    const int index = m_tabs->indexOf(tab);
    if (index < 0)
        return;
    const bool wasCurrent = index == m_tabs->currentIndex();
    m_tabs->removeTab(index);
    if (wasCurrent)
        m_tabs->currentWidget()->setFocus(); // else the keyboard stays with the closed one
}

QList<EditorTab*> MainWindow::editors() const {
    QList<EditorTab*> tabs;
    for (int i = 0; i < m_tabs->count(); ++i) { // the files' tab can be dragged to any place
        if (auto* tab = qobject_cast<EditorTab*>(m_tabs->widget(i)))
            tabs += tab;
    }
    return tabs;
}

void MainWindow::raiseEditor(EditorTab* tab) {
    m_tabs->setCurrentWidget(tab);
    tab->setFocus();
}

void MainWindow::closeTab(int index) {
    if (auto* tab = qobject_cast<EditorTab*>(m_tabs->widget(index)))
        Q_EMIT closeEditorRequested(tab);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    event->ignore();
    Q_EMIT closeRequested();
}

} // namespace attache::ui

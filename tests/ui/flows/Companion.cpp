// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "Companion.h"

#include "editor/EditorScheme.h"
#include "files/FileTable.h"
#include "preferences/PreferencesDialog.h"
#include "sandbox/documentserver/ooxml/TextDocument.h"
#include "signin/SignInPage.h"
#include "window/EditorTab.h"
#include "window/EditorTabs.h"
#include "window/FilesPage.h"
#include "window/MainWindow.h"

#include <QApplication>
#include <QIcon>
#include <QJsonArray>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace attache::test {
namespace {

constexpr qint64 kMostUnpacked = 64LL * 1024 * 1024;

// Its text and its comments.
void read(const QByteArray& docx, PostedVersion& version) {
    version.file = docx;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"version.docx"_s));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(docx);
    file.close();
    const auto document = sandbox::TextDocument::open(file.fileName(), u"docx"_s, kMostUnpacked);
    if (!document)
        return;
    version.comments = document->comments();
    for (const sandbox::TextBlock& block : document->blocks())
        version.text.append(block.text);
}

void useDarkPalette() {
    QPalette dark(QColor(0x35, 0x35, 0x38), QColor(0x2d, 0x2d, 0x30));
    dark.setColor(QPalette::Base, QColor(0x1f, 0x1f, 0x22));
    dark.setColor(QPalette::AlternateBase, QColor(0x2a, 0x2a, 0x2e));
    dark.setColor(QPalette::Highlight, QColor(0x3d, 0x7e, 0xd0));
    dark.setColor(QPalette::ToolTipBase, QColor(0x40, 0x40, 0x46));
    dark.setColor(QPalette::ToolTipText, Qt::white);
    dark.setColor(QPalette::PlaceholderText, QColor(0xa0, 0xa0, 0xa6));
    QApplication::setPalette(dark);
}

} // namespace

Stage::Stage()
    : documents({.saveDelay = 50ms, .retryDelay = 20ms})
    , seeded(sandbox::seedSandbox(mattermost)) {}

QList<PostedVersion> Stage::versionsOf(const QString& fileName) const {
    QList<PostedVersion> versions;
    const QString rootId = seeded.posts.value(fileName);
    const QList<QJsonObject> thread = mattermost.thread(rootId);
    for (const QJsonObject& post : thread) {
        const QJsonArray files = post.value(u"metadata"_s).toObject().value(u"files"_s).toArray();
        if (post.value(u"id"_s).toString() == rootId || files.isEmpty())
            continue;
        const QJsonObject file = files.first().toObject();
        PostedVersion version{post.value(u"message"_s).toString(), file.value(u"name"_s).toString(), {}, {}, {}};
        read(mattermost.fileContent(file.value(u"id"_s).toString()), version);
        versions.append(version);
    }
    return versions;
}

bool Stage::gets(int count, const QString& fileName) const {
    return QTest::qWaitFor([&] { return versionsOf(fileName).size() == count; }, kPatience);
}

Companion::Companion(Stage& stage)
    : m_stage(stage)
    , m_folders(accounts::ProfileFolders::below(m_folder.path())) {
    if (!m_folders.create())
        qFatal("The profile's folders can't be made");
    start();
}

Companion::~Companion() = default;

void Companion::start() {
    const QWidgetList before = QApplication::topLevelWidgets();
    m_application = std::make_unique<ui::Application>(m_folders, false);
    const QWidgetList now = QApplication::topLevelWidgets();
    for (QWidget* widget : now) {
        if (auto* window = qobject_cast<ui::MainWindow*>(widget); window && !before.contains(widget))
            m_window = window;
    }
    m_application->start();
    if (!m_window || !activate(*m_window))
        qFatal("The window never showed");
}

void Companion::stop() {
    m_application.reset();
}

void Companion::restart() {
    stop();
    start();
}

QAbstractItemView& Companion::files() {
    return *m_window->findChild<ui::FileTable*>();
}

QAbstractItemView& Companion::channels() {
    return *m_window->findChild<QTreeView*>();
}

bool Companion::giveServer() {
    return fill(*m_window, u"Server address"_s, m_stage.mattermost.url().toString()) &&
           press(*m_window, u"Continue"_s) && sees(*m_window, u"does not encrypt"_s) &&
           press(*m_window, u"Continue without encryption"_s);
}

bool Companion::signIn(const QString& username) {
    return giveServer() && fill(*m_window, u"User name or e-mail"_s, username) &&
           fill(*m_window, u"Password"_s, m_stage.seeded.person(username).password) && press(*m_window, u"Sign in"_s) &&
           QTest::qWaitFor([this] { return m_window->filesPage().isVisible(); }, kPatience);
}

bool Companion::setUpDocumentServer() {
    return chooseFromMenuBar(*m_window, u"File"_s, u"Preferences…"_s) && fillPreferences();
}

bool Companion::fillPreferences() {
    auto* dialog = m_window->findChild<ui::PreferencesDialog*>();
    if (!dialog || !activate(*dialog))
        return false;
    const QPointer guarded(dialog);
    return fill(*dialog, u"Document Server address"_s, m_stage.documents.url().toString()) &&
           fill(*dialog, u"Secret key"_s, QString::fromUtf8(m_stage.documents.secret())) && press(*dialog, u"Save"_s) &&
           QTest::qWaitFor([&] { return guarded.isNull(); }, kPatience) && activate(*m_window);
}

bool Companion::showChannel(const QString& name) {
    return clickRow(channels(), name);
}

bool Companion::openFile(const QString& name) {
    if (!activate(*m_window) || !clickRow(files(), name, Qt::RightButton))
        return false;
    QMenu* menu = openMenu();
    return menu && choose(*menu, u"Open file in ONLYOFFICE"_s);
}

bool Companion::begin(const QString& username) {
    return signIn(username) && setUpDocumentServer() && showChannel(u"Docs"_s);
}

ui::EditorTab* Companion::edit(const QString& name) {
    return openFile(name) ? readyEditor() : nullptr;
}

ui::EditorTab* Companion::readyEditor() {
    const auto isReady = [this] {
        const QList<ui::EditorTab*> editors = tabs().editors();
        return !editors.isEmpty() && editors.last()->view().state() == ui::EditorView::State::Ready;
    };
    if (QTest::qWaitFor(isReady, kPatience))
        return tabs().editors().last();
    qWarning() << "No editor became ready:" << visibleTexts(*m_window);
    return nullptr;
}

bool Companion::closeTab(ui::EditorTab& tab) {
    const QTabBar* bar = tabs().tabBar();
    const int index = tabs().indexOf(&tab);
    QWidget* button = bar->tabButton(index, QTabBar::RightSide);
    if (!button)
        button = bar->tabButton(index, QTabBar::LeftSide);
    return button && click(*button);
}

ui::EditorTabs& Companion::tabs() const {
    return *m_window->findChild<ui::EditorTabs*>();
}

bool Companion::moveToOwnWindow(ui::EditorTab& tab) {
    QTabBar* bar = tabs().tabBar();
    if (!activate(*m_window) || !clickAt(*bar, bar->tabRect(tabs().indexOf(&tab)).center(), Qt::RightButton))
        return false;
    QMenu* menu = openMenu();
    return menu && choose(*menu, u"Move to new window"_s) &&
           QTest::qWaitFor([&] { return tab.window() != m_window && tab.isActiveWindow(); }, kPatience);
}

bool Companion::typeInto(ui::EditorTab& tab, const QString& text) {
    return typeUntil(tab, text,
                     [&](const QString& key) { return m_stage.documents.textOf(key).join(u'\n').contains(text); });
}

bool Companion::commentIn(ui::EditorTab& tab, const QString& text) {
    return typeUntil(tab, text + u'\r', [&](const QString& key) {
        const QList<sandbox::DocumentComment> comments = m_stage.documents.commentsOf(key);
        return std::ranges::find(comments, text, &sandbox::DocumentComment::text) != comments.end();
    });
}

bool Companion::typeUntil(ui::EditorTab& tab, const QString& text,
                          const std::function<bool(const QString& key)>& hasArrived) {
    m_window->raiseEditor(&tab);
    if (!activate(*tab.window()) ||
        !QTest::qWaitFor([&] { return tab.isAncestorOf(QApplication::focusWidget()); }, kPatience)) {
        qWarning() << "The keyboard isn't in the editor but at" << QApplication::focusWidget();
        return false;
    }
    test::type(*tab.window(), text);
    const auto isThere = [&] { return std::ranges::any_of(m_stage.documents.openKeys(), hasArrived); };
    if (QTest::qWaitFor([&] { return isThere() && !tab.view().isDirty(); }, kPatience))
        return true;
    qWarning() << "What was typed hasn't arrived; the keyboard is at" << QApplication::focusWidget();
    snap(u"typing-failed"_s);
    return false;
}

int runFlow(int argc, char** argv, const std::function<int(int, char**)>& test) {
    ui::registerEditorScheme();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"attache"_s);
    QApplication::setApplicationDisplayName(u"Attache"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/attache.svg"_s));
    QApplication::setQuitOnLastWindowClosed(false);
    if (qEnvironmentVariable("ATTACHE_TEST_PALETTE") == "dark"_L1)
        useDarkPalette();
    return test(argc, argv);
}

} // namespace attache::test

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// An editor in a window of its own: it moves without starting anew, and everything goes on there as in a tab.
#include "WindowScene.h"
#include "window/EditorPlaces.h"
#include "window/EditorTab.h"
#include "window/EditorTabs.h"
#include "window/FilesPage.h"
#include "window/MessageStack.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QScreen>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QUrlQuery>
#include <QWebEnginePage>
#include <QWindow>

#include <algorithm>
#include <optional>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

QVariant scriptIn(ui::EditorTab& tab, const QString& script) {
    std::optional<QVariant> result;
    tab.view().page()->runJavaScript(script, [&result](const QVariant& value) { result = value; });
    return QTest::qWaitFor([&] { return result.has_value(); }, kPatience) ? *result : QVariant();
}

qsizetype joins(const Stage& stage) {
    return std::ranges::count(stage.documents.callbackLog(), 1, &sandbox::LoggedCallback::status);
}

} // namespace

class FlowWindowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEditorGoesOnWhereItMoves() {
        WindowScene desk;
        QVERIFY(desk.begin());
        ui::EditorTab* tab = desk.open(kPlan);
        QVERIFY(tab);
        QVERIFY(desk.companion.typeInto(*tab, u"In the tab. "_s));
        scriptIn(*tab, u"window.attacheStayed = 'yes';"_s);
        const QString key = desk.stage.documents.openKeys().value(0);
        QTRY_COMPARE(joins(desk.stage), 1);

        QVERIFY(desk.companion.moveToOwnWindow(*tab));
        ui::EditorWindow* own = ownWindowOf(*tab);
        QVERIFY(own);
        QCOMPARE(desk.companion.window().editors(), QList{tab});
        QCOMPARE(own->windowTitle(), u"Launch plan.docx[*]"_s);
        QTRY_VERIFY(tab->isAncestorOf(QApplication::focusWidget()));
        snap(u"own-window"_s);
        test::type(*own, u"In the window. "_s); // the keyboard is in the document, without a click
        QTRY_VERIFY_WITH_TIMEOUT(desk.stage.documents.textOf(key).join(u'\n').contains(u"In the window. "_s),
                                 kPatience);

        QVERIFY(chooseFromMenuBar(*own, u"View"_s, u"Move to main window"_s));
        QTRY_VERIFY(desk.companion.window().isActiveWindow());
        QCOMPARE(tab->window(), &desk.companion.window());
        QTRY_VERIFY(tab->isAncestorOf(QApplication::focusWidget()));
        snap(u"moved-back"_s);
        test::type(desk.companion.window(), u"And back. "_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.stage.documents.textOf(key).join(u'\n').contains(u"And back. "_s), kPatience);

        QCOMPARE(scriptIn(*tab, u"window.attacheStayed"_s).toString(), u"yes"_s);
        QCOMPARE(joins(desk.stage), 1);
        QCOMPARE(desk.stage.documents.usersOf(key).size(), 1);
        QVERIFY(desk.companion.closeTab(*tab));
        QVERIFY(desk.stage.gets(1, kPlan));
        const QString text = desk.stage.versionsOf(kPlan).constFirst().text.join(u'\n');
        for (const QString& part : {u"In the tab. "_s, u"In the window. "_s, u"And back. "_s})
            QVERIFY2(text.contains(part), qPrintable(text));
    }

    void theKeyboardMovesIt() {
        WindowScene desk;
        ui::MainWindow& main = desk.companion.window();
        QVERIFY(desk.begin());
        ui::EditorTab* tab = desk.open(kPlan);
        QVERIFY(tab);
        pressIn(main, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(ownWindowOf(*tab) && tab->isActiveWindow());
        pressIn(*tab->window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(tab->window() == &main && main.isActiveWindow());

        // The menu key, on the tab bar.
        auto* tabs = main.findChild<ui::EditorTabs*>();
        tabs->tabBar()->setFocus(Qt::TabFocusReason);
        QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(QApplication::focusWidget(), &menuKey);
        QMenu* menu = openMenu();
        QVERIFY(menu);
        snap(u"tab-menu"_s);
        QCOMPARE(textsOf(*menu), (QStringList{u"Move to new window"_s, u"Close tab"_s}));
        QTest::keyClick(menu, Qt::Key_N);
        QTRY_VERIFY(ownWindowOf(*tab) && tab->isActiveWindow());
        QVERIFY(activate(main));
        QVERIFY(!tabs->currentEditor());
        pressIn(main, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); // the files stay
        QCOMPARE(main.editors(), QList{tab});
        QVERIFY(main.filesPage().isVisible());
    }

    void openingItAgainShowsItsWindow_data() {
        QTest::addColumn<bool>("byLink");
        QTest::newRow("from the list") << false;
        QTest::newRow("by a link") << true;
    }
    void openingItAgainShowsItsWindow() {
        QFETCH(const bool, byLink);
        WindowScene desk;
        QVERIFY(desk.begin());
        ui::EditorTab* tab = desk.openBeside(kPlan);
        QVERIFY(tab);
        QWidget* own = tab->window();
        own->showMinimized();
        QTRY_VERIFY(own->isMinimized());
        if (byLink) {
            QUrl link(u"attache://open"_s);
            QUrlQuery query;
            query.addQueryItem(u"server"_s, desk.stage.mattermost.url().toString());
            query.addQueryItem(u"post"_s, desk.stage.seeded.posts.value(kPlan));
            query.addQueryItem(u"file"_s, desk.rootFile(kPlan));
            link.setQuery(query);
            desk.companion.application().openLink(link.toString(QUrl::FullyEncoded));
        } else {
            QVERIFY(desk.companion.openFile(kPlan));
        }
        QTRY_VERIFY_WITH_TIMEOUT(own->isActiveWindow() && !own->isMinimized(), kPatience);
        QCOMPARE(desk.companion.window().editors(), QList{tab});
        QVERIFY(desk.companion.typeInto(*tab, u"Here again. "_s));
    }

    // Rights, versions, deletions: whoever follows open documents finds this one.
    void itIsToldWhatHappensToItsDocument() {
        WindowScene desk(u"bob"_s);
        QVERIFY(desk.begin());
        ui::EditorTab* tab = desk.openBeside(kPlan); // Alice's, to look at
        QVERIFY(tab);
        const QString next = desk.post(kPlan, u"alice"_s, desk.rootFile(kPlan), 2, u"The next version."_s);
        QVERIFY(sees(*tab->window(), u"Somebody has posted a newer version of this document (version 2)."_s));
        snap(u"own-window-notice"_s);
        QVERIFY(press(*tab->window(), u"Open the newest version"_s));
        QTRY_COMPARE_WITH_TIMEOUT(tab->opened().fileId, next, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(tab->view().state(), ui::EditorView::State::Ready, kPatience);
        QVERIFY(ownWindowOf(*tab));
    }

    void whatThePersonHasToKnowIsInSightThere() {
        WindowScene desk;
        QVERIFY(desk.begin());
        ui::EditorTab* tab = desk.openBeside(kPlan);
        QVERIFY(tab);
        const QPointer own = ownWindowOf(*tab);
        desk.stage.mattermost.revokeTokens(desk.stage.seeded.person(u"alice"_s).id);
        QVERIFY(chooseFromMenuBar(desk.companion.window(), u"View"_s, u"Reload"_s));
        QVERIFY(sees(own->messages(), u"has ended. Sign in again"_s));
        snap(u"own-window-message"_s);
        QVERIFY(press(own->messages(), u"Sign in again"_s));
        QVERIFY(find<QLineEdit>(desk.companion.window(), u"Password"_s));
        QVERIFY(fill(desk.companion.window(), u"Password"_s, desk.stage.seeded.person(u"alice"_s).password));
        QVERIFY(press(desk.companion.window(), u"Sign in"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!own->messages().isVisible(), kPatience);
        QVERIFY(desk.companion.typeInto(*tab, u"Goes on. "_s));

        // A save of another document that waits.
        ui::EditorTab* other = desk.open(kNotes);
        QVERIFY(other);
        QVERIFY(desk.companion.typeInto(*other, u"Waits. "_s));
        desk.stage.mattermost.setAway(true);
        QVERIFY(desk.companion.closeTab(*other));
        QVERIFY(sees(*own, u"waiting for Mattermost"_s));
        desk.stage.mattermost.setAway(false);
        QVERIFY(desk.stage.gets(1, kNotes));
        QVERIFY(sees(*own, u"All changes saved"_s));
    }

    void severalWindowsCascade() {
        WindowScene desk;
        QVERIFY(desk.begin());
        const QString odd = u"a[*] & b.docx"_s;
        desk.stage.mattermost.addPost({desk.stage.seeded.channels.value(u"docs"_s),
                                       desk.stage.seeded.person(u"alice"_s).id,
                                       u"Look"_s,
                                       {{odd, sandbox::makeDocx({u"Text."_s})}},
                                       {},
                                       {}});
        QWidgetList windows{&desk.companion.window()};
        for (const QString& name : {kPlan, odd}) {
            ui::EditorTab* tab = desk.openBeside(name);
            QVERIFY(tab);
            windows.append(tab->window());
            QTRY_VERIFY2(windows.last()->windowHandle()->title().startsWith(name),
                         qPrintable(windows.last()->windowHandle()->title()));
        }
        snap(u"own-windows"_s);
        const QRect screen = desk.companion.window().screen()->availableGeometry();
        for (qsizetype i = 1; i < windows.size(); ++i) {
            QTRY_VERIFY2(screen.contains(windows.at(i)->frameGeometry()), qPrintable(windows.at(i)->windowTitle()));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY((windows.at(i)->pos() - windows.at(j)->pos()).manhattanLength() >= 10);
        }
    }

    void aPlaceIsFoundOnTheScreen_data() {
        QTest::addColumn<QPoint>("from");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QList<QPoint>>("taken");
        QTest::addColumn<QPoint>("expected");
        const QSize small(400, 300);
        QTest::newRow("beside") << QPoint(100, 100) << small << QList<QPoint>() << QPoint(130, 130);
        QTest::newRow("beside another") << QPoint(100, 100) << small << QList{QPoint(130, 130)} << QPoint(160, 160);
        QTest::newRow("where one was closed")
            << QPoint(100, 100) << small << QList{QPoint(160, 160)} << QPoint(130, 130);
        QTest::newRow("around the bottom") << QPoint(500, 480) << small << QList<QPoint>() << QPoint(530, 59);
        QTest::newRow("around the corner") << QPoint(650, 500) << small << QList<QPoint>() << QPoint(79, 79);
        QTest::newRow("as large as the screen")
            << QPoint(50, 50) << QSize(1000, 750) << QList<QPoint>() << QPoint(50, 50);
        QTest::newRow("larger than the screen")
            << QPoint(50, 50) << QSize(2000, 2000) << QList{QPoint(50, 50)} << QPoint(50, 50);
        QTest::newRow("partly off the screen") << QPoint(-300, 20) << small << QList<QPoint>() << QPoint(50, 50);
    }
    void aPlaceIsFoundOnTheScreen() {
        QFETCH(const QPoint, from);
        QFETCH(const QSize, size);
        QFETCH(const QList<QPoint>, taken);
        QFETCH(const QPoint, expected);
        QCOMPARE(ui::cascaded(QRect(50, 50, 1000, 750), size, from, 30, taken), expected);
    }
};

ATTACHE_FLOW_MAIN(FlowWindowsTest)
#include "tst_flow_windows.moc"

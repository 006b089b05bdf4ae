// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Whose a key is: in an editor the editor's, but for the few that lead out of it; everywhere else Attache's.
#include "WindowScene.h"
#include "window/EditorPlaces.h"
#include "window/EditorTabs.h"
#include "window/FilesPage.h"

#include <QApplication>
#include <QDialog>
#include <QMainWindow>
#include <QMenu>
#include <QShortcut>
#include <QTabBar>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>

#include <memory>
#include <optional>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

// Every frame tells the page's top of the keys that it gets; F2 asks for the full screen.
constexpr auto kKeyTeller = R"(
(function () {
    if (window === window.top) {
        window.attacheKeys = [];
        window.addEventListener('message', function (event) {
            if (typeof event.data === 'string' && event.data.startsWith('key:'))
                window.attacheKeys.push(event.data.slice(4));
        });
    }
    document.addEventListener('keydown', function (event) {
        const held = (event.ctrlKey ? 'Ctrl+' : '') + (event.altKey ? 'Alt+' : '') + (event.shiftKey ? 'Shift+' : '');
        window.top.postMessage('key:' + held + event.key, '*');
        if (event.key === 'F2')
            document.documentElement.requestFullscreen();
        event.preventDefault();
    }, true);
})();
)";

QVariant scriptIn(ui::EditorTab& tab, const QString& script) {
    std::optional<QVariant> result;
    tab.view().page()->runJavaScript(script, [&result](const QVariant& value) { result = value; });
    return QTest::qWaitFor([&] { return result.has_value(); }, kPatience) ? *result : QVariant();
}

QStringList keysThatCame(ui::EditorTab& tab) {
    return scriptIn(tab, u"window.attacheKeys || []"_s).toStringList();
}

// Menus and dialogs are windows as well.
bool belongsTo(const QAction& action, const QWidget* window) {
    const QObject* at = action.parent();
    while (at && !qobject_cast<const QMainWindow*>(at) && !qobject_cast<const QDialog*>(at))
        at = at->parent();
    return at == window;
}

} // namespace

class FlowKeysTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<WindowScene> m_desk;
    QPointer<ui::EditorTab> m_tab;

    ui::MainWindow& main() { return m_desk->companion.window(); }
    ui::EditorTabs& tabs() { return *main().findChild<ui::EditorTabs*>(); }

    bool stands(QWidget* window, const ui::EditorTab& tab) {
        return !QApplication::activePopupWidget() && !QApplication::activeModalWidget() &&
               QApplication::activeWindow() == window && tab.window() == window &&
               tab.isAncestorOf(QApplication::focusWidget());
    }

private Q_SLOTS:
    void initTestCase() {
        m_desk = std::make_unique<WindowScene>();
        QVERIFY(m_desk->begin());
        ui::EditorTab* first = m_desk->open(kNotes); // its profile makes the next one's pages tell
        QVERIFY(first);
        QWebEngineScript script;
        script.setSourceCode(QString::fromLatin1(kKeyTeller));
        script.setInjectionPoint(QWebEngineScript::DocumentCreation);
        script.setWorldId(QWebEngineScript::MainWorld);
        script.setRunsOnSubFrames(true);
        first->view().page()->profile()->scripts()->insert(script);
        tabs().setCurrentWidget(&main().filesPage());
        m_tab = m_desk->open(kPlan);
        QVERIFY(m_tab);
    }
    void cleanupTestCase() { m_desk.reset(); }

    void init() {
        main().raiseEditor(m_tab);
        QVERIFY(activate(*m_tab->window()));
        QTRY_VERIFY(stands(m_tab->window(), *m_tab));
    }

    void inAnEditorKeysAreTheEditors_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QString>("told");
        const int ctrl = Qt::ControlModifier;
        const int alt = Qt::AltModifier;
        const int shift = Qt::ShiftModifier;
        QTest::newRow("underline; upload") << int(Qt::Key_U) << ctrl << u"Ctrl+u"_s;
        QTest::newRow("find; search files") << int(Qt::Key_F) << ctrl << u"Ctrl+f"_s;
        QTest::newRow("hyperlink; find channel") << int(Qt::Key_K) << ctrl << u"Ctrl+k"_s;
        QTest::newRow("paste option; new document") << int(Qt::Key_N) << ctrl << u"Ctrl+n"_s;
        QTest::newRow("superscript; preferences") << int(Qt::Key_Comma) << ctrl << u"Ctrl+,"_s;
        QTest::newRow("download as") << int(Qt::Key_S) << (ctrl | shift) << u"Ctrl+Shift+S"_s;
        QTest::newRow("number format") << int(Qt::Key_1) << ctrl << u"Ctrl+1"_s;
        QTest::newRow("next sheet") << int(Qt::Key_PageDown) << ctrl << u"Ctrl+PageDown"_s;
        QTest::newRow("previous sheet") << int(Qt::Key_PageUp) << ctrl << u"Ctrl+PageUp"_s;
        QTest::newRow("reload") << int(Qt::Key_F5) << 0 << u"F5"_s;
        QTest::newRow("justify") << int(Qt::Key_J) << ctrl << u"Ctrl+j"_s;
        QTest::newRow("file panel; file menu") << int(Qt::Key_F) << alt << u"Alt+f"_s;
        QTest::newRow("comment; help menu") << int(Qt::Key_H) << alt << u"Alt+h"_s;
        QTest::newRow("key tip; view menu") << int(Qt::Key_V) << alt << u"Alt+v"_s;
        QTest::newRow("chat") << int(Qt::Key_Q) << alt << u"Alt+q"_s;
        QTest::newRow("heading 1") << int(Qt::Key_1) << alt << u"Alt+1"_s;
    }
    void inAnEditorKeysAreTheEditors() {
        QFETCH(const int, key);
        QFETCH(const int, modifiers);
        QFETCH(const QString, told);
        scriptIn(*m_tab, u"window.attacheKeys = [];"_s);
        pressIn(*m_tab->window(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QTRY_VERIFY2_WITH_TIMEOUT(keysThatCame(*m_tab).contains(told), qPrintable(keysThatCame(*m_tab).join(u' ')),
                                  5000);
        QVERIFY(stands(&main(), *m_tab));
    }

    // The editor's key tips; a menu bar would take the keyboard away from them.
    void altAloneIsTheEditors() {
        scriptIn(*m_tab, u"window.attacheKeys = [];"_s);
        QTest::keyPress(main().windowHandle(), Qt::Key_Alt, Qt::AltModifier);
        QTest::keyRelease(main().windowHandle(), Qt::Key_Alt);
        QTRY_VERIFY(!keysThatCame(*m_tab).isEmpty());
        QVERIFY(stands(&main(), *m_tab));
    }

    void theseLeadOutOfAnEditor_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<std::function<bool()>>("isThere");
        const int ctrl = Qt::ControlModifier;
        const int shift = Qt::ShiftModifier;
        const auto files = [this] { return main().filesPage().isVisible() && main().isActiveWindow(); };
        QTest::newRow("files") << int(Qt::Key_O) << (ctrl | shift) << std::function<bool()>(files);
        QTest::newRow("next tab") << int(Qt::Key_Tab) << ctrl << std::function<bool()>(files); // around the end
        QTest::newRow("previous tab") << int(Qt::Key_Backtab) << (ctrl | shift) << std::function<bool()>([this] {
            return tabs().currentEditor() && tabs().currentEditor() != m_tab;
        });
        QTest::newRow("saves") << int(Qt::Key_Y) << (ctrl | shift) << std::function<bool()>([] {
            return QApplication::activeWindow() && QApplication::activeWindow()->windowTitle() == u"Saves"_s;
        });
        QTest::newRow("menus") << int(Qt::Key_F10) << 0 << std::function<bool()>([] {
            return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr;
        });
    }
    void theseLeadOutOfAnEditor() {
        QFETCH(const int, key);
        QFETCH(const int, modifiers);
        QFETCH(const std::function<bool()>, isThere);
        pressIn(main(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QTRY_VERIFY(isThere());
        if (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
        if (QApplication::activeWindow() != &main())
            QApplication::activeWindow()->close();
    }

    // A new shortcut for the whole window would take a key from the editors: WindowKeys.h says which may.
    void noOtherShortcutHoldsInAnEditor() {
        const QStringList allowed{u"Ctrl+Tab"_s,     u"Ctrl+Shift+Tab"_s, u"Ctrl+Shift+O"_s,
                                  u"Ctrl+Shift+N"_s, u"Ctrl+Shift+Y"_s,   u"F10"_s,
                                  u"F11"_s,          u"Ctrl+Q"_s,         u"Ctrl+W"_s};
        QVERIFY(m_desk->companion.moveToOwnWindow(*m_tab));
        const QList<QWidget*> windows{&main(), m_tab->window()};
        int seen = 0;
        for (const QWidget* window : windows) {
            const QList<QAction*> actions = window->findChildren<QAction*>();
            for (const QAction* action : actions) {
                const bool isForPart = !belongsTo(*action, window) ||
                                       action->shortcutContext() == Qt::WidgetWithChildrenShortcut ||
                                       action->shortcutContext() == Qt::WidgetShortcut;
                const QList<QKeySequence> keys = isForPart ? QList<QKeySequence>() : action->shortcuts();
                for (const QKeySequence& sequence : keys) {
                    QVERIFY2(allowed.contains(sequence.toString()), qPrintable(sequence.toString()));
                    ++seen;
                }
            }
        }
        QVERIFY2(seen >= 2 * 4, qPrintable(QString::number(seen)));

        // There, too, the editor's keys are the editor's, and the way back works.
        QWidget* own = m_tab->window();
        scriptIn(*m_tab, u"window.attacheKeys = [];"_s);
        pressIn(*own, Qt::Key_Comma, Qt::ControlModifier);
        pressIn(*own, Qt::Key_F, Qt::AltModifier);
        QTRY_VERIFY(keysThatCame(*m_tab).contains(u"Alt+f"_s));
        QVERIFY(keysThatCame(*m_tab).contains(u"Ctrl+,"_s));
        QVERIFY(stands(own, *m_tab));
        pressIn(*own, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(main().isActiveWindow() && main().filesPage().isVisible());
        QVERIFY(activate(*own));
        pressIn(*own, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_tab->window() == &main());
    }

    void outsideOfEditorsTheyAreAttaches() {
        tabs().tabBar()->setFocus(Qt::TabFocusReason); // with the editor's tab in front
        QVERIFY(tabs().currentEditor());
        pressIn(main(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(main().filesPage().isVisible());
        QTRY_COMPARE(nameOf(*QApplication::focusWidget()), u"Search files"_s);
        pressIn(main(), Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(nameOf(*QApplication::focusWidget()), u"Find channel"_s);
        pressIn(main(), Qt::Key_F, Qt::AltModifier);
        QMenu* menu = openMenu();
        QVERIFY(menu);
        menu->close();
    }

    void theFullScreenComesAndGoes() {
        for (QWidget* window : {static_cast<QWidget*>(&main())}) {
            pressIn(*window, Qt::Key_F11, Qt::NoModifier);
            QTRY_VERIFY(window->isFullScreen());
            QTRY_VERIFY(stands(window, *m_tab));
            snap(u"full-screen"_s);
            pressIn(*window, Qt::Key_F11, Qt::NoModifier);
            QTRY_VERIFY(!window->isFullScreen());
        }
    }

    void aSlideShowFillsTheScreen() {
        pressIn(main(), Qt::Key_F2, Qt::NoModifier);
        QTRY_VERIFY(m_tab->view().window() != &main());
        QWidget* screen = m_tab->view().window();
        QTRY_VERIFY(screen->isFullScreen() && screen->isActiveWindow());
        QTRY_COMPARE(m_tab->view().size(), screen->screen()->size());
        QTRY_VERIFY(m_tab->view().isAncestorOf(QApplication::focusWidget()));
        QTRY_VERIFY(scriptIn(*m_tab, u"document.fullscreenElement !== null"_s).toBool());
        snap(u"slide-show"_s);
        pressIn(*screen, Qt::Key_Escape, Qt::NoModifier);
        QTRY_COMPARE(m_tab->view().window(), &main());
        QTRY_VERIFY(stands(&main(), *m_tab));
        QTRY_VERIFY(!scriptIn(*m_tab, u"document.fullscreenElement !== null"_s).toBool());
        scriptIn(*m_tab, u"window.attacheKeys = [];"_s);
        pressIn(main(), Qt::Key_U, Qt::ControlModifier);
        QTRY_VERIFY(keysThatCame(*m_tab).contains(u"Ctrl+u"_s)); // it goes on
    }

    // Last: it takes the editor.
    void closingIsAttaches() {
        pressIn(main(), Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_tab.isNull(), kPatience);
    }
};

ATTACHE_FLOW_MAIN(FlowKeysTest)
#include "tst_flow_keys.moc"

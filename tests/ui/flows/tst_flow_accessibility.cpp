// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Every screen, as a screen reader and a keyboard meet it: controls have names, and Tab, Enter and the menu key reach
// everything.
#include "Companion.h"
#include "access/AccessDialog.h"
#include "editor/EditorView.h"
#include "files/FileTable.h"
#include "preferences/PreferencesDialog.h"
#include "signin/SignInPage.h"
#include "window/EditorTab.h"
#include "window/FilesPage.h"

#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <iterator>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

bool isControl(const QAccessibleInterface& item) {
    switch (item.role()) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::ProgressBar:
    case QAccessible::Dialog:
        return true;
    case QAccessible::Cell: // may be empty: the row's first cell says everything
        return false;
    default:
        return item.state().focusable && item.role() != QAccessible::PageTabList && item.role() != QAccessible::MenuBar;
    }
}

QString pathOf(const QAccessibleInterface& item) {
    const QObject* object = item.object();
    QStringList path{object ? QString::fromLatin1(object->metaObject()->className()) : u"?"_s};
    for (const QObject* parent = object ? object->parent() : nullptr; parent; parent = parent->parent())
        path.prepend(QString::fromLatin1(parent->metaObject()->className()));
    return u"%1 (role %2)"_s.arg(path.join(u" > "_s)).arg(int(item.role()));
}

// Controls without a name. Web pages are the Document Server's own.
void collectNameless(QAccessibleInterface* item, QStringList& nameless, int& controls) {
    if (!item || !item->isValid() || item->state().invisible || item->role() == QAccessible::WebDocument)
        return;
    if (item->object() && item->object()->inherits("QWebEngineView"))
        return;
    if (isControl(*item)) {
        ++controls;
        if (item->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(pathOf(*item));
    }
    for (int i = 0; i < item->childCount(); ++i)
        collectNameless(item->child(i), nameless, controls);
}

// Of an exclusive group Tab reaches the checked button only; the arrow keys reach the others.
bool isForArrowKeys(QWidget* widget) {
    const auto* button = qobject_cast<QAbstractButton*>(widget);
    return button && button->group() && button->group()->exclusive() && !button->isChecked();
}

// What a person who can't use a mouse would miss: visible, enabled, and out of Tab's way.
QString notReachedByTab(QWidget& in, QWidget& window) {
    QList<QWidget*> wanted;
    const QList<QWidget*> widgets = in.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy() && !isForArrowKeys(widget))
            wanted.append(widget);
    }
    for (int presses = 0; presses < 80; ++presses) {
        wanted.removeAll(window.focusWidget()); // whether or not the window manager has it active
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
    }
    QStringList left;
    for (const QWidget* widget : std::as_const(wanted))
        left.append(nameOf(*widget) + u" ("_s + QString::fromLatin1(widget->metaObject()->className()) + u')');
    return left.join(u", "_s);
}

// One round of Tab, or of Shift+Tab, from where the focus is back to there.
QStringList tabRound(QWidget& window, Qt::KeyboardModifiers modifiers) {
    const QWidget* start = window.focusWidget();
    QStringList names;
    do {
        names.append(nameOf(*window.focusWidget()));
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab, modifiers);
    } while (window.focusWidget() != start && names.size() < 80);
    return names;
}

// Everything that can be clicked can also be reached by Tab, or has a keyboard way of its own.
QString mouseOnly(const QWidget& in) {
    QStringList found;
    const QList<QAbstractButton*> buttons = in.findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        const bool isPartOfAnother = qobject_cast<const QLineEdit*>(button->parentWidget()) != nullptr ||
                                     button->parentWidget()->inherits("QTabBar") ||
                                     button->objectName() == "hoveredRowActions"_L1 || // the current row has the same
                                     button->objectName() == "hoveredVersionActions"_L1 || // likewise
                                     button->inherits("QTableCornerButton");
        if (button->isVisible() && button->isEnabled() && !isPartOfAnother && !(button->focusPolicy() & Qt::TabFocus) &&
            !isForArrowKeys(const_cast<QAbstractButton*>(button)))
            found.append(nameOf(*button) + u" ("_s + QString::fromLatin1(button->metaObject()->className()) + u')');
    }
    return found.join(u", "_s);
}

// As a screen reader does it: through the accessibility tree, without keys or a mouse.
bool chooseByAssistance(QAbstractItemView& view, const QString& text) {
    const QModelIndex index = row(view, text);
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(&view);
    for (int i = 0; index.isValid() && tree && i < tree->childCount(); ++i) {
        QAccessibleInterface* cell = tree->child(i);
        if (!cell || cell->text(QAccessible::Name) != text || !cell->actionInterface())
            continue;
        cell->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        return true;
    }
    qWarning() << "No cell to choose:" << text;
    return false;
}

bool isNamed(QWidget& screen, int atLeast) {
    QStringList nameless;
    int controls = 0;
    collectNameless(QAccessible::queryAccessibleInterface(&screen), nameless, controls);
    for (const QString& item : std::as_const(nameless))
        qWarning().noquote() << "No name:" << item;
    if (controls < atLeast)
        qWarning() << "Only" << controls << "controls were found";
    return nameless.isEmpty() && controls >= atLeast;
}

} // namespace

class FlowAccessibilityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

    void theSignInPage() {
        Stage stage;
        Companion alice(stage);
        ui::MainWindow& window = alice.window();
        QVERIFY(isNamed(window, 3));
        snap(u"signin-server"_s);
        // By keyboard alone: the field has the focus from the start, Enter goes on.
        QTRY_VERIFY(QApplication::focusWidget());
        QCOMPARE(nameOf(*QApplication::focusWidget()), u"Server address"_s);
        test::type(window, stage.mattermost.url().toString());
        QCOMPARE(notReachedByTab(window.signInPage(), window), QString());
        find<QLineEdit>(window, u"Server address"_s)->setFocus();
        QTest::keyClick(window.windowHandle(), Qt::Key_Return);
        QVERIFY(sees(window, u"does not encrypt"_s));
        QVERIFY(isNamed(window, 4));
        snap(u"signin-warning"_s);
        QTRY_COMPARE(nameOf(*QApplication::focusWidget()), u"Continue without encryption"_s);
        QTest::keyClick(window.windowHandle(), Qt::Key_Space);
        QVERIFY(find<QLineEdit>(window, u"Password"_s));
        QTRY_COMPARE(nameOf(*QApplication::focusWidget()), u"User name or e-mail"_s);
        test::type(window, u"alice"_s);
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
        QCOMPARE(nameOf(*QApplication::focusWidget()), u"Password"_s);
        test::type(window, stage.seeded.person(u"alice"_s).password);
        QVERIFY(isNamed(window, 5));
        snap(u"signin-credentials"_s);
        QCOMPARE(notReachedByTab(window.signInPage(), window), QString());
        QCOMPARE(mouseOnly(window.signInPage()), QString());
        find<QLineEdit>(window, u"Password"_s)->setFocus();
        QTest::keyClick(window.windowHandle(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window.filesPage().isVisible(), kPatience);
    }

    void theFilesPage() {
        Stage stage;
        Companion alice(stage);
        ui::MainWindow& window = alice.window();
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(alice.showChannel(u"Docs"_s));
        QVERIFY(clickRow(alice.files(), u"Launch plan.docx"_s));
        QVERIFY(sees(window, u"Versions"_s));
        QVERIFY(isNamed(window, 20));
        snap(u"files"_s);
        QCOMPARE(notReachedByTab(window, window), QString());
        QCOMPARE(mouseOnly(window), QString());

        alice.files().setFocus(Qt::TabFocusReason);
        QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(QApplication::focusWidget(), &menuKey);
        QMenu* menu = openMenu();
        QVERIFY(menu);
        QVERIFY(isNamed(*menu, 3));
        snap(u"files-menu"_s);
        QTest::keyClick(menu, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());

        alice.files().setFocus(Qt::TabFocusReason);
        QTest::keyClick(window.windowHandle(), Qt::Key_Return);
        QTRY_COMPARE(window.editors().size(), 1);
        QVERIFY(sees(window, u"No Document Server is set up"_s)); // an error page
        QVERIFY(isNamed(window, 6));
        QCOMPARE(notReachedByTab(*window.editors().constFirst(), window), QString());
    }

    void aNarrowWindow() {
        Stage stage;
        Companion alice(stage);
        ui::MainWindow& window = alice.window();
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(alice.showChannel(u"Docs"_s));
        QVERIFY(clickRow(alice.files(), u"Launch plan.docx"_s));
        for (const int width : {480, 640, 800, 1280}) {
            window.resize(width, 700);
            QTRY_COMPARE(window.width(), width);
            snap(u"files-%1"_s.arg(width));
            QVERIFY(isNamed(window, 15));
            QCOMPARE(notReachedByTab(window, window), QString());
        }
    }

    void rowsAreChosenThroughTheAccessibilityTree() {
        Stage stage;
        Companion alice(stage);
        ui::MainWindow& window = alice.window();
        QVERIFY(alice.signIn(u"alice"_s));
        auto* channels = find<QTreeView>(window, u"Channels"_s);
        QVERIFY(channels);
        QVERIFY(chooseByAssistance(*channels, u"Docs"_s));
        QVERIFY(row(alice.files(), u"Launch plan.docx"_s).isValid());
        QCOMPARE(channels->currentIndex().data().toString(), u"Docs"_s);

        QVERIFY(chooseByAssistance(alice.files(), u"Launch plan.docx"_s));
        QVERIFY(sees(window, u"Launch plan.docx"_s));
        QCOMPARE(alice.files().currentIndex().siblingAtColumn(0).data().toString(), u"Launch plan.docx"_s);
        QVERIFY(chooseByAssistance(alice.files(), u"Shared notes.docx"_s));
        QCOMPARE(alice.files().currentIndex().siblingAtColumn(0).data().toString(), u"Shared notes.docx"_s);
        QCOMPARE(alice.files().selectionModel()->selectedRows().size(), 1);
        QVERIFY(chooseByAssistance(*channels, u"bob"_s)); // a row of another group
        QCOMPARE(channels->currentIndex().data().toString(), u"bob"_s);
    }

    void theTabOrderOfTheFilesPage() {
        Stage stage;
        Companion alice(stage);
        ui::MainWindow& window = alice.window();
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(alice.showChannel(u"Docs"_s));
        QVERIFY(clickRow(alice.files(), u"Launch plan.docx"_s));
        QVERIFY(sees(window, u"Versions"_s));
        find<QLineEdit>(window, u"Find channel"_s)->setFocus();
        const QStringList forward = tabRound(window, {});
        // As the eye goes; more may stand between.
        const QStringList expected{u"Find channel"_s,
                                   u"Channels"_s,
                                   u"Search files"_s,
                                   u"New"_s,
                                   u"Upload files…"_s,
                                   u"All"_s,
                                   u"Order: Newest first"_s,
                                   u"Files"_s,
                                   u"Actions for Launch plan.docx"_s,
                                   u"Open file in ONLYOFFICE"_s,
                                   u"Versions"_s,
                                   u"Files"_s}; // the last is the tab
        QStringList found;
        std::ranges::copy_if(forward, std::back_inserter(found),
                             [&](const QString& name) { return expected.contains(name); });
        QCOMPARE(found, expected);
        QStringList backward = tabRound(window, Qt::ShiftModifier);
        std::reverse(backward.begin() + 1, backward.end());
        QCOMPARE(backward, forward);

        find<QAbstractButton>(window, u"All"_s)->setFocus();
        QTest::keyClick(window.windowHandle(), Qt::Key_Right);
        QCOMPARE(nameOf(*QApplication::focusWidget()), u"Documents"_s);
        QVERIFY(qobject_cast<QAbstractButton*>(QApplication::focusWidget())->isChecked());
    }

    void theMenuBar() {
        Stage stage;
        Companion alice(stage);
        ui::MainWindow& window = alice.window();
        QVERIFY(alice.signIn(u"alice"_s));
        const QList<QAction*> menus = window.menuBar()->actions();
        for (QAction* action : menus) {
            QVERIFY(action->text().contains(u'&'));
            QVERIFY(clickAt(*window.menuBar(), window.menuBar()->actionGeometry(action).center()));
            QMenu* menu = openMenu();
            QVERIFY(menu);
            QVERIFY(isNamed(*menu, 1));
            snap(u"menu-"_s + action->text().remove(u'&'));
            QTest::keyClick(menu, Qt::Key_Escape);
            QTRY_VERIFY(!QApplication::activePopupWidget());
        }
    }

    void theRightsDialog() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(alice.showChannel(u"Docs"_s));
        QVERIFY(clickRow(alice.files(), u"Shared notes.docx"_s, Qt::RightButton));
        QMenu* menu = openMenu();
        QVERIFY(menu && choose(*menu, u"Change access rights"_s));
        auto* dialog = alice.window().findChild<ui::AccessDialog*>();
        QVERIFY(dialog && activate(*dialog));
        QVERIFY(find<QComboBox>(*dialog, u"Access for @bob"_s));
        QVERIFY(find<QComboBox>(*dialog, u"Access for everyone"_s));
        QVERIFY(isNamed(*dialog, 12));
        QCOMPARE(notReachedByTab(*dialog, *dialog), QString());
        QCOMPARE(mouseOnly(*dialog), QString());
        snap(u"rights"_s);
    }

    void thePreferences() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(chooseFromMenuBar(alice.window(), u"File"_s, u"Preferences…"_s));
        auto* dialog = alice.window().findChild<ui::PreferencesDialog*>();
        QVERIFY(dialog);
        QVERIFY(activate(*dialog));
        auto* pages = dialog->findChild<QTabWidget*>();
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            QVERIFY(isNamed(*dialog, 8));
            snap(u"preferences-%1"_s.arg(page));
            QCOMPARE(notReachedByTab(*dialog, *dialog), QString());
            QCOMPARE(mouseOnly(*dialog), QString());
        }
        pages->setCurrentIndex(0);
        QVERIFY(fill(*dialog, u"Document Server address"_s, stage.documents.url().toString()));
        QVERIFY(fill(*dialog, u"Secret key"_s, u"wrong"_s));
        QVERIFY(press(*dialog, u"Check connection"_s));
        QVERIFY(sees(*dialog, u"Check connection"_s)); // again: the check is over
        snap(u"preferences-checked"_s);
        QVERIFY(isNamed(*dialog, 10));
    }

    void anOpenEditor() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.begin(u"alice"_s));
        ui::EditorTab* tab = alice.edit(u"Launch plan.docx"_s);
        QVERIFY(tab);
        QVERIFY(isNamed(alice.window(), 6));
        snap(u"editor-open"_s);
        tab->showNotice(u"A notice."_s);
        QVERIFY(isNamed(alice.window(), 7));
        snap(u"editor-notice"_s);
        QTest::keyClick(alice.window().windowHandle(), Qt::Key_W, Qt::ControlModifier); // closes it
        QTRY_VERIFY(alice.window().editors().isEmpty());
    }

    void anEditorInAWindowOfItsOwn() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(alice.showChannel(u"Docs"_s));
        QVERIFY(alice.openFile(u"Launch plan.docx"_s));
        QVERIFY(sees(alice.window(), u"No Document Server is set up"_s)); // an error page: Tab leaves it
        ui::EditorTab* tab = alice.window().editors().constFirst();
        QVERIFY(alice.moveToOwnWindow(*tab));
        auto& own = static_cast<QMainWindow&>(*tab->window());
        QCOMPARE(nameOf(own), u"Launch plan.docx"_s);
        tab->showNotice(u"A notice."_s);
        QVERIFY(isNamed(own, 8));
        QCOMPARE(notReachedByTab(own, own), QString());
        QCOMPARE(mouseOnly(own), QString());
        const QList<QAction*> menus = own.menuBar()->actions();
        for (QAction* action : menus) {
            QVERIFY(action->text().contains(u'&'));
            QVERIFY(clickAt(*own.menuBar(), own.menuBar()->actionGeometry(action).center()));
            QMenu* menu = openMenu();
            QVERIFY(menu);
            QVERIFY(isNamed(*menu, 1));
            snap(u"own-window-menu-"_s + action->text().remove(u'&'));
            QTest::keyClick(menu, Qt::Key_Escape);
            QTRY_VERIFY(!QApplication::activePopupWidget());
        }
        snap(u"own-window-failure"_s);
    }
};

ATTACHE_FLOW_MAIN(FlowAccessibilityTest)
#include "tst_flow_accessibility.moc"

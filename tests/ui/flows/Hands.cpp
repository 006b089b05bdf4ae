// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "Hands.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>
#include <QTest>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::test {
namespace {

QString plain(QString text) {
    return text.remove(u'&').trimmed();
}

bool missed(const QString& what, const QWidget& in) {
    qWarning().noquote() << "Not found:" << what << "among" << visibleTexts(in);
    return false;
}

QWidget* findNow(QWidget& in, const QString& name, const std::function<bool(QWidget*)>& isKind) {
    const QList<QWidget*> widgets = in.findChildren<QWidget*>();
    const auto it = std::ranges::find_if(widgets, [&](QWidget* widget) {
        return widget->isVisible() && widget->isEnabled() && isKind(widget) &&
               (widget->objectName() == name || nameOf(*widget) == name);
    });
    return it == widgets.end() ? nullptr : *it;
}

QModelIndex rowBelow(const QAbstractItemModel& model, const QModelIndex& parent, const QString& text) {
    for (int i = 0; i < model.rowCount(parent); ++i) {
        const QModelIndex index = model.index(i, 0, parent);
        if (index.data().toString() == text)
            return index;
        if (const QModelIndex below = rowBelow(model, index, text); below.isValid())
            return below;
    }
    return {};
}

} // namespace

QString nameOf(const QWidget& widget) {
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return accessible ? plain(accessible->text(QAccessible::Name)) : QString();
}

QWidget* find(QWidget& in, const QString& name, const std::function<bool(QWidget*)>& isKind) {
    QWidget* found = nullptr;
    const bool isThere = QTest::qWaitFor(
        [&] {
            found = findNow(in, name, isKind);
            return found != nullptr;
        },
        kPatience);
    if (!isThere)
        missed(name, in);
    return found;
}

bool click(QWidget& widget, Qt::MouseButton button) {
    return clickAt(widget, widget.rect().center(), button);
}

bool clickAt(QWidget& widget, const QPoint& position, Qt::MouseButton button) {
    QWidget* window = widget.window();
    if (!widget.isVisible() || !window->windowHandle())
        return missed(u"(a visible widget to click)"_s, *window);
    QTest::mouseClick(window->windowHandle(), button, {}, widget.mapTo(window, position));
    return true;
}

bool press(QWidget& in, const QString& buttonName) {
    QWidget* button = find<QAbstractButton>(in, buttonName);
    return button && click(*button);
}

bool fill(QWidget& in, const QString& fieldName, const QString& text) {
    auto* field = find<QLineEdit>(in, fieldName);
    if (!field || !click(*field))
        return false;
    field->selectAll();
    type(*field->window(), text);
    return field->text() == text || missed(u"%1 in %2"_s.arg(text, fieldName), in);
}

void type(QWidget& window, const QString& text) {
    for (const QChar letter : text)
        QTest::keyClick(window.windowHandle(), letter.toLatin1());
}

bool activate(QWidget& window) {
    window.raise();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window, kPatience);
}

QStringList visibleTexts(const QWidget& in) {
    QStringList texts;
    const QList<QWidget*> widgets = in.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts.append(label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts.append(plain(button->text()));
        else if (const auto* bar = qobject_cast<const QStatusBar*>(widget))
            texts.append(bar->currentMessage());
    }
    texts.removeAll(QString());
    return texts;
}

bool sees(QWidget& in, const QString& part) {
    const QPointer guarded(&in);
    const bool isThere = QTest::qWaitFor(
        [&] {
            return guarded && std::ranges::any_of(visibleTexts(*guarded),
                                                  [&](const QString& text) { return text.contains(part); });
        },
        kPatience);
    return isThere || (guarded && missed(part, *guarded));
}

QModelIndex row(QAbstractItemView& view, const QString& text) {
    QModelIndex found;
    const bool isThere = QTest::qWaitFor(
        [&] {
            found = rowBelow(*view.model(), {}, text);
            return found.isValid();
        },
        kPatience);
    if (!isThere)
        missed(text, *view.window());
    return found;
}

bool clickRow(QAbstractItemView& view, const QString& text, Qt::MouseButton button) {
    const QModelIndex index = row(view, text);
    if (!index.isValid())
        return false;
    view.scrollTo(index);
    return clickAt(*view.viewport(), view.visualRect(index).center(), button);
}

QMenu* openMenu() {
    QMenu* menu = nullptr;
    const bool isOpen = QTest::qWaitFor(
        [&] {
            menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            return menu && QTest::qWaitForWindowExposed(menu);
        },
        kPatience);
    return isOpen ? menu : nullptr;
}

QStringList textsOf(const QMenu& menu) {
    QStringList texts;
    const QList<QAction*> actions = menu.actions();
    for (const QAction* action : actions) {
        if (!action->isSeparator() && action->isVisible())
            texts.append(plain(action->text()));
    }
    return texts;
}

bool choose(QMenu& menu, const QString& item) {
    const QList<QAction*> actions = menu.actions();
    const auto it = std::ranges::find_if(actions, [&](QAction* action) { return plain(action->text()) == item; });
    if (it == actions.end() || !(*it)->isEnabled())
        return missed(item, menu);
    return clickAt(menu, menu.actionGeometry(*it).center());
}

bool chooseFromMenuBar(QMainWindow& window, const QString& menu, const QString& item) {
    QMenuBar* bar = window.menuBar();
    const QList<QAction*> actions = bar->actions();
    const auto it = std::ranges::find_if(actions, [&](QAction* action) { return plain(action->text()) == menu; });
    if (it == actions.end() || !clickAt(*bar, bar->actionGeometry(*it).center()))
        return missed(menu, window);
    QMenu* open = openMenu();
    return open && choose(*open, item);
}

void snap(const QString& name) {
    const QString folder = qEnvironmentVariable("ATTACHE_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(300); // only for people who look: lets animations and paint events pass
    QGuiApplication::primaryScreen()->grabWindow(0).save(u"%1/%2.png"_s.arg(folder, name));
}

} // namespace attache::test

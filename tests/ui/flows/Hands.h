// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Hands: what a person does in front of the program: looks for a control by its name, clicks, types, reads.
//
// Everything goes the way that real input takes: through the platform window, to whatever is there. Every function
// waits for what it needs and answers false, with a line on the error stream, when it doesn't come. Thread: the GUI
// thread.
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>

class QMainWindow;

namespace attache::test {

constexpr int kPatience = 30'000; // ms; a web engine's first start on a busy machine

// The name under which a screen reader announces it.
[[nodiscard]] QString nameOf(const QWidget& widget);
// A visible and enabled descendant with that name, or object name; null when there is none within the patience.
[[nodiscard]] QWidget*
find(QWidget& in, const QString& name, const std::function<bool(QWidget*)>& isKind = [](QWidget*) { return true; });
template <typename Kind>
[[nodiscard]] Kind* find(QWidget& in, const QString& name) {
    return qobject_cast<Kind*>(find(in, name, [](QWidget* widget) { return qobject_cast<Kind*>(widget) != nullptr; }));
}

bool click(QWidget& widget, Qt::MouseButton button = Qt::LeftButton);
bool clickAt(QWidget& widget, const QPoint& position, Qt::MouseButton button = Qt::LeftButton);
bool press(QWidget& in, const QString& buttonName);
// Replaces what is in the field.
bool fill(QWidget& in, const QString& fieldName, const QString& text);
void type(QWidget& window, const QString& text);
// Makes it the window that gets the keys.
bool activate(QWidget& window);

// Waits for a visible label, button or status line whose text holds `part`.
bool sees(QWidget& in, const QString& part);
[[nodiscard]] QStringList visibleTexts(const QWidget& in);

// A row by its text in the first column; in a tree also below other rows.
[[nodiscard]] QModelIndex row(QAbstractItemView& view, const QString& text);
bool clickRow(QAbstractItemView& view, const QString& text, Qt::MouseButton button = Qt::LeftButton);
// The menu that popped up; null when none did.
[[nodiscard]] QMenu* openMenu();
[[nodiscard]] QStringList textsOf(const QMenu& menu);
bool choose(QMenu& menu, const QString& item);
bool chooseFromMenuBar(QMainWindow& window, const QString& menu, const QString& item);

// The screen as it is, with popups, into $ATTACHE_SCREENSHOTS/<name>.png when that is set.
void snap(const QString& name);

} // namespace attache::test

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// WindowKeys: the only keys that stay Attache's while the keyboard is in an editor. Every other one is the editor's.
//
// ONLYOFFICE's editors have no use for these, or leave them to the program around them (next and previous file, close).
// Read in the help pages "Keyboard Shortcuts" of its document, spreadsheet, presentation and PDF editors and in the
// default keys of sdkjs (word, cell and slide: Shortcuts.js). What is taken there and must not come here, among others:
// Ctrl+Shift+S (download as), Ctrl+1 (number format), Ctrl+PgUp and Ctrl+PgDown (sheets), Ctrl+comma (superscript), and
// everything with Alt, alone too (key tips).
#pragma once

#include <QKeySequence>
#include <QList>

namespace attache::ui::windowkeys {

inline constexpr QKeyCombination kNextTab = Qt::CTRL | Qt::Key_Tab;
inline constexpr QKeyCombination kPreviousTab = Qt::CTRL | Qt::SHIFT | Qt::Key_Tab;
inline constexpr QKeyCombination kFiles = Qt::CTRL | Qt::SHIFT | Qt::Key_O;
inline constexpr QKeyCombination kOtherWindow = Qt::CTRL | Qt::SHIFT | Qt::Key_N; // of its own, and back
inline constexpr QKeyCombination kSaves = Qt::CTRL | Qt::SHIFT | Qt::Key_Y;
inline constexpr QKeyCombination kMenuBar = Qt::Key_F10;

// Those that platforms differ in.
inline QList<QKeySequence> close() {
    return QKeySequence::keyBindings(QKeySequence::Close);
}
inline QList<QKeySequence> quit() {
    const QList<QKeySequence> known = QKeySequence::keyBindings(QKeySequence::Quit);
    return known.isEmpty() ? QList{QKeySequence(Qt::CTRL | Qt::Key_Q)} : known;
}
inline QList<QKeySequence> fullScreen() {
#ifdef Q_OS_MACOS
    return QKeySequence::keyBindings(QKeySequence::FullScreen);
#else
    return {QKeySequence(Qt::Key_F11)};
#endif
}

} // namespace attache::ui::windowkeys

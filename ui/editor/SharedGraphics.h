// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SharedGraphics: makes the OpenGL context that Qt WebEngine shares with the window when the first editor opens.
//
// Qt would make it at the program's start (Qt::AA_ShareOpenGLContexts, which Qt WebEngine sets when it is loaded), and
// with it load the whole graphics driver: some 20 MB and a good part of the start, for people who only read the list.
#pragma once

namespace attache::ui {

// Before the QApplication is made.
void deferSharedGraphics();
// Before Qt WebEngine's first object. Does nothing when there is a context already. Thread: the GUI thread.
void ensureSharedGraphics();

} // namespace attache::ui

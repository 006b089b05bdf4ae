// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "editor/SharedGraphics.h"

#include <QGuiApplication>
#include <QOpenGLContext>
#include <QSurfaceFormat>

#include <memory>

QT_BEGIN_NAMESPACE
// Exported by Qt Gui for exactly this; Qt WebEngine declares it in the same way.
Q_GUI_EXPORT void qt_gl_set_global_share_context(QOpenGLContext* context);
QT_END_NAMESPACE

namespace attache::ui {
namespace {

// Runs when the application object goes, after Qt WebEngine's own clean-up, which is registered later.
[[maybe_unused]] void removeContext() {
    const std::unique_ptr<QOpenGLContext> context(QOpenGLContext::globalShareContext());
    qt_gl_set_global_share_context(nullptr);
}

} // namespace

void deferSharedGraphics() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // What Qt WebEngine looks for when the application object is made: where there is a context, it makes none.
    qt_gl_set_global_share_context(new QOpenGLContext);
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts, false);
    qAddPostRoutine(removeContext);
#else
    // Elsewhere Qt Quick draws with the platform's own interface unless Qt WebEngine says otherwise at the start.
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
#endif
}

void ensureSharedGraphics() {
    QOpenGLContext* context = QOpenGLContext::globalShareContext();
    if (!context || context->isValid())
        return; // nothing was deferred, or it has been made already
    context->setFormat(QSurfaceFormat::defaultFormat());
    context->setScreen(QGuiApplication::primaryScreen());
    if (context->create())                                          // if not, Qt WebEngine says so, and draws without
        QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts); // widgets with contexts of their own look at it
}

} // namespace attache::ui

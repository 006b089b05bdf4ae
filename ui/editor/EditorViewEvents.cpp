// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "editor/EditorErrors.h"
#include "editor/EditorLog.h"
#include "editor/EditorViewPrivate.h"

#include <QApplication>
#include <QWebEngineView>

namespace attache::ui {
using namespace Qt::StringLiterals;

void EditorView::Private::handle(const EditorEvent& event) {
    using Kind = EditorEvent::Kind;
    if (!session || (isClosing && event.kind != Kind::Dirty && event.kind != Kind::Destroyed))
        return;
    switch (event.kind) {
    case Kind::ApiUnreachable:
        fail(session->page().certificateProblem().isEmpty()
                 ? apiUnreachable(session->page().documentServer())
                 : certificateRefused(session->page().documentServer(), session->page().certificateProblem()));
        break;
    case Kind::ApiMissing:
        fail(apiMissing(session->page().documentServer()));
        break;
    case Kind::ApiInvalid:
        fail(apiInvalid(session->page().documentServer()), event.text);
        break;
    case Kind::ConfigRefused:
        fail(configRefused(session->page().documentServer()), event.text);
        break;
    case Kind::AppReady:
        appReady();
        break;
    case Kind::DocumentReady:
        documentReady();
        break;
    case Kind::Dirty:
        setDirty(event.isOn);
        if (isClosing && !isDestroying && !event.isOn)
            destroyEditor();
        break;
    case Kind::Error:
        editorProblem(event);
        break;
    case Kind::Warning:
        Q_EMIT q->warned(editorWarning(event.code, event.text));
        break;
    case Kind::RequestClose:
        Q_EMIT q->closeRequested();
        break;
    case Kind::OutdatedVersion:
        offerReload(
            EditorView::tr("Somebody has saved a newer version of this document. What you see is out of date."));
        break;
    case Kind::RequestRefreshFile:
        requestRefresh();
        break;
    case Kind::RefreshUnsupported:
        Q_EMIT q->reloadRequested();
        break;
    case Kind::Destroyed:
        if (isClosing)
            finishClosing();
        break;
    default:
        requests->take(event);
    }
}

// The editor runs and shows how far the document has come by itself from here on; long documents may take their time.
void EditorView::Private::appReady() {
    if (state != State::Loading)
        return;
    deadline.stop();
    overlay->hide();
}

void EditorView::Private::documentReady() {
    if (isDocumentOpen)
        return;
    isDocumentOpen = true;
    deadline.stop();
    refreshedKey.clear();
    const bool hadFocus = q->isAncestorOf(QApplication::focusWidget()) || q->hasFocus();
    overlay->hide();
    q->setFocusProxy(&session->view());
    if (!hadFocus && QApplication::focusWidget()) {
        setState(State::Ready);
        return;
    }
    session->focusEditor([this] { // ready is who takes what is typed
        if (isDocumentOpen && !isClosing)
            setState(State::Ready);
    });
}

void EditorView::Private::setState(State next) {
    if (state == next)
        return;
    state = next;
    Q_EMIT q->stateChanged(next);
}

void EditorView::Private::setDirty(bool on) {
    if (isDirty == on)
        return;
    isDirty = on;
    Q_EMIT q->dirtyChanged(on);
}

// In an open document the person's text is still on the screen and can be copied: it isn't covered.
void EditorView::Private::editorProblem(const EditorEvent& event) {
    const domain::Error error = editorError(event.code, event.text);
    if (isDocumentOpen)
        offerReload(error.message);
    else
        fail(error, event.text);
}

void EditorView::Private::offerReload(const QString& message) {
    notice->showNotice(message, EditorView::tr("Open again"));
    Q_EMIT q->warned(message);
}

// For 5 minutes after a save, a Document Server refuses the same key (source of 9.3: expire.updateVersionStatus).
void EditorView::Private::requestRefresh() {
    const QString key = config.config.value("document"_L1).toObject().value("key"_L1).toString();
    if (isDirty)
        offerReload(EditorView::tr("The connection was lost, and the document has been saved without what you changed "
                                   "since. Copy what you still need before you open it again."));
    else if (!isDocumentOpen && std::exchange(refreshedKey, key) == key)
        fail(editorStillSaving());
    else
        Q_EMIT q->refreshRequested();
}

void EditorView::Private::crashed(int exitCode) {
    if (isClosing) {
        finishClosing();
        return;
    }
    qCWarning(editorLog) << "a renderer has ended with code" << exitCode;
    fail(editorCrashed(), EditorView::tr("Exit code %1").arg(exitCode));
}

} // namespace attache::ui

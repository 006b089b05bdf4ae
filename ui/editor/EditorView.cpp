// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "editor/EditorView.h"

#include "domain/FileName.h"
#include "editor/EditorErrors.h"
#include "editor/EditorLog.h"
#include "editor/EditorViewPrivate.h"

#include <QApplication>
#include <QDesktopServices>
#include <QMetaMethod>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <QWebEngineView>

namespace attache::ui {
using namespace Qt::StringLiterals;

EditorView::Private::Private(EditorView& owner, QString key, EditorViewSettings chosen)
    : q(&owner)
    , profileKey(std::move(key))
    , settings(std::move(chosen)) {
    if (!settings.choosePlace)
        settings.choosePlace = EditorDownloads::saveAsDialog(q);
    deadline.setSingleShot(true);
    layOut();
    connectWidgets();
    connectDownloads();
    requests = new EditorRequests(
        [this](const QString& function, const QJsonObject& argument) {
            if (session && !isClosing)
                session->callHost(function, argument);
        },
        q);
}

void EditorView::Private::layOut() {
    notice = new EditorNotice(q);
    overlay = new EditorOverlay(q);
    layers = new QStackedLayout;
    // The editor lies under the overlay and counts as visible: hidden pages are slowed down and would load for ages.
    layers->setStackingMode(QStackedLayout::StackAll);
    layers->addWidget(overlay);
    auto* column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(notice);
    column->addLayout(layers, 1);
    overlay->showBusy(EditorView::tr("Opening the document…"), true);
}

void EditorView::Private::connectWidgets() {
    connect(notice, &EditorNotice::actionClicked, q, &EditorView::reloadRequested);
    connect(overlay, &EditorOverlay::retryClicked, q, &EditorView::reloadRequested);
    connect(overlay, &EditorOverlay::preferencesClicked, q, &EditorView::preferencesRequested);
    connect(overlay, &EditorOverlay::closeClicked, q, &EditorView::closeRequested);
    connect(&deadline, &QTimer::timeout, q, [this] {
        if (isDestroying)
            finishClosing();
        else if (isClosing)
            destroyEditor();
        else if (session)
            fail(editorTooSlow(session->page().documentServer()));
    });
}

void EditorView::Private::connectDownloads() {
    downloads = new EditorDownloads(settings.choosePlace, settings.mostDownloadBytes, q);
    connect(downloads, &EditorDownloads::offered, q, &EditorView::downloadRequested);
    connect(downloads, &EditorDownloads::progressed, q, &EditorView::downloadProgressed);
    connect(downloads, &EditorDownloads::finished, q, &EditorView::downloadFinished);
    connect(downloads, &EditorDownloads::problem, q, &EditorView::warned, Qt::QueuedConnection);
    connect(downloads, &EditorDownloads::printReady, q, [this](const QString& path) {
        openOutside(QMetaMethod::fromSignal(&EditorView::printReady), QUrl::fromLocalFile(path));
        Q_EMIT q->printReady(path);
    });
}

void EditorView::Private::openOutside(const QMetaMethod& signal, const QUrl& url) const {
    if (!q->isSignalConnected(signal))
        QDesktopServices::openUrl(url);
}

QString EditorView::Private::title() const {
    return domain::displayFileName(config.config.value("document"_L1).toObject().value("title"_L1).toString());
}

void EditorView::Private::load(onlyoffice::EditorConfig newConfig, const QUrl& server, EditorFeatures features) {
    dropSession();
    config = std::move(newConfig);
    isClosing = false;
    isDestroying = false;
    setDirty(false);
    isDocumentOpen = false;
    setState(State::Loading);
    const auto origin = WebOrigin::of(server);
    if (!origin || WebOrigin::of(config.apiScript) != origin) {
        fail(badServerAddress());
        return;
    }
    overlay->showBusy(EditorView::tr("Opening “%1”…").arg(title()), true);
    overlay->show();
    overlay->raise();
    makeSession(*origin);
    deadline.start(settings.startDeadline);
    session->open(config, features);
}

void EditorView::Private::refresh(onlyoffice::EditorConfig newConfig) {
    if (!session || isClosing)
        return;
    config = std::move(newConfig);
    if (!isDocumentOpen)
        deadline.start(settings.startDeadline);
    session->callHost(u"refreshFile"_s, config.config);
}

void EditorView::Private::makeSession(const WebOrigin& server) {
    const bool wasActive = q->isActiveWindow();
    session = std::make_unique<EditorSession>(profileKey, server, title(), *downloads, q);
    layers->addWidget(&session->view());
    overlay->raise();
    connectSession();
    if (wasActive)
        QMetaObject::invokeMethod(q, [this] { keepActive(); }, Qt::QueuedConnection);
}

// The first web view makes Qt change the window's surface by making the window anew, which can cost it the focus.
void EditorView::Private::keepActive() const {
    if (!QApplication::activeWindow())
        q->window()->activateWindow();
}

void EditorView::Private::connectSession() {
    connect(session.get(), &EditorSession::reported, q, [this](const EditorEvent& event) { handle(event); });
    connect(session.get(), &EditorSession::hostPageMissing, q, [this] { fail(editorCrashed()); });
    connect(session.get(), &EditorSession::reloadedItself, q, &EditorView::reloadRequested);
    connect(session.get(), &EditorSession::crashed, q, [this](int exitCode) { crashed(exitCode); });
    connect(session.get(), &EditorSession::printRequested, q, [this] { print(); });
    connect(session.get(), &EditorSession::printed, q, [this](const QString& path, bool ok) {
        if (ok)
            Q_EMIT downloads->printReady(path);
        else
            Q_EMIT q->warned(EditorView::tr("The document could not be printed."));
    });
    EditorPage& page = session->page();
    connect(&page, &EditorPage::linkActivated, q, [this](const QUrl& url) {
        openOutside(QMetaMethod::fromSignal(&EditorView::linkActivated), url);
        Q_EMIT q->linkActivated(url);
    });
    connect(&page, &EditorPage::fullScreenToggled, q, [this](bool isOn) { setFullScreen(isOn); }, Qt::QueuedConnection);
}

void EditorView::Private::setFullScreen(bool isOn) {
    if (std::exchange(isFullScreen, isOn) != isOn)
        Q_EMIT q->fullScreenToggled(isOn);
}

void EditorView::Private::dropSession() {
    deadline.stop();
    setFullScreen(false);
    notice->hide();
    q->setFocusProxy(nullptr);
    session.reset();
}

void EditorView::Private::fail(const domain::Error& error, const QString& details) {
    if (isClosing) { // whoever closes it waits for closed(), and nobody for a failure
        finishClosing();
        return;
    }
    const QString technical = details.isEmpty() ? error.id : error.id + u'\n' + details;
    const bool isCrash = error.id == "editor:crashed"_L1;
    isDocumentOpen = false;
    isCuredInPreferences = ui::isCuredInPreferences(error);
    dropSession();
    setDirty(false);
    const QString name = title();
    QString headline = name.isEmpty() ? EditorView::tr("The document can't be opened")
                                      : EditorView::tr("“%1” can't be opened").arg(name);
    if (isCrash)
        headline = EditorView::tr("The editor has crashed");
    overlay->showFailure(headline, error, isCrash ? EditorView::tr("Reload") : EditorView::tr("Try again"), technical);
    overlay->show();
    setState(State::Failed);
    Q_EMIT q->failed(error);
}

void EditorView::Private::close() {
    if (isClosing)
        return;
    isClosing = true;
    deadline.stop();
    if (!session) {
        QMetaObject::invokeMethod(q, [this] { finishClosing(); }, Qt::QueuedConnection);
    } else if (isDirty && isDocumentOpen) {
        deadline.start(settings.settleDeadline);
    } else {
        destroyEditor();
    }
}

void EditorView::Private::destroyEditor() {
    isDestroying = true;
    overlay->showBusy(EditorView::tr("Closing “%1”…").arg(title()), false);
    overlay->show();
    deadline.start(settings.closeDeadline);
    session->destroyEditor();
}

void EditorView::Private::finishClosing() {
    dropSession();
    setDirty(false);
    Q_EMIT q->closed();
}

void EditorView::Private::print() {
    downloads->preparePrint([this](const QString& path) {
        if (session)
            session->printTo(path);
    });
}

EditorView::EditorView(const QString& profileKey, QWidget* parent)
    : EditorView(profileKey, EditorViewSettings{}, parent) {}

EditorView::EditorView(const QString& profileKey, EditorViewSettings settings, QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, profileKey, std::move(settings))) {}

EditorView::~EditorView() = default;

void EditorView::load(onlyoffice::EditorConfig config, QUrl documentServer, EditorFeatures features) {
    d->load(std::move(config), documentServer, features);
}

void EditorView::refresh(onlyoffice::EditorConfig config) {
    d->refresh(std::move(config));
}

EditorRequests& EditorView::requests() const {
    return *d->requests;
}

void EditorView::showError(const domain::Error& error) {
    d->fail(error);
}

void EditorView::preferencesChanged() {
    if (d->state == State::Failed && d->isCuredInPreferences)
        d->overlay->offerAgain(tr("The preferences have been changed. Try again to open the document."));
}

EditorView::State EditorView::state() const {
    return d->state;
}

bool EditorView::isDirty() const {
    return d->isDirty;
}

void EditorView::closeEditor() {
    d->close();
}

void EditorView::leaveFullScreen() {
    if (d->session)
        d->session->page().triggerAction(QWebEnginePage::ExitFullScreen);
}

QWebEnginePage* EditorView::page() const {
    return d->session ? &d->session->page() : nullptr;
}

} // namespace attache::ui

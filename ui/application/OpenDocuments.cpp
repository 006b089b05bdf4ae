// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/OpenDocuments.h"

#include "documents/DocumentFinder.h"
#include "documents/DocumentOpener.h"
#include "domain/FileName.h"

#include <QGuiApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPalette>
#include <QPushButton>

#include <algorithm>

namespace attache::ui {
namespace {

bool isDarkPalette() {
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QString titleOf(const EditorTab& tab) {
    return domain::displayFileName(tab.document().first().attachment.file.name);
}

QString threadOf(const EditorTab& tab) {
    const domain::Attachment& first = tab.document().first().attachment;
    return first.rootId.isEmpty() ? first.postId : first.rootId;
}

} // namespace

OpenDocuments::OpenDocuments(MainWindow& window, saves::SaveService& saves, const domain::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_clock(clock)
    , m_history(saves)
    , m_versions(window) {
    connect(&m_history, &DocumentHistory::reopenRequested, this, &OpenDocuments::reopen);
    connect(&m_history, &DocumentHistory::restored, &m_versions, &VersionWatch::expect);
    connect(&m_versions, &VersionWatch::reopenRequested, this, &OpenDocuments::reopen);
    connect(&m_versions, &VersionWatch::arrived, this, &OpenDocuments::refresh);
    connect(&m_reach, &ReachWatch::unreached, this, [this](const QString& sessionId) {
        if (EditorTab* tab = tabOfSession(sessionId))
            tab->showNotice(tr("The Document Server has not reached this computer, so changes may not come back. Run "
                               "\"Check connection\" in the preferences before you go on."));
    });
    connect(&window, &MainWindow::closeEditorRequested, this, &OpenDocuments::close);
    connect(&saves, &saves::SaveService::callbackReceived, this, &OpenDocuments::takeCallback);
}

void OpenDocuments::setSession(AccountSession* session) {
    if (m_session != session)
        closeAll();
    m_session = session;
    m_history.setSession(session);
    m_versions.setSession(session);
    if (!session)
        return;
    connect(&session->events(), &mattermost::EventStream::postDeleted, this, &OpenDocuments::noticeDeletedPost);
    connect(session, &AccountSession::documentFailed, this, [this](const QString& id, const domain::Error& error) {
        if (EditorTab* tab = tabOfSession(id))
            tab->view().showError(error);
    });
    connect(session, &AccountSession::documentWarned, this, [this](const QString& id, const QString& text) {
        if (EditorTab* tab = tabOfSession(id))
            tab->showNotice(text);
    });
}

void OpenDocuments::open(const domain::Document& document) {
    openInTab(document, false);
}

void OpenDocuments::openInTab(const domain::Document& document, bool isExactVersion) {
    if (!m_session)
        return;
    const QList<EditorTab*> tabs = m_window.editors();
    const auto known = std::ranges::find_if(tabs, [&](const EditorTab* tab) {
        return tab->document().id() == document.id() && tab->isExactVersion() == isExactVersion;
    });
    if (known != tabs.end()) {
        m_window.raiseEditor(*known);
        return;
    }
    auto* tab = new EditorTab(m_session->account().id, document, isExactVersion, &m_window);
    connectTab(tab);
    m_window.addEditor(tab);
    load(tab);
}

QCoro::Task<> OpenDocuments::openPlace(domain::DocumentPlace place) {
    const QPointer self(this);
    if (!m_session || m_session->account().id != place.accountId) {
        m_window.showMessage(tr("Sign in with the account that this document belongs to, then open it again."));
        co_return;
    }
    const auto document = co_await documents::findDocument(m_session->client(), place);
    if (!self)
        co_return;
    if (document)
        open(*document);
    else
        m_window.showMessage(document.error().message);
}

void OpenDocuments::openVersion(const domain::Document& document, int version) {
    if (version == document.versions.size() - 1)
        open(document);
    else
        openInTab(domain::Document{{document.versions.at(version)}}, true);
}

void OpenDocuments::connectTab(EditorTab* tab) {
    EditorView& view = tab->view();
    // Queued: the view may be in the middle of handling its own event.
    const auto onOpen = [this, known = QPointer(tab)](void (OpenDocuments::*action)(EditorTab*)) {
        if (isOpen(known)) // not closed in between
            (this->*action)(known);
    };
    connect(
        &view, &EditorView::reloadRequested, this, [onOpen] { onOpen(&OpenDocuments::reload); }, Qt::QueuedConnection);
    connect(
        &view, &EditorView::refreshRequested, this, [onOpen] { onOpen(&OpenDocuments::refresh); },
        Qt::QueuedConnection);
    connect(
        &view, &EditorView::closeRequested, this, [onOpen] { onOpen(&OpenDocuments::close); }, Qt::QueuedConnection);
    connect(&view, &EditorView::preferencesRequested, this, &OpenDocuments::preferencesRequested);
    connect(&view, &EditorView::dirtyChanged, this, &OpenDocuments::pendingChanged);
    connect(&view, &EditorView::warned, tab, qOverload<const QString&>(&EditorTab::showNotice));
    m_history.connectTab(tab);
    connect(&view, &EditorView::stateChanged, this, [this, tab](EditorView::State state) {
        if (state != EditorView::State::Ready || !tab->opened().editor.isEditing)
            return;
        m_reach.watch(tab->opened().id);
        Q_EMIT editingBegan(tab->opened().id, tab->opened().fileId);
    });
}

documents::OpenRequest OpenDocuments::requestFor(const EditorTab& tab) const {
    const domain::Document& document = tab.document();
    documents::OpenRequest request;
    request.isExactVersion = tab.isExactVersion();
    request.attachment = document.newest().attachment;
    models::AttachmentModel& list = m_session->attachments();
    if (list.channel().id == request.attachment.channelId) {
        request.channelName = list.channel().displayName;
        request.isArchivedChannel = list.channel().isArchived();
    }
    request.authorName = list.indexOf(document.id()).data(models::AttachmentModel::AuthorNameRole).toString();
    // The language of texts, which needn't be that of dates and numbers.
    request.language = QLocale(QLocale().uiLanguages().value(0)).bcp47Name();
    request.isDark = isDarkPalette();
    return request;
}

QCoro::Task<> OpenDocuments::load(QPointer<EditorTab> tab, bool isInPlace) {
    const QPointer session = m_session;
    documents::DocumentOpener* opener = session ? session->opener() : nullptr;
    if (!opener) {
        tab->view().showError(
            {domain::ErrorKind::NotSetUp,
             tr("Attache's listener is not running, so the Document Server can't fetch documents or hand "
                "over changes. Check the listener's address and port in the preferences."),
             {},
             0,
             {}});
        co_return;
    }
    const auto opened = co_await opener->open(requestFor(*tab));
    if (!isOpen(tab)) { // closed meanwhile; its editor may still be leaving
        if (opened && session)
            opener->close(*opened);
        co_return;
    }
    if (!opened) {
        tab->view().showError(opened.error());
        co_return;
    }
    if (isInPlace && opened->fileId == tab->opened().fileId) { // what was saved isn't in the thread yet
        opener->close(*opened);
        m_versions.await(tab);
        co_return;
    }
    const bool goesOn = isInPlace && onlyoffice::canGoOnWith(tab->opened().editor, opened->editor);
    if (isInPlace)
        forget(tab->takeOpened());
    if (opened->editor.isEditing)
        m_editing.insert(opened->id,
                         {.title = ui::titleOf(*tab), .place = {opened->accountId, threadOf(*tab), opened->fileId}});
    if (goesOn) {
        tab->setRefreshed(*opened);
        co_return;
    }
    const QUrl api = opened->editor.apiScript;
    const QUrl documentServer = api.adjusted(QUrl::RemovePath | QUrl::RemoveQuery);
    tab->setOpened(*opened, documentServer);
}

void OpenDocuments::reload(EditorTab* tab) {
    forget(tab->takeOpened());
    load(tab);
}

void OpenDocuments::refresh(EditorTab* tab) {
    load(tab, true);
}

// As soon as everything typed has arrived.
void OpenDocuments::reopen(EditorTab* tab) {
    if (!isOpen(tab))
        return;
    if (tab->view().isDirty())
        connect(&tab->view(), &EditorView::dirtyChanged, tab, [this, tab] { reopen(tab); }, Qt::SingleShotConnection);
    else
        reload(tab);
}

void OpenDocuments::close(EditorTab* tab) {
    if (!tab->view().isDirty()) {
        finishClosing(tab);
        return;
    }
    // The editor sends its changes within a moment; only when it can't is there something to ask.
    m_window.raiseEditor(tab);
    auto* box = new QMessageBox(
        QMessageBox::Warning, tr("Close the document?"),
        tr("The last changes to \"%1\" have not reached the Document Server yet.").arg(ui::titleOf(*tab)),
        QMessageBox::NoButton, tab->window());
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Wait until the mark beside the name is gone, or close and lose them."));
    QPushButton* discard = box->addButton(tr("Close anyway"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Keep open"), QMessageBox::RejectRole));
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(discard, &QPushButton::clicked, tab, [this, tab] { finishClosing(tab); });
    // It goes by itself once everything has arrived.
    connect(&tab->view(), &EditorView::dirtyChanged, box, [this, tab, box](bool dirty) {
        if (dirty || !box->isVisible())
            return;
        box->close();
        finishClosing(tab);
    });
    box->open();
}

void OpenDocuments::finishClosing(EditorTab* tab) {
    if (!isOpen(tab))
        return;
    m_window.removeEditor(tab);
    tab->hide();
    forget(tab->takeOpened());
    connect(&tab->view(), &EditorView::closed, tab, &QObject::deleteLater);
    tab->view().closeEditor();
}

void OpenDocuments::closeAll() {
    const QList<EditorTab*> tabs = m_window.editors();
    for (EditorTab* tab : tabs)
        finishClosing(tab);
}

void OpenDocuments::preferencesChanged() {
    const QList<EditorTab*> tabs = m_window.editors();
    for (EditorTab* tab : tabs)
        tab->view().preferencesChanged();
}

void OpenDocuments::forget(const documents::OpenedDocument& opened) {
    if (opened.id.isEmpty())
        return;
    m_history.forget(opened.id);
    m_reach.forget(opened.id);
    if (m_session && m_session->opener())
        m_session->opener()->close(opened);
    const auto state = m_editing.find(opened.id);
    if (state == m_editing.end())
        return;
    // Nobody joined, so the Document Server has nothing to hand over.
    if (state->hasJoined) {
        state->isClosed = true;
        state->closedAt = m_clock.now().count();
    } else {
        m_editing.erase(state);
    }
    Q_EMIT pendingChanged();
}

void OpenDocuments::takeCallback(const QString& sessionId, const onlyoffice::Callback& callback) {
    const auto state = m_editing.find(sessionId);
    if (state == m_editing.end())
        return;
    using enum onlyoffice::CallbackStatus;
    state->hasJoined = true;
    if (!state->isClosed)
        m_reach.reached(sessionId);
    EditorTab* tab = tabOfSession(sessionId);
    switch (callback.status) {
    case ReadyForSaving:
    case ClosedUnchanged:
        endSession(sessionId);
        break;
    case SaveFailed:
        if (tab)
            tab->showOffer(
                tr("The Document Server could not put this document together. It still has the changes: open "
                   "the document again to bring them back."),
                tr("Open again"), [this, tab] { reload(tab); });
        else
            Q_EMIT saveFailed(sessionId, state->title, state->place);
        endSession(sessionId);
        break;
    case ForceSaveFailed:
        if (tab)
            tab->showNotice(tr("The Document Server could not save this document now. It keeps the changes and tries "
                               "again when the document is closed."));
        break;
    case Editing:
        // Others stay in the document: its last version comes when they have left, through theirs or this callback.
        if (state->isClosed && !callback.users.isEmpty() &&
            std::ranges::count(callback.actions, onlyoffice::CallbackAction::Left, &onlyoffice::CallbackAction::type) >
                0)
            m_editing.erase(state);
        break;
    case ForceSaved:
        break;
    }
    Q_EMIT pendingChanged();
}

// An editor that lost its connection for a while is gone for the Document Server, and comes back with the same session.
void OpenDocuments::endSession(const QString& sessionId) {
    if (tabOfSession(sessionId))
        m_editing[sessionId].hasJoined = false;
    else
        m_editing.remove(sessionId);
}

void OpenDocuments::noticeDeletedPost(const domain::Post& post) {
    const QList<EditorTab*> tabs = m_window.editors();
    for (EditorTab* tab : tabs) {
        const domain::Attachment& root = tab->document().first().attachment;
        if (root.postId == post.id || root.rootId == post.id)
            tab->showNotice(
                tr("This document was deleted from the channel while it was open. Save a copy from the editor's "
                   "File menu (\"Download as\") if you need your changes."));
        else if (post.fileIds.contains(tab->opened().fileId))
            tab->showNotice(tab->opened().editor.isEditing
                                ? tr("The version that is open here was deleted from the channel. What you change is "
                                     "saved as a new version all the same.")
                                : tr("The version that is open here was deleted from the channel."));
    }
}

bool OpenDocuments::isBusy() const {
    return !m_window.editors().isEmpty() || !m_editing.isEmpty();
}

QList<domain::PendingSession> OpenDocuments::pending() const {
    QList<domain::PendingSession> sessions;
    for (auto it = m_editing.cbegin(); it != m_editing.cend(); ++it) {
        if (it->isClosed)
            sessions.append({it.key(), it->title, it->closedAt});
    }
    return sessions;
}

QStringList OpenDocuments::unsent() const {
    QStringList titles;
    const QList<EditorTab*> tabs = m_window.editors();
    for (EditorTab* tab : tabs) {
        if (tab->view().isDirty())
            titles += ui::titleOf(*tab);
    }
    return titles;
}

QString OpenDocuments::titleOf(const QString& sessionId) const {
    const auto state = m_editing.constFind(sessionId);
    return state == m_editing.cend() ? tr("a document") : state->title;
}

void OpenDocuments::settle(const QString& sessionId) {
    const auto state = m_editing.constFind(sessionId);
    if (state == m_editing.cend() || !state->isClosed)
        return;
    m_editing.erase(state);
    Q_EMIT pendingChanged();
}

bool OpenDocuments::isOpen(EditorTab* tab) const {
    return tab && m_window.editors().contains(tab);
}

EditorTab* OpenDocuments::tabOfSession(const QString& sessionId) const {
    const QList<EditorTab*> tabs = m_window.editors();
    const auto it =
        std::ranges::find_if(tabs, [&sessionId](const EditorTab* tab) { return tab->opened().id == sessionId; });
    return it == tabs.end() ? nullptr : *it;
}

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// OpenDocuments: the documents open in tabs, and the closed ones whose last version is still at the Document Server.
#pragma once

#include "application/AccountSession.h"
#include "application/DocumentHistory.h"
#include "application/ReachWatch.h"
#include "application/VersionWatch.h"
#include "domain/LastingMessage.h"
#include "domain/PendingSession.h"
#include "saves/SaveService.h"
#include "window/EditorTab.h"
#include "window/MainWindow.h"

#include <QHash>
#include <QObject>

namespace attache::ui {

// Thread: the GUI thread. References outlive it.
class OpenDocuments : public QObject {
    Q_OBJECT
public:
    OpenDocuments(MainWindow& window, saves::SaveService& saves, const domain::Clock& clock, QObject* parent = nullptr);

    // Null: signed out; open editors are closed in an orderly way.
    void setSession(AccountSession* session);
    // Opens the newest version in a tab, or raises the tab that has the document already.
    void open(const domain::Document& document);
    // Opens an older version to look at; the newest one as open() does.
    void openVersion(const domain::Document& document, int version);
    // Finds the document in its thread, then as open(). Says what is wrong where it can't.
    QCoro::Task<> openPlace(domain::DocumentPlace place);
    void close(EditorTab* tab);
    // Opens what stands there now, with the rights of now. Changes that haven't arrived are lost.
    void reload(EditorTab* tab);
    void closeAll();
    // The preferences were saved: what couldn't be opened for want of them is offered again.
    void preferencesChanged();

    // Something is open, or its last version hasn't come back.
    [[nodiscard]] bool isBusy() const;
    // Closed editors of which the Document Server hasn't said its last word.
    [[nodiscard]] QList<domain::PendingSession> pending() const;
    // Titles of open documents with changes that the Document Server doesn't have: closing them now loses these.
    [[nodiscard]] QStringList unsent() const;
    // A session of this run that isn't over.
    [[nodiscard]] bool knows(const QString& sessionId) const { return m_editing.contains(sessionId); }
    [[nodiscard]] bool isOpen(const QString& sessionId) const { return tabOfSession(sessionId) != nullptr; }
    [[nodiscard]] QString titleOf(const QString& sessionId) const; // of a session of this run; else "a document"
    // The session's last version was found, or there is none to wait for: no callback will come.
    void settle(const QString& sessionId);

Q_SIGNALS:
    void pendingChanged(); // or what is unsent
    void preferencesRequested();
    // Status 3 for a document that isn't open any longer. In an open one's tab, the person is told there.
    void saveFailed(const QString& sessionId, const QString& title, const attache::domain::DocumentPlace& place);
    // An editor is ready for changes to that version.
    void editingBegan(const QString& sessionId, const QString& fileId);

private:
    // One editing session, from the first callback to the final one.
    struct EditingState {
        QString title;
        domain::DocumentPlace place;
        qint64 closedAt = 0;    // ms since epoch
        bool isClosed = false;  // the tab is gone
        bool hasJoined = false; // a callback came, and no final one since: that will follow
    };

    void openInTab(const domain::Document& document, bool isExactVersion);
    void connectTab(EditorTab* tab);
    // `isInPlace`: the running editor goes on with what is opened (see EditorView::refresh).
    QCoro::Task<> load(QPointer<EditorTab> tab, bool isInPlace = false);
    void refresh(EditorTab* tab);
    void reopen(EditorTab* tab);
    void finishClosing(EditorTab* tab);
    void forget(const documents::OpenedDocument& opened);
    void takeCallback(const QString& sessionId, const onlyoffice::Callback& callback);
    void endSession(const QString& sessionId);
    void noticeDeletedPost(const domain::Post& post);
    [[nodiscard]] bool isOpen(EditorTab* tab) const;
    [[nodiscard]] EditorTab* tabOfSession(const QString& sessionId) const;
    [[nodiscard]] documents::OpenRequest requestFor(const EditorTab& tab) const;

    MainWindow& m_window;
    const domain::Clock& m_clock;
    QPointer<AccountSession> m_session;
    onlyoffice::DocumentServerSettings m_documentServer;
    QHash<QString, EditingState> m_editing; // by session id
    DocumentHistory m_history;
    VersionWatch m_versions;
    ReachWatch m_reach;
};

} // namespace attache::ui

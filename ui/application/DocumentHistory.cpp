// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/DocumentHistory.h"

#include "onlyoffice/HistoryConfig.h"

using namespace Qt::StringLiterals;

namespace attache::ui {

DocumentHistory::DocumentHistory(saves::SaveService& saves, QObject* parent)
    : QObject(parent) {
    connect(&saves, &saves::SaveService::saveChanged, this, &DocumentHistory::follow);
}

DocumentHistory::~DocumentHistory() = default;

void DocumentHistory::setSession(AccountSession* session) {
    if (m_session != session)
        m_histories.clear();
    m_session = session;
}

void DocumentHistory::forget(const QString& openedId) {
    m_histories.remove(openedId);
}

void DocumentHistory::connectTab(EditorTab* tab) {
    const EditorRequests* requests = &tab->view().requests();
    const QPointer known(tab);
    connect(requests, &EditorRequests::historyRequested, this, [this, known] { list(known); });
    connect(requests, &EditorRequests::versionRequested, this,
            [this, known](int version) { showVersion(known, version); });
    connect(requests, &EditorRequests::restoreRequested, this,
            [this, known](int version, const QUrl& result, const QString& fileType) {
                restore(known, version, result, fileType);
            });
    connect(requests, &EditorRequests::documentRequested, this,
            [this, known](const QString& purpose) { compare(known, purpose); });
    // Queued: the editor that is speaking goes.
    connect(
        requests, &EditorRequests::historyClosed, this,
        [this, known] {
            if (known)
                Q_EMIT reopenRequested(known);
        },
        Qt::QueuedConnection);
}

documents::VersionHistory* DocumentHistory::historyOf(const EditorTab& tab) {
    if (!m_session || !tab.isOpened())
        return nullptr;
    auto& history = m_histories[tab.opened().id];
    if (!history)
        history = m_session->historyOf(tab.opened());
    return history.get();
}

// The tab still shows what was asked about.
bool DocumentHistory::shows(const QPointer<EditorTab>& tab, const QString& openedId) {
    return tab && tab->opened().id == openedId;
}

QCoro::Task<> DocumentHistory::list(QPointer<EditorTab> tab) {
    documents::VersionHistory* history = historyOf(*tab);
    if (!history) {
        tab->view().requests().answerHistory(
            onlyoffice::historyFailure(tr("The version history can't be shown: Attache's listener is not running.")));
        co_return;
    }
    const QString id = tab->opened().id;
    const QJsonObject answer = co_await history->list();
    if (shows(tab, id))
        tab->view().requests().answerHistory(answer);
}

QCoro::Task<> DocumentHistory::showVersion(QPointer<EditorTab> tab, int version) {
    documents::VersionHistory* history = historyOf(*tab);
    if (!history)
        co_return;
    const QString id = tab->opened().id;
    const QJsonObject answer = co_await history->version(version);
    if (shows(tab, id))
        tab->view().requests().answerVersion(answer);
}

QCoro::Task<> DocumentHistory::restore(QPointer<EditorTab> tab, int version, QUrl result, QString fileType) {
    const QPointer self(this);
    documents::VersionHistory* history = historyOf(*tab);
    if (!history)
        co_return;
    const QString id = tab->opened().id;
    const auto saveId = co_await history->restore(version, result, fileType);
    if (!self)
        co_return; // the save goes its way all the same
    if (saveId)
        Q_EMIT restored(*saveId);
    if (!shows(tab, id))
        co_return;
    if (saveId)
        m_restoring.insert(*saveId, {tab, id});
    else
        tab->view().requests().answerHistory(onlyoffice::historyFailure(saveId.error().message));
}

// The panel is filled anew once the restored version stands in the thread.
void DocumentHistory::follow(const domain::SaveStatus& status) {
    if (!m_restoring.contains(status.saveId))
        return;
    const Restoring restoring = m_restoring.value(status.saveId); // a copy: it may be removed below
    const bool isOver = !domain::isUnfinished(status.step);
    if (isOver)
        m_restoring.remove(status.saveId);
    if (!shows(restoring.tab, restoring.openedId))
        return;
    if (isOver)
        list(restoring.tab);
    else if (status.isWaiting)
        restoring.tab->showNotice(
            tr("The restored version is kept, but not in Mattermost yet: %1").arg(status.error.message));
}

QCoro::Task<> DocumentHistory::compare(QPointer<EditorTab> tab, QString purpose) {
    documents::VersionHistory* history = historyOf(*tab);
    if (purpose == "insert-text"_L1 || !history) {
        tab->showNotice(tr("Attache can't insert another document here. Open it and copy what you need."));
        co_return;
    }
    const QString id = tab->opened().id;
    const auto other = co_await history->otherDocument(purpose);
    if (!shows(tab, id))
        co_return;
    if (other)
        tab->view().requests().answerDocument(*other);
    else
        tab->showNotice(tr("There is no other version of this document to compare with."));
}

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/SessionKeeper.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace attache::documents {

SessionKeeper::SessionKeeper(saves::SaveService& saves, QObject* parent)
    : SessionKeeper(saves, Timing{}, parent) {}

SessionKeeper::SessionKeeper(saves::SaveService& saves, Timing timing, QObject* parent)
    : QObject(parent)
    , m_saves(saves)
    , m_timing(timing)
    , m_nextRetry(timing.firstRetry) {
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SessionKeeper::ask);
    connect(&saves, &saves::SaveService::storeFailed, this, &SessionKeeper::expect);
}

void SessionKeeper::setUp(listener::HttpListener* listener, onlyoffice::DocumentServerSettings documentServer) {
    if (m_listener != listener)
        m_isRestored = false;
    m_listener = listener;
    m_documentServer = std::move(documentServer);
    restorePaths();
    recover();
}

void SessionKeeper::recover() {
    m_nextRetry = m_timing.firstRetry;
    ask();
}

void SessionKeeper::expect() {
    if (!m_retry.isActive() || m_retry.remainingTimeAsDuration() > m_timing.firstRetry)
        m_retry.start(m_timing.firstRetry);
}

// Not again for a listener that has them: a session that was begun since then belongs to the Document Server that was
// set up at that time.
QCoro::Task<> SessionKeeper::restorePaths() {
    if (m_isRestored || !m_listener || m_documentServer.secret.isEmpty())
        co_return;
    m_isRestored = true;
    const QPointer self(this);
    const listener::HttpListener* forListener = m_listener;
    const auto sessions = co_await m_saves.restorableSessions();
    if (!self || m_listener != forListener)
        co_return;
    m_isRestored = sessions.has_value();
    if (!sessions)
        co_return;
    for (const saves::EditingSession& session : *sessions)
        m_listener->restoreCallback(session.callbackPath, m_saves.callbackHandler(session, m_documentServer));
}

QCoro::Task<> SessionKeeper::ask() {
    m_retry.stop();
    if (m_documentServer.address.isEmpty() || m_documentServer.secret.isEmpty())
        co_return;
    m_asksAgain = true;
    if (std::exchange(m_isAsking, true))
        co_return;
    const QPointer self(this);
    while (std::exchange(m_asksAgain, false)) {
        const auto report = co_await m_saves.recoverSessions(m_documentServer);
        if (!self)
            co_return;
        if (report) {
            askLater(*report);
            Q_EMIT recovered(*report);
        }
        if (!self)
            co_return;
    }
    m_isAsking = false;
}

// Who still edits may have been told a path that no longer reaches us (another port): their result then waits at the
// Document Server until it is asked for.
void SessionKeeper::askLater(const saves::RecoveryReport& report) {
    using saves::RecoveryOutcome;
    if (report.count(RecoveryOutcome::Failed) > 0) {
        m_retry.start(m_nextRetry);
        m_nextRetry = std::min(m_nextRetry * 2, m_timing.lastRetry);
    } else if (report.count(RecoveryOutcome::StillEdited) > 0 || report.count(RecoveryOutcome::NothingFound) > 0) {
        m_retry.start(m_timing.lastRetry);
    }
}

} // namespace attache::documents

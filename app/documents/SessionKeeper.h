// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SessionKeeper: lets the saves of earlier runs arrive: their callback paths live on, and what was missed is asked for.
//
// An editing session may outlive the program: somebody else is still in the document, or the Document Server had not
// finished when the computer went down. The journal knows these sessions; this class gives them back to the listener
// and asks the Document Server about them, again and again while that can't be reached or people still edit.
// Thread: one, the one it lives on.
#pragma once

#include "listener/HttpListener.h"
#include "onlyoffice/DocumentServerSettings.h"
#include "saves/SaveService.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace attache::documents {

class SessionKeeper : public QObject {
    Q_OBJECT
public:
    struct Timing {                                                    // tests shorten these
        std::chrono::milliseconds firstRetry{std::chrono::minutes(1)}; // the Document Server couldn't be asked; doubles
        std::chrono::milliseconds lastRetry{std::chrono::minutes(15)}; // also while people still edit
    };

    // `saves` outlives the keeper.
    explicit SessionKeeper(saves::SaveService& saves, QObject* parent = nullptr);
    SessionKeeper(saves::SaveService& saves, Timing timing, QObject* parent = nullptr);

    // After SaveService::start(), and whenever one of the two changed: restores the callback paths (once for each
    // listener, as soon as there is a secret to check callbacks with) and calls recover(). `listener` may be null; it
    // outlives the keeper or is replaced before it goes.
    void setUp(listener::HttpListener* listener, onlyoffice::DocumentServerSettings documentServer);
    // Asks the Document Server what became of unfinished sessions: the network is back, or the machine woke up. Never
    // two rounds at a time.
    void recover();
    // A document was closed, so a last word should come: where it doesn't, the Document Server is asked after a while.
    // What couldn't be kept here is asked for in the same way, without being told.
    void expect();

Q_SIGNALS:
    // A round has ended; `report` is empty of failures when everything could be asked.
    void recovered(const attache::saves::RecoveryReport& report);

private:
    QCoro::Task<> restorePaths();
    QCoro::Task<> ask();
    void askLater(const saves::RecoveryReport& report);

    saves::SaveService& m_saves;
    Timing m_timing;
    listener::HttpListener* m_listener = nullptr;
    onlyoffice::DocumentServerSettings m_documentServer;
    bool m_isRestored = false; // for this listener
    bool m_isAsking = false;
    bool m_asksAgain = false;
    std::chrono::milliseconds m_nextRetry;
    QTimer m_retry;
};

} // namespace attache::documents

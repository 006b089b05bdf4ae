// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SaveService: takes the Document Server's callbacks and brings every accepted save to its thread, whatever dies between.
//
// A save goes Received → Stored → Uploaded → Posted → Done, each step journalled (SQLite, WAL, synchronous FULL) before
// the next begins and safe to repeat. The Document Server is answered {"error":0} only once the file is checked, hashed,
// fsynced and journalled as Stored; 503 while it can't be kept, so that it tries again.
// Thread: the public methods belong to the thread the service was made on (the user's); disk and network work runs on a
// thread of its own. callbackHandler()'s result runs on the listener's thread.
#pragma once

#include "domain/Clock.h"
#include "domain/SaveState.h"
#include "domain/Secret.h"
#include "domain/Transfer.h"
#include "listener/HttpListener.h"
#include "mattermost/ServerAddress.h"
#include "onlyoffice/Callback.h"
#include "saves/EditingSession.h"

#include <QCoroTask>
#include <QObject>

#include <memory>

namespace attache::saves {

template <typename T = void>
using Task = QCoro::Task<domain::Result<T>>;

struct RetryPolicy {
    std::chrono::milliseconds first{1000}; // doubles, with jitter, up to last; Retry-After is obeyed
    std::chrono::milliseconds last{300000};
};

struct SaveSettings {
    QString folder;                          // holds journal.sqlite and spool/; created when missing
    qint64 maxFileBytes = 1024LL * 1024 * 1024;
    RetryPolicy retry;
};

class SaveService : public QObject {
    Q_OBJECT
public:
    // `clock` outlives the service. Nothing touches the disk before start().
    SaveService(SaveSettings settings, const domain::Clock& clock, QObject* parent = nullptr);
    ~SaveService() override; // finishes the step under way, then joins its thread; unfinished saves go on at next start

    // Opens the journal and goes on with what an earlier run left. Storage: the folder can't be written or the journal is
    // damaged; the message says which.
    Task<> start();

    // How saves of this account reach Mattermost; they wait until it is known. An empty token pauses them.
    void setAccount(QString accountId, mattermost::ServerAddress address, domain::Secret token);

    // Journals the session; only then may its config be handed to an editor.
    Task<> beginSession(EditingSession session);
    // Sessions of earlier runs that never got a final status, for restoring their callback grants.
    Task<QList<EditingSession>> unfinishedSessions();

    // Answers the Document Server's callbacks for a session. Checks the token first; 1, 4 and 7 are answered at once on
    // the listener's thread, 2 and 6 when stored, 3 with an error (success would make the Document Server delete the
    // changes). Thread-safe.
    [[nodiscard]] listener::CallbackHandler callbackHandler(const EditingSession& session,
                                                            onlyoffice::DocumentServerSettings documentServer);

    // Unfinished saves and those finished in this run, oldest first. A copy kept on this thread: never blocks.
    [[nodiscard]] QList<domain::SaveStatus> statuses() const;
    [[nodiscard]] bool hasUnfinished() const;

    void retryNow(QString saveId = {}); // all when empty; also for "the network is back"
    // Copies the edited file to `path`.
    Task<> exportSave(QString saveId, QString path);

Q_SIGNALS:
    void saveChanged(const attache::domain::SaveStatus& status);
    // Every genuine callback, for the editor's tab: status 1 (who is there), 3 and 7 (failed), 4 (closed unchanged) …
    void callbackReceived(const QString& sessionId, const attache::onlyoffice::Callback& callback);
    // A callback was refused: a forged or expired token, or another document's.
    void callbackRefused(const QString& sessionId, const attache::domain::Error& error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace attache::saves

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SaveService: takes the Document Server's callbacks and brings every accepted save to its thread, whatever dies
// between.
//
// A save goes Received → Stored → Uploaded → Posted → Done, each step journalled (SQLite, WAL, synchronous FULL) before
// the next begins and safe to repeat. The Document Server is answered {"error":0} only once the file is checked,
// hashed, fsynced and journalled as Stored; 503 while it can't be kept, so that it tries again. Within one editing
// session (one document key) the newest forcesave is the session's version: the next save replaces it, new reply first,
// unless somebody answered it or built on it. Thread: the public methods belong to the thread the service was made on
// (the user's); disk and network work runs on a thread of its own. callbackHandler()'s result runs on the listener's
// thread.
#pragma once

#include "domain/Clock.h"
#include "domain/SaveState.h"
#include "domain/Secret.h"
#include "listener/HttpListener.h"
#include "mattermost/ServerAddress.h"
#include "onlyoffice/Callback.h"
#include "saves/ChangeStore.h"
#include "saves/EditingSession.h"
#include "saves/RecoveryReport.h"
#include "saves/SaveSettings.h"
#include "saves/Task.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace attache::saves {

class SaveService : public QObject {
    Q_OBJECT
public:
    // `clock` outlives the service. Nothing touches the disk before start().
    SaveService(SaveSettings settings, const domain::Clock& clock, QObject* parent = nullptr);
    ~SaveService() override; // ends the network work, joins its thread; unfinished saves go on at the next start

    // Opens the journal and goes on with what an earlier run left. Storage: the folder can't be written, another
    // program uses it, or the journal is a newer program's; the message says which. A damaged journal is set aside and
    // made anew from the spool (see journalSetAside()).
    Task<> start();

    // How saves of this account reach Mattermost; they wait until it is known. An empty token pauses them.
    void setAccount(QString accountId, mattermost::ServerAddress address, domain::Secret token);

    // Journals the session; only then may its config be handed to an editor.
    Task<> beginSession(EditingSession session);
    // Sessions of earlier runs that never got a final status.
    Task<QList<EditingSession>> unfinishedSessions();
    // Those whose callback grants are to be restored: also the ones that were closed within the last hour, since a
    // Document Server whose last callback wasn't answered comes again.
    Task<QList<EditingSession>> restorableSessions();
    // The person has been told what became of the session and wants to hear no more of it.
    Task<> closeSession(QString sessionId);
    // Asks the Document Server for results of unfinished sessions whose callbacks never came, and stores them. At every
    // start, on wake-up, when the network returns, and after the listener was away.
    Task<RecoveryReport> recoverSessions(onlyoffice::DocumentServerSettings documentServer);

    // Answers the Document Server's callbacks for a session. Checks the token first; 1, 4 and 7 are answered at once on
    // the listener's thread, 2 and 6 when stored, 3 with an error (success would make the Document Server delete the
    // changes). Thread-safe; may outlive the service, and then answers 503.
    [[nodiscard]] listener::CallbackHandler callbackHandler(const EditingSession& session,
                                                            onlyoffice::DocumentServerSettings documentServer);

    // Makes a save of a local file, which is copied: an older version that is restored, for instance. From then on it
    // is a save like any other; answers its id when it is Stored. Of the session, `id`, `documentKey` and `openedAt`
    // may be empty (they are made up), `callbackPath` isn't used; parentFileId and parentNumber are the newest
    // version's. Errors: InvalidInput (an empty file), TooLarge, Storage.
    Task<QString> submit(EditingSession session, QString path);
    // "Save to…": the save goes into that channel as a post of its own, which says what it is and who saved it and is
    // no version of anything. Never both there and in its thread: where a post may have got through unnoticed, that is
    // looked up first. InvalidInput while it is being sent; NotFound when it is done.
    Task<> redirect(QString saveId, SaveTarget target);

    // Unfinished and discarded saves, and those finished in this run; of earlier runs first. A copy kept on this
    // thread: never blocks.
    [[nodiscard]] QList<domain::SaveStatus> statuses() const;
    // Also true while a callback's file is being stored.
    [[nodiscard]] bool hasUnfinished() const;
    // A callback's file is being stored right now: the Document Server waits for the answer.
    [[nodiscard]] bool isStoring() const;

    // What was kept of the changes in those saves; those of others, or from other computers, aren't here.
    Task<QHash<QString, KeptChanges>> keptChanges(QStringList saveIds);

    void retryNow(QString saveId = {}); // all when empty; also for "the network is back"
    // The machine woke up or its clock was set: what has become due goes on, what hasn't waits.
    void wake();
    // Copies the edited file to `path`. NotFound when the save is done.
    Task<> exportSave(QString saveId, QString path);
    // Gives a save up; its file stays until it is pruned, so that restore() can take it back. InvalidInput while it is
    // being sent.
    Task<> discard(QString saveId);
    Task<> restore(QString saveId);

Q_SIGNALS:
    void saveChanged(const attache::domain::SaveStatus& status);
    // Every genuine callback, for the editor's tab: status 1 (who is there), 3 and 7 (failed), 4 (closed unchanged) …
    void callbackReceived(const QString& sessionId, const attache::onlyoffice::Callback& callback);
    // A callback was refused: a forged or expired token, or another document's.
    void callbackRefused(const QString& sessionId, const attache::domain::Error& error);
    // A genuine callback's file couldn't be fetched or kept. The Document Server was told so and keeps the changes.
    void storeFailed(const QString& sessionId, const attache::domain::Error& error);
    // isStoring() is false again, whatever became of the file: kept, refused, or the same as the version before.
    void storingEnded();
    // Files in the spool that no journalled save names. They stay where they are.
    void orphansFound(const QStringList& paths);
    // The journal was damaged; the old one is now called `path`, the saves were taken from the spool.
    void journalSetAside(const QString& path);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace attache::saves

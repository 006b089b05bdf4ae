// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SessionBook: all documents the double knows: open ones, cached ones, dead keys and the forgotten store.
#pragma once

#include "sandbox/documentserver/DocumentSession.h"
#include "sandbox/documentserver/HttpClient.h"

#include <QSet>

#include <map>
#include <memory>

namespace attache::sandbox {

// How far a connection is.
enum class ConnectionState {
    Unknown, // no such connection, or it has left
    Opening, // the document is being fetched
    Editing,
    Viewing,
    Failed,      // see ConnectionInfo::errorCode
    MustRefresh, // the key is dead: "Version changed" (onRequestRefreshFile)
};

struct ConnectionInfo {
    ConnectionState state = ConnectionState::Unknown;
    int errorCode = 0;            // as the editor's onError: -20 token, -21 expired, -4 not downloaded, -3 not readable
    bool isFromForgotten = false; // the editor warns with -104
};

// One thread: the double's.
class SessionBook : public QObject {
    Q_OBJECT
public:
    SessionBook(const DocumentServerOptions& options, HttpClient& client, FileStore& files, CallbackSender& callbacks,
                const QUrl& server);
    ~SessionBook() override;

    using Push = std::function<void(QJsonObject)>;
    // The connection's id. Checks the token, fetches or finds the document, joins its session; `push` (may be empty)
    // gets "opened", "error" or "refresh", then what happens in the document.
    int open(const QJsonObject& config, Push push);
    void leave(int connection);
    [[nodiscard]] ConnectionInfo info(int connection) const;
    // The session a connection is in, or of a key; null when there is none.
    [[nodiscard]] DocumentSession* sessionOf(int connection) const;
    [[nodiscard]] DocumentSession* session(const QString& key) const;
    // The command `info`: tells whoever had the document open last, with `userData`: status 1 and who edits, or 4 where
    // nobody does and nothing waits to be saved.
    void tellInfo(const QString& key, const QString& userData);
    // The key was opened, and not since then forgotten: a genuine server remembers it for a day (expire.files),
    // whoever is there.
    [[nodiscard]] bool isKnown(const QString& key) const { return m_known.contains(key); }
    [[nodiscard]] bool hasCallback(const QString& key) const { return !m_known.value(key).isEmpty(); }
    void vanishAll();

    void setFailing(const QString& key, bool isFailing);
    [[nodiscard]] QStringList forgottenKeys() const { return m_forgotten.keys(); }
    [[nodiscard]] QString forgottenPath(const QString& key) const { return m_forgotten.value(key); }
    bool deleteForgotten(const QString& key) { return m_forgotten.remove(key); }
    [[nodiscard]] bool isDead(const QString& key) const { return m_dead.contains(key); }
    [[nodiscard]] QStringList openKeys() const;

private:
    struct Waiting {
        int id;
        OpenRequest request;
        Push push;
    };

    void admit(const Waiting& person);
    void fail(const Waiting& person, int code, const QString& description);
    void join(DocumentSession& session, const Waiting& person);
    void download(const Waiting& person);
    void downloaded(const QString& key, const QString& fileType, const QString& path, int status);
    DocumentSession* startSession(const QString& key, const DocumentSession::Source& source, QString& error);
    void ended(DocumentSession* session, const QString& key, DocumentSession::End end, const QString& path);
    void letWaitingIn(const QString& key);

    const DocumentServerOptions& m_options;
    HttpClient& m_client;
    FileStore& m_files;
    SessionServices m_services;
    std::map<QString, std::unique_ptr<DocumentSession>> m_sessions;
    QHash<QString, QPair<QString, QString>> m_cache; // key → path and file type
    QHash<QString, QString> m_forgotten;             // key → path
    QHash<QString, QUrl> m_known;                    // key → the last editor's callbackUrl; empty: viewers only
    QSet<QString> m_dead;
    QSet<QString> m_failing;
    QHash<QString, QList<Waiting>> m_loading; // who waits for a download
    QHash<QString, QList<Waiting>> m_queue;   // who waits for a save to end
    QHash<int, QString> m_keys;               // connection → key
    QHash<int, ConnectionInfo> m_infos;
    int m_lastId = 0;
};

} // namespace attache::sandbox

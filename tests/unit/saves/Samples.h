// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Values that the tests of this folder share.
#pragma once

#include "saves/SaveRecord.h"

#include <QUuid>

namespace attache::saves::samples {

inline QString mattermostId(char letter) {
    return QString(26, QLatin1Char(letter));
}

inline EditingSession session(const QString& id = QStringLiteral("session-1")) {
    EditingSession s;
    s.id = id;
    s.accountId = QStringLiteral("account-1");
    s.userId = mattermostId('u');
    s.userName = QStringLiteral("alice");
    s.channelId = mattermostId('c');
    s.rootPostId = mattermostId('p');
    s.rootFileId = mattermostId('f');
    s.parentFileId = mattermostId('f');
    s.parentNumber = 1;
    s.documentKey = QStringLiteral("key-") + id;
    s.fileName = QStringLiteral("Plan.docx");
    s.callbackPath = QStringLiteral("/c/") + QString(43, u'x');
    s.openedAt = 1000;
    s.documentServer = QStringLiteral("https://docs.example.org");
    return s;
}

inline SaveRecord save(const QString& id = QStringLiteral("save-1"), const EditingSession& of = session()) {
    SaveRecord record;
    record.id = id;
    record.session = of;
    record.fileType = QStringLiteral("docx");
    record.editorIds = QStringList{of.userId};
    record.receivedAt = 2000;
    return record;
}

inline SaveRecord stored(SaveRecord record, const QByteArray& hash = QByteArray(32, 'h')) {
    record.step = domain::SaveStep::Stored;
    record.sha256 = hash;
    record.size = 4;
    return record;
}

// What the first released program wrote: an open session and a forcesave that waits. By hand, so that no later change
// of the code changes it.
inline QStringList schema1Journal() {
    const auto id = [](char letter) { return u'\'' + mattermostId(letter) + u'\''; };
    const QString lineage = QStringLiteral("'account-1', 'key-session-1'");
    return {
        QStringLiteral("CREATE TABLE sessions (id TEXT PRIMARY KEY, account_id TEXT NOT NULL, user_id TEXT NOT NULL, "
                       "user_name TEXT NOT NULL, channel_id TEXT NOT NULL, root_post_id TEXT NOT NULL, root_file_id "
                       "TEXT NOT NULL, parent_file_id TEXT NOT NULL, parent_number INTEGER NOT NULL, document_key TEXT "
                       "NOT NULL, file_name TEXT NOT NULL, callback_path TEXT NOT NULL, opened_at INTEGER NOT NULL, "
                       "final_status INTEGER NOT NULL DEFAULT 0, closed_at INTEGER NOT NULL DEFAULT 0) STRICT"),
        QStringLiteral("CREATE TABLE saves (sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, "
                       "session_id TEXT NOT NULL REFERENCES sessions(id), account_id TEXT NOT NULL, document_key TEXT "
                       "NOT NULL, step TEXT NOT NULL, status INTEGER NOT NULL, not_modified INTEGER NOT NULL, "
                       "file_type TEXT NOT NULL, editors TEXT NOT NULL, sha256 BLOB NOT NULL, size INTEGER NOT NULL, "
                       "file_id TEXT NOT NULL DEFAULT '', post_id TEXT NOT NULL DEFAULT '', parent_file_id TEXT NOT "
                       "NULL DEFAULT '', number INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0, "
                       "waiting INTEGER NOT NULL DEFAULT 0, error_kind INTEGER NOT NULL DEFAULT 0, error_id TEXT NOT "
                       "NULL DEFAULT '', error_status INTEGER NOT NULL DEFAULT 0, error_message TEXT NOT NULL DEFAULT "
                       "'', next_attempt_at INTEGER NOT NULL DEFAULT 0, received_at INTEGER NOT NULL, finished_at "
                       "INTEGER NOT NULL DEFAULT 0) STRICT"),
        QStringLiteral("CREATE INDEX saves_by_lineage ON saves (account_id, document_key, sequence)"),
        QStringLiteral("CREATE INDEX saves_by_step ON saves (step)"),
        QStringLiteral("CREATE INDEX open_sessions ON sessions (final_status)"),
        QStringLiteral("PRAGMA user_version = 1"),
        QStringLiteral("INSERT INTO sessions VALUES ('session-1', 'account-1', %1, 'alice', %2, %3, %4, %4, 1, "
                       "'key-session-1', 'Plan.docx', '/c/%5', 1000, 0, 0)")
            .arg(id('u'), id('c'), id('p'), id('f'), QString(43, u'x')),
        QStringLiteral("INSERT INTO saves VALUES (1, 'save-1', 'session-1', %1, 'uploaded', 6, 0, 'docx', '[\"%2\"]', "
                       "x'%3', 4, %4, '', '', 0, 2, 1, %5, 'api.x', 403, 'No right', 0, 2000, 0)")
            .arg(lineage, mattermostId('u'), QString(32, u'.').replace(u'.', QStringLiteral("68")), id('n'),
                 QString::number(static_cast<int>(domain::ErrorKind::Forbidden))),
    };
}

} // namespace attache::saves::samples

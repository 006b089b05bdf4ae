// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "saves/JournalSchema.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace attache::saves {
namespace {

// SQLite's primary result codes.
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kCorrupt = 11;
constexpr int kNotADatabase = 26;

// Entry n brings schema n to n + 1. Entries that were released never change.
const QList<QStringList>& migrations() {
    static const QList<QStringList> list{
        {
            u"CREATE TABLE sessions (id TEXT PRIMARY KEY, account_id TEXT NOT NULL, user_id TEXT NOT NULL, "
            "user_name TEXT NOT NULL, channel_id TEXT NOT NULL, root_post_id TEXT NOT NULL, root_file_id TEXT NOT "
            "NULL, "
            "parent_file_id TEXT NOT NULL, parent_number INTEGER NOT NULL, document_key TEXT NOT NULL, "
            "file_name TEXT NOT NULL, callback_path TEXT NOT NULL, opened_at INTEGER NOT NULL, "
            "final_status INTEGER NOT NULL DEFAULT 0, closed_at INTEGER NOT NULL DEFAULT 0) STRICT"_s,
            u"CREATE TABLE saves (sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, "
            "session_id TEXT NOT NULL REFERENCES sessions(id), account_id TEXT NOT NULL, document_key TEXT NOT NULL, "
            "step TEXT NOT NULL, status INTEGER NOT NULL, not_modified INTEGER NOT NULL, file_type TEXT NOT NULL, "
            "editors TEXT NOT NULL, sha256 BLOB NOT NULL, size INTEGER NOT NULL, file_id TEXT NOT NULL DEFAULT '', "
            "post_id TEXT NOT NULL DEFAULT '', parent_file_id TEXT NOT NULL DEFAULT '', "
            "number INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0, "
            "waiting INTEGER NOT NULL DEFAULT 0, error_kind INTEGER NOT NULL DEFAULT 0, "
            "error_id TEXT NOT NULL DEFAULT '', error_status INTEGER NOT NULL DEFAULT 0, "
            "error_message TEXT NOT NULL DEFAULT '', next_attempt_at INTEGER NOT NULL DEFAULT 0, "
            "received_at INTEGER NOT NULL, finished_at INTEGER NOT NULL DEFAULT 0) STRICT"_s,
            u"CREATE INDEX saves_by_lineage ON saves (account_id, document_key, sequence)"_s,
            u"CREATE INDEX saves_by_step ON saves (step)"_s,
            u"CREATE INDEX open_sessions ON sessions (final_status)"_s,
        },
        {
            u"ALTER TABLE sessions ADD COLUMN document_server TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE sessions ADD COLUMN notice INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE sessions ADD COLUMN restored_number INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE sessions ADD COLUMN joined INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE sessions ADD COLUMN save_failed INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE sessions ADD COLUMN nothing_found_at INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE sessions ADD COLUMN forgotten INTEGER NOT NULL DEFAULT 0"_s,
            u"UPDATE sessions SET joined = 1"_s, // nobody wrote it down; the other answer would promise too much
            u"ALTER TABLE saves ADD COLUMN target_channel_id TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE saves ADD COLUMN earlier_file_id TEXT NOT NULL DEFAULT ''"_s,
        },
    };
    return list;
}

SchemaState stateOf(const QSqlError& error) {
    switch (error.nativeErrorCode().toInt() & 0xff) { // extended codes carry the primary one in their low byte
    case kBusy:
    case kLocked:
        return SchemaState::Locked;
    case kCorrupt:
    case kNotADatabase:
        return SchemaState::Damaged;
    default:
        return SchemaState::Failed;
    }
}

SchemaState run(QSqlQuery& query, const QString& sql) {
    return query.exec(sql) ? SchemaState::Ready : stateOf(query.lastError());
}

SchemaState check(QSqlQuery& query) {
    const SchemaState state = run(query, u"PRAGMA quick_check(1)"_s);
    if (state != SchemaState::Ready)
        return state;
    return query.next() && query.value(0).toString() == "ok"_L1 ? SchemaState::Ready : SchemaState::Damaged;
}

SchemaState migrate(QSqlQuery& query, int wantedVersion) {
    // Takes the lock, too: in exclusive mode it is kept from here on.
    SchemaState state = run(query, u"BEGIN IMMEDIATE"_s);
    if (state == SchemaState::Ready)
        state = run(query, u"PRAGMA user_version"_s);
    if (state != SchemaState::Ready)
        return state;
    const int found = query.next() ? query.value(0).toInt() : 0;
    query.finish();
    if (found > wantedVersion || found < 0) {
        static_cast<void>(run(query, u"ROLLBACK"_s));
        return SchemaState::TooNew;
    }
    for (int version = found; version < wantedVersion && state == SchemaState::Ready; ++version) {
        for (const QString& sql : migrations().at(version)) {
            if (state == SchemaState::Ready)
                state = run(query, sql);
        }
    }
    if (state == SchemaState::Ready)
        state = run(query, u"PRAGMA user_version = %1"_s.arg(wantedVersion));
    if (state == SchemaState::Ready)
        state = run(query, u"COMMIT"_s);
    if (state != SchemaState::Ready)
        static_cast<void>(run(query, u"ROLLBACK"_s));
    return state;
}

} // namespace

SchemaState prepareSchema(QSqlDatabase& database, int wantedVersion) {
    QSqlQuery query(database);
    for (const QString& sql : {u"PRAGMA locking_mode = EXCLUSIVE"_s, u"PRAGMA journal_mode = WAL"_s,
                               u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (const SchemaState state = run(query, sql); state != SchemaState::Ready)
            return state;
        query.finish();
    }
    if (const SchemaState state = check(query); state != SchemaState::Ready)
        return state;
    query.finish();
    return migrate(query, wantedVersion);
}

} // namespace attache::saves

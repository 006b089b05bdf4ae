// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "saves/JournalDatabase.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace attache::saves {
namespace {

#define SESSION_COLUMNS                                                                                                \
    "sessions.id, sessions.account_id, user_id, user_name, channel_id, root_post_id, root_file_id, "                   \
    "sessions.parent_file_id, parent_number, sessions.document_key, file_name, callback_path, opened_at, "             \
    "document_server, notice, restored_number"
#define SAVES_WITH_SESSIONS                                                                                            \
    "SELECT " SESSION_COLUMNS ", saves.id, step, status, not_modified, file_type, editors, sha256, size, file_id, "    \
    "post_id, saves.parent_file_id, number, attempts, waiting, error_kind, error_id, error_status, error_message, "    \
    "next_attempt_at, received_at, sequence, target_channel_id, earlier_file_id FROM saves JOIN sessions ON "          \
    "sessions.id = saves.session_id "

// In the order of Statement.
constexpr std::array<const char*, static_cast<std::size_t>(Statement::Count)> kSql{
    "INSERT INTO sessions (id, account_id, user_id, user_name, channel_id, root_post_id, root_file_id, parent_file_id, "
    "parent_number, document_key, file_name, callback_path, opened_at, document_server, notice, restored_number) "
    "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) "
    "ON CONFLICT (id) DO NOTHING",
    "UPDATE sessions SET final_status = ?, closed_at = ? WHERE id = ?",
    "UPDATE sessions SET final_status = ?, closed_at = ? WHERE final_status = 0 AND joined = 1 "
    "AND (account_id, document_key) = (SELECT account_id, document_key FROM sessions AS mine WHERE mine.id = ?)",
    "UPDATE sessions SET final_status = 0, closed_at = 0, joined = 1, nothing_found_at = 0 "
    "WHERE id = ? AND (final_status <> 0 OR joined = 0 OR nothing_found_at <> 0)",
    "UPDATE sessions SET final_status = 0, closed_at = 0, joined = 1, nothing_found_at = 0, save_failed = 1 WHERE id = "
    "?",
    "UPDATE sessions SET nothing_found_at = ? WHERE id = ?",
    "UPDATE sessions SET forgotten = ? WHERE id = ?",
    "SELECT " SESSION_COLUMNS
    ", joined, save_failed, nothing_found_at FROM sessions WHERE final_status = 0 ORDER BY opened_at",
    "SELECT " SESSION_COLUMNS " FROM sessions WHERE final_status <> 0 AND forgotten = 1",
    "SELECT " SESSION_COLUMNS " FROM sessions WHERE (final_status = 0 OR closed_at > ?) AND callback_path <> '' "
    "ORDER BY opened_at",
    "INSERT INTO saves (id, session_id, account_id, document_key, step, status, not_modified, file_type, editors, "
    "sha256, size, received_at, target_channel_id) VALUES (?,?,?,?,'received',?,?,?,?,x'',0,?,?) ON CONFLICT (id) DO "
    "NOTHING",
    "UPDATE saves SET step = 'stored', sha256 = ?, size = ?, file_type = ?, waiting = 0, finished_at = 0 WHERE id = ? "
    "RETURNING sequence",
    "UPDATE saves SET step = 'uploaded', file_id = ?, earlier_file_id = '', waiting = 0 WHERE id = ?",
    "UPDATE saves SET step = 'stored', file_id = '' WHERE id = ?",
    "UPDATE saves SET step = 'stored', file_id = '', target_channel_id = ?, earlier_file_id = ?, "
    "attempts = 0, waiting = 0 WHERE id = ?",
    "UPDATE saves SET step = 'posted', post_id = ?, file_id = ?, parent_file_id = ?, number = ?, attempts = 0, "
    "waiting = 0 WHERE id = ?",
    "UPDATE saves SET step = ?, finished_at = ?, waiting = 0 WHERE id = ?",
    "UPDATE saves SET attempts = ?, waiting = ?, error_kind = ?, error_id = ?, error_status = ?, error_message = ?, "
    "next_attempt_at = ? WHERE id = ?",
    "DELETE FROM saves WHERE id = ? AND step = 'received'",
    SAVES_WITH_SESSIONS "WHERE step <> 'done' ORDER BY sequence",
    SAVES_WITH_SESSIONS "WHERE step = 'discarded' AND finished_at < ?",
    SAVES_WITH_SESSIONS "WHERE saves.account_id = ? AND saves.document_key = ? "
                        "AND step IN ('stored', 'uploaded', 'posted', 'done') ORDER BY sequence DESC LIMIT 1",
    SAVES_WITH_SESSIONS "WHERE saves.account_id = ? AND saves.document_key = ? AND step IN ('posted', 'done') "
                        "AND target_channel_id = '' "
                        "AND sequence < (SELECT sequence FROM saves AS mine WHERE mine.id = ?) "
                        "ORDER BY sequence DESC LIMIT 1",
    "DELETE FROM saves WHERE step = 'done' AND finished_at < ?",
    "DELETE FROM sessions WHERE final_status <> 0 AND closed_at < ? "
    "AND NOT EXISTS (SELECT 1 FROM saves WHERE session_id = sessions.id)",
};

SaveRecord readSaveRow(const QSqlQuery& query) {
    SaveRecord record;
    record.session = readSessionRow(query);
    int column = kSessionColumns;
    const auto next = [&query, &column] { return query.value(column++); };
    record.id = next().toString();
    record.step = stepFromName(next().toString()).value_or(domain::SaveStep::Received);
    record.cause = static_cast<onlyoffice::CallbackStatus>(next().toInt());
    record.isNotModified = next().toBool();
    record.fileType = next().toString();
    for (const auto& editor : QJsonDocument::fromJson(next().toString().toUtf8()).array())
        record.editorIds.append(editor.toString());
    record.sha256 = next().toByteArray();
    record.size = next().toLongLong();
    record.fileId = next().toString();
    record.postId = next().toString();
    record.parentFileId = next().toString();
    record.number = next().toInt();
    record.attempts = next().toInt();
    record.isWaiting = next().toBool();
    record.error.kind = static_cast<domain::ErrorKind>(next().toInt());
    record.error.id = next().toString();
    record.error.httpStatus = next().toInt();
    record.error.message = next().toString();
    record.nextAttemptAt = next().toLongLong();
    record.receivedAt = next().toLongLong();
    record.sequence = next().toLongLong();
    record.targetChannelId = next().toString();
    record.earlierFileId = next().toString();
    if (!record.isWaiting) {
        record.error = {};
        record.nextAttemptAt = 0;
    }
    return record;
}

// Qt binds null strings and byte arrays as NULL, which no column takes.
QVariant notNull(const QVariant& value) {
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull())
        return u""_s;
    if (value.metaType() == QMetaType::fromType<QByteArray>() && value.toByteArray().isNull())
        return QByteArray("", 0);
    return value;
}

} // namespace

EditingSession readSessionRow(const QSqlQuery& query) {
    int column = 0;
    const auto next = [&query, &column] { return query.value(column++); };
    EditingSession session;
    session.id = next().toString();
    session.accountId = next().toString();
    session.userId = next().toString();
    session.userName = next().toString();
    session.channelId = next().toString();
    session.rootPostId = next().toString();
    session.rootFileId = next().toString();
    session.parentFileId = next().toString();
    session.parentNumber = next().toInt();
    session.documentKey = next().toString();
    session.fileName = next().toString();
    session.callbackPath = next().toString();
    session.openedAt = next().toLongLong();
    session.documentServer = next().toString();
    session.notice = noticeFromNumber(next().toInt());
    session.restoredNumber = next().toInt();
    return session;
}

SaveJournal::Database::Database()
    : m_connection(u"saves-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)) {}

SaveJournal::Database::~Database() {
    for (QSqlQuery& statement : m_statements) // before the connection: they refer to it
        statement = QSqlQuery();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

SchemaState SaveJournal::Database::open(const QString& path) {
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!m_database.open())
        return SchemaState::Failed;
    const SchemaState state = prepareSchema(m_database, kSchemaVersion);
    if (state != SchemaState::Ready)
        return state;
    return prepareStatements() ? SchemaState::Ready : SchemaState::Failed;
}

bool SaveJournal::Database::prepareStatements() {
    for (std::size_t i = 0; i < kSql.size(); ++i) {
        m_statements.at(i) = QSqlQuery(m_database);
        m_statements.at(i).setForwardOnly(true);
        if (!m_statements.at(i).prepare(QString::fromLatin1(kSql.at(i)))) {
            m_lastError = m_statements.at(i).lastError().text();
            return false;
        }
    }
    return true;
}

QString SaveJournal::Database::lastError() const {
    return m_lastError.isEmpty() ? m_database.lastError().text() : m_lastError;
}

std::unexpected<domain::Error> SaveJournal::Database::failure() const {
    return domain::failure(domain::ErrorKind::Storage,
                           QCoreApplication::translate("Saves", "The record of saves can't be written: %1. Free some "
                                                                "space or check the disk.")
                               .arg(lastError()));
}

domain::Result<QSqlQuery*> SaveJournal::Database::run(Statement statement, std::initializer_list<QVariant> values) {
    QSqlQuery& query = m_statements.at(static_cast<std::size_t>(statement));
    int position = 0;
    for (const QVariant& value : values)
        query.bindValue(position++, notNull(value));
    if (query.exec()) {
        m_lastError.clear();
        return &query;
    }
    m_lastError = query.lastError().text();
    query.finish();
    return failure();
}

domain::Result<QList<SaveRecord>> SaveJournal::Database::saves(Statement statement,
                                                               std::initializer_list<QVariant> values) {
    auto query = run(statement, values);
    if (!query)
        return std::unexpected(query.error());
    QList<SaveRecord> records;
    while ((*query)->next())
        records.append(readSaveRow(**query));
    (*query)->finish();
    return records;
}

} // namespace attache::saves

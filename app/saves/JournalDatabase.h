// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The journal's connection and its prepared statements. Internal to this library.
#pragma once

#include "saves/JournalSchema.h"
#include "saves/SaveJournal.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <array>
#include <initializer_list>

namespace attache::saves {

enum class Statement : std::size_t {
    AddSession,
    CloseSession,
    CloseLineage,
    NoteEditing,
    NoteSaveFailed,
    NoteNothingFound,
    NoteForgotten,
    OpenSessions,
    ForgottenSessions,
    RestorableSessions,
    AddReceived,
    MarkStored,
    MarkUploaded,
    ForgetUpload,
    Redirect,
    MarkPosted,
    MarkFinished,
    MarkWaiting,
    DropReceived,
    UnfinishedSaves,
    DiscardedBefore,
    NewestStored,
    PostedBefore,
    PruneSaves,
    PruneSessions,
    Count,
};

class SaveJournal::Database {
public:
    Database();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] SchemaState open(const QString& path);
    [[nodiscard]] QString lastError() const;
    // The statement after its execution; finish() it when rows were read.
    [[nodiscard]] domain::Result<QSqlQuery*> run(Statement statement, std::initializer_list<QVariant> values);
    [[nodiscard]] domain::Result<QList<SaveRecord>> saves(Statement statement, std::initializer_list<QVariant> values);
    // `work` in one transaction, rolled back when it fails.
    template <typename Work>
    [[nodiscard]] domain::Result<> inTransaction(Work work) {
        if (!m_database.transaction())
            return failure();
        if (auto result = work(); !result) {
            m_database.rollback();
            return result;
        }
        if (m_database.commit())
            return {};
        auto result = failure();
        m_database.rollback();
        return result;
    }

private:
    [[nodiscard]] std::unexpected<domain::Error> failure() const;
    bool prepareStatements();

    QString m_connection; // unique: Qt keeps connections in one table for the whole program
    QSqlDatabase m_database;
    std::array<QSqlQuery, static_cast<std::size_t>(Statement::Count)> m_statements;
    QString m_lastError;
};

inline constexpr int kSessionColumns = 16;
[[nodiscard]] EditingSession readSessionRow(const QSqlQuery& query); // the first kSessionColumns columns

} // namespace attache::saves

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// DocumentRows: the sorted rows of a document list, and what has to change to make them match a thread's documents.
#pragma once

#include "documents/DocumentActions.h"
#include "domain/Attachment.h"
#include "versions/AccessRules.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace attache::models {

struct DocumentRow {
    domain::Document document;
    QString threadId;
    domain::AccessRights rights;
    documents::Actions actions;
    int documentType = 0; // onlyoffice::DocumentType
    bool isMine = false;
    versions::AccessRules rules;

    [[nodiscard]] qint64 activity() const { return document.newest().attachment.postedAt; }
    bool operator==(const DocumentRow&) const = default;
};

// Rows in order: newest activity first, then by id. Every change is announced around it, as item models need it.
class DocumentRows {
public:
    struct Announcer {
        std::function<void(int first, int last)> beginInsert;
        std::function<void()> endInsert;
        std::function<void(int first, int last)> beginRemove;
        std::function<void()> endRemove;
        std::function<void(int from, int before)> beginMove; // in beginMoveRows' terms
        std::function<void()> endMove;
        std::function<void(int row)> changed;
    };

    explicit DocumentRows(Announcer announcer);

    [[nodiscard]] int size() const { return int(m_rows.size()); }
    [[nodiscard]] const DocumentRow& at(int row) const { return m_rows.at(row); }
    [[nodiscard]] std::optional<int> find(const QString& documentId) const;

    void clear(); // unannounced: for a model reset
    // Makes the rows of these threads match. Answers how many rows are new.
    int replaceThreads(const QStringList& threadIds, const QList<DocumentRow>& rows);

private:
    [[nodiscard]] int lowerBound(qint64 activity, const QString& id) const;
    void remove(const QString& documentId);
    void update(DocumentRow row);
    void insert(QList<DocumentRow> rows);

    Announcer m_announce;
    QList<DocumentRow> m_rows;
    QHash<QString, qint64> m_activity;      // by document id: where the binary search finds its row
    QHash<QString, QStringList> m_ofThread; // document ids by thread
};

} // namespace attache::models

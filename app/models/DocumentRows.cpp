// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "models/DocumentRows.h"

#include <QSet>

#include <algorithm>

namespace attache::models {
namespace {

bool comesBefore(qint64 activityA, const QString& idA, qint64 activityB, const QString& idB) {
    return activityA != activityB ? activityA > activityB : idA < idB;
}

bool isOrdered(const DocumentRow& a, const DocumentRow& b) {
    return comesBefore(a.activity(), a.document.id(), b.activity(), b.document.id());
}

} // namespace

DocumentRows::DocumentRows(Announcer announcer)
    : m_announce(std::move(announcer)) {}

void DocumentRows::clear() {
    m_rows.clear();
    m_activity.clear();
    m_ofThread.clear();
}

int DocumentRows::lowerBound(qint64 activity, const QString& id) const {
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), id, [&](const DocumentRow& row, const QString&) {
        return comesBefore(row.activity(), row.document.id(), activity, id);
    });
    return int(found - m_rows.begin());
}

std::optional<int> DocumentRows::find(const QString& documentId) const {
    const auto activity = m_activity.constFind(documentId);
    if (activity == m_activity.constEnd())
        return std::nullopt;
    return lowerBound(*activity, documentId);
}

int DocumentRows::replaceThreads(const QStringList& threadIds, const QList<DocumentRow>& rows) {
    QSet<QString> kept;
    for (const DocumentRow& row : rows)
        kept.insert(row.document.id());
    for (const QString& threadId : threadIds) {
        const QStringList before = m_ofThread.take(threadId);
        for (const QString& id : before) {
            if (!kept.contains(id))
                remove(id);
        }
    }
    QList<DocumentRow> added;
    QSet<QString> handled; // hostile data could name one file on two posts
    for (const DocumentRow& row : rows) {
        const QString& id = row.document.id();
        if (handled.contains(id))
            continue;
        handled.insert(id);
        m_ofThread[row.threadId].append(id);
        if (m_activity.contains(id))
            update(row);
        else
            added.append(row);
    }
    const int count = int(added.size());
    insert(std::move(added));
    return count;
}

void DocumentRows::remove(const QString& documentId) {
    const auto row = find(documentId);
    if (!row)
        return;
    m_announce.beginRemove(*row, *row);
    m_rows.removeAt(*row);
    m_activity.remove(documentId);
    m_announce.endRemove();
}

void DocumentRows::update(DocumentRow row) {
    const QString id = row.document.id();
    const int from = *find(id);
    if (m_rows.at(from) == row)
        return;
    const qint64 activity = row.activity();
    // Where it belongs among the others, counted with itself still in place.
    const int before = lowerBound(activity, id);
    if (activity == m_activity.value(id) || before == from || before == from + 1) {
        m_activity[id] = activity;
        m_rows[from] = std::move(row);
        m_announce.changed(from);
        return;
    }
    m_announce.beginMove(from, before);
    const int to = before > from ? before - 1 : before;
    m_rows.removeAt(from);
    m_rows.insert(to, std::move(row));
    m_activity[id] = activity;
    m_announce.endMove();
    m_announce.changed(to);
}

void DocumentRows::insert(QList<DocumentRow> rows) {
    std::ranges::sort(rows, isOrdered);
    // Neighbours that go to the same place are announced together: an older page is one insertion at the end.
    for (qsizetype first = 0; first < rows.size();) {
        const int at = lowerBound(rows.at(first).activity(), rows.at(first).document.id());
        qsizetype last = first;
        while (last + 1 < rows.size() && (at == m_rows.size() || isOrdered(rows.at(last + 1), m_rows.at(at))))
            ++last;
        m_announce.beginInsert(at, at + int(last - first));
        m_rows.insert(at, last - first + 1, DocumentRow{});
        for (qsizetype i = first; i <= last; ++i) {
            m_activity.insert(rows.at(i).document.id(), rows.at(i).activity());
            m_rows[at + (i - first)] = rows.at(i);
        }
        m_announce.endInsert();
        first = last + 1;
    }
}

} // namespace attache::models

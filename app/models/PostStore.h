// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// PostStore: the posts of one channel that carry files, by thread. A value without Qt signals; the model's memory.
#pragma once

#include "domain/Post.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace attache::models {

// Every change answers with the threads it touched, so that only those are worked out again.
//
// A reload is a "round": posts seen in it (in a page, or live) stay; sweep() drops those that a page should have shown
// but didn't, because they were deleted while nobody told us.
class PostStore {
public:
    using Threads = QSet<QString>; // thread ids: the id of the root post

    void clear();
    void beginRound() { ++m_round; }

    // Newer copies replace older ones; a post without files, or deleted, is forgotten. Posts that were deleted live
    // stay away even when an answer under way still names them.
    Threads put(const QList<domain::Post>& posts);
    // Deleting a root takes its replies along, as the server does.
    Threads remove(const domain::Post& post);
    // Drops what this round didn't see and that is younger than `oldest` (ms since epoch; 0: everything).
    Threads sweep(qint64 oldest);

    [[nodiscard]] QList<domain::Post> thread(const QString& threadId) const;
    [[nodiscard]] const domain::Post* find(const QString& threadId, const QString& postId) const;
    // The thread's posts tell less than they should: versions without their root, or file ids without their data.
    [[nodiscard]] bool isIncomplete(const QString& threadId) const;

private:
    struct Held {
        domain::Post post;
        quint64 seenInRound = 0;
    };

    bool putOne(const domain::Post& post);
    bool erase(const QString& threadId, const QString& postId);

    QHash<QString, QHash<QString, Held>> m_threads;
    QSet<QString> m_deleted; // post ids
    quint64 m_round = 0;
};

} // namespace attache::models

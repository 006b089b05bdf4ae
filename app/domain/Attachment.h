// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Attachment, DocumentVersion and Document: a file in a channel, and all that became of it.
#pragma once

#include "domain/AccessRights.h"
#include "domain/Post.h"

#include <QList>
#include <QString>

namespace attache::domain {

// One file on one post.
struct Attachment {
    FileInfo file;
    QString postId;
    QString rootId; // the thread's root post; equals postId for a root
    QString channelId;
    QString authorId;    // user id of the post's author
    qint64 postedAt = 0; // ms since epoch
    bool operator==(const Attachment&) const = default;
};

// One version of a document. Version 1 is the attachment people posted; later ones are replies in its thread.
struct DocumentVersion {
    Attachment attachment;
    int number = 1;           // ≥ 1, the depth in the chain of parents: two of one parent have the same number
    QString parentFileId;     // the version this one was made from; empty for version 1
    QString saveId;           // the id under which the save was journalled; empty for version 1
    QStringList editorIds;    // user ids of those who changed it, as far as known
    QString documentKey = {}; // under which it was edited; a claim; empty for version 1
    int parentNumber = 0;     // the parent's number; 0 for version 1, and when the parent was deleted
    bool isFork = false;      // it wasn't made from the version before it in the list
    bool operator==(const DocumentVersion&) const = default;
};

// A root attachment with its versions in the order in which they were posted; never empty. The newest is the one posted
// last: with forks its number needn't be the highest.
struct Document {
    QList<DocumentVersion> versions;

    [[nodiscard]] const DocumentVersion& first() const { return versions.first(); }
    [[nodiscard]] const DocumentVersion& newest() const { return versions.last(); }
    [[nodiscard]] const QString& id() const { return versions.first().attachment.file.id; }
    bool operator==(const Document&) const = default;
};

} // namespace attache::domain
Q_DECLARE_METATYPE(attache::domain::Attachment)
Q_DECLARE_METATYPE(attache::domain::Document)

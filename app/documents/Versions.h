// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Which posts of a channel or thread make up which documents. Pure functions over hostile data.
#pragma once

#include "domain/Attachment.h"

#include <QList>
#include <QString>

namespace attache::documents {

// One Document for each file on each undeleted post, versions of it folded in: a reply counts as a version when its
// props hold a VersionRecord, it carries exactly one file with the root file's extension, stands in the root's thread
// and channel, its parent is a version of the same document (or deleted), and its author may write by the root post's
// rights. Anything else stays an attachment of its own. Versions stand in the order in which they were posted and are
// numbered 1, 2, 3 … in it: two that were made from the same parent get different numbers. Order of the documents:
// newest activity first. Posts may come in any order and more than once (the newest update counts). Files without
// metadata (the server lost them) are left out.
[[nodiscard]] QList<domain::Document> documentsIn(const QList<domain::Post>& posts);

} // namespace attache::documents

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Which posts of a channel or thread make up which documents, and whose word is believed. Pure functions over hostile
// data.
#pragma once

#include "domain/Attachment.h"

#include <QList>
#include <QString>

namespace attache::versions {

// One Document for each file on each undeleted post, versions of it folded in. A reply claims to be a version by a
// VersionRecord in its props. It counts when
//  - it carries exactly one file, with the root file's extension, which no other post carries;
//  - it stands in the thread and channel of the post with the root file, and was posted after it;
//  - its parent is the root file, an earlier reply that fulfils all of this, or is nowhere (deleted);
//  - its author could write (see WriteHistory) when it was posted and its file uploaded, whichever came later; or a
//    version that counts was built on it: then somebody with the right vouched for it.
// Anything else stays an attachment of its own: shown, downloadable, never lost.
//
// A version's number is its parent's plus one; where the parent was deleted, what its writer counted. Versions stand in
// the order in which they were posted. Order of the documents: newest activity first. Posts may come in any order and
// more than once (the newest update counts). Files without metadata (the server lost them) are left out. Linear but for
// the sorting.
[[nodiscard]] QList<domain::Document> documentsIn(const QList<domain::Post>& posts);

} // namespace attache::versions

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// VersionPlan: what a save has to do in its thread, decided from the thread and the journal. Pure functions.
#pragma once

#include "domain/Post.h"
#include "domain/VersionRecord.h"
#include "saves/SaveRecord.h"

#include <QList>

#include <optional>

namespace attache::saves {

struct VersionPlan {
    std::optional<domain::Post> standing; // this save's reply, when it stands already
    QStringList brokenPostIds;            // replies of this save that lost their file: to be removed
    domain::VersionRecord version;        // what the reply's props say, or would say
};

// `thread` is hostile in all but user ids. `head`: the posted save before this one in its lineage, if any.
// The version's parent is
//  - the head's parent, when the head is a forcesave that this save replaces;
//  - else the newest version (as versions::documentsIn() judges) that came from the same document key, by anybody;
//  - else what the session opened.
[[nodiscard]] VersionPlan planVersion(const QList<domain::Post>& thread, const SaveRecord& save,
                                      const std::optional<SaveRecord>& head);

// The id of the head's post, when it is a forcesave's that still stands and that nobody answered or built on since.
[[nodiscard]] QString replaceablePost(const QList<domain::Post>& thread, const SaveRecord& save,
                                      const std::optional<SaveRecord>& head);

// The newest version that came from the session's document key is somebody else's.
[[nodiscard]] bool wasSavedByOthers(const QList<domain::Post>& thread, const EditingSession& session);

// The original name, with the edited file's extension when that is another one.
[[nodiscard]] QString uploadName(const SaveRecord& save);
// Stands in the channel for everybody, whatever language this program speaks.
[[nodiscard]] QString noticeText(const SaveRecord& save);

// A save that was sent to another channel stands there as a post of its own. Its one prop makes it recognisable without
// claiming to be a version of a document there.
inline constexpr QLatin1StringView kSaveProp{"attache_save"};
[[nodiscard]] QJsonObject redirectedProps(const SaveRecord& save);
// This save's own post in the target channel, with its file or without.
[[nodiscard]] bool isRedirectedPost(const domain::Post& post, const SaveRecord& save);

} // namespace attache::saves

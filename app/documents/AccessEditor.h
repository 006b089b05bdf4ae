// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// AccessEditor: reads and changes who may do what with one document, on the post that carries its first version.
//
// Mattermost replaces a post's props whole and has no "only if unchanged" (protocol page, Posts): the post is read
// again just before it is written, and all that isn't this file's rights goes back as it came. What is replaced is
// logged beside the rights (see versions::RightsLog), by the server's clock. A change never moves the document's key.
#pragma once

#include "documents/Task.h"
#include "domain/Clock.h"
#include "domain/Post.h"
#include "domain/User.h"
#include "mattermost/MattermostClient.h"
#include "versions/AccessRules.h"

#include <QCoroTask>

namespace attache::documents {

struct LoadedAccess {
    versions::AccessRules rules;
    domain::Post post;   // as it was read
    bool isMine = false; // only the author of the post can change them
};

// What one save did.
struct SavedAccess {
    versions::AccessRules before; // what stood there just before
    versions::AccessRules rules;  // what stands there now
    QStringList changed;          // user ids, and versions::kEveryone: whose entries were changed
    // Somebody changed the same entries meanwhile. Nothing was written; `rules` says what is there now, with the
    // person's other changes. Ask, then save again with `before` as the base.
    QList<versions::AccessConflict> conflicts;
    domain::Post post; // as it is now; without files when nothing was written
};

// Thread: its client's. Client and clock outlive it. A value in itself: nothing is kept between two calls.
class AccessEditor {
public:
    // `serverVersion` as "5.37.0": how many props a post can hold. Empty: unknown, the smaller limit.
    AccessEditor(mattermost::MattermostClient& client, const domain::Clock& clock, QString myUserId,
                 const QString& serverVersion);

    // NotFound: the post, or the file on it, is gone; Forbidden: not in the channel any more; else what Mattermost
    // said.
    Task<LoadedAccess> load(QString postId, QString fileId);

    // `base` is what the person saw, `wanted` what they made of it; the author's own entry is left out. Errors, with
    // nothing written: as load(); Forbidden: not the author, or the server doesn't let people edit (any more);
    // InvalidInput: the channel is archived; TooLarge: see fits(); BadAnswer: Mattermost kept something else.
    Task<SavedAccess> save(QString postId, QString fileId, versions::AccessRules base, versions::AccessRules wanted);

    // Whether the server can hold these rules beside what else the post says. TooLarge: says how many people too many
    // there are, and suggests to give most of them their level as the level for everyone.
    [[nodiscard]] domain::Result<> fits(const LoadedAccess& loaded, const QString& fileId,
                                        const versions::AccessRules& wanted) const;

    // Characters of props in one post (src: model/post.go): 8,000 before Mattermost 6, 800,000 since.
    [[nodiscard]] static qsizetype propsLimit(const QString& serverVersion);

private:
    // `writers`: who posted something in the thread that claims to be a version.
    [[nodiscard]] domain::Result<QJsonObject> changedProps(const domain::Post& post, const QString& fileId,
                                                           const versions::AccessRules& rules,
                                                           const QSet<QString>& writers) const;

    mattermost::MattermostClient& m_client;
    const domain::Clock& m_clock;
    QString m_me;
    qsizetype m_propsLimit;
};

// The grant that most people in it have, for suggesting it as everyone's; nothing when there are no people.
[[nodiscard]] std::optional<domain::AccessGrant> mostCommonGrant(const versions::AccessRules& rules);

} // namespace attache::documents

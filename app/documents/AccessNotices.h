// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// AccessNotices: tells people in Mattermost that their rights on a document were changed.
//
// In the wording of the reference plugin (onlyoffice-mattermost 2.1.0, controller/permission.go), English for
// everybody: a reply in the thread for everyone's level, a direct message with a link for one person. It knows two
// levels; the others are named in the same way.
#pragma once

#include "documents/AccessEditor.h"

#include <QPointer>
#include <QUrl>

namespace attache::documents {

// Where the document lives, for the texts and the link.
struct NoticePlace {
    QString fileName; // hostile
    QString channelId;
    QString threadId;   // the thread's root post
    QString postId;     // the post that carries version 1
    QUrl siteUrl;       // the Mattermost server's address
    QString teamName;   // the handle; empty in direct and group messages
    QString directWith; // the other person, when the channel is a direct message; else empty
};

struct Notice {
    QString principal; // a user id, or versions::kEveryone: where it goes
    QString message;
    bool operator==(const Notice&) const = default;
};

// One for each level that the save changed for somebody. A person who has the same level as before, by an own entry
// or as everyone, isn't bothered.
[[nodiscard]] QList<Notice> noticesFor(const NoticePlace& place, const SavedAccess& saved);

struct NoticeFailure {
    QString principal;
    domain::Error error;
};

// Sends them with `sender`: the person's own client, or a bot's. What couldn't be sent is answered, in the order of the
// notices; the change itself stands. Rate limits are waited for. Cancelled ends it when the sender goes.
[[nodiscard]] QCoro::Task<QList<NoticeFailure>> sendNotices(QPointer<mattermost::MattermostClient> sender,
                                                            NoticePlace place, QList<Notice> notices);

} // namespace attache::documents

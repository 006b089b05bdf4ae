// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// EventFrame: one message of Mattermost's WebSocket, read. Pure function; hostile input.
#pragma once

#include "domain/Post.h"

#include <QString>

#include <optional>

namespace attache::mattermost {

struct EventFrame {
    enum class Kind {
        Reply, // to an action of ours
        Hello,
        Posted,
        PostEdited,
        PostDeleted,
        ChannelsChanged,
        Other, // counts, and means nothing to us
    };
    Kind kind = Kind::Other;
    qint64 seq = 0;       // of an event: counts up by one on each connection
    bool isOk = false;    // of a reply
    QString connectionId; // of a hello; empty when the server can't resume
    domain::Post post;    // of the three about posts
};

// Nothing when the text isn't a message of Mattermost's. An event about an unreadable post is Other.
[[nodiscard]] std::optional<EventFrame> readEventFrame(const QString& text);

} // namespace attache::mattermost

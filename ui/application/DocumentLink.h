// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// DocumentLink: attache://open?server=…&post=…&file=… names a document on a server.
//
// Links come from anywhere, so nothing but exactly this is taken, and all that one can do is open a document that the
// person may read anyway. Facts: Mattermost's ids are 26 characters of a-z and 0-9. Pure.
#pragma once

#include "mattermost/ServerAddress.h"

#include <QString>

#include <optional>

namespace attache::ui {

struct DocumentLink {
    mattermost::ServerAddress server;
    QString postId; // any post of the thread
    QString fileId; // any version of the document
};

inline constexpr qsizetype kLongestLink = 2048; // characters

[[nodiscard]] std::optional<DocumentLink> parseDocumentLink(const QString& text);

} // namespace attache::ui

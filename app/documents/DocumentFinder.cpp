// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/DocumentFinder.h"

#include "versions/Versions.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache::documents {

Task<domain::Document> findDocument(mattermost::MattermostClient& client, domain::DocumentPlace place) {
    const auto thread = co_await client.thread(place.rootPostId);
    const auto gone =
        domain::failure(domain::ErrorKind::NotFound,
                        QCoreApplication::translate("DocumentOpener", "This document was deleted from Mattermost."));
    if (!thread && thread.error().kind != domain::ErrorKind::NotFound)
        co_return std::unexpected(thread.error());
    if (!thread)
        co_return gone;
    const QList<domain::Document> found = versions::documentsIn(thread->posts);
    for (const domain::Document& document : found) {
        const bool isAsked = std::ranges::any_of(document.versions, [&](const domain::DocumentVersion& version) {
            return version.attachment.file.id == place.fileId;
        });
        if (isAsked)
            co_return document;
    }
    co_return gone;
}

} // namespace attache::documents

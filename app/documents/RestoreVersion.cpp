// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/RestoreVersion.h"

#include "disk/Background.h"
#include "disk/TemporaryFolder.h"
#include "versions/PluginRights.h"
#include "versions/Versions.h"

#include <QCoreApplication>
#include <QCoroFuture>

#include <algorithm>

namespace attache::documents {
namespace {

using domain::ErrorKind;

class Texts {
    Q_DECLARE_TR_FUNCTIONS(RestoreVersion)
};

struct Found {
    domain::Document document;
    domain::DocumentVersion version;
};

domain::Result<Found> findVersion(const QList<domain::Post>& thread, const RestoreRequest& request) {
    const auto isAsked = [&](const domain::DocumentVersion& version) {
        return version.attachment.file.id == request.version.file.id;
    };
    const QList<domain::Document> documents = versions::documentsIn(thread);
    for (const domain::Document& document : documents) {
        const auto version = std::ranges::find_if(document.versions, isAsked);
        if (version == document.versions.end())
            continue;
        const auto root = std::ranges::find(thread, document.first().attachment.postId, &domain::Post::id);
        if (!versions::rightsFor(*root, document.id(), request.me.id).testFlag(domain::Right::Edit))
            return domain::failure(ErrorKind::Forbidden, Texts::tr("You may no longer edit this document."));
        if (isAsked(document.newest()))
            return domain::failure(ErrorKind::InvalidInput, Texts::tr("This version is the newest one already."));
        return Found{document, *version};
    }
    return domain::failure(ErrorKind::NotFound, Texts::tr("This version was deleted from Mattermost."));
}

saves::EditingSession sessionFor(const Found& found, const RestoreRequest& request) {
    const domain::DocumentVersion& newest = found.document.newest();
    saves::EditingSession session;
    session.accountId = request.accountId;
    session.userId = request.me.id;
    session.userName = request.me.username;
    session.channelId = newest.attachment.channelId;
    session.rootPostId = newest.attachment.rootId;
    session.rootFileId = found.document.id();
    session.parentFileId = newest.attachment.file.id;
    session.parentNumber = newest.number;
    session.fileName = found.version.attachment.file.name;
    session.notice = saves::Notice::Restored;
    session.restoredNumber = found.version.number;
    return session;
}

} // namespace

Task<QString> restoreVersion(QPointer<mattermost::MattermostClient> client, QPointer<saves::SaveService> saves,
                             RestoreRequest request) {
    const QString threadId = request.version.rootId.isEmpty() ? request.version.postId : request.version.rootId;
    const auto thread = co_await client->thread(threadId);
    if (!client || !saves)
        co_return domain::failure(ErrorKind::Cancelled, {});
    if (!thread)
        co_return std::unexpected(thread.error());
    const auto found = findVersion(thread->posts, request);
    if (!found)
        co_return std::unexpected(found.error());
    const QFuture<disk::TemporaryFolder> made = disk::inBackground([] { return disk::makeTemporaryFolder(); });
    co_await QFuture<void>(made);
    const disk::TemporaryFolder folder = made.result(); // gone at the end: the save keeps a copy
    if (!client || !saves)
        co_return domain::failure(ErrorKind::Cancelled, {});
    const QString path = folder->filePath(QStringLiteral("version"));
    const domain::FileInfo file = found->version.attachment.file;
    const auto fetched = co_await client->downloadFile(file.id, path, file.size);
    if (!client || !saves)
        co_return domain::failure(ErrorKind::Cancelled, {});
    if (!fetched)
        co_return std::unexpected(fetched.error());
    const saves::EditingSession session = sessionFor(*found, request);
    const auto saveId = co_await saves->submit(session, path);
    co_return saveId;
}

} // namespace attache::documents

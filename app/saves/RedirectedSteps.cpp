// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The steps of a save that goes to another channel, as a post of its own ("Save to…").
//
// A thread tells by its posts whether a save stands there already; in a channel with a long history the upload tells
// it: the server's record of the file names the post that took it.
#include "saves/SavePipeline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attache::saves {
namespace {

using domain::ErrorKind;
using domain::SaveStep;

std::unexpected<domain::Error> cancelled() {
    return domain::failure(ErrorKind::Cancelled, {});
}

bool isGone(ErrorKind kind) {
    return kind == ErrorKind::NotFound || kind == ErrorKind::Forbidden;
}

} // namespace

Task<domain::Post> SavePipeline::postNaming(QString fileId, Client client) {
    const auto info = co_await client->fileInfo(fileId);
    if (!info)
        co_return std::unexpected(info.error());
    if (info->postId.isEmpty())
        co_return domain::Post{};
    if (!client || m_context.isStopping())
        co_return cancelled();
    auto post = co_await client->post(info->postId);
    if (post && post->isDeleted())
        co_return domain::Post{};
    co_return post;
}

// The person sent it elsewhere while nobody knew whether the post had got through.
Task<> SavePipeline::settleEarlier(SaveRecord record, Client client) {
    const auto standing = co_await postNaming(record.earlierFileId, client);
    if (!standing && !isGone(standing.error().kind))
        co_return std::unexpected(standing.error());
    if (m_context.isStopping())
        co_return cancelled();
    if (standing && standing->userId == record.session.userId) {
        record.fileId = record.earlierFileId;
        const auto version = domain::readVersionProps(standing->props); // it was on its way to its thread
        auto posted = journalPosted(record, *standing, version.value_or(domain::VersionRecord{}));
        co_return posted;
    }
    record.earlierFileId.clear(); // the journal forgets it with the next upload
    update(record);
    co_return domain::Result<>();
}

Task<> SavePipeline::postElsewhere(SaveRecord record, Client client) {
    const auto standing = co_await postNaming(record.fileId, client);
    if (!standing && standing.error().kind == ErrorKind::NotFound) {
        if (auto forgotten = forgetUpload(record); !forgotten)
            co_return forgotten;
        co_return domain::failure(ErrorKind::BadAnswer,
                                  QCoreApplication::translate("Saves", "The Mattermost server no longer has the file. "
                                                                       "It will be sent again."));
    }
    if (!standing)
        co_return std::unexpected(standing.error());
    m_context.reached(StepPoint::ThreadInspected, record.id);
    if (standing->userId == record.session.userId) {
        auto posted = journalPosted(record, *standing, {});
        co_return posted;
    }
    if (!client || m_context.isStopping())
        co_return cancelled();
    auto created = co_await createElsewhere(record, client);
    co_return created;
}

Task<> SavePipeline::createElsewhere(SaveRecord record, Client client) {
    // Newest first: a post of ours that lost its file was made a moment ago.
    const auto page = co_await client->channelPosts(record.targetChannelId);
    if (!page)
        co_return std::unexpected(page.error());
    if (!client || m_context.isStopping())
        co_return cancelled();
    QStringList broken;
    for (const domain::Post& post : page->posts) {
        if (!isRedirectedPost(post, record))
            continue;
        if (!post.fileIds.isEmpty())
            co_return journalPosted(record, post, {});
        broken.append(post.id);
    }
    domain::Result<> outcome;
    if (!broken.isEmpty()) {
        outcome = co_await removeBroken(record, broken, client);
        co_return outcome;
    }
    mattermost::NewPost message;
    message.channelId = record.targetChannelId;
    message.message = noticeText(record);
    message.fileIds = QStringList{record.fileId};
    message.props = redirectedProps(record);
    message.pendingPostId = record.session.userId + u':' + record.id;
    const auto post = co_await client->createPost(message);
    if (!post)
        co_return std::unexpected(post.error());
    m_context.reached(StepPoint::PostedUnjournalled, record.id);
    if (m_context.isStopping())
        co_return cancelled();
    co_return journalPosted(record, *post, {});
}

} // namespace attache::saves

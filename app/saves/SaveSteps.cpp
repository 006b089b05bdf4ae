// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The steps of SavePipeline. Each may be repeated after a crash at any point without doing harm.
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

// The older reply stays then: it is gone already, or this person may not remove it (any more).
bool isRefusal(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::BadRequest:
    case ErrorKind::TurnedOff:
        return true;
    default:
        return false;
    }
}

QString damagedFileText() {
    return QCoreApplication::translate("Saves", "The kept file of this save is missing or damaged on this computer, so "
                                                "it wasn't sent.");
}

} // namespace

Task<> SavePipeline::advance(QString saveId, Client client) {
    while (true) {
        const auto save = find(saveId);
        if (!save || !client || m_context.isStopping())
            co_return cancelled();
        domain::Result<> outcome;
        const bool isLast = save->step == SaveStep::Posted;
        if (save->step == SaveStep::Stored && !save->earlierFileId.isEmpty())
            outcome = co_await settleEarlier(*save, client);
        else if (save->step == SaveStep::Stored)
            outcome = co_await upload(*save, client);
        else if (save->step == SaveStep::Uploaded && save->isRedirected())
            outcome = co_await postElsewhere(*save, client);
        else if (save->step == SaveStep::Uploaded)
            outcome = co_await post(*save, client);
        else
            outcome = co_await finish(*save, client);
        if (!outcome || isLast)
            co_return outcome;
    }
}

Task<> SavePipeline::upload(SaveRecord record, Client client) {
    domain::Result<> outcome;
    if (m_unchecked.contains(record.id) && !m_context.spool.isIntact(record)) {
        outcome = co_await findStanding(record, client);
        co_return outcome;
    }
    m_unchecked.remove(record.id);
    if (!record.fileId.isEmpty()) // an earlier try couldn't be journalled
        co_return journalUploaded(record);
    domain::TransferOptions options;
    options.stopToken = m_context.stop.get_token();
    const QString name = uploadName(record);
    const QString path = m_context.spool.filePath(record);
    const auto info = co_await client->uploadFile(record.channelId(), name, path, options);
    if (!info)
        co_return std::unexpected(info.error());
    if (m_context.isStopping())
        co_return cancelled();
    if (info->id.isEmpty() || info->size != record.size) {
        co_return domain::failure(ErrorKind::BadAnswer,
                                  QCoreApplication::translate("Saves", "The file arrived incomplete at the Mattermost "
                                                                       "server. It will be sent again."));
    }
    m_context.reached(StepPoint::UploadedUnjournalled, record.id);
    record.fileId = info->id;
    update(record);
    co_return journalUploaded(record);
}

domain::Result<> SavePipeline::journalUploaded(SaveRecord record) {
    if (auto marked = m_context.journal->markUploaded(record.id, record.fileId); !marked)
        return marked;
    m_context.reached(StepPoint::UploadedJournalled, record.id);
    record.step = SaveStep::Uploaded;
    update(record);
    return {};
}

// The kept file is gone. A journal that lost its newest rows may not know that the save was finished long ago.
Task<> SavePipeline::findStanding(SaveRecord record, Client client) {
    const auto page = co_await client->thread(record.session.rootPostId);
    if (!page && !isRefusal(page.error().kind))
        co_return std::unexpected(page.error());
    if (m_context.isStopping())
        co_return cancelled();
    const VersionPlan plan = planVersion(page ? page->posts : QList<domain::Post>(), record, std::nullopt);
    if (!plan.standing)
        co_return domain::failure(ErrorKind::InvalidInput, damagedFileText());
    co_return journalPosted(record, *plan.standing, plan.version);
}

Task<> SavePipeline::post(SaveRecord record, Client client) {
    const auto page = co_await client->thread(record.session.rootPostId);
    if (!page)
        co_return std::unexpected(page.error());
    const auto head = m_context.journal->postedBefore(record);
    if (!head)
        co_return std::unexpected(head.error());
    const VersionPlan plan = planVersion(page->posts, record, *head);
    m_context.reached(StepPoint::ThreadInspected, record.id);
    domain::Result<> outcome;
    if (plan.standing)
        co_return journalPosted(record, *plan.standing, plan.version);
    if (!plan.brokenPostIds.isEmpty())
        outcome = co_await removeBroken(record, plan.brokenPostIds, client);
    else
        outcome = co_await create(record, plan.version, client);
    co_return outcome;
}

Task<> SavePipeline::create(SaveRecord record, domain::VersionRecord version, Client client) {
    mattermost::NewPost reply;
    reply.channelId = record.session.channelId;
    reply.rootId = record.session.rootPostId;
    reply.message = noticeText(record);
    reply.fileIds = QStringList{record.fileId};
    reply.props = domain::versionProps(version);
    reply.pendingPostId = record.session.userId + u':' + record.id;
    // A reply that can't be recognised later could be posted twice.
    if (!domain::readVersionProps(reply.props)) {
        co_return domain::failure(ErrorKind::InvalidInput,
                                  QCoreApplication::translate("Saves", "The version can't be described for Mattermost. "
                                                                       "Export the file instead."));
    }
    if (!client || m_context.isStopping())
        co_return cancelled();
    const auto post = co_await client->createPost(reply);
    if (!post)
        co_return std::unexpected(post.error());
    m_context.reached(StepPoint::PostedUnjournalled, record.id);
    if (m_context.isStopping())
        co_return cancelled();
    if (!post->fileIds.contains(record.fileId)) {
        co_return domain::failure(ErrorKind::BadAnswer, QCoreApplication::translate(
                                                            "Saves", "The Mattermost server dropped the file from the "
                                                                     "reply. It will be sent again."));
    }
    co_return journalPosted(record, *post, version);
}

// A reply of ours stands without its file: the server dropped the id. The reply goes, the file is uploaded anew.
Task<> SavePipeline::removeBroken(SaveRecord record, QStringList postIds, Client client) {
    for (const QString& postId : postIds) {
        if (!client || m_context.isStopping())
            co_return cancelled();
        const auto removed = co_await client->deletePost(postId);
        if (!removed && removed.error().kind != ErrorKind::NotFound)
            co_return removed;
    }
    if (m_context.isStopping())
        co_return cancelled();
    auto forgotten = forgetUpload(record);
    co_return forgotten;
}

domain::Result<> SavePipeline::forgetUpload(SaveRecord record) {
    if (auto forgotten = m_context.journal->forgetUpload(record.id); !forgotten)
        return forgotten;
    record.step = SaveStep::Stored;
    record.fileId.clear();
    update(record);
    return {};
}

domain::Result<> SavePipeline::journalPosted(SaveRecord record, const domain::Post& reply,
                                             const domain::VersionRecord& version) {
    if (!reply.fileIds.contains(record.fileId)) // posted by an earlier run from another upload
        record.fileId = reply.fileIds.first();
    record.step = SaveStep::Posted;
    record.postId = reply.id;
    record.parentFileId = version.parentFileId;
    record.number = version.number;
    record.attempts = 0;
    if (auto marked = m_context.journal->markPosted(record); !marked)
        return marked;
    m_context.reached(StepPoint::PostedJournalled, record.id);
    update(record);
    return {};
}

Task<> SavePipeline::finish(SaveRecord record, Client client) {
    const auto head = m_context.journal->postedBefore(record);
    if (!head)
        co_return std::unexpected(head.error());
    const bool isReplacing = *head && !record.isRedirected() &&
                             (*head)->cause == onlyoffice::CallbackStatus::ForceSaved &&
                             (*head)->parentFileId == record.parentFileId;
    if (isReplacing) {
        // Asked again: somebody may have answered since the plan was made.
        const auto page = co_await client->thread(record.session.rootPostId);
        if (!page && !isRefusal(page.error().kind))
            co_return std::unexpected(page.error());
        if (!client || m_context.isStopping())
            co_return cancelled();
        const QString older = page ? replaceablePost(page->posts, record, *head) : QString();
        if (!older.isEmpty()) {
            const auto removed = co_await client->deletePost(older);
            if (!removed && !isRefusal(removed.error().kind))
                co_return removed;
        }
        if (m_context.isStopping())
            co_return cancelled();
        m_context.reached(StepPoint::OlderRemoved, record.id);
    }
    m_context.spool.remove(record);
    m_context.reached(StepPoint::SpoolRemoved, record.id);
    if (auto done = m_context.journal->markDone(record.id, m_context.now()); !done)
        co_return done;
    m_context.reached(StepPoint::DoneJournalled, record.id);
    record.step = SaveStep::Done;
    update(record);
    m_records.removeIf([&](const SaveRecord& save) { return save.id == record.id; });
    co_return domain::Result<>();
}

} // namespace attache::saves

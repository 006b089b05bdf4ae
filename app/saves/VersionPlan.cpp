// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "saves/VersionPlan.h"

#include "domain/FileName.h"
#include "versions/Versions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::saves {
namespace {

using domain::Post;

bool isOurs(const Post& post, const SaveRecord& save) {
    const auto version = domain::readVersionProps(post.props);
    return !post.isDeleted() && post.userId == save.session.userId && version && version->saveId == save.id;
}

// The newest version that was made in the same editing session, by whomever. Only what counts as a version: a forged
// reply that were taken as a parent would be vouched for.
std::optional<domain::DocumentVersion> newestOfSameKey(const QList<Post>& thread, const SaveRecord& save) {
    const QList<domain::Document> documents = versions::documentsIn(thread);
    const auto document = std::ranges::find(documents, save.session.rootFileId, &domain::Document::id);
    if (document == documents.end())
        return std::nullopt;
    for (auto version = document->versions.crbegin(); version != document->versions.crend(); ++version) {
        if (version->documentKey == save.session.documentKey && version->saveId != save.id)
            return *version;
    }
    return std::nullopt;
}

// A version of another document in the same thread answers nothing.
bool isAnotherDocuments(const Post& post, const SaveRecord& save) {
    const auto version = domain::readVersionProps(post.props);
    return version && version->rootFileId != save.session.rootFileId;
}

} // namespace

QString replaceablePost(const QList<Post>& thread, const SaveRecord& save, const std::optional<SaveRecord>& head) {
    if (!head || head->cause != onlyoffice::CallbackStatus::ForceSaved || head->postId.isEmpty())
        return {};
    const auto standing = std::ranges::find(thread, head->postId, &Post::id);
    if (standing == thread.end() || standing->isDeleted() || standing->userId != save.session.userId)
        return {};
    const bool isAnswered = std::ranges::any_of(thread, [&](const Post& post) {
        return post.id != head->postId && post.id != save.session.rootPostId && !post.isDeleted() &&
               post.type.isEmpty() && post.createAt >= standing->createAt && !isOurs(post, save) &&
               !isAnotherDocuments(post, save);
    });
    return isAnswered ? QString() : head->postId;
}

bool wasSavedByOthers(const QList<Post>& thread, const EditingSession& session) {
    SaveRecord nobodys;
    nobodys.session = session;
    const auto newest = newestOfSameKey(thread, nobodys);
    return newest && newest->attachment.authorId != session.userId;
}

VersionPlan planVersion(const QList<Post>& thread, const SaveRecord& save, const std::optional<SaveRecord>& head) {
    VersionPlan plan;
    plan.version.rootFileId = save.session.rootFileId;
    plan.version.saveId = save.id;
    plan.version.documentKey = save.session.documentKey;
    plan.version.editorIds = save.editorIds;
    for (const Post& post : thread) {
        if (!isOurs(post, save))
            continue;
        if (post.fileIds.isEmpty())
            plan.brokenPostIds.append(post.id);
        else if (!plan.standing || post.createAt < plan.standing->createAt)
            plan.standing = post;
    }
    if (plan.standing) {
        plan.version = *domain::readVersionProps(plan.standing->props);
        return plan;
    }
    const auto newest = newestOfSameKey(thread, save);
    if (!newest) {
        plan.version.parentFileId = save.session.parentFileId;
        plan.version.number = save.session.parentNumber + 1;
    } else if (newest->attachment.postId == replaceablePost(thread, save, head)) {
        plan.version.parentFileId = head->parentFileId;
        plan.version.number = head->number;
    } else {
        plan.version.parentFileId = newest->attachment.file.id;
        plan.version.number = newest->number + 1;
    }
    return plan;
}

QString uploadName(const SaveRecord& save) {
    const QString& name = save.session.fileName;
    const QString extension = domain::extensionOf(name);
    if (save.fileType.isEmpty() || extension == save.fileType)
        return name;
    const QString stem = extension.isEmpty() ? name : name.chopped(extension.size() + 1);
    return stem + u'.' + save.fileType;
}

QString noticeText(const SaveRecord& save) {
    const QString name = domain::displayFileName(save.session.fileName);
    if (save.isRedirected())
        return u"File %1 was saved to this channel by @%2"_s.arg(name, save.session.userName);
    if (save.session.notice == Notice::Restored)
        return u"File %1 was restored to version %2 by @%3"_s.arg(name, QString::number(save.session.restoredNumber),
                                                                  save.session.userName);
    return u"File %1 was updated by @%2"_s.arg(name, save.session.userName);
}

QJsonObject redirectedProps(const SaveRecord& save) {
    return {{QString(kSaveProp), QJsonObject{{u"save_id"_s, save.id}}}};
}

bool isRedirectedPost(const Post& post, const SaveRecord& save) {
    return !post.isDeleted() && post.userId == save.session.userId && post.channelId == save.targetChannelId &&
           post.props.value(kSaveProp).toObject().value("save_id"_L1).toString() == save.id;
}

} // namespace attache::saves

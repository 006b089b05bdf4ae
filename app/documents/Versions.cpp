// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/Versions.h"

#include "documents/PluginRights.h"
#include "domain/FileName.h"
#include "domain/VersionRecord.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace attache::documents {
namespace {

using domain::Attachment;
using domain::Document;
using domain::DocumentVersion;
using domain::FileInfo;
using domain::Post;
using domain::VersionRecord;

struct Candidate {
    const Post* post;
    std::optional<VersionRecord> record; // only a reply's
};

// Every post once: the newest state of it. A tombstone beats a state of the same age.
std::vector<Candidate> latestStates(const QList<Post>& posts) {
    QHash<QString, const Post*> latest;
    latest.reserve(posts.size());
    for (const Post& post : posts) {
        const Post*& known = latest[post.id];
        const auto age = [](const Post& p) { return std::pair(std::max(p.updateAt, p.deleteAt), p.deleteAt); };
        if (!known || age(post) >= age(*known))
            known = &post;
    }
    std::vector<Candidate> candidates;
    candidates.reserve(static_cast<std::size_t>(latest.size()));
    for (const Post* post : std::as_const(latest)) {
        if (!post->isDeleted() && !post->files.isEmpty())
            candidates.push_back({post, post->rootId.isEmpty() ? std::nullopt : domain::readVersionProps(post->props)});
    }
    return candidates;
}

// In the order in which they were posted. Within one millisecond: plain posts before versions, versions by number.
bool isEarlier(const Candidate& a, const Candidate& b) {
    const auto rank = [](const Candidate& c) { return std::tuple(c.post->createAt, c.record ? c.record->number : 0); };
    return rank(a) != rank(b) ? rank(a) < rank(b) : a.post->id < b.post->id;
}

QString extensionOf(const FileInfo& file) {
    return file.extension.isEmpty() ? domain::extensionOf(file.name) : file.extension.toLower();
}

Attachment attachmentOf(const Post& post, const FileInfo& file) {
    return {file, post.id, post.threadId(), post.channelId, post.userId, post.createAt};
}

// Builds the documents while it walks through the posts in their order.
class Folding {
public:
    void add(const Candidate& candidate) {
        if (candidate.record && foldIn(*candidate.post, *candidate.record))
            return;
        for (const FileInfo& file : candidate.post->files)
            addDocument(*candidate.post, file);
    }

    [[nodiscard]] QList<Document> takeNewestFirst() {
        std::stable_sort(m_documents.begin(), m_documents.end(), [](const Document& a, const Document& b) {
            return a.newest().attachment.postedAt > b.newest().attachment.postedAt;
        });
        return std::move(m_documents);
    }

private:
    void addDocument(const Post& post, const FileInfo& file) {
        if (file.id.isEmpty() || file.deleteAt > 0 || m_documentOfFile.contains(file.id))
            return;
        m_documentOfFile.insert(file.id, m_documents.size());
        m_rootPosts.push_back(&post);
        m_documents.append(Document{{DocumentVersion{attachmentOf(post, file), 1, {}, {}, {}}}});
    }

    // False: the record's claims don't fit the posts, so the reply is a message like any other.
    bool foldIn(const Post& post, const VersionRecord& record) {
        const auto found = m_documentOfFile.constFind(record.rootFileId);
        if (found == m_documentOfFile.constEnd() || post.fileIds.size() > 1 || post.files.size() != 1)
            return false;
        const qsizetype index = *found;
        Document& document = m_documents[index];
        const Post& root = *m_rootPosts[static_cast<std::size_t>(index)];
        const FileInfo& file = post.files.first();
        const bool isRootFile = document.id() == record.rootFileId;
        const bool isSameThread = post.threadId() == root.threadId() && post.channelId == root.channelId;
        const bool isSameKind = extensionOf(file) == extensionOf(document.first().attachment.file);
        const bool isNew = !file.id.isEmpty() && file.deleteAt == 0 && !m_documentOfFile.contains(file.id);
        // A parent that is nowhere was deleted: the later versions still belong together.
        const bool hasParent = m_documentOfFile.value(record.parentFileId, index) == index;
        if (!isRootFile || !isSameThread || !isSameKind || !isNew || !hasParent ||
            !domain::canWrite(rightsFor(root, record.rootFileId, post.userId)))
            return false;
        m_documentOfFile.insert(file.id, index);
        const int number = document.newest().number + 1;
        document.versions.append(
            DocumentVersion{attachmentOf(post, file), number, record.parentFileId, record.saveId, record.editorIds});
        return true;
    }

    QList<Document> m_documents;
    std::vector<const Post*> m_rootPosts;       // of each document, at the same index
    QHash<QString, qsizetype> m_documentOfFile; // of every version
};

} // namespace

QList<Document> documentsIn(const QList<Post>& posts) {
    std::vector<Candidate> candidates = latestStates(posts);
    std::ranges::sort(candidates, isEarlier);
    Folding folding;
    for (const Candidate& candidate : candidates)
        folding.add(candidate);
    return folding.takeNewestFirst();
}

} // namespace attache::documents

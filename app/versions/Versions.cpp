// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "versions/Versions.h"

#include "domain/FileName.h"
#include "domain/VersionRecord.h"
#include "versions/RightsLog.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace attache::versions {
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

bool isUsable(const FileInfo& file) {
    return !file.id.isEmpty() && file.deleteAt == 0;
}

Attachment attachmentOf(const Post& post, const FileInfo& file) {
    return {file, post.id, post.threadId(), post.channelId, post.userId, post.createAt};
}

// A reply that may be a version, as far as its shape and place tell.
struct Claim {
    std::size_t at;             // among the candidates
    std::ptrdiff_t parent = -1; // among the claims on the same root; -1: the root itself, or deleted
    bool counts = false;
};

// Builds the documents while it walks through the posts in their order. When it comes to a file that is nobody's
// version, everything that claims to be one of its versions is judged at once: those come later, and what the file's
// own post claims was judged before.
class Folding {
public:
    explicit Folding(std::vector<Candidate> candidates)
        : m_candidates(std::move(candidates)) {
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            for (const FileInfo& file : m_candidates[i].post->files) {
                if (isUsable(file) && !m_carrier.contains(file.id))
                    m_carrier.insert(file.id, i);
            }
            if (m_candidates[i].record)
                m_claimants[m_candidates[i].record->rootFileId].push_back(i);
        }
    }

    [[nodiscard]] QList<Document> fold() {
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            if (m_isFolded.contains(i))
                continue;
            for (const FileInfo& file : m_candidates[i].post->files) {
                if (isUsable(file) && m_carrier.value(file.id) == i && !m_isDocument.contains(file.id))
                    addDocument(i, file);
            }
        }
        std::ranges::stable_sort(m_documents, std::ranges::greater{},
                                 [](const Document& document) { return document.newest().attachment.postedAt; });
        return std::move(m_documents);
    }

private:
    void addDocument(std::size_t root, const FileInfo& file) {
        m_isDocument.insert(file.id);
        Document document{{DocumentVersion{attachmentOf(*m_candidates[root].post, file), 1, {}, {}, {}}}};
        if (const auto claimants = m_claimants.constFind(file.id); claimants != m_claimants.constEnd()) {
            std::vector<Claim> claims = soundClaims(root, file, *claimants);
            judge(claims, WriteHistory(*m_candidates[root].post, file.id));
            append(document, claims);
        }
        m_documents.append(std::move(document));
    }

    [[nodiscard]] std::vector<Claim> soundClaims(std::size_t root, const FileInfo& rootFile,
                                                 const std::vector<std::size_t>& claimants) const {
        std::vector<Claim> claims;
        QHash<QString, std::size_t> known; // among the claims, by file id
        for (const std::size_t at : claimants) {
            const Post& post = *m_candidates[at].post;
            if (at <= root || !isShapedAsVersion(at, rootFile) || !isSamePlace(post, *m_candidates[root].post))
                continue;
            const QString& parentFileId = m_candidates[at].record->parentFileId;
            Claim claim{at};
            if (const auto parent = known.constFind(parentFileId); parent != known.constEnd())
                claim.parent = static_cast<std::ptrdiff_t>(*parent);
            else if (parentFileId != rootFile.id && m_carrier.contains(parentFileId))
                continue; // it stands elsewhere, later, or isn't a version itself
            known.insert(post.files.first().id, claims.size());
            claims.push_back(claim);
        }
        return claims;
    }

    [[nodiscard]] bool isShapedAsVersion(std::size_t at, const FileInfo& rootFile) const {
        const Post& post = *m_candidates[at].post;
        if (post.fileIds.size() > 1 || post.files.size() != 1)
            return false;
        const FileInfo& file = post.files.first();
        return isUsable(file) && m_carrier.value(file.id) == at && extensionOf(file) == extensionOf(rootFile);
    }

    [[nodiscard]] static bool isSamePlace(const Post& reply, const Post& root) {
        return reply.threadId() == root.threadId() && reply.channelId == root.channelId;
    }

    // From the last to the first: what a version that counts was built on counts, too.
    void judge(std::vector<Claim>& claims, WriteHistory history) const {
        for (std::size_t i = claims.size(); i-- > 0;) {
            Claim& claim = claims[i];
            const Post& post = *m_candidates[claim.at].post;
            claim.counts =
                claim.counts || history.couldWrite(post.userId, std::max(post.createAt, post.files.first().createAt));
            if (claim.counts && claim.parent >= 0)
                claims[static_cast<std::size_t>(claim.parent)].counts = true;
        }
    }

    void append(Document& document, const std::vector<Claim>& claims) {
        std::vector<qsizetype> place(claims.size(), 0); // in the document
        for (std::size_t i = 0; i < claims.size(); ++i) {
            const Claim& claim = claims[i];
            if (!claim.counts)
                continue;
            const Candidate& candidate = m_candidates[claim.at];
            const VersionRecord& record = *candidate.record;
            DocumentVersion version{attachmentOf(*candidate.post, candidate.post->files.first()),
                                    record.number,
                                    record.parentFileId,
                                    record.saveId,
                                    record.editorIds,
                                    record.documentKey};
            const DocumentVersion& before = document.newest();
            if (claim.parent >= 0 || record.parentFileId == document.id()) {
                const qsizetype parent = claim.parent < 0 ? 0 : place[static_cast<std::size_t>(claim.parent)];
                version.parentNumber = document.versions.at(parent).number;
                version.number = version.parentNumber + 1;
                version.isFork = parent != document.versions.size() - 1;
            } else {
                version.isFork = version.number <= before.number; // the deleted parent wasn't built on what is before
            }
            place[i] = document.versions.size();
            document.versions.append(std::move(version));
            m_isFolded.insert(claim.at);
        }
    }

    std::vector<Candidate> m_candidates;
    QHash<QString, std::size_t> m_carrier;                // by file id: the first candidate with it
    QHash<QString, std::vector<std::size_t>> m_claimants; // by the root file they name
    QSet<std::size_t> m_isFolded;                         // candidates that are versions
    QSet<QString> m_isDocument;                           // file ids; one post may name a file twice
    QList<Document> m_documents;
};

} // namespace

QList<Document> documentsIn(const QList<Post>& posts) {
    std::vector<Candidate> candidates = latestStates(posts);
    std::ranges::sort(candidates, isEarlier);
    return Folding(std::move(candidates)).fold();
}

} // namespace attache::versions

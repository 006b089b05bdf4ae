// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "VersionOracle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::test {
namespace {

QString extensionOf(const domain::FileInfo& file) {
    return (file.extension.isEmpty() ? file.name.section(u'.', -1) : file.extension).toLower();
}

bool isThere(const domain::FileInfo& file) {
    return !file.id.isEmpty() && file.deleteAt == 0;
}

// 0 says nothing, 1 no, 2 yes.
int wordOf(const QJsonValue& prop) {
    const QJsonObject names = QJsonDocument::fromJson(QByteArray::fromBase64(prop.toString().toLatin1())).object();
    if (!names.value("edit"_L1).isBool())
        return 0;
    for (const auto& name : {"edit"_L1, "review"_L1, "comment"_L1, "fillForms"_L1}) {
        if (names.value(name).toBool())
            return 2;
    }
    return 1;
}

} // namespace

std::optional<VersionOracle::Claim> VersionOracle::claimOf(const domain::Post& post) {
    const QJsonObject record = post.props.value("attache_version"_L1).toObject();
    if (post.rootId.isEmpty() || record.isEmpty())
        return std::nullopt;
    return Claim{record.value("root_file_id"_L1).toString(), record.value("parent_file_id"_L1).toString(),
                 record.value("number"_L1).toInt()};
}

bool VersionOracle::isBefore(const domain::Post& a, const domain::Post& b) {
    if (a.createAt != b.createAt)
        return a.createAt < b.createAt;
    const int numberA = claimOf(a) ? claimOf(a)->number : 0;
    const int numberB = claimOf(b) ? claimOf(b)->number : 0;
    return numberA != numberB ? numberA < numberB : a.id < b.id;
}

VersionOracle::VersionOracle(const QList<domain::Post>& posts) {
    for (const domain::Post& post : posts) {
        bool isNewest = !post.isDeleted() && !post.files.isEmpty();
        for (const domain::Post& other : posts) {
            const qint64 age = std::max(post.updateAt, post.deleteAt);
            const qint64 otherAge = std::max(other.updateAt, other.deleteAt);
            if (other.id == post.id && (otherAge > age || (otherAge == age && other.deleteAt > post.deleteAt) ||
                                        (otherAge == age && other.deleteAt == post.deleteAt && &other > &post)))
                isNewest = false;
        }
        if (isNewest)
            m_posts.append(post);
    }
    std::ranges::sort(m_posts, isBefore);
}

int VersionOracle::carrierOf(const QString& fileId) const {
    for (int i = 0; i < m_posts.size(); ++i) {
        for (const domain::FileInfo& file : m_posts.at(i).files) {
            if (isThere(file) && file.id == fileId)
                return i;
        }
    }
    return -1;
}

bool VersionOracle::hasSoundClaim(int index) {
    if (const auto known = m_isSound.constFind(index); known != m_isSound.constEnd())
        return *known;
    const domain::Post& post = m_posts.at(index);
    const auto claim = claimOf(post);
    const auto decide = [&] {
        if (!claim || post.files.size() != 1 || post.fileIds.size() > 1 || !isThere(post.files.first()) ||
            carrierOf(post.files.first().id) != index)
            return false;
        const int root = carrierOf(claim->root);
        if (root < 0 || root >= index)
            return false;
        const domain::Post& rootPost = m_posts.at(root);
        const auto rootFile = std::ranges::find(rootPost.files, claim->root, &domain::FileInfo::id);
        if (rootPost.threadId() != post.threadId() || rootPost.channelId != post.channelId ||
            extensionOf(*rootFile) != extensionOf(post.files.first()))
            return false;
        const int parent = carrierOf(claim->parent);
        if (claim->parent == claim->root || parent < 0)
            return true;
        return parent < index && hasSoundClaim(parent) && claimOf(m_posts.at(parent))->root == claim->root;
    };
    const bool isSound = decide();
    m_isSound.insert(index, isSound);
    return isSound;
}

bool VersionOracle::isVersion(int index) {
    if (const auto known = m_isVersion.constFind(index); known != m_isVersion.constEnd())
        return *known;
    const domain::Post& post = m_posts.at(index);
    const auto decide = [&] {
        if (!hasSoundClaim(index))
            return false;
        const QString rootFile = claimOf(post)->root;
        const int root = carrierOf(rootFile);
        if (isVersion(root))
            return false;
        if (mightWrite(root, rootFile, post.userId, std::max(post.createAt, post.files.first().createAt)))
            return true;
        for (int later = index + 1; later < m_posts.size(); ++later) {
            const auto claim = claimOf(m_posts.at(later));
            if (claim && claim->root == rootFile && claim->parent == post.files.first().id && isVersion(later))
                return true;
        }
        return false;
    };
    const bool is = decide();
    m_isVersion.insert(index, is);
    return is;
}

bool VersionOracle::mightWrite(int root, const QString& fileId, const QString& userId, qint64 at) const {
    for (int ago = 0; ago <= 120; ago += 20) {
        if (hasRight(root, fileId, userId, at - ago * 1000))
            return true;
    }
    return false;
}

bool VersionOracle::hasRight(int root, const QString& fileId, const QString& userId, qint64 at) const {
    const domain::Post& post = m_posts.at(root);
    if (userId == post.userId)
        return true;
    const QJsonObject log = post.props.value("attache_rights_log_"_L1 + fileId).toObject();
    if (at < log.value("since"_L1).toInteger())
        return false;
    const auto word = [&](const QString& who) {
        for (const auto& entry : log.value(who).toArray()) {
            if (at < entry.toArray().at(0).toInteger())
                return entry.toArray().at(1).toInt();
        }
        return wordOf(post.props.value("ONLYOFFICE_PERMISSIONS_"_L1 + fileId + u'_' + who));
    };
    const int own = word(userId);
    return (own == 0 ? word(u"*"_s) : own) == 2;
}

QHash<QString, QStringList> VersionOracle::documents() {
    QHash<QString, QStringList> all;
    for (int i = 0; i < m_posts.size(); ++i) {
        if (isVersion(i)) {
            all[claimOf(m_posts.at(i))->root].append(m_posts.at(i).files.first().id);
            continue;
        }
        for (const domain::FileInfo& file : m_posts.at(i).files) {
            if (isThere(file) && carrierOf(file.id) == i && !all.contains(file.id))
                all.insert(file.id, {file.id});
        }
    }
    return all;
}

} // namespace attache::test

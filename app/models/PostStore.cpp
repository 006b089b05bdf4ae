// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "models/PostStore.h"

#include "domain/VersionRecord.h"

#include <algorithm>

namespace attache::models {

void PostStore::clear() {
    m_threads.clear();
    m_deleted.clear();
}

PostStore::Threads PostStore::put(const QList<domain::Post>& posts) {
    Threads touched;
    for (const domain::Post& post : posts) {
        if (putOne(post))
            touched.insert(post.threadId());
    }
    return touched;
}

bool PostStore::putOne(const domain::Post& post) {
    const QString threadId = post.threadId();
    if (post.id.isEmpty() || m_deleted.contains(post.id) || m_deleted.contains(threadId))
        return false;
    if (post.isDeleted() || (post.fileIds.isEmpty() && post.files.isEmpty()))
        return erase(threadId, post.id);
    Held& held = m_threads[threadId][post.id];
    held.seenInRound = m_round;
    if (held.post.id == post.id && (held.post.updateAt > post.updateAt || held.post == post))
        return false;
    held.post = post;
    return true;
}

bool PostStore::erase(const QString& threadId, const QString& postId) {
    const auto thread = m_threads.find(threadId);
    if (thread == m_threads.end() || !thread->remove(postId))
        return false;
    if (thread->isEmpty())
        m_threads.erase(thread);
    return true;
}

PostStore::Threads PostStore::remove(const domain::Post& post) {
    m_deleted.insert(post.id);
    const QString threadId = post.threadId();
    const bool changed = threadId == post.id ? m_threads.remove(threadId) > 0 : erase(threadId, post.id);
    return changed ? Threads{threadId} : Threads{};
}

PostStore::Threads PostStore::sweep(qint64 oldest) {
    Threads touched;
    for (auto thread = m_threads.begin(); thread != m_threads.end();) {
        const auto dropped = thread->removeIf([&](const auto& entry) {
            return entry.value().seenInRound < m_round && entry.value().post.createAt > oldest;
        });
        if (dropped > 0)
            touched.insert(thread.key());
        thread = thread->isEmpty() ? m_threads.erase(thread) : std::next(thread);
    }
    return touched;
}

QList<domain::Post> PostStore::thread(const QString& threadId) const {
    QList<domain::Post> posts;
    const auto thread = m_threads.constFind(threadId);
    if (thread == m_threads.constEnd())
        return posts;
    posts.reserve(thread->size());
    for (const Held& held : *thread)
        posts.append(held.post);
    return posts;
}

const domain::Post* PostStore::find(const QString& threadId, const QString& postId) const {
    const auto thread = m_threads.constFind(threadId);
    if (thread == m_threads.constEnd())
        return nullptr;
    const auto held = thread->constFind(postId);
    return held == thread->constEnd() ? nullptr : &held->post;
}

bool PostStore::isIncomplete(const QString& threadId) const {
    const auto thread = m_threads.constFind(threadId);
    if (thread == m_threads.constEnd())
        return false;
    const bool hasRoot = thread->contains(threadId);
    return std::ranges::any_of(*thread, [&](const Held& held) {
        return held.post.files.size() < held.post.fileIds.size() ||
               (!hasRoot && domain::readVersionProps(held.post.props).has_value());
    });
}

} // namespace attache::models

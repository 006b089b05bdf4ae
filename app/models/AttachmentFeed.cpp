// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "models/AttachmentFeed.h"

#include <algorithm>

namespace attache::models {

using mattermost::EventStream;

AttachmentFeed::AttachmentFeed(QObject* parent)
    : QObject(parent) {}

void AttachmentFeed::setSource(mattermost::MattermostClient* client, EventStream* events) {
    stop();
    if (m_events)
        m_events->disconnect(this);
    m_client = client;
    m_events = events;
    if (!events)
        return;
    connect(events, &EventStream::posted, this, &AttachmentFeed::takeLive);
    connect(events, &EventStream::postEdited, this, &AttachmentFeed::takeLive);
    connect(events, &EventStream::postDeleted, this, &AttachmentFeed::takeDeleted);
    connect(events, &EventStream::resyncNeeded, this, &AttachmentFeed::reload);
}

void AttachmentFeed::begin() {
    ++m_ticket;
    m_isCompleting = false;
    m_incomplete.clear();
    m_threadsAsked.clear();
    setFetching(false);
}

void AttachmentFeed::stop() {
    begin();
    m_posts.clear();
    m_channel = {};
    m_cursor.clear();
    m_depth = 0;
    m_mayHaveOlder = false;
    setState(State::Idle);
}

void AttachmentFeed::show(const domain::Channel& channel) {
    stop();
    m_channel = channel;
    startReload();
}

void AttachmentFeed::reload() {
    if (m_state != State::Idle)
        startReload();
}

void AttachmentFeed::retry() {
    if (m_state != State::Failed)
        return;
    if (m_isReloading) {
        startReload();
        return;
    }
    setState(State::Ready);
    fetchOlder();
}

void AttachmentFeed::startReload() {
    if (!m_client || m_channel.id.isEmpty())
        return;
    begin();
    m_posts.beginRound();
    m_cursor.clear();
    m_isReloading = true;
    setState(State::Loading);
    fetchPages(m_ticket);
}

void AttachmentFeed::fetchOlder() {
    if (canFetchOlder() && m_client)
        fetchPages(m_ticket);
}

QCoro::Task<> AttachmentFeed::fetchPages(quint64 ticket) {
    const QPointer self(this);
    const QString channelId = m_channel.id;
    setFetching(true);
    for (int silentPages = 0; silentPages < kMaxSilentPages && m_client;) {
        const QString before = m_cursor;
        const auto page = co_await m_client->channelPosts(channelId, before);
        if (!self || ticket != m_ticket)
            co_return;
        if (!page) {
            m_error = page.error();
            setFetching(false);
            setState(State::Failed);
            co_return;
        }
        const bool hasFiles = takePage(*page);
        if (!self || ticket != m_ticket) // a view's answer to the new rows may have been to go elsewhere
            co_return;
        if (!m_mayHaveOlder || (hasFiles && !m_isReloading))
            break;
        silentPages = m_isReloading || hasFiles ? 0 : silentPages + 1;
    }
    setFetching(false);
    setState(State::Ready);
}

bool AttachmentFeed::takePage(const mattermost::PostPage& page) {
    const quint64 ticket = m_ticket;
    const bool isEnd = !page.mayHaveOlder || page.posts.isEmpty();
    const qint64 oldest = isEnd ? 0 : page.posts.last().createAt;
    PostStore::Threads touched = m_posts.put(page.posts);
    if (m_isReloading)
        touched.unite(m_posts.sweep(oldest));
    m_mayHaveOlder = !isEnd;
    if (!page.posts.isEmpty())
        m_cursor = page.posts.last().id;
    // A reload is over when it is as deep as the list was; the first load is one of depth nothing.
    const bool wasFirst = m_depth == 0;
    if (m_isReloading && (isEnd || wasFirst || oldest <= m_depth))
        m_isReloading = false;
    m_depth = isEnd ? 1 : (wasFirst ? oldest : std::min(m_depth, oldest));
    const bool hasFiles =
        std::ranges::any_of(page.posts, [](const domain::Post& post) { return !post.fileIds.isEmpty(); });
    if (!touched.isEmpty())
        Q_EMIT threadsChanged(touched);
    if (ticket == m_ticket) {
        if (hasFiles)
            setState(State::Ready);
        queueIncomplete(touched);
    }
    return hasFiles;
}

void AttachmentFeed::queueIncomplete(const QSet<QString>& threadIds) {
    for (const QString& threadId : threadIds) {
        if (m_posts.isIncomplete(threadId) && !m_threadsAsked.contains(threadId)) {
            m_threadsAsked.insert(threadId);
            m_incomplete.append(threadId);
        }
    }
    if (!m_isCompleting && !m_incomplete.isEmpty() && m_client)
        completeThreads(m_ticket);
}

// A version's root may be many pages back: without it, rights and history would be wrong.
QCoro::Task<> AttachmentFeed::completeThreads(quint64 ticket) {
    const QPointer self(this);
    m_isCompleting = true;
    while (!m_incomplete.isEmpty() && m_client) {
        const QString threadId = m_incomplete.takeFirst();
        const auto page = co_await m_client->thread(threadId);
        if (!self || ticket != m_ticket)
            co_return;
        if (!page) // gone or out of reach: its posts stay attachments of their own
            continue;
        QList<domain::Post> posts;
        for (const domain::Post& post : page->posts) {
            if (post.channelId == m_channel.id)
                posts.append(post);
        }
        const PostStore::Threads touched = m_posts.put(posts);
        if (!touched.isEmpty())
            Q_EMIT threadsChanged(touched);
        if (!self || ticket != m_ticket)
            co_return;
    }
    m_isCompleting = false;
}

void AttachmentFeed::takeLive(const domain::Post& post) {
    if (m_state == State::Idle || post.channelId != m_channel.id)
        return;
    const PostStore::Threads touched = m_posts.put({post});
    if (touched.isEmpty())
        return;
    const quint64 ticket = m_ticket;
    Q_EMIT threadsChanged(touched);
    if (ticket == m_ticket)
        queueIncomplete(touched);
}

void AttachmentFeed::takeDeleted(const domain::Post& post) {
    if (m_state == State::Idle || post.channelId != m_channel.id)
        return;
    const PostStore::Threads touched = m_posts.remove(post);
    if (!touched.isEmpty())
        Q_EMIT threadsChanged(touched);
}

void AttachmentFeed::setState(State state) {
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void AttachmentFeed::setFetching(bool fetching) {
    if (m_isFetching == fetching)
        return;
    m_isFetching = fetching;
    Q_EMIT fetchingChanged();
}

} // namespace attache::models

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// AttachmentFeed: brings the posts of one channel into a PostStore, page by page and live.
#pragma once

#include "domain/Channel.h"
#include "domain/Result.h"
#include "mattermost/EventStream.h"
#include "mattermost/MattermostClient.h"
#include "models/PostStore.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>

namespace attache::models {

// Thread: the client's. Answers for a channel that is no longer shown are dropped.
//
// Paging: `before=` the oldest post so far. Pages that hold no file at all are followed by the next one by themselves,
// up to kMaxSilentPages in a row; then fetchOlder() goes on. A reload takes the same pages again and drops what is
// gone.
class AttachmentFeed : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Loading, Ready, Failed };
    static constexpr int kMaxSilentPages = 10;

    explicit AttachmentFeed(QObject* parent = nullptr);

    void setSource(mattermost::MattermostClient* client, mattermost::EventStream* events);
    void show(const domain::Channel& channel);
    void stop(); // Idle, everything forgotten
    void reload();
    void retry(); // after Failed: goes on where it stopped
    void fetchOlder();
    void take(const domain::Post& post) { takeLive(post); } // as if a live event had brought it

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const domain::Error& error() const { return m_error; }
    [[nodiscard]] bool isFetching() const { return m_isFetching; }
    [[nodiscard]] bool canFetchOlder() const { return m_state == State::Ready && m_mayHaveOlder && !m_isFetching; }
    [[nodiscard]] const PostStore& posts() const { return m_posts; }
    [[nodiscard]] const domain::Channel& channel() const { return m_channel; }

Q_SIGNALS:
    void stateChanged();
    void fetchingChanged();
    void threadsChanged(const QSet<QString>& threadIds);

private:
    QCoro::Task<> fetchPages(quint64 ticket);
    QCoro::Task<> completeThreads(quint64 ticket);
    bool takePage(const mattermost::PostPage& page); // true: there was something to show in it
    void startReload();
    void begin();
    void setState(State state);
    void setFetching(bool fetching);
    void queueIncomplete(const QSet<QString>& threadIds);
    void takeLive(const domain::Post& post);
    void takeDeleted(const domain::Post& post);

    QPointer<mattermost::MattermostClient> m_client;
    QPointer<mattermost::EventStream> m_events;
    domain::Channel m_channel;
    PostStore m_posts;
    State m_state = State::Idle;
    domain::Error m_error;
    quint64 m_ticket = 0; // a new one for each channel and reload: older answers are ignored
    QString m_cursor;     // the oldest post so far; the next page ends before it
    qint64 m_depth = 0;   // how far back pages ever reached, ms since epoch; 0: nothing yet
    bool m_mayHaveOlder = false;
    bool m_isFetching = false;
    bool m_isReloading = false;
    QStringList m_incomplete;     // threads to be fetched whole
    QSet<QString> m_threadsAsked; // once each, until the next reload
    bool m_isCompleting = false;
};

} // namespace attache::models

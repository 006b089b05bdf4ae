// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// EventStream: the live events of a Mattermost server over its WebSocket, reconnecting by itself.
//
// Facts: GET /api/v4/websocket with the Bearer header; `hello` follows at once; `data.post` is a JSON string; resume
// with ?connection_id=&sequence_number= where the server has reliable WebSockets. A bad token drops after 5 s without
// hello. Thread: one, the one it lives on.
#pragma once

#include "domain/Post.h"
#include "domain/Secret.h"
#include "mattermost/ServerAddress.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace attache::mattermost {

class EventStream : public QObject {
    Q_OBJECT
public:
    enum class State { Stopped, Connecting, Live, Waiting }; // Waiting: will try again
    Q_ENUM(State)

    struct Timing {                                 // tests shorten these; nobody sleeps
        std::chrono::milliseconds firstRetry{1000}; // doubles up to lastRetry, with jitter
        std::chrono::milliseconds lastRetry{60000};
        std::chrono::milliseconds ping{30000}; // a JSON ping; no answer within pingTimeout: reconnect
        std::chrono::milliseconds pingTimeout{10000};
        std::chrono::milliseconds helloTimeout{10000};
    };

    EventStream(ServerAddress address, domain::Secret token, Timing timing, QObject* parent = nullptr);
    ~EventStream() override;

    // For the connections to come; the one that is open stays as it is.
    void setToken(domain::Secret token);
    void start();
    void stop();
    // The network came back, or the machine woke up: don't wait for the timer.
    void reconnectNow();
    [[nodiscard]] State state() const;

Q_SIGNALS:
    void stateChanged(attache::mattermost::EventStream::State state);
    // Events may have been missed (every hello but a resumed one): load again by REST, drop duplicates.
    void resyncNeeded();
    void posted(const attache::domain::Post& post);
    void postEdited(const attache::domain::Post& post);
    void postDeleted(const attache::domain::Post& post);
    // The server took the connection and said no hello: the token may be dead. Ask by REST (MattermostClient::me).
    void helloMissing();
    // user_added, user_removed, channel_updated, channel_deleted, direct_added, channel_created: load channels again.
    void channelsChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace attache::mattermost

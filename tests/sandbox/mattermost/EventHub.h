// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// EventHub: the WebSockets of the Mattermost double and what it sends through them. Private to this folder.
#pragma once

#include "sandbox/mattermost/State.h"

#include <QJsonArray>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace attache::sandbox::mm {

class EventHub : public QObject {
    Q_OBJECT
public:
    explicit EventHub(State& state, QObject* parent = nullptr);

    void open(const HttpRequest& handshake, const Socket& socket);
    void dropAll();
    [[nodiscard]] int openCount() const;

    void posted(const Post& post, const QString& pendingPostId);
    void postEdited(const Post& post);
    void postDeleted(const QJsonObject& before);
    void userAdded(const QString& channelId, const QString& userId);
    void userRemoved(const QString& channelId, const QString& userId);
    void channelUpdated(const QString& channelId);
    void channelDeleted(const QString& channelId);
    void directChannelAdded(const QString& channelId);
    void newUser(const QString& userId);

private:
    // What a client may come back to: it outlives its socket.
    struct Connection {
        QString id;
        QString userId; // empty until signed in
        QString token;
        std::optional<Socket> socket;
        qint64 nextSeq = 0;
        int missed = 0; // events that found no socket
        QList<QByteArray> sent;
        qint64 firstKept = 0; // seq of sent.first()
    };
    using ConnectionPtr = std::shared_ptr<Connection>;

    [[nodiscard]] ConnectionPtr resumed(const HttpRequest& handshake, const QString& userId);
    void attach(const ConnectionPtr& connection, const Socket& socket);
    void hello(Connection& connection);
    void received(const ConnectionPtr& connection, const QByteArray& text);
    void authenticate(Connection& connection, const QJsonObject& message);
    void act(Connection& connection, const QJsonObject& message);
    static void reply(const Connection& connection, const QJsonObject& message, const QJsonObject& data);
    static void refuse(const Connection& connection, const QJsonObject& message, const QString& id,
                       const QString& text = {}, int status = 400);
    void sendEvent(Connection& connection, const QString& event, const QJsonObject& data, const QJsonObject& broadcast);
    void toChannel(const QString& channelId, const QString& event, const QJsonObject& data);
    void toUser(const QString& userId, const QString& event, const QJsonObject& data);

    State& m_state;
    std::vector<ConnectionPtr> m_connections;
};

} // namespace attache::sandbox::mm

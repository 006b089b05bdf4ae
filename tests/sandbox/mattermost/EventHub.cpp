// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/mattermost/EventHub.h"

#include "sandbox/mattermost/Json.h"

#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

namespace attache::sandbox::mm {

using namespace Qt::StringLiterals;

namespace {

// A genuine server replays 200 missed events and gives up at 350.
constexpr int MostMissed = 256;

QJsonObject broadcastTo(const QString& userId, const QString& channelId, const QString& teamId = {}) {
    return {
        {u"omit_users"_s, QJsonValue()}, {u"user_id"_s, userId}, {u"channel_id"_s, channelId}, {u"team_id"_s, teamId}};
}

QString bearerToken(const HttpRequest& handshake) {
    const QByteArray value = handshake.header("authorization");
    return value.left(7).toLower() == "bearer " ? QString::fromLatin1(value.mid(7).trimmed()) : QString();
}

} // namespace

EventHub::EventHub(State& state, QObject* parent)
    : QObject(parent)
    , m_state(state) {}

void EventHub::open(const HttpRequest& handshake, const Socket& socket) {
    const QString token = bearerToken(handshake);
    const QString userId = m_state.sessions.value(token).userId;
    if (const ConnectionPtr old = resumed(handshake, userId)) {
        const qint64 from = handshake.query.queryItemValue(u"sequence_number"_s).toLongLong();
        attach(old, socket);
        for (qint64 seq = from; seq < old->nextSeq; ++seq)
            socket.sendText(old->sent.at(seq - old->firstKept));
        old->missed = 0;
        return;
    }
    const auto connection = std::make_shared<Connection>();
    connection->id = State::newId();
    m_connections.push_back(connection);
    attach(connection, socket);
    if (!userId.isEmpty()) {
        connection->userId = userId;
        connection->token = token;
        return hello(*connection);
    }
    // A bad token is not told: nothing comes, and later the line is cut.
    QTimer::singleShot(m_state.options.authenticationTimeout, this, [connection, socket] {
        if (connection->userId.isEmpty())
            socket.drop();
    });
}

EventHub::ConnectionPtr EventHub::resumed(const HttpRequest& handshake, const QString& userId) {
    const QString id = handshake.query.queryItemValue(u"connection_id"_s);
    bool isNumber = false;
    const qint64 from = handshake.query.queryItemValue(u"sequence_number"_s).toLongLong(&isNumber);
    if (!m_state.options.reliableWebSockets || userId.isEmpty() || id.isEmpty() || !isNumber)
        return {};
    const auto found = std::find_if(m_connections.begin(), m_connections.end(),
                                    [&](const ConnectionPtr& connection) { return connection->id == id; });
    if (found == m_connections.end() || (*found)->userId != userId || (*found)->missed > MostMissed)
        return {};
    if (from < (*found)->firstKept || from > (*found)->nextSeq)
        return {};
    return *found;
}

void EventHub::attach(const ConnectionPtr& connection, const Socket& socket) {
    if (connection->socket)
        connection->socket->drop();
    connection->socket = socket;
    socket.onText([this, connection](const QByteArray& text) { received(connection, text); });
    // Only a copy of this very socket may end it: a resumed connection has a newer one.
    socket.onClosed([this, connection, socket] {
        if (connection->socket != socket)
            return;
        connection->socket.reset();
        if (connection->userId.isEmpty())
            std::erase(m_connections, connection);
    });
}

void EventHub::dropAll() {
    const auto all = m_connections;
    for (const ConnectionPtr& connection : all) {
        if (connection->socket)
            connection->socket->drop();
    }
}

int EventHub::openCount() const {
    return static_cast<int>(std::count_if(m_connections.begin(), m_connections.end(), [](const ConnectionPtr& c) {
        return c->socket.has_value() && !c->userId.isEmpty();
    }));
}

void EventHub::hello(Connection& connection) {
    sendEvent(connection, u"hello"_s, {{u"connection_id"_s, connection.id}, {u"server_version"_s, QString(kVersionId)}},
              broadcastTo(connection.userId, {}));
}

void EventHub::received(const ConnectionPtr& connection, const QByteArray& text) {
    const QJsonObject message = QJsonDocument::fromJson(text).object();
    const QString action = message.value(u"action"_s).toString();
    if (action.isEmpty())
        return refuse(*connection, message, u"api.web_socket_router.no_action.app_error"_s);
    if (message.value(u"seq"_s).toInt() <= 0)
        return refuse(*connection, message, u"api.web_socket_router.bad_seq.app_error"_s);
    if (action == u"authentication_challenge"_s)
        return authenticate(*connection, message);
    if (connection->userId.isEmpty())
        return refuse(*connection, message, u"api.web_socket_router.not_authenticated.app_error"_s, {}, 401);
    act(*connection, message);
}

void EventHub::authenticate(Connection& connection, const QJsonObject& message) {
    if (!connection.userId.isEmpty())
        return;
    const QString token = message.value(u"data"_s).toObject().value(u"token"_s).toString();
    const QString userId = m_state.sessions.value(token).userId;
    if (userId.isEmpty()) {
        connection.socket->drop();
        return;
    }
    connection.userId = userId;
    connection.token = token;
    hello(connection);
    reply(connection, message, {});
}

void EventHub::act(Connection& connection, const QJsonObject& message) {
    // A revoked session goes on hearing, but may not speak; and the genuine answer gives the token away.
    if (!m_state.sessions.contains(connection.token))
        return refuse(connection, message, u"api.context.invalid_token.error"_s,
                      u"Invalid session token=%1, err=GetSession"_s.arg(connection.token), 401);
    const QString action = message.value(u"action"_s).toString();
    if (action == u"ping"_s)
        return reply(connection, message,
                     {{u"text"_s, u"pong"_s},
                      {u"version"_s, QString(kServerVersion)},
                      {u"server_time"_s, m_state.now()},
                      {u"node_id"_s, QString()}});
    if (action == u"get_statuses"_s || action == u"user_typing"_s)
        return reply(connection, message, {});
    refuse(connection, message, u"api.web_socket_router.bad_action.app_error"_s);
}

void EventHub::reply(const Connection& connection, const QJsonObject& message, const QJsonObject& data) {
    QJsonObject answer{{u"status"_s, u"OK"_s}, {u"seq_reply"_s, message.value(u"seq"_s)}};
    if (!data.isEmpty())
        answer.insert(u"data"_s, data);
    if (connection.socket)
        connection.socket->sendText(compact(answer).toUtf8());
}

void EventHub::refuse(const Connection& connection, const QJsonObject& message, const QString& id, const QString& text,
                      int status) {
    const QJsonObject error{{u"id"_s, id},
                            {u"message"_s, text.isEmpty() ? u"The WebSocket request was refused."_s : text},
                            {u"detailed_error"_s, QString()},
                            {u"status_code"_s, status}};
    if (connection.socket)
        connection.socket->sendText(
            compact({{u"status"_s, u"FAIL"_s}, {u"seq_reply"_s, message.value(u"seq"_s).toInt()}, {u"error"_s, error}})
                .toUtf8());
}

void EventHub::sendEvent(Connection& connection, const QString& event, const QJsonObject& data,
                         const QJsonObject& broadcast) {
    const QByteArray text =
        compact({{u"event"_s, event}, {u"data"_s, data}, {u"broadcast"_s, broadcast}, {u"seq"_s, connection.nextSeq++}})
            .toUtf8();
    connection.sent.append(text);
    if (connection.sent.size() > 2 * MostMissed) {
        connection.sent.removeFirst();
        ++connection.firstKept;
    }
    if (connection.socket)
        connection.socket->sendText(text);
    else
        ++connection.missed;
}

void EventHub::toChannel(const QString& channelId, const QString& event, const QJsonObject& data) {
    const QStringList members = m_state.channels.value(channelId).members;
    for (const ConnectionPtr& connection : m_connections) {
        if (members.contains(connection->userId))
            sendEvent(*connection, event, data, broadcastTo({}, channelId));
    }
}

void EventHub::toUser(const QString& userId, const QString& event, const QJsonObject& data) {
    for (const ConnectionPtr& connection : m_connections) {
        if (connection->userId == userId)
            sendEvent(*connection, event, data, broadcastTo(userId, {}));
    }
}

void EventHub::posted(const Post& post, const QString& pendingPostId) {
    const Channel channel = m_state.channels.value(post.channelId);
    const QString sender = u'@' + m_state.users.value(post.userId).username;
    QJsonObject json = postJson(m_state, post, true);
    json.insert(u"pending_post_id"_s, pendingPostId);
    QJsonObject data{{u"channel_display_name"_s, channel.type == u'D' ? sender : channel.displayName},
                     {u"channel_name"_s, channel.name},
                     {u"channel_type"_s, QString(channel.type)},
                     {u"post"_s, compact(json)},
                     {u"sender_name"_s, sender},
                     {u"set_online"_s, true},
                     {u"team_id"_s, channel.teamId}};
    for (const QString& fileId : post.fileIds) {
        data.insert(u"otherFile"_s, u"true"_s);
        if (m_state.files.value(fileId).mimeType.startsWith(u"image/"_s))
            data.insert(u"image"_s, u"true"_s);
    }
    toChannel(post.channelId, u"posted"_s, data);
}

void EventHub::postEdited(const Post& post) {
    toChannel(post.channelId, u"post_edited"_s, {{u"post"_s, compact(postJson(m_state, post, true))}});
}

void EventHub::postDeleted(const QJsonObject& before) {
    toChannel(before.value(u"channel_id"_s).toString(), u"post_deleted"_s, {{u"post"_s, compact(before)}});
}

void EventHub::userAdded(const QString& channelId, const QString& userId) {
    toChannel(channelId, u"user_added"_s,
              {{u"user_id"_s, userId}, {u"team_id"_s, m_state.channels.value(channelId).teamId}});
}

void EventHub::userRemoved(const QString& channelId, const QString& userId) {
    toChannel(channelId, u"user_removed"_s, {{u"user_id"_s, userId}, {u"remover_id"_s, QString()}});
    toUser(userId, u"user_removed"_s, {{u"channel_id"_s, channelId}, {u"remover_id"_s, QString()}});
}

void EventHub::channelUpdated(const QString& channelId) {
    toChannel(channelId, u"channel_updated"_s,
              {{u"channel"_s, compact(channelJson(m_state.channels.value(channelId)))}});
}

void EventHub::channelDeleted(const QString& channelId) {
    toChannel(channelId, u"channel_deleted"_s,
              {{u"channel_id"_s, channelId}, {u"delete_at"_s, m_state.channels.value(channelId).deleteAt}});
}

void EventHub::directChannelAdded(const QString& channelId) {
    const Channel channel = m_state.channels.value(channelId);
    const QString event = channel.type == u'D' ? u"direct_added"_s : u"group_added"_s;
    toChannel(channelId, event, {{u"creator_id"_s, channel.creatorId}, {u"teammate_id"_s, channel.members.value(1)}});
}

void EventHub::newUser(const QString& userId) {
    for (const ConnectionPtr& connection : m_connections) {
        if (!connection->userId.isEmpty())
            sendEvent(*connection, u"new_user"_s, {{u"user_id"_s, userId}}, broadcastTo({}, {}));
    }
}

} // namespace attache::sandbox::mm

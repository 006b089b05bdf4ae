// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Connection: sends requests to one server, with its token, and ends them all when its client goes.
//
// Coroutines hold it by shared_ptr, so that they can go on after the client's death. Thread: one. Keeps no cookies and
// no cache; follows redirects of GET within the same origin only, so that a token never travels elsewhere.
#pragma once

#include "domain/Result.h"
#include "domain/Secret.h"
#include "domain/Transfer.h"
#include "mattermost/ApiError.h"
#include "mattermost/Exchange.h"
#include "mattermost/MattermostClient.h"
#include "mattermost/ServerAddress.h"

#include <QJsonDocument>
#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <functional>
#include <memory>
#include <utility>

namespace attache::mattermost {

inline constexpr qint64 kMaxJson = 32LL * 1024 * 1024;

struct Request {
    QByteArray verb = "GET";
    QString path;                             // below /api/v4
    QList<std::pair<QString, QString>> query; // encoded here
    QByteArray body;
    QByteArray bodyType = "application/json";
    QIODevice* upload = nullptr; // sent instead of `body`, never twice; outlives the exchange
    qint64 uploadSize = 0;
    disk::FileWriter* sink = nullptr; // see Exchange
    qint64 maxBody = kMaxJson;
    bool withToken = true;
    bool isTransfer = false; // its deadline is Timing::stall
    Asked asked = Asked::Anything;
    domain::TransferOptions options;
};

class Connection {
public:
    Connection(ServerAddress address, domain::Secret token);

    // An exchange under way; one that has already failed when the connection is closed.
    [[nodiscard]] std::shared_ptr<Exchange> start(Request request);
    // Every exchange ends with Cancelled, those to come as well.
    void close();
    // Tells the client when the error means that the token is dead.
    void notice(const domain::Error& error) const;
    // What the answer's Date says of the server's clock.
    void noticeDate(const QByteArray& date);

    ServerAddress address;
    domain::Secret token;
    MattermostClient::Timing timing;
    std::chrono::milliseconds clockOffset{0};
    std::function<void()> onSignedOut;

private:
    [[nodiscard]] QNetworkRequest prepare(const Request& request) const;

    QNetworkAccessManager m_network;
    QList<std::weak_ptr<Exchange>> m_underWay;
    bool m_isClosed = false;
};

using ConnectionPtr = std::shared_ptr<Connection>;

// Sends, waits, and turns everything but a 2xx into an error.
[[nodiscard]] Task<Answer> send(ConnectionPtr connection, Request request);
// The same for routes that answer with JSON: an array or an object.
[[nodiscard]] Task<QJsonValue> sendForJson(ConnectionPtr connection, Request request);
[[nodiscard]] domain::Result<QJsonValue> readJson(const Answer& answer);
[[nodiscard]] Request jsonRequest(const QByteArray& verb, const QString& path, const QJsonDocument& body);

} // namespace attache::mattermost

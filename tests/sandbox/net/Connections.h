// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// What HttpServer, its HTTP connections and its WebSockets share. Private to this folder.
#pragma once

#include "sandbox/net/HttpServer.h"

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <memory>
#include <set>

namespace attache::sandbox {

class Connection {
public:
    Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    virtual ~Connection() = default;
    // Ends the TCP connection at once. In the server's thread.
    virtual void cut() = 0;
};

// The handlers, alive until the server's end; calls still queued in the context's thread check `isAlive` first.
struct Handlers {
    QObject* context = nullptr;
    HttpServer::RequestHandler onRequest;
    HttpServer::SocketHandler onSocket;
    HttpServer::UpgradeCheck upgradeCheck; // context's thread only
    std::atomic_bool isAlive = true;
};

// Members are used in the server's thread only, except `handlers`.
struct Core {
    std::shared_ptr<Handlers> handlers = std::make_shared<Handlers>(); // outlives the sessions that `io` still holds
    qint64 maxBody = 0;
    boost::asio::io_context io{1};
    std::set<std::shared_ptr<Connection>> connections;

    // Runs `call` in the context's thread, unless the server is gone by then.
    template <typename Call>
    void queue(Call call) const {
        QMetaObject::invokeMethod(
            handlers->context,
            [alive = handlers, call = std::move(call)]() mutable {
                if (alive->isAlive)
                    call(*alive);
            },
            Qt::QueuedConnection);
    }
};

} // namespace attache::sandbox

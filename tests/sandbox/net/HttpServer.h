// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// HttpServer: the doubles' own HTTP and WebSocket server (Boost.Beast), made to misbehave on request.
//
// Requests and messages are handed to a context object's thread (queued), where the doubles keep their state, their
// timers and their outgoing requests; answers may be sent from there at any time. For tests and the sandbox only,
// loopback only.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <optional>

namespace attache::sandbox {

struct HttpRequest {
    QByteArray method;
    QByteArray target; // as sent
    QString path;      // decoded, without query
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray& lowerCaseName) const { return headers.value(lowerCaseName); }
};

// What may go wrong with one answer.
struct Fault {
    enum Kind {
        None,
        Hang,        // never answers; the connection stays open
        Cut,         // closes after `bytes` of the body (0: after the headers)
        Reset,       // closes without any answer
        ShortLength, // announces the full length, sends `bytes`, closes
        Slow,        // whole, but no more than `bytes` a second
    };
    Kind kind = None;
    qint64 bytes = 0;
};

struct HttpResponse {
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers; // Content-Type among them; Content-Length is added
    QByteArray body;
    QString file;           // streamed instead of the body when not empty
    bool isChunked = false; // no Content-Length
    Fault fault;
};

// Answers one request, once, from any thread; later calls are ignored.
class Reply {
public:
    class Impl;
    explicit Reply(std::shared_ptr<Impl> impl)
        : m_impl(std::move(impl)) {}
    void send(HttpResponse response) const;

private:
    std::shared_ptr<Impl> m_impl;
};

// One open WebSocket. Thread-safe handles; messages and the close arrive in the context's thread.
class Socket {
public:
    class Impl;
    explicit Socket(std::shared_ptr<Impl> impl)
        : m_impl(std::move(impl)) {}
    void sendText(QByteArray text) const;
    void close() const; // a proper close frame
    void drop() const;  // cuts the TCP connection
    void onText(std::function<void(QByteArray)> handler) const;
    void onClosed(std::function<void()> handler) const;
    bool operator==(const Socket&) const = default;

private:
    std::shared_ptr<Impl> m_impl;
};

class HttpServer {
public:
    using RequestHandler = std::function<void(HttpRequest, Reply)>;
    using SocketHandler = std::function<void(HttpRequest handshake, Socket)>;
    // An answer instead of the upgrade, or nothing to let it pass.
    using UpgradeCheck = std::function<std::optional<HttpResponse>(const HttpRequest& handshake)>;

    // Listens on 127.0.0.1:`port` (0: any free one). Handlers run in `context`'s thread, which needs an event loop and
    // must outlive the server. Throws std::runtime_error when the port is taken. `maxBody` in bytes; larger ones are
    // 413.
    HttpServer(quint16 port, QObject* context, RequestHandler onRequest, SocketHandler onSocket = {},
               qint64 maxBody = 1024LL * 1024 * 1024);
    ~HttpServer(); // closes everything, joins its thread

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QUrl url() const; // http://127.0.0.1:<port>
    // Looks at WebSocket handshakes first, in the context's thread. Set it in that thread; without it all pass.
    void setUpgradeCheck(UpgradeCheck check);
    // Stops accepting and cuts every open connection, or takes up accepting again on the same port: connections are
    // refused meanwhile ("the server is away").
    void setAway(bool away);
    // Cuts every open connection.
    void dropConnections();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace attache::sandbox

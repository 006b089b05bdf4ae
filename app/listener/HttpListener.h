// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// HttpListener: the small HTTP server through which the Document Server fetches documents and posts callbacks.
//
// It faces a network. Nothing is served but what was granted: every grant has an unguessable path of its own, and its
// owner checks each request (token, claims) before a byte is answered. The listener itself knows nothing of Mattermost
// or ONLYOFFICE.
// Thread: runs a Boost.Asio loop on its own thread. Public methods may be called from any thread. Handlers run on the
// listener's thread and must not block it.
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace attache::listener {

struct Limits {
    std::size_t headerBytes = 32 * 1024;
    std::size_t bodyBytes = 1024 * 1024; // a callback with history is some ten kB
    std::size_t connections = 256;       // one more is answered 503 and closed
    std::chrono::milliseconds headerTime{10000};
    std::chrono::milliseconds bodyTime{30000};
    std::chrono::milliseconds idleTime{60000};
    std::chrono::milliseconds writeStallTime{60000}; // no byte taken by the peer for so long
    std::chrono::milliseconds answerTime{600000};    // a handler's time; the Document Server waits 10 minutes (src)
};

struct Settings {
    QHostAddress bindAddress = QHostAddress(QHostAddress::AnyIPv4);
    quint16 port = 0;          // 0: any free one
    quint16 preferredPort = 0; // tried first where any will do, so that paths outlive a restart; 0: none
    Limits limits;
};

// Views into the connection's buffers: valid only during the handler's call.
struct RequestView {
    std::string_view method;
    std::string_view target;                                       // as sent: path and query
    std::function<std::string_view(std::string_view name)> header; // case-insensitive; empty when absent
    std::string_view body;
};

struct Response {
    unsigned status = 200;
    std::string contentType = "application/json";
    std::string body;
};

// Answers one request, once, from any thread. Dropped without an answer: the peer gets 503.
class Responder {
public:
    class Impl;
    explicit Responder(std::shared_ptr<Impl> impl);
    Responder(Responder&&) noexcept;
    Responder& operator=(Responder&&) noexcept;
    ~Responder();
    void send(Response response);

private:
    std::shared_ptr<Impl> m_impl;
};

// A document to serve. It may be granted before its file is there: requests then wait (at most `answerTime`).
class ServedFile {
public:
    ServedFile();
    // The file is complete at `path` and won't change. Thread-safe; the first of the two calls counts.
    void setReady(QString path);
    // There will be no file: waiting and later requests get 503.
    void setFailed();

    class State;
    [[nodiscard]] std::shared_ptr<State> state() const { return m_state; }

private:
    std::shared_ptr<State> m_state;
};

// Returns true when this request may have the file. Runs on the listener's thread.
using Authorize = std::function<bool(const RequestView& request)>;
using CallbackHandler = std::function<void(const RequestView& request, Responder responder)>;

class HttpListener {
public:
    // Storage/Unreachable errors: the address or the port can't be had; the message says which and what to do.
    [[nodiscard]] static domain::Result<std::unique_ptr<HttpListener>> start(Settings settings);
    ~HttpListener(); // closes the connections and joins the thread: not from a handler
    HttpListener(const HttpListener&) = delete;
    HttpListener& operator=(const HttpListener&) = delete;

    [[nodiscard]] quint16 port() const;
    // How many peers are connected just now; those being turned away count too.
    [[nodiscard]] std::size_t connectionCount() const;

    // GET and HEAD with Range, If-Range by size and time, streamed from disk in small pieces. Answers the path, as
    // "/f/<43 characters>"; 256 random bits. `contentType` is sent as it is, or as application/octet-stream when it
    // couldn't stand in a header.
    [[nodiscard]] QString grantFile(ServedFile file, QByteArray contentType, Authorize authorize);
    // POST. Answers the path, as "/c/<43 characters>".
    [[nodiscard]] QString grantCallback(CallbackHandler handler);
    // As above, under a path that was granted earlier (a session that outlived a restart). False if the path is
    // malformed.
    bool restoreCallback(const QString& path, CallbackHandler handler);
    // From now on the path answers 404. Unknown paths are fine. A handler that is running on the listener's thread
    // meanwhile isn't waited for: let handlers own what they use.
    void revoke(const QString& path);

private:
    class Private;
    explicit HttpListener(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace attache::listener

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Exchange: one request and its answer, bounded in size and time, to be awaited once.
//
// The awaiting coroutine resumes from the event loop, never from inside a signal of the reply: it may destroy whatever
// it likes. Thread: one. Shared by the coroutine that awaits it and the reply's callbacks.
#pragma once

#include "domain/Result.h"
#include "domain/Transfer.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <coroutine>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace attache::disk {
class FileWriter;
}

namespace attache::mattermost {

struct Answer {
    int status = 0;
    QByteArray body; // empty for a successful answer with a sink
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray date;
    QByteArray token;                     // the answer's Token header
    QUrl redirectedTo;                    // set when the server sends elsewhere and we don't go there
    qint64 received = 0;                  // bytes of the body
    std::optional<domain::Error> failure; // there was no whole answer
};

class Exchange : public QObject, public std::enable_shared_from_this<Exchange> {
    Q_OBJECT
public:
    struct Limits {
        qint64 maxBody = 0;                   // bytes; more is a BadAnswer
        std::chrono::milliseconds patience{}; // until the end, or between two signs of life
        bool isTransfer = false;              // patience begins anew with every byte
    };
    struct Awaiter {
        Exchange& exchange;
        [[nodiscard]] bool await_ready() const { return exchange.m_isDelivered; }
        void await_suspend(std::coroutine_handle<> waiter) const { exchange.m_waiter = waiter; }
        [[nodiscard]] Answer await_resume() const { return std::move(exchange.m_answer); }
    };

    // `sink` (open) takes the body of a 200, as fast as it can, and outlives the exchange; it gives up when that fails.
    // Null: the body is kept in the answer.
    Exchange(Limits limits, domain::TransferOptions options, disk::FileWriter* sink);
    ~Exchange() override;

    void begin(QNetworkReply* reply); // takes the reply
    void fail(domain::Error error);   // ends it, unless it has ended
    [[nodiscard]] bool isStopRequested() const { return m_stopToken.stop_requested(); }
    // The caller keeps the exchange alive until it resumes.
    [[nodiscard]] Awaiter finished() { return {*this}; }

private:
    void takeBytes();
    void takeIntoSink();
    void takeIntoBody();
    void settle();
    void deliver();
    void signOfLife(qint64 done, qint64 total);

    Limits m_limits;
    domain::Progress m_progress;
    disk::FileWriter* m_sink;
    QPointer<QNetworkReply> m_reply;
    QTimer m_patience;
    Answer m_answer;
    QList<QSslError> m_tlsErrors;
    std::coroutine_handle<> m_waiter;
    bool m_isSettled = false;
    bool m_isDelivered = false;
    std::stop_token m_stopToken;
    std::optional<std::stop_callback<std::function<void()>>> m_stop; // last: stops calling us before the rest goes
};

} // namespace attache::mattermost

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "mattermost/Exchange.h"

#include "disk/FileWriter.h"
#include "mattermost/ApiError.h"

#include <QSslError>

#include <utility>

namespace attache::mattermost {
namespace {

constexpr qint64 kChunk = 64 * 1024;
constexpr qint64 kReadBuffer = 1024 * 1024; // the socket waits when we are slower
constexpr qint64 kMaxErrorBody = 64 * 1024;
constexpr qsizetype kMaxHeader = 1024;

QByteArray header(const QNetworkReply& reply, const char* name) {
    return reply.rawHeader(name).left(kMaxHeader);
}

bool isRedirect(int status) {
    return status >= 300 && status < 400 && status != 304;
}

} // namespace

Exchange::Exchange(Limits limits, domain::TransferOptions options, disk::FileWriter* sink)
    : m_limits(limits)
    , m_progress(std::move(options.progress))
    , m_sink(sink)
    , m_stopToken(std::move(options.stopToken)) {
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(timedOutError()); });
}

Exchange::~Exchange() {
    m_stop.reset();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void Exchange::begin(QNetworkReply* reply) {
    m_reply = reply;
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) { m_tlsErrors = errors; });
    connect(reply, &QNetworkReply::finished, this, &Exchange::settle);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::takeBytes);
    connect(reply, &QNetworkReply::uploadProgress, this, &Exchange::signOfLife);
    if (m_sink != nullptr) {
        connect(m_sink, &disk::FileWriter::drained, this, &Exchange::takeBytes);
        connect(m_sink, &disk::FileWriter::failed, this, &Exchange::fail);
        reply->setReadBufferSize(kReadBuffer);
        // Again once it runs: only then does Qt's network thread hold the socket back, rather than collect without end.
        QTimer::singleShot(0, reply, [reply] { reply->setReadBufferSize(kReadBuffer); });
    }
    m_patience.start(m_limits.patience);
    // May come from any thread; the abort belongs to ours, and never happens inside request_stop().
    m_stop.emplace(m_stopToken, [this] {
        QMetaObject::invokeMethod(this, [this] { fail(cancelledError()); }, Qt::QueuedConnection);
    });
}

void Exchange::signOfLife(qint64 done, qint64 total) {
    if (m_isSettled)
        return;
    if (m_limits.isTransfer)
        m_patience.start(m_limits.patience);
    if (m_progress && total != 0)
        m_progress(done, total);
}

void Exchange::fail(domain::Error error) {
    if (m_isSettled)
        return;
    m_answer.failure = std::move(error);
    if (m_reply && m_reply->isRunning())
        m_reply->abort(); // emits finished, which settles
    settle();
}

void Exchange::takeBytes() {
    if (m_isSettled || m_answer.failure || !m_reply)
        return;
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_sink != nullptr && m_answer.status == 200)
        takeIntoSink();
    else
        takeIntoBody();
}

void Exchange::takeIntoSink() {
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return fail(encodedAnswerError());
    const bool isEnd = m_reply->isFinished(); // what is left fits Qt's buffer
    while (m_reply && m_reply->bytesAvailable() > 0 && (isEnd || !m_sink->isFull())) {
        const QByteArray chunk = m_reply->read(kChunk);
        m_answer.received += chunk.size();
        if (m_answer.received > m_limits.maxBody)
            return fail(wrongSizeError());
        m_sink->write(chunk);
    }
    const auto length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    signOfLife(m_answer.received, length.isValid() ? length.toLongLong() : -1);
    if (m_sink->isFull())
        m_patience.stop(); // it's the disk that lets us wait, not the server
}

void Exchange::takeIntoBody() {
    const bool isError = m_answer.status >= 300;
    const qint64 room = isError ? kMaxErrorBody : m_limits.maxBody;
    m_answer.body += m_reply->read(room + 1 - m_answer.body.size());
    m_answer.received = m_answer.body.size();
    if (m_answer.received <= room)
        return;
    if (!isError)
        return fail(tooLongAnswerError());
    m_answer.body.clear(); // an error of that length is none of Mattermost's; its status says enough
    m_reply->readAll();
}

void Exchange::settle() {
    if (m_isSettled)
        return;
    if (m_reply && !m_answer.failure) {
        takeBytes(); // what came together with the end
        if (m_isSettled)
            return;
    }
    m_isSettled = true;
    m_stop.reset();
    m_patience.stop();
    if (m_sink != nullptr && m_answer.failure)
        m_sink->giveUp(); // now: whoever awaits us may never run again
    if (m_reply && !m_answer.failure) {
        m_answer.contentType = header(*m_reply, "Content-Type");
        m_answer.retryAfter = header(*m_reply, "Retry-After");
        m_answer.date = header(*m_reply, "Date");
        m_answer.token = header(*m_reply, "Token");
        m_answer.failure = networkError(m_reply->error(), m_tlsErrors, m_answer.status);
        if (isRedirect(m_answer.status))
            m_answer.redirectedTo =
                m_reply->url().resolved(QUrl::fromEncoded(header(*m_reply, "Location"), QUrl::StrictMode));
    }
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->deleteLater();
        m_reply.clear();
    }
    deliver();
}

void Exchange::deliver() {
    QTimer::singleShot(0, [self = shared_from_this()] {
        self->m_isDelivered = true;
        if (const auto waiter = std::exchange(self->m_waiter, {}))
            waiter.resume();
    });
}

} // namespace attache::mattermost

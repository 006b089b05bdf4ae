// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "onlyoffice/Download.h"

#include "onlyoffice/FileContent.h"
#include "onlyoffice/NetworkErrors.h"

#include <QCoreApplication>
#include <QLocale>

namespace attache::onlyoffice {
namespace {

constexpr qint64 kPieceBytes = 256 * 1024;
constexpr qint64 kReadBuffer = 4 * kPieceBytes; // the network waits while this much waits for us
constexpr int kOk = 200;

domain::Error badAnswer(const QString& message) {
    return {domain::ErrorKind::BadAnswer, message, {}, 0, std::nullopt};
}

domain::Error tooLarge(qint64 limit) {
    return {domain::ErrorKind::TooLarge,
            QCoreApplication::translate("Download", "The edited file is larger than the limit of %1.")
                .arg(QLocale().formattedDataSize(limit)),
            {},
            0,
            std::nullopt};
}

bool isRedirect(int status) {
    return status >= 300 && status < 400;
}

} // namespace

Download::Download(QNetworkReply* reply, Sink& sink, DownloadLimits limits, domain::Progress progress)
    : m_reply(reply)
    , m_sink(sink)
    , m_limits(std::move(limits))
    , m_progress(std::move(progress)) {
    reply->setReadBufferSize(kReadBuffer);
    // Again once it runs, and after a redirect (see onMetaData): only then does Qt's network thread hold the socket
    // back, rather than collect without end.
    QTimer::singleShot(0, reply, [reply] { reply->setReadBufferSize(kReadBuffer); });
    connect(reply, &QNetworkReply::redirected, this, &Download::onRedirected);
    connect(reply, &QNetworkReply::metaDataChanged, this, &Download::onMetaData);
    connect(reply, &QNetworkReply::readyRead, this, &Download::onReadyRead);
    m_stallTimer.setSingleShot(true);
    m_stallTimer.setInterval(m_limits.stallTime);
    connect(&m_stallTimer, &QTimer::timeout, this, [this] { fail(timedOutError(*m_reply)); });
    m_stallTimer.start();
}

void Download::cancel() {
    QMetaObject::invokeMethod(this, [this] { fail(cancelledError()); }, Qt::QueuedConnection);
}

void Download::fail(domain::Error error) {
    if (m_error)
        return;
    m_error = std::move(error);
    m_stallTimer.stop();
    // Queued: abort() resumes the awaiting coroutine at once, which deletes this object.
    QMetaObject::invokeMethod(m_reply, &QNetworkReply::abort, Qt::QueuedConnection);
}

// The same host may move its files, as from http to https; the callback's signature says nothing about other hosts.
void Download::onRedirected(const QUrl& target) {
    const QUrl from = m_reply->url();
    const bool isSafe = target.scheme() == u"https" || (target.scheme() == u"http" && from.scheme() == u"http");
    if (isSafe && target.host() == from.host() && !target.host().isEmpty()) {
        Q_EMIT m_reply->redirectAllowed();
        return;
    }
    fail(badAnswer(QCoreApplication::translate("Download", "The Document Server sent us to another server (%1) for the "
                                                           "edited file. That isn't followed.")
                       .arg(target.host())));
}

void Download::onMetaData() {
    m_reply->setReadBufferSize(kReadBuffer);
    if (!isRedirect(httpStatusOf(*m_reply)))
        static_cast<void>(checkHead());
}

qint64 Download::announcedLength() const {
    bool isNumber = false;
    const qint64 length = m_reply->rawHeader("Content-Length").trimmed().toLongLong(&isNumber);
    return isNumber && length >= 0 ? length : -1;
}

bool Download::checkHead() {
    if (m_error)
        return false;
    if (httpStatusOf(*m_reply) != kOk) {
        fail(statusError(*m_reply));
        return false;
    }
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity") {
        fail(badAnswer(QCoreApplication::translate("Download", "The edited file came compressed, which wasn't asked "
                                                               "for.")));
        return false;
    }
    if (isForeignWebPage(m_reply->rawHeader("Content-Type"), m_limits.fileType)) {
        fail(badAnswer(QCoreApplication::translate("Download", "Instead of the edited file, a web page came.")));
        return false;
    }
    if (announcedLength() > m_limits.maxBytes) {
        fail(tooLarge(m_limits.maxBytes));
        return false;
    }
    return true;
}

void Download::keepEnds(const QByteArray& piece) {
    if (m_head.size() < kSniffedBytes)
        m_head += piece.left(kSniffedBytes - m_head.size());
    if (announcedLength() >= 0)
        return;
    m_tail += piece;
    if (m_tail.size() > kTailBytes)
        m_tail = m_tail.right(kTailBytes);
}

void Download::onReadyRead() {
    if (m_error || isRedirect(httpStatusOf(*m_reply)) || !checkHead())
        return;
    m_stallTimer.start();
    while (m_reply->bytesAvailable() > 0) {
        const QByteArray piece = m_reply->read(kPieceBytes);
        if (piece.isEmpty())
            break;
        keepEnds(piece);
        if (m_sink.size() + piece.size() > m_limits.maxBytes) {
            fail(tooLarge(m_limits.maxBytes));
            return;
        }
        if (const auto written = m_sink.write(piece); !written) {
            fail(written.error());
            return;
        }
    }
    if (m_progress)
        m_progress(m_sink.size(), announcedLength());
}

domain::Result<> Download::finish() {
    m_stallTimer.stop();
    if (!m_error && m_reply->error() == QNetworkReply::NoError)
        onReadyRead(); // what came with the end
    if (m_error)
        return std::unexpected(*m_error);
    if (m_reply->error() != QNetworkReply::NoError)
        return std::unexpected(networkError(*m_reply));
    if (!checkHead())
        return std::unexpected(m_error.value_or(statusError(*m_reply)));
    const qint64 announced = announcedLength();
    const auto incomplete = domain::failure(
        domain::ErrorKind::Unreachable, QCoreApplication::translate("Download", "The edited file came incomplete."));
    if (announced >= 0 && announced != m_sink.size())
        return incomplete;
    if (!canBeDocument(m_head, m_limits.fileType))
        return std::unexpected(
            badAnswer(QCoreApplication::translate(
                          "Download", "What came as the edited file is empty or damaged: it isn't of the type “%1”.")
                          .arg(m_limits.fileType)));
    if (announced < 0 && !isComplete(m_tail, m_limits.fileType))
        return incomplete;
    return {};
}

} // namespace attache::onlyoffice

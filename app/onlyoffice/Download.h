// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Download: takes one reply's body piece by piece into a sink, and stops it as soon as something is wrong.
#pragma once

#include "domain/Result.h"
#include "domain/Transfer.h"
#include "onlyoffice/Sink.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace attache::onlyoffice {

struct DownloadLimits {
    QString fileType;
    qint64 maxBytes = 0;
    std::chrono::milliseconds stallTime{};
};

// Lives on the reply's thread, in the frame of the coroutine that awaits the reply.
class Download : public QObject {
    Q_OBJECT
public:
    // `reply` and `sink` (open) outlive the download.
    Download(QNetworkReply* reply, Sink& sink, DownloadLimits limits, domain::Progress progress);

    // Thread-safe: ends the download with ErrorKind::Cancelled.
    void cancel();
    // Once the reply has finished: whether all of it is in the sink, and what it should be; or why not.
    [[nodiscard]] domain::Result<> finish();

private:
    void onRedirected(const QUrl& target);
    void onMetaData();
    void onReadyRead();
    void keepEnds(const QByteArray& piece);
    void fail(domain::Error error);
    [[nodiscard]] bool checkHead();
    [[nodiscard]] qint64 announcedLength() const; // -1: not announced

    QNetworkReply* m_reply;
    Sink& m_sink;
    DownloadLimits m_limits;
    domain::Progress m_progress;
    QTimer m_stallTimer;
    QByteArray m_head; // the first bytes, for a look at the container
    QByteArray m_tail; // the last bytes, where no length was announced
    std::optional<domain::Error> m_error;
};

} // namespace attache::onlyoffice

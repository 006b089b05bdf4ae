// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// FileStore: the double's cache folder and the urls under which its results can be fetched for a while.
//
// Fact: /cache/files/data/<key>_<NNNN>/output.docx/output.docx?md5=…&expires=…&shardkey=<key>&filename=output.docx; 403
// for a wrong md5, 410 after `expires` (seconds since the epoch).
#pragma once

#include "sandbox/documentserver/Settings.h"
#include "sandbox/net/HttpServer.h"

#include <QHash>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

namespace attache::sandbox {

// What a download of a result may suffer.
enum class DownloadFault {
    Cut,         // the connection closes in the middle; the length was announced
    Forbidden,   // 403
    Gone,        // 410
    HtmlBody,    // 200 with a web page
    ShortLength, // the full length announced, half of it sent
    Hang,        // no answer
};

// One thread: the double's.
class FileStore {
public:
    explicit FileStore(const DocumentServerOptions& options)
        : m_options(options) {}

    // A place for a new file of `key`: its path on disk. The folder exists.
    [[nodiscard]] QString newPath(const QString& key, const QString& fileName);
    // The url of such a file, from now on for the lifetime in the options.
    [[nodiscard]] QUrl urlOf(const QString& path, const QString& key, const QUrl& server) const;
    // Answers a request below /cache/files/.
    [[nodiscard]] HttpResponse answer(const HttpRequest& request);
    void failNext(DownloadFault fault, int times);

private:
    [[nodiscard]] QByteArray checksum(const QString& path, qint64 expires) const;
    [[nodiscard]] HttpResponse faulty(const QString& file);

    const DocumentServerOptions& m_options;
    QTemporaryDir m_dir;
    QList<DownloadFault> m_faults;
};

} // namespace attache::sandbox

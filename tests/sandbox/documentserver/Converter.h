// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Converter: POST /converter and /ConvertService.ashx, for the few conversions a text can give: to PDF, to plain text,
// to its own format. Everything else answers -3, as a genuine server does for what it can't convert.
#pragma once

#include "sandbox/documentserver/FileStore.h"
#include "sandbox/documentserver/HttpClient.h"

#include <QJsonObject>

namespace attache::sandbox {

// One thread: the double's.
class Converter : public QObject {
    Q_OBJECT
public:
    Converter(const DocumentServerOptions& options, FileStore& files, HttpClient& client, const QUrl& server)
        : m_options(options)
        , m_files(files)
        , m_client(client)
        , m_server(server) {}
    // Answers later: the source must be fetched first.
    void answer(const HttpRequest& request, const Reply& reply);

private:
    void convert(const QJsonObject& parameters, const QString& source, const Reply& reply, bool wantsJson);

    const DocumentServerOptions& m_options;
    FileStore& m_files;
    HttpClient& m_client;
    QUrl m_server;
};

// A PDF with these lines of text; letters outside Latin-1 become question marks.
[[nodiscard]] QByteArray makePdf(const QStringList& lines);

} // namespace attache::sandbox

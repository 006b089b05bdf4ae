// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Converter: POST /converter and /ConvertService.ashx, for the few conversions a text can give: to PDF, to plain text,
// to its own format, and of its first page to PNG (thumbnail.first; pictures of all pages aren't made). Everything else
// answers -3, as a genuine server does for what it can't convert; -5 for an OOXML file that is encrypted, -10 for one
// that is too large.
//
// Facts (source: converterservice.js, canvasservice.js): what is known under a key and an output type is answered
// again, whatever else is asked for, without another look at the source; so are failures but -4, -5 and -10, which the
// next request tries anew.
#pragma once

#include "sandbox/documentserver/FileStore.h"
#include "sandbox/documentserver/HttpClient.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

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
    // What was asked with a right token, oldest first.
    [[nodiscard]] const QList<QJsonObject>& log() const { return m_log; }

private:
    struct Known {
        int error = 0;
        QString path; // of the result
    };
    [[nodiscard]] Known convert(const QJsonObject& parameters, const QString& source);
    void keep(const QJsonObject& parameters, const Known& result);
    void send(const QJsonObject& parameters, const Known& result, const Reply& reply, bool wantsJson);

    const DocumentServerOptions& m_options;
    FileStore& m_files;
    HttpClient& m_client;
    QUrl m_server;
    QHash<QString, Known> m_known; // by key and output type
    QList<QJsonObject> m_log;
};

// A PDF with these lines of text; letters outside Latin-1 become question marks.
[[nodiscard]] QByteArray makePdf(const QStringList& lines);

} // namespace attache::sandbox

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// CommandService: POST /command and /coauthoring/CommandService.ashx. Always HTTP 200; `error` decides.
#pragma once

#include "sandbox/documentserver/SessionBook.h"
#include "sandbox/documentserver/Tokens.h"

namespace attache::sandbox {

// The parameters of a signed request to the server: the claims of the body's token, or the `payload` of the header's.
struct SignedParameters {
    TokenState state = TokenState::Missing;
    QJsonObject parameters;
};
[[nodiscard]] SignedParameters signedParameters(const HttpRequest& request, const DocumentServerOptions& options);

// One thread: the double's.
class CommandService {
public:
    CommandService(const DocumentServerOptions& options, SessionBook& book, FileStore& files, const QUrl& server)
        : m_options(options)
        , m_book(book)
        , m_files(files)
        , m_server(server) {}
    [[nodiscard]] HttpResponse answer(const HttpRequest& request);

private:
    [[nodiscard]] OrderedJson run(const QJsonObject& parameters);
    [[nodiscard]] OrderedJson forSession(const QString& command, const QString& key, const QJsonObject& parameters);
    [[nodiscard]] OrderedJson forForgotten(const QString& command, const QString& key);

    const DocumentServerOptions& m_options;
    SessionBook& m_book;
    FileStore& m_files;
    QUrl m_server;
};

} // namespace attache::sandbox

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Revisions: shows a document as an editor's history panel asks for it, and the other document of a comparison.
//
// Facts, from the public source of 9.3: the server believes the token of setHistoryData, which must hold `version`, and
// opens `key` from `url` as a viewer; with changesUrl and previous, and when the page asks for previous.key and tells
// the server's own version, it opens `previous` and changes.zip is put over it. A key it knows is served from its
// cache, whatever `url` says.
#pragma once

#include "sandbox/documentserver/HttpClient.h"
#include "sandbox/documentserver/SessionBook.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <functional>

namespace attache::sandbox {

struct ShownRevision {
    int version = 0;     // 0: the other document of a comparison
    QStringList text;    // by block
    QStringList changed; // the texts of highlighted blocks
    bool operator==(const ShownRevision&) const = default;
};

// One thread: the double's. All references outlive it.
class Revisions : public QObject {
    Q_OBJECT
public:
    using Push = std::function<void(const QJsonObject&)>;
    Revisions(const DocumentServerOptions& options, HttpClient& client, FileStore& files, const SessionBook& book)
        : m_options(options)
        , m_client(client)
        , m_files(files)
        , m_book(book) {}

    // revision{data, docId, serverVersion, fileType}: `data` is setHistoryData's argument. Answers "revision" or
    // "error".
    void show(const QJsonObject& message, const Push& push);
    // compare{data}: setRequestedDocument's argument. Answers "compared" or "error".
    void compare(const QJsonObject& message, const Push& push);

    [[nodiscard]] QList<ShownRevision> shown() const { return m_shown; }

private:
    using Handler = std::function<void(const QString& path)>; // empty: not to be had
    void fetch(const QString& key, const QString& url, const QString& fileType, const Handler& handler);
    void present(int version, const QString& path, const QString& changesPath, const QString& fileType,
                 const Push& push);

    const DocumentServerOptions& m_options;
    HttpClient& m_client;
    FileStore& m_files;
    const SessionBook& m_book;
    QHash<QString, QString> m_cache; // key → path
    QList<ShownRevision> m_shown;
};

} // namespace attache::sandbox

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// FirstPages: pictures of documents' first pages, made by the Document Server's converter and kept in memory for a
// while.
#pragma once

#include "documents/DocumentOpener.h"
#include "domain/Post.h"
#include "onlyoffice/DocumentServerClient.h"

#include <QByteArray>
#include <QCache>
#include <QHash>
#include <QObject>

#include <memory>

namespace attache::documents {

class DocumentCache;

// Lives on the client's thread. One picture at a time is asked for: another wish, or drop(), ends the work for the one
// before, and the Document Server then gets the document no longer. Nothing is written to a disk but the document's
// file in the download cache, for as long as it is served.
class FirstPages : public QObject {
    Q_OBJECT
public:
    enum class Prospect {
        None,      // there is none, or none is asked for: the format, the size, no Document Server, a recent failure
        Possible,  // it would be asked for
        Known,     // want() has it at once
        Protected, // the file has a password
    };

    // As for opening; references outlive the object.
    FirstPages(OpenerContext context, mattermost::MattermostClient& client, listener::HttpListener& listener,
               const domain::Clock& clock, onlyoffice::DocumentServerTiming timing = {}, QObject* parent = nullptr);
    ~FirstPages() override;

    // Another Document Server, or another way to it: past failures count no longer.
    void setContext(OpenerContext context);
    [[nodiscard]] Prospect prospect(const domain::FileInfo& file) const;
    // found() or missing() follows, unless something else is wanted before. Asked for again meanwhile: nothing changes.
    void want(const domain::FileInfo& file);
    void drop();
    // What was found is no picture after all: it isn't asked for again soon. missing() follows.
    void reject(const QString& fileId);

Q_SIGNALS:
    void found(const QString& fileId, const QByteArray& png); // begins as a PNG does; hostile all the same
    void missing(const QString& fileId);                      // prospect() says what is known of it

private:
    class Asking;
    struct Failure {
        std::chrono::milliseconds until{}; // by the clock
        bool isProtected = false;
    };

    Task<QUrl> convert(std::shared_ptr<Asking> asking);
    QCoro::Task<> ask(std::shared_ptr<Asking> asking);
    void take(const QString& fileId, const QByteArray& png);
    void takeFailure(const QString& fileId, const domain::Error& error, bool isOfFile);
    void remember(const QString& fileId, std::chrono::milliseconds time, bool isProtected = false);
    [[nodiscard]] const Failure* failureOf(const QString& fileId) const;

    OpenerContext m_context;
    mattermost::MattermostClient& m_client;
    listener::HttpListener& m_listener;
    const domain::Clock& m_clock;
    onlyoffice::DocumentServerTiming m_timing;
    std::unique_ptr<DocumentCache> m_cache;
    std::shared_ptr<Asking> m_asking; // null: nothing is wanted
    QCache<QString, QByteArray> m_pictures;
    QHash<QString, Failure> m_failures;       // by file id
    std::chrono::milliseconds m_quietUntil{}; // the Document Server is left alone
};

} // namespace attache::documents

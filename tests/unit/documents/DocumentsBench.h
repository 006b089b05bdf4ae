// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// DocumentsBench: both doubles, a listener and a SaveService around one posted document; what opening needs.
#pragma once

#include "documents/DocumentOpener.h"
#include "listener/HttpListener.h"
#include "mattermost/MattermostClient.h"
#include "sandbox/documentserver/DocumentServerDouble.h"
#include "sandbox/mattermost/MattermostDouble.h"
#include "saves/SaveService.h"

#include <QTemporaryDir>

#include <memory>

namespace attache::test {

struct HttpAnswer {
    int status = 0;
    QByteArray body;
    QByteArray length; // the header Content-Length
};

// Alice posted; Bob is in the channel, Carol isn't.
class DocumentsBench {
public:
    DocumentsBench();
    ~DocumentsBench();

    // Whoever asks from now on; Alice at first.
    void signIn(const QString& userId);
    void startOpener(); // also again, after the context was changed
    // Stops, and starts again, what ends with the program; the listener comes back at the same port.
    void stopProgram();
    void startProgram();

    // Posts a file; its id.
    QString post(const QString& name, const QByteArray& content, const QString& rootId = {});
    [[nodiscard]] documents::OpenRequest request(const QString& fileId) const;
    domain::Result<documents::OpenedDocument> open(const documents::OpenRequest& request);
    domain::Result<documents::OpenedDocument> open(const QString& fileId) { return open(request(fileId)); }

    [[nodiscard]] QUrl urlOf(const documents::OpenedDocument& document) const;
    // A Document Server's token for fetching `url`, valid for `life` from now on.
    [[nodiscard]] QByteArray tokenFor(const QUrl& url, std::chrono::seconds life = std::chrono::seconds(300)) const;
    HttpAnswer fetch(const QUrl& url, const QByteArray& authorization, const QByteArray& verb = "GET",
                     const QByteArray& range = {});
    HttpAnswer fetch(const documents::OpenedDocument& document) {
        return fetch(urlOf(document), tokenFor(urlOf(document)));
    }

    // Opens it in the Document Server's editor; the connection, or -1.
    int join(const documents::OpenedDocument& document, sandbox::ConnectionState expected);
    [[nodiscard]] QString keyOf(const documents::OpenedDocument& document) const;
    [[nodiscard]] QStringList cached() const; // names in the cache folder
    // The texts of the versions in the document's thread, oldest first.
    [[nodiscard]] QStringList versionNames() const;
    [[nodiscard]] QList<saves::EditingSession> unfinished();

    QTemporaryDir folder;
    domain::SystemClock clock;
    sandbox::MattermostDouble mattermost;
    sandbox::DocumentServerDouble documentServer;
    QString alice;
    QString bob;
    QString carol;
    QString channelId;
    QString postId;
    QString fileId;
    QByteArray content; // of the posted Plan.docx
    documents::OpenerContext context;
    std::unique_ptr<listener::HttpListener> listener;
    std::unique_ptr<saves::SaveService> saves;
    std::unique_ptr<mattermost::MattermostClient> client;
    std::unique_ptr<documents::DocumentOpener> opener;
};

} // namespace attache::test

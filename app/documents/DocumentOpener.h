// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// DocumentOpener: from "this attachment, please" to a signed editor config whose saves have somewhere to go.
#pragma once

#include "documents/Task.h"
#include "domain/Attachment.h"
#include "domain/Clock.h"
#include "domain/User.h"
#include "listener/HttpListener.h"
#include "mattermost/MattermostClient.h"
#include "onlyoffice/DocumentServerSettings.h"
#include "onlyoffice/EditorConfig.h"
#include "saves/SaveService.h"

#include <QCoroTask>
#include <QObject>
#include <QSet>
#include <QUrl>

namespace attache::documents {

struct OpenRequest {
    domain::Attachment attachment; // any version of the document
    QString channelName;           // for the editor's document info
    QString authorName;
    bool isArchivedChannel = false;
    QString language;
    bool isDark = false;
    bool isExactVersion = false; // this very version, to look at; otherwise the newest one opens
};

// An open document. Values; close() ends it.
struct OpenedDocument {
    QString id; // the session's id; also for viewing
    QString accountId;
    QString rootFileId;
    QString fileId;            // the version that was opened
    domain::Document document; // with all its versions, as they were when it was opened
    QString title;             // safe to show
    QString warning;           // translated; what may go wrong later, as a file too large for saving; mostly empty
    onlyoffice::EditorConfig editor;
    QString filePath;     // the listener's grants, to be revoked on close()
    QString callbackPath; // empty when viewing
};

// What opening needs; references outlive the opener.
struct OpenerContext {
    QString accountId;
    QString serverId; // part of every document key
    domain::User me;
    onlyoffice::DocumentServerSettings documentServer;
    QUrl listenerUrl; // the public address under which the Document Server reaches the listener
    QSet<QString> alsoEditable;
    QString cacheFolder;    // downloads for serving; emptied of leftovers at start
    qint64 maxFileSize = 0; // the Mattermost server's, 0: unknown
};

class DocumentOpener : public QObject {
    Q_OBJECT
public:
    DocumentOpener(OpenerContext context, mattermost::MattermostClient& client, listener::HttpListener& listener,
                   saves::SaveService& saves, const domain::Clock& clock, QObject* parent = nullptr);
    ~DocumentOpener() override;

    void setContext(OpenerContext context);

    // Resolves the version (the newest, unless the request wants an exact one, which is only looked at) and the rights
    // from the thread, journals an editing session (before the config
    // exists), grants the listener's paths, starts the download of the file (served as soon as it is complete) and
    // signs the config. Viewing needs neither a session nor a callback. InvalidInput: no Document Server or listener
    // address is set up, the format isn't opened, or the file is empty; NotFound: deleted meanwhile; TooLarge: beyond
    // the Document Server's 100 MB; else what Mattermost or the journal answered. Nothing stays granted after an error.
    Task<OpenedDocument> open(OpenRequest request);
    // Ends serving and removes the cached file. The callback grant stays: with several people in a document its last
    // save may come to anybody's callback, also after they left. It goes when the Document Server says that nothing
    // changed.
    void close(const OpenedDocument& document);

Q_SIGNALS:
    // The file of an open document couldn't be fetched from Mattermost (deleted meanwhile, server gone …).
    void documentFailed(const QString& id, const attache::domain::Error& error);
    // Something that a person should know before they go on; the document is open all the same.
    void documentWarned(const QString& id, const QString& text);
    void downloadProgress(const QString& id, qint64 done, qint64 total);

private:
    void checkUnpacked(const QString& id, const QString& path);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace attache::documents

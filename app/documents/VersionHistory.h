// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// VersionHistory: the chain of one open document's versions, as the editor's history panel wants it.
//
// The versions come from the thread, their files from Mattermost through the listener (for the Document Server alone,
// as an opened document's), the changes in them from the saver's profile, where they are kept. What was granted is
// revoked by close() and at the end.
#pragma once

#include "documents/DocumentOpener.h"
#include "domain/Attachment.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QObject>

#include <memory>
#include <optional>

namespace attache::documents {

// Thread: one, the client's. References outlive it.
class VersionHistory : public QObject {
    Q_OBJECT
public:
    // `document`: what is open.
    VersionHistory(OpenerContext context, OpenedDocument document, mattermost::MattermostClient& client,
                   listener::HttpListener& listener, saves::SaveService& saves, const domain::Clock& clock,
                   QObject* parent = nullptr);
    ~VersionHistory() override;

    // Reads the thread anew. The argument for refreshHistory; when there is no list, one that says why.
    QCoro::Task<QJsonObject> list();
    // The argument for setHistoryData; when that version can't be shown, one that says why. `number` as in the list.
    QCoro::Task<QJsonObject> version(int number);
    // The argument for setRequestedDocument: where the document has forked, the other fork's newest version, else the
    // version that the open one was made from. Nothing when there is none (deleted meanwhile), or it can't be had.
    QCoro::Task<std::optional<QJsonObject>> otherDocument(QString purpose);
    // Makes that version the newest by writing a new one, and answers the save's id: from then on it is a save like any
    // other. `result` is empty, or the Document Server's address of the text between two changes of that version, of
    // `fileType`. Forbidden: the person may not edit. NotFound: deleted meanwhile. InvalidInput: `result` is elsewhere.
    Task<QString> restore(int number, QUrl result, QString fileType);
    // The version with that number in the list; nothing before list() was answered.
    [[nodiscard]] std::optional<domain::DocumentVersion> versionAt(int number) const;
    // Stops serving the files.
    void close();

private:
    Task<QString> restoreResult(int number, QUrl result, QString fileType);

    class Private;
    std::unique_ptr<Private> d;
};

// The numbers of the versions in the panel, which takes each only once: those of the versions; where the document has
// forked, their places.
[[nodiscard]] QList<int> historyNumbers(const domain::Document& document);
// The version to compare `fileId` with; see otherDocument(). Nothing when there is no other.
[[nodiscard]] std::optional<domain::DocumentVersion> otherVersion(const domain::Document& document,
                                                                  const QString& fileId);

} // namespace attache::documents

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// DocumentServerDouble: an ONLYOFFICE Document Server made for tests and for trying Attache out.
//
// It answers the same routes, checks the same tokens and posts the same callbacks as a genuine Document Server 9.3
// (facts: its public API reference and recorded requests), and its editor really changes the text of DOCX, XLSX, PPTX
// and TXT files. It listens on loopback only and says in the editor that it is a sandbox.
//
// People who may only review (text documents), comment or fill in forms get a restricted editor: they join, and what
// they change is saved, as w:ins and w:del or as comments of the DOCX.
//
// Differences on purpose: only text documents take comments, and only on whole paragraphs; there are no forms to fill
// in; formats whose text it can't read, PDF forms among them, open as viewer without content; of conversions only those
// of a text to PDF, TXT and itself, and of
// its first page to PNG, words drawn as bars.
#pragma once

#include "sandbox/documentserver/Callbacks.h"
#include "sandbox/documentserver/FileStore.h"
#include "sandbox/documentserver/Revisions.h"
#include "sandbox/documentserver/SessionBook.h"
#include "sandbox/documentserver/Settings.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace attache::sandbox {

// Runs on a thread of its own. Every method may be called from any other thread, and is done when it returns.
class DocumentServerDouble {
public:
    // Throws std::runtime_error when the port is taken.
    explicit DocumentServerDouble(DocumentServerOptions options = {});
    ~DocumentServerDouble();
    DocumentServerDouble(const DocumentServerDouble&) = delete;
    DocumentServerDouble& operator=(const DocumentServerDouble&) = delete;

    [[nodiscard]] QUrl url() const; // http://127.0.0.1:<port>
    [[nodiscard]] QByteArray secret() const;
    void setSecret(const QByteArray& secret);
    void setJwtHeader(const QByteArray& header, const QByteArray& prefix);
    void setSaveDelay(std::chrono::milliseconds delay); // for the people who leave from now on
    void setRetryDelay(std::chrono::milliseconds firstDelay);
    void setUrlLifetime(std::chrono::seconds lifetime);

    // Opens a document as an editor page would, without a page. Returns the connection at once; the document is fetched
    // meanwhile: wait until connection() says Editing or Viewing.
    int joinHeadless(const QJsonObject& config);
    [[nodiscard]] ConnectionInfo connection(int connection) const;
    void leave(int connection);
    // Adds `text` at the end of the document in that person's name: a paragraph, a line of the last slide, a row. False
    // when nobody of that id edits it.
    bool typeInto(const QString& key, const QString& userId, const QString& text);
    // Replaces one block (see TextBlock::id).
    bool setText(const QString& key, const QString& userId, const QString& blockId, const QString& text);
    // A comment on one block. False: that person may not, or there are no comments in such a document.
    bool comment(const QString& key, const QString& userId, const QString& blockId, const QString& text);
    // The Save button of that connection's editor. False: no changes, or the config lacks customization.forcesave.
    bool pressSave(int connection);
    // A forcesave by timer, or as the command service would. False: no changes, or nobody has it open.
    bool forceSave(const QString& key, DocumentSession::ForceSaveType type = DocumentSession::ForceSaveType::Timer);

    [[nodiscard]] QStringList openKeys() const;                  // with people in them, or with unsaved changes
    [[nodiscard]] QStringList usersOf(const QString& key) const; // those who edit
    [[nodiscard]] QStringList viewersOf(const QString& key) const;
    // The signed document.permissions of a person in the document, with "mode"; empty when nobody of that id is in it.
    [[nodiscard]] QJsonObject permissionsOf(const QString& key, const QString& userId) const;
    [[nodiscard]] QStringList textOf(const QString& key) const; // of an open document, by block
    [[nodiscard]] QList<DocumentComment> commentsOf(const QString& key) const;
    [[nodiscard]] QList<LoggedCallback> callbackLog() const; // every attempt that has ended, oldest first
    // What history panels and comparisons showed, oldest first.
    [[nodiscard]] QList<ShownRevision> shownRevisions() const;
    // Parameters of the conversions that were asked for, oldest first.
    [[nodiscard]] QList<QJsonObject> conversionLog() const;
    [[nodiscard]] QStringList forgottenKeys() const;
    [[nodiscard]] bool isDead(const QString& key) const;

    // The next downloads of results (not of changes.zip) go wrong.
    void failNext(DownloadFault fault, int times = 1);
    // Assembling this key's results fails: status 3 and 7 instead of 2 and 6.
    void failSaving(const QString& key, bool isFailing = true);
    // Away: connections are refused; who was in a document is gone without a callback, changes stay for the next
    // opening.
    void setAway(bool isAway);
    void dropConnections(); // every open one; editor pages come back by themselves

private:
    class Core;
    template <typename Call>
    auto run(Call call) const;

    std::unique_ptr<class QThread> m_thread;
    std::unique_ptr<Core> m_core;
};

} // namespace attache::sandbox

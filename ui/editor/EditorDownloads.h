// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// EditorDownloads: files that an editor hands to the person ("Download as…", "Print").
//
// A file is received into a private folder while the person chooses a place, and moved there, in the background, when
// both are done. Prints arrive as PDF files and are opened in the system's PDF program, which prints them. GUI thread.
#pragma once

#include "disk/TemporaryFolder.h"
#include "editor/WebOrigin.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

class QWebEngineDownloadRequest;
class QWidget;

namespace attache::ui {

class EditorDownloads : public QObject {
    Q_OBJECT
public:
    // Asks for a place for `name` and calls `chosen` once, later: with a path, or with nothing when the person
    // declines.
    using ChoosePlace = std::function<void(const QString& name, std::function<void(const QString& path)> chosen)>;

    // The system's "Save as" dialog on `parent`'s window; it doesn't block.
    [[nodiscard]] static ChoosePlace saveAsDialog(QWidget* parent);

    EditorDownloads(ChoosePlace choosePlace, qint64 mostBytes, QObject* parent = nullptr);
    ~EditorDownloads() override;

    // ONLYOFFICE Docs hands prints out as PDF under /printfile/.
    [[nodiscard]] static bool isPrintJob(const QUrl& url);
    // Takes the download, or refuses one that isn't `server`'s. Must be called while the download is being offered.
    void take(QWebEngineDownloadRequest* download, const WebOrigin& server);
    // Calls `ready` later with a fresh path in the private folder for a PDF to print; problem() when there is no room.
    void preparePrint(std::function<void(const QString& path)> ready);

Q_SIGNALS:
    void offered(const QUrl& url, const QString& name);
    void progressed(const QString& name, qint64 received, qint64 total); // bytes; total -1 while unknown
    void finished(const QString& path);
    void printReady(const QString& pdfPath);
    void problem(const QString& message);

private:
    struct Transfer;
    void follow(QWebEngineDownloadRequest* download, const std::shared_ptr<Transfer>& transfer);
    void checkSize(QWebEngineDownloadRequest* download, const Transfer& transfer);
    void settle(const std::shared_ptr<Transfer>& transfer);
    void moveToPlace(const Transfer& transfer);
    void makeFolder();
    [[nodiscard]] disk::TemporaryFolder folder(); // null when there is no room, which has been told

    ChoosePlace m_choosePlace;
    qint64 m_mostBytes;
    QFuture<disk::TemporaryFolder> m_folder;
    int m_count = 0;
};

} // namespace attache::ui

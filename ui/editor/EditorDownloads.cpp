// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "editor/EditorDownloads.h"

#include "disk/Background.h"
#include "disk/MoveFile.h"
#include "domain/FileName.h"
#include "editor/EditorLog.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QPointer>
#include <QStandardPaths>
#include <QWebEngineDownloadRequest>

#include <optional>

namespace attache::ui {
using namespace Qt::StringLiterals;

struct EditorDownloads::Transfer {
    disk::TemporaryFolder folder;
    QString name;
    QString receivedPath;
    bool isPrint = false;
    bool isReceived = false;
    std::optional<QString> place; // empty text: declined
    QPointer<QWebEngineDownloadRequest> download;
};

EditorDownloads::ChoosePlace EditorDownloads::saveAsDialog(QWidget* parent) {
    return [parent](const QString& name, const std::function<void(const QString&)>& chosen) {
        auto* dialog = new QFileDialog(parent, tr("Save as"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
        dialog->selectFile(name);
        connect(dialog, &QFileDialog::fileSelected, parent, chosen);
        connect(dialog, &QFileDialog::rejected, parent, [chosen] { chosen({}); });
        dialog->open();
    };
}

EditorDownloads::EditorDownloads(ChoosePlace choosePlace, qint64 mostBytes, QObject* parent)
    : QObject(parent)
    , m_choosePlace(std::move(choosePlace))
    , m_mostBytes(mostBytes) {
    makeFolder(); // now: a download that is being offered wants to know its place at once
}

EditorDownloads::~EditorDownloads() = default;

bool EditorDownloads::isPrintJob(const QUrl& url) {
    return url.path().contains("/printfile/"_L1);
}

void EditorDownloads::makeFolder() {
    m_folder = disk::inBackground([] { return disk::makeTemporaryFolder(); });
}

disk::TemporaryFolder EditorDownloads::folder() {
    if (m_folder.isFinished()) {
        if (auto made = m_folder.result(); made->isValid())
            return made;
        makeFolder(); // there may be room the next time
    }
    Q_EMIT problem(tr("There is no room for temporary files. Free some space and try again."));
    return {};
}

void EditorDownloads::preparePrint(std::function<void(const QString& path)> ready) {
    const disk::TemporaryFolder root = folder();
    if (!root)
        return;
    const QString path = root->filePath(QString::number(++m_count));
    auto* watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path, ready = std::move(ready)] {
        watcher->deleteLater();
        if (watcher->result())
            ready(path + u'/' + tr("Document") + u".pdf"_s);
        else
            Q_EMIT problem(tr("There is no room for temporary files. Free some space and try again."));
    });
    watcher->setFuture(disk::inBackground([root, path] { return QDir().mkdir(path); }));
}

void EditorDownloads::take(QWebEngineDownloadRequest* download, const WebOrigin& server) {
    if (WebOrigin::of(download->url()) != server || download->isSavePageDownload()) {
        qCInfo(editorLog) << "refused a download that isn't the Document Server's";
        download->cancel();
        return;
    }
    const disk::TemporaryFolder root = folder();
    if (!root) {
        download->cancel();
        return;
    }
    const QString folder = root->filePath(QString::number(++m_count)); // made by the engine
    auto transfer = std::make_shared<Transfer>();
    transfer->folder = root;
    transfer->name = domain::safeFileName(download->suggestedFileName());
    transfer->receivedPath = folder + u'/' + transfer->name;
    transfer->isPrint = isPrintJob(download->url());
    transfer->download = download;
    download->setDownloadDirectory(folder);
    download->setDownloadFileName(transfer->name);
    follow(download, transfer);
    download->accept();
    Q_EMIT offered(download->url(), transfer->name);
    if (transfer->isPrint)
        return;
    m_choosePlace(transfer->name, [self = QPointer(this), transfer](const QString& path) {
        if (!self || transfer->place)
            return;
        transfer->place = path;
        if (path.isEmpty() && transfer->download)
            transfer->download->cancel();
        self->settle(transfer);
    });
}

void EditorDownloads::follow(QWebEngineDownloadRequest* download, const std::shared_ptr<Transfer>& transfer) {
    connect(download, &QWebEngineDownloadRequest::receivedBytesChanged, this,
            [this, download, transfer] { checkSize(download, *transfer); });
    connect(download, &QWebEngineDownloadRequest::stateChanged, this,
            [this, download, transfer](QWebEngineDownloadRequest::DownloadState state) {
                if (state == QWebEngineDownloadRequest::DownloadInterrupted) {
                    Q_EMIT problem(
                        tr("“%1” could not be downloaded: %2")
                            .arg(domain::displayFileName(transfer->name), download->interruptReasonString()));
                } else if (state == QWebEngineDownloadRequest::DownloadCompleted) {
                    transfer->isReceived = true;
                    settle(transfer);
                }
            });
}

void EditorDownloads::checkSize(QWebEngineDownloadRequest* download, const Transfer& transfer) {
    if (download->state() != QWebEngineDownloadRequest::DownloadInProgress)
        return;
    if (qMax(download->receivedBytes(), download->totalBytes()) > m_mostBytes) {
        download->cancel();
        Q_EMIT problem(tr("“%1” is larger than Attache downloads.").arg(domain::displayFileName(transfer.name)));
        return;
    }
    const qint64 total = download->totalBytes() > 0 ? download->totalBytes() : -1;
    Q_EMIT progressed(transfer.name, download->receivedBytes(), total);
}

void EditorDownloads::settle(const std::shared_ptr<Transfer>& transfer) {
    if (!transfer->isReceived)
        return;
    if (transfer->isPrint)
        Q_EMIT printReady(transfer->receivedPath);
    else if (transfer->place && transfer->place->isEmpty())
        disk::inBackground([path = transfer->receivedPath, folder = transfer->folder] { QFile::remove(path); });
    else if (transfer->place)
        moveToPlace(*transfer);
}

// It is on its way even when the editor is closed meanwhile: the person has chosen a place for it, and has agreed to
// replace what is there.
void EditorDownloads::moveToPlace(const Transfer& transfer) {
    const auto move = [folder = transfer.folder, from = transfer.receivedPath, to = *transfer.place] {
        return disk::moveFile(from, to, {});
    };
    auto* watcher = new QFutureWatcher<domain::Result<>>(this);
    connect(
        watcher, &QFutureWatcherBase::finished, this, [this, watcher, name = transfer.name, place = *transfer.place] {
            watcher->deleteLater();
            if (const auto moved = watcher->result())
                Q_EMIT finished(place);
            else
                Q_EMIT problem(
                    tr("“%1” could not be downloaded: %2").arg(domain::displayFileName(name), moved.error().message));
        });
    watcher->setFuture(disk::inBackground(move));
}

} // namespace attache::ui

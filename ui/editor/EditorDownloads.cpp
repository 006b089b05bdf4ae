// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "editor/EditorDownloads.h"

#include "domain/FileName.h"
#include "editor/EditorLog.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QWebEngineDownloadRequest>

#include <optional>

namespace attache::ui {
using namespace Qt::StringLiterals;

struct EditorDownloads::Transfer {
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
    , m_mostBytes(mostBytes) {}

EditorDownloads::~EditorDownloads() = default;

bool EditorDownloads::isPrintJob(const QUrl& url) {
    return url.path().contains("/printfile/"_L1);
}

QString EditorDownloads::makeFolder() {
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/attache-XXXXXX"_s);
    const QString name = QString::number(++m_count);
    if (!m_folder->isValid() || !QDir(m_folder->path()).mkdir(name)) {
        Q_EMIT problem(tr("There is no room for temporary files. Free some space and try again."));
        return {};
    }
    return m_folder->filePath(name);
}

QString EditorDownloads::printPath() {
    const QString folder = makeFolder();
    return folder.isEmpty() ? QString() : folder + u"/"_s + tr("Document") + u".pdf"_s;
}

void EditorDownloads::take(QWebEngineDownloadRequest* download, const WebOrigin& server) {
    if (WebOrigin::of(download->url()) != server || download->isSavePageDownload()) {
        qCInfo(editorLog) << "refused a download that isn't the Document Server's";
        download->cancel();
        return;
    }
    const QString folder = makeFolder();
    if (folder.isEmpty()) {
        download->cancel();
        return;
    }
    auto transfer = std::make_shared<Transfer>();
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
        QFile::remove(transfer->receivedPath);
    else if (transfer->place)
        moveToPlace(*transfer);
}

void EditorDownloads::moveToPlace(const Transfer& transfer) {
    // The person has agreed to replace what is there.
    QFile old(*transfer.place);
    const QString aside = *transfer.place + u".replaced"_s;
    const bool isReplacing = old.exists() && old.rename(aside); // comes back when the new one can't be written
    const bool isMoved = QFile::rename(transfer.receivedPath, *transfer.place);
    if (isReplacing && isMoved)
        QFile::remove(aside);
    else if (isReplacing)
        QFile::rename(aside, *transfer.place);
    if (isMoved)
        Q_EMIT finished(*transfer.place);
    else
        Q_EMIT problem(tr("“%1” could not be written. Choose another folder, or free some space.")
                           .arg(QDir::toNativeSeparators(*transfer.place)));
}

} // namespace attache::ui

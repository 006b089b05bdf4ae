// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "window/DownloadRow.h"

#include "domain/FileName.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

namespace attache::ui {

DownloadRow::DownloadRow(const QString& name, QString path, QWidget* parent)
    : TransferRow(name, parent)
    , m_path(std::move(path)) {
    showUnderWay(tr("Downloading %1…").arg(name), tr("Cancel the download of %1").arg(name));
}

DownloadRow::~DownloadRow() {
    m_stop.request_stop();
}

void DownloadRow::setProgress(qint64 done, qint64 total) {
    if (total <= 0)
        return;
    TransferRow::setProgress(done, total);
    const QLocale locale;
    setText(
        tr("Downloading %1 (%2 of %3)").arg(name(), locale.formattedDataSize(done), locale.formattedDataSize(total)));
}

void DownloadRow::finish(const domain::Result<>& result) {
    if (!result && result.error().kind == domain::ErrorKind::Cancelled) {
        deleteLater();
        return;
    }
    const QString dismissName = tr("Dismiss the download of %1").arg(name());
    if (!result) {
        showEnd(tr("%1 was not downloaded. %2").arg(name(), result.error().message), {}, dismissName);
        return;
    }
    const QFileInfo file(m_path); // under the name that the person chose
    showEnd(tr("%1 was downloaded to %2.")
                .arg(domain::displayFileName(file.fileName()), QDir::toNativeSeparators(file.path())),
            {tr("Show in folder"), tr("Show %1 in its folder").arg(name())}, dismissName);
}

void DownloadRow::buttonPressed() {
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath()));
}

} // namespace attache::ui

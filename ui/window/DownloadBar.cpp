// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "window/DownloadBar.h"

#include "domain/FileName.h"
#include "window/DownloadRow.h"

#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace attache::ui {

DownloadBar::DownloadBar(QWidget* parent)
    : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(2);
    setAccessibleName(tr("Downloads"));
}

void DownloadBar::ask(mattermost::MattermostClient& client, const domain::FileInfo& file) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto* dialog = new QFileDialog(window(), tr("Download"), folder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(domain::safeFileName(file.name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, file, guard = QPointer(&client)](const QString& path) { download(guard, file, path); });
    dialog->open();
}

QCoro::Task<> DownloadBar::download(QPointer<mattermost::MattermostClient> client, domain::FileInfo file,
                                    QString path) {
    if (!client)
        co_return;
    QPointer row(new DownloadRow(domain::displayFileName(file.name), path, this));
    layout()->addWidget(row);
    domain::TransferOptions options;
    options.stopToken = row->stopToken();
    options.progress = [row](qint64 done, qint64 total) {
        if (row)
            row->setProgress(done, total);
    };
    const auto result = co_await client->downloadFile(file.id, path, file.size, options);
    if (row)
        row->finish(result);
}

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "window/DownloadBar.h"

#include "domain/FileName.h"
#include "window/DownloadRow.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>
#include <QUuid>
#include <QVBoxLayout>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace attache::ui {
namespace {

// Replaces in one step: the old file stays until the new one is whole.
bool replaceFile(const QString& from, const QString& to) {
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    return !error;
}

} // namespace

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
    // Beside its goal, so that it can be renamed; under a name that nobody else has.
    const QString partial = u"%1.%2.part"_s.arg(path, QUuid::createUuid().toString(QUuid::Id128).left(8));
    QPointer row(new DownloadRow(domain::displayFileName(file.name), path, this));
    layout()->addWidget(row);
    domain::TransferOptions options;
    options.stopToken = row->stopToken();
    options.progress = [row](qint64 done, qint64 total) {
        if (row)
            row->setProgress(done, total);
    };
    auto result = co_await client->downloadFile(file.id, partial, file.size, options);
    if (result && !replaceFile(partial, path)) {
        QFile::remove(partial);
        result = domain::failure(
            domain::ErrorKind::Storage,
            tr("It can't be written to %1. Choose another folder.").arg(QDir::toNativeSeparators(path)));
    }
    if (row)
        row->finish(result);
}

} // namespace attache::ui

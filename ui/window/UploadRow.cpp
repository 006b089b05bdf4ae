// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "window/UploadRow.h"

#include <QLocale>

namespace attache::ui {

UploadRow::UploadRow(const QString& name, QWidget* parent)
    : TransferRow(name, parent) {
    begin();
}

void UploadRow::begin() {
    showUnderWay(tr("Uploading %1…").arg(name()), tr("Cancel the upload of %1").arg(name()));
}

void UploadRow::setProgress(qint64 done, qint64 total) {
    TransferRow::setProgress(done, total);
    const QLocale locale;
    setText(tr("Uploading %1 (%2 of %3)").arg(name(), locale.formattedDataSize(done), locale.formattedDataSize(total)));
}

void UploadRow::fail(const domain::Error& error, bool mayRetry) {
    Button again;
    if (mayRetry)
        again = {tr("Try again"), tr("Try again to upload %1").arg(name())};
    showEnd(tr("%1 was not uploaded. %2").arg(name(), error.message), again,
            tr("Dismiss the upload of %1").arg(name()));
}

} // namespace attache::ui

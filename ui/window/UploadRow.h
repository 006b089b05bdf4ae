// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// UploadRow: one upload in the UploadBar.
#pragma once

#include "domain/Result.h"
#include "window/TransferRow.h"

namespace attache::ui {

// Thread: the GUI thread.
class UploadRow : public TransferRow {
    Q_OBJECT
public:
    explicit UploadRow(const QString& name, QWidget* parent = nullptr);

    void begin();                                // also when it is tried again
    void setProgress(qint64 done, qint64 total); // bytes
    void fail(const domain::Error& error, bool mayRetry);

Q_SIGNALS:
    void cancelRequested();
    void retryRequested();
    void dismissed(); // after fail()

protected:
    void cancel() override { Q_EMIT cancelRequested(); }
    void buttonPressed() override { Q_EMIT retryRequested(); }
    void dismiss() override { Q_EMIT dismissed(); }
};

} // namespace attache::ui

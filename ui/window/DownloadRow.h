// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// DownloadRow: one download in the DownloadBar. Removes itself when dismissed.
#pragma once

#include "domain/Result.h"
#include "window/TransferRow.h"

#include <stop_token>

namespace attache::ui {

// Thread: the GUI thread. Destroying it cancels its download.
class DownloadRow : public TransferRow {
    Q_OBJECT
public:
    DownloadRow(const QString& name, QString path, QWidget* parent = nullptr);
    ~DownloadRow() override;

    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }
    void setProgress(qint64 done, qint64 total); // bytes; total -1: unknown
    void finish(const domain::Result<>& result);

protected:
    void cancel() override { m_stop.request_stop(); }
    void buttonPressed() override; // shows the folder

private:
    QString m_path;
    std::stop_source m_stop;
};

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// DownloadRow: one download in the DownloadBar. Removes itself when dismissed.
#pragma once

#include "domain/Result.h"

#include <QWidget>

#include <stop_token>

class QProgressBar;
class QPushButton;

namespace attache::ui {

class NameLabel;

// Thread: the GUI thread. Destroying it cancels its download.
class DownloadRow : public QWidget {
    Q_OBJECT
public:
    DownloadRow(const QString& name, QString path, QWidget* parent = nullptr);
    ~DownloadRow() override;

    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }
    void setProgress(qint64 done, qint64 total); // bytes; total -1: unknown
    void finish(const domain::Result<>& result);

private:
    void showFolder() const;

    QString m_name;
    QString m_path;
    std::stop_source m_stop;
    NameLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_button;
    QPushButton* m_dismiss;
};

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// UploadBar: files on their way into channels, with progress, cancel, and what went wrong.
//
// What arrived goes by itself: the list shows it. Many files scroll, so that they leave room for the list. Thread: the
// GUI thread.
#pragma once

#include "domain/Result.h"

#include <QHash>
#include <QScrollArea>

namespace attache::ui {

class UploadRow;

class UploadBar : public QScrollArea {
    Q_OBJECT
public:
    explicit UploadBar(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

    // `id` is whatever the caller calls the upload. `name`: as it is; it is made fit here.
    void add(int id, const QString& name);
    void setProgress(int id, qint64 done, qint64 total);
    void fail(int id, const domain::Error& error, bool mayRetry);
    void remove(int id);
    void clear();

Q_SIGNALS:
    void cancelRequested(int id);
    void retryRequested(int id);
    void dismissed(int id); // a failed one; remove() has happened

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QWidget* m_content;
    QHash<int, UploadRow*> m_rows;
};

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "window/UploadBar.h"

#include "domain/FileName.h"
#include "window/UploadRow.h"

#include <QVBoxLayout>

#include <algorithm>

namespace attache::ui {
namespace {
constexpr int kMostRows = 4; // shown at once
} // namespace

UploadBar::UploadBar(QWidget* parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this)) {
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(2);
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its rows have buttons, and what has the focus scrolls into view
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Uploads"));
    hide();
}

QSize UploadBar::sizeHint() const {
    const QLayout& layout = *m_content->layout();
    const int all = layout.hasHeightForWidth() ? layout.totalHeightForWidth(std::max(1, viewport()->width()))
                                               : layout.sizeHint().height();
    return {0, std::min(all, kMostRows * fontMetrics().height() * 5 / 2)};
}

void UploadBar::fit() {
    setVisible(!m_rows.isEmpty());
    updateGeometry();
}

// Long messages take more lines in a narrow window.
void UploadBar::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    updateGeometry();
}

void UploadBar::add(int id, const QString& name) {
    auto* row = new UploadRow(domain::displayFileName(name), m_content);
    m_rows.insert(id, row);
    m_content->layout()->addWidget(row);
    connect(row, &UploadRow::cancelRequested, this, [this, id] { Q_EMIT cancelRequested(id); });
    connect(row, &UploadRow::retryRequested, this, [this, id, row] {
        row->begin();
        Q_EMIT retryRequested(id);
    });
    connect(row, &UploadRow::dismissed, this, [this, id] {
        remove(id);
        Q_EMIT dismissed(id);
    });
    fit();
}

void UploadBar::setProgress(int id, qint64 done, qint64 total) {
    if (UploadRow* row = m_rows.value(id))
        row->setProgress(done, total);
}

void UploadBar::fail(int id, const domain::Error& error, bool mayRetry) {
    if (UploadRow* row = m_rows.value(id))
        row->fail(error, mayRetry);
    fit();
}

void UploadBar::remove(int id) {
    if (UploadRow* row = m_rows.take(id)) {
        row->hide();
        m_content->layout()->removeWidget(row);
        row->deleteLater();
    }
    fit();
}

void UploadBar::clear() {
    const QList<int> ids = m_rows.keys();
    for (const int id : ids)
        remove(id);
}

} // namespace attache::ui

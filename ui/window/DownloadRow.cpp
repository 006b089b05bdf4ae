// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "window/DownloadRow.h"

#include "domain/FileName.h"
#include "files/NameLabel.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

namespace attache::ui {
namespace {
constexpr int kSteps = 1000; // of the bar: bytes may not fit an int
}

DownloadRow::DownloadRow(const QString& name, QString path, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_path(std::move(path))
    , m_text(new NameLabel(this)) // a long name must not widen the window
    , m_bar(new QProgressBar(this))
    , m_button(new QPushButton(tr("Cancel"), this))
    , m_dismiss(new QPushButton(tr("Dismiss"), this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    layout->addWidget(m_bar);
    layout->addWidget(m_button);
    layout->addWidget(m_dismiss);
    m_text->setText(tr("Downloading %1…").arg(m_name));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(220);
    m_bar->setAccessibleName(tr("Progress of %1").arg(m_name));
    m_button->setAccessibleName(tr("Cancel the download of %1").arg(m_name));
    m_dismiss->hide();
    connect(m_button, &QPushButton::clicked, this, [this] { m_stop.request_stop(); });
    connect(m_dismiss, &QPushButton::clicked, this, &QObject::deleteLater);
}

DownloadRow::~DownloadRow() {
    m_stop.request_stop();
}

void DownloadRow::setProgress(qint64 done, qint64 total) {
    if (total <= 0)
        return;
    m_bar->setRange(0, kSteps);
    m_bar->setValue(int(double(done) / double(total) * kSteps));
    const QLocale locale;
    m_text->setText(
        tr("Downloading %1 (%2 of %3)").arg(m_name, locale.formattedDataSize(done), locale.formattedDataSize(total)));
}

void DownloadRow::finish(const domain::Result<>& result) {
    if (!result && result.error().kind == domain::ErrorKind::Cancelled) {
        deleteLater();
        return;
    }
    m_bar->hide();
    m_dismiss->show();
    m_dismiss->setAccessibleName(tr("Dismiss the download of %1").arg(m_name));
    m_button->disconnect(this);
    if (result) {
        const QFileInfo file(m_path); // under the name that the person chose
        m_text->setText(tr("%1 was downloaded to %2.")
                            .arg(domain::displayFileName(file.fileName()), QDir::toNativeSeparators(file.path())));
        m_button->setText(tr("Show in folder"));
        m_button->setAccessibleName(tr("Show %1 in its folder").arg(m_name));
        connect(m_button, &QPushButton::clicked, this, &DownloadRow::showFolder);
    } else {
        m_text->setText(tr("%1 was not downloaded. %2").arg(m_name, result.error().message));
        m_button->hide();
    }
}

void DownloadRow::showFolder() const {
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath()));
}

} // namespace attache::ui

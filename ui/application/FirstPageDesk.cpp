// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/FirstPageDesk.h"

#include "files/DetailsPane.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QThreadPool>

namespace attache::ui {
namespace {

using Prospect = documents::FirstPages::Prospect;

constexpr std::chrono::milliseconds kRest{600};
constexpr int kMostPixels = 4096; // each way; a picture of that size takes 64 MB for a moment

} // namespace

QImage decodePage(const QByteArray& png) {
    QBuffer buffer;
    buffer.setData(png);
    QImageReader reader(&buffer, "png");
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > kMostPixels || size.height() > kMostPixels)
        return {};
    return reader.read();
}

FirstPageDesk::FirstPageDesk(DetailsPane& details, QObject* parent)
    : QObject(parent)
    , m_details(details)
    , m_rest(this, kRest) {
    connect(&details, &DetailsPane::fileShown, this, &FirstPageDesk::look);
}

void FirstPageDesk::setSession(AccountSession* session) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &AccountSession::firstPageFound, this, &FirstPageDesk::decode);
        connect(session, &AccountSession::firstPageMissing, this, [this](const QString& fileId) {
            if (fileId == m_file.id)
                explain();
        });
    }
    reconsider();
}

void FirstPageDesk::reconsider() {
    look(m_file);
}

documents::FirstPages* FirstPageDesk::pages() const {
    return m_session && m_session->setup().showsFirstPages ? m_session->firstPages() : nullptr;
}

void FirstPageDesk::look(const domain::FileInfo& file) {
    m_rest.cancel();
    m_file = file;
    if (m_session && m_session->firstPages())
        m_session->firstPages()->drop();
    const Prospect prospect = pages() && !file.id.isEmpty() ? pages()->prospect(file) : Prospect::None;
    if (prospect != Prospect::Known && prospect != Prospect::Possible) {
        explain();
        return;
    }
    m_details.expectPicture();
    if (prospect == Prospect::Known)
        want();
    else
        m_rest.call([this] { want(); });
}

void FirstPageDesk::want() {
    if (pages())
        pages()->want(m_file);
}

void FirstPageDesk::explain() {
    const bool isProtected = pages() && pages()->prospect(m_file) == Prospect::Protected;
    m_details.showNoPicture(isProtected ? tr("This file is protected by a password") : QString());
}

// Back by way of the application, which outlives the work: a QPointer can only be trusted on this thread.
void FirstPageDesk::decode(const QString& fileId, const QByteArray& png) {
    const auto back = [self = QPointer(this), fileId](const QImage& page) {
        if (self)
            self->take(fileId, page);
    };
    QThreadPool::globalInstance()->start(
        [back, png] { QMetaObject::invokeMethod(qApp, [back, page = decodePage(png)] { back(page); }); });
}

void FirstPageDesk::take(const QString& fileId, const QImage& page) {
    if (page.isNull() && pages())
        pages()->reject(fileId);
    else if (!page.isNull() && fileId == m_file.id)
        m_details.showPicture(page);
}

} // namespace attache::ui

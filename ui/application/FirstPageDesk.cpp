// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/FirstPageDesk.h"

#include "disk/Background.h"
#include "files/DetailsPane.h"

#include <QBuffer>
#include <QCoroFuture>
#include <QImageReader>

namespace attache::ui {
namespace {

using Prospect = documents::FirstPages::Prospect;

constexpr std::chrono::milliseconds kRest{600};
constexpr int kMostPixels = 4096; // each way; a picture of that size takes 128 MB at most, for a moment
constexpr int kSharp = 1000;      // pixels each way: what is asked for; more is not kept

} // namespace

QImage decodePage(const QByteArray& png) {
    QBuffer buffer;
    buffer.setData(png);
    QImageReader reader(&buffer, "png");
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > kMostPixels || size.height() > kMostPixels)
        return {};
    const QImage page = reader.read();
    if (page.width() <= kSharp && page.height() <= kSharp)
        return page;
    const QSize smaller = size.scaled(kSharp, kSharp, Qt::KeepAspectRatio).expandedTo({1, 1});
    return page.scaled(smaller, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
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
                m_details.pictureMissed(explanation());
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
        m_details.showNoPicture(explanation());
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

QString FirstPageDesk::explanation() const {
    const bool isProtected = pages() && pages()->prospect(m_file) == Prospect::Protected;
    return isProtected ? tr("This file is protected by a password") : QString();
}

QCoro::Task<> FirstPageDesk::decode(QString fileId, QByteArray png) {
    const QPointer self(this);
    const QFuture<QImage> decoded = disk::inBackground([png] { return decodePage(png); });
    const QImage page = co_await decoded;
    if (self)
        take(fileId, page);
}

// Meanwhile pictures may have been switched off, or the person signed out.
void FirstPageDesk::take(const QString& fileId, const QImage& page) {
    if (!pages())
        return;
    if (page.isNull())
        pages()->reject(fileId);
    else if (fileId == m_file.id)
        m_details.showPicture(page);
}

} // namespace attache::ui

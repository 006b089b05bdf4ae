// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "access/PersonText.h"

#include "domain/FileName.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

namespace attache::ui {
namespace {

constexpr int kSide = 64;      // pixels kept of a picture: sharp at 300 %
constexpr int kMaxSide = 4096; // what is decoded at all
constexpr int kMaxName = 80;   // letters

QPixmap canvas() {
    QPixmap pixmap(kSide, kSide);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

} // namespace

QString handleOf(const domain::User& person) {
    return u'@' + domain::displayFileName(person.username).left(kMaxName);
}

QString nameAndHandle(const domain::User& person, domain::NameDisplay display) {
    QString name = domain::displayFileName(person.displayName(display));
    if (name == person.username)
        name = domain::displayFileName(person.displayName(domain::NameDisplay::FullName));
    if (name.isEmpty() || name == person.username)
        return handleOf(person);
    return QStringLiteral("%1 (%2)").arg(name.left(kMaxName), handleOf(person));
}

QIcon initialsIcon(const domain::User& person) {
    const QString name = domain::displayFileName(person.username);
    QPixmap pixmap = canvas();
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsl(int(qHash(person.id, 1) % 360), 90, 110));
    painter.drawEllipse(0, 0, kSide, kSide);
    QFont font = painter.font();
    font.setPixelSize(kSide / 2);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(QRect(0, 0, kSide, kSide), Qt::AlignCenter, name.left(1).toUpper());
    painter.end();
    return pixmap;
}

std::optional<QIcon> pictureIcon(const QByteArray& png) {
    QByteArray bytes = png;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > kMaxSide || size.height() > kMaxSide)
        return std::nullopt;
    const QImage image = reader.read();
    if (image.isNull())
        return std::nullopt;
    QPixmap pixmap = canvas();
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath circle;
    circle.addEllipse(0, 0, kSide, kSide);
    painter.setClipPath(circle);
    painter.drawImage(QRect(0, 0, kSide, kSide),
                      image.scaled(kSide, kSide, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation));
    painter.end();
    return QIcon(pixmap);
}

} // namespace attache::ui

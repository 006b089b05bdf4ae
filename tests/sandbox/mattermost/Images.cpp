// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/mattermost/Images.h"

#include "sandbox/pictures/Png.h"

#include <QString>
#include <QtEndian>

#include <zlib.h>

namespace attache::sandbox::mm {

namespace {

const QByteArray PngSignature = QByteArray::fromHex("89504e470d0a1a0a");

} // namespace

std::optional<ImageSize> pngSize(const QByteArray& bytes) {
    if (bytes.size() < 24 || !bytes.startsWith(PngSignature))
        return std::nullopt;
    return ImageSize{qFromBigEndian<qint32>(bytes.constData() + 16), qFromBigEndian<qint32>(bytes.constData() + 20)};
}

QByteArray colouredPng(quint32 rgb) {
    constexpr int side = 32;
    return Raster(side, side, rgb).toPng();
}

QString miniPreview() {
    return QStringLiteral(
        "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////"
        "////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=");
}

QByteArray gzipped(const QByteArray& bytes) {
    z_stream stream{};
    constexpr int gzipWindow = 15 + 16;
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed;
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    // zlib reads through a pointer to non-const for historical reasons only.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    int result = Z_OK;
    while (result == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        result = deflate(&stream, Z_FINISH);
        packed.append(piece.constData(), piece.size() - static_cast<qsizetype>(stream.avail_out));
    }
    deflateEnd(&stream);
    return packed;
}

} // namespace attache::sandbox::mm

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/pictures/Png.h"

#include <QtEndian>

#include <algorithm>
#include <zlib.h>

namespace attache::sandbox {
namespace {

constexpr int kBytesPerPixel = 3;

QByteArray bigEndian(quint32 number) {
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray& type, const QByteArray& data) {
    const QByteArray content = type + data;
    const uLong sum = crc32(0, reinterpret_cast<const Bytef*>(content.constData()), static_cast<uInt>(content.size()));
    return bigEndian(static_cast<quint32>(data.size())) + content + bigEndian(static_cast<quint32>(sum));
}

} // namespace

Raster::Raster(int width, int height, quint32 colour)
    : m_width(width)
    , m_height(height)
    , m_pixels(qsizetype(width) * height * kBytesPerPixel, '\0') {
    fill(0, 0, width, height, colour);
}

void Raster::fill(int x, int y, int width, int height, quint32 colour) {
    const QByteArray pixel = bigEndian(colour).mid(1);
    for (int row = std::max(0, y); row < std::min(m_height, y + height); ++row)
        for (int column = std::max(0, x); column < std::min(m_width, x + width); ++column)
            m_pixels.replace((qsizetype(row) * m_width + column) * kBytesPerPixel, kBytesPerPixel, pixel);
}

QByteArray Raster::toPng() const {
    QByteArray rows;
    for (int row = 0; row < m_height; ++row)
        rows += '\0' + m_pixels.mid(qsizetype(row) * m_width * kBytesPerPixel, qsizetype(m_width) * kBytesPerPixel);
    const QByteArray header = bigEndian(static_cast<quint32>(m_width)) + bigEndian(static_cast<quint32>(m_height)) +
                              QByteArray::fromHex("0802000000"); // 8 bits, RGB
    // qCompress() puts the length before the zlib stream.
    return QByteArray::fromHex("89504e470d0a1a0a") + chunk("IHDR", header) + chunk("IDAT", qCompress(rows).mid(4)) +
           chunk("IEND", {});
}

} // namespace attache::sandbox

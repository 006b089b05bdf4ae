// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/mattermost/Images.h"

#include <QString>
#include <QtEndian>

#include <zlib.h>

namespace attache::sandbox::mm {

namespace {

const QByteArray PngSignature = QByteArray::fromHex("89504e470d0a1a0a");

QByteArray bigEndian(quint32 number) {
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray pngChunk(const QByteArray& type, const QByteArray& data) {
    const QByteArray content = type + data;
    const uLong sum = crc32(0, reinterpret_cast<const Bytef*>(content.constData()), static_cast<uInt>(content.size()));
    return bigEndian(static_cast<quint32>(data.size())) + content + bigEndian(static_cast<quint32>(sum));
}

} // namespace

std::optional<ImageSize> pngSize(const QByteArray& bytes) {
    if (bytes.size() < 24 || !bytes.startsWith(PngSignature))
        return std::nullopt;
    return ImageSize{qFromBigEndian<qint32>(bytes.constData() + 16), qFromBigEndian<qint32>(bytes.constData() + 20)};
}

QByteArray colouredPng(quint32 rgb) {
    constexpr int side = 32;
    QByteArray row(1, '\0'); // no filter
    for (int x = 0; x < side; ++x)
        row += bigEndian(rgb).mid(1);
    const QByteArray header = bigEndian(side) + bigEndian(side) + QByteArray::fromHex("0802000000");
    // qCompress() puts the length before the zlib stream.
    return PngSignature + pngChunk("IHDR", header) + pngChunk("IDAT", qCompress(row.repeated(side)).mid(4)) +
           pngChunk("IEND", {});
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

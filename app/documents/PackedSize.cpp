// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/PackedSize.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QtEndian>

#include <limits>

using namespace Qt::StringLiterals;

namespace attache::documents {
namespace {

// Names as in PKWARE's APPNOTE, the format's specification.
constexpr quint32 kEndOfDirectory = 0x06054b50;
constexpr quint32 kEndOfDirectory64 = 0x06064b50;
constexpr quint32 kLocator64 = 0x07064b50;
constexpr quint32 kEntry = 0x02014b50;
constexpr qsizetype kEndSize = 22;
constexpr qsizetype kLocatorSize = 20;
constexpr qsizetype kEnd64Size = 56;
constexpr qsizetype kEntrySize = 46;
constexpr qint64 kMostComment = 65535;
constexpr quint64 kMostDirectory = 64ULL * 1024 * 1024;
constexpr quint32 kIn64 = 0xffffffff; // "see the 64-bit field"
constexpr quint16 kExtra64 = 0x0001;
constexpr quint64 kMB = 1024ULL * 1024;

template <typename T>
T at(QByteArrayView bytes, qsizetype offset) {
    return qFromLittleEndian<T>(bytes.data() + offset);
}

QByteArray readAt(QIODevice& file, quint64 offset, quint64 size) {
    if (offset > quint64(file.size()) || size > quint64(file.size()) - offset || !file.seek(qint64(offset)))
        return {};
    QByteArray bytes = file.read(qint64(size));
    return quint64(bytes.size()) == size ? bytes : QByteArray();
}

struct Directory {
    quint64 offset = 0;
    quint64 size = 0;
};

std::optional<Directory> directory64(QIODevice& file, quint64 endOffset) {
    if (endOffset < quint64(kLocatorSize))
        return std::nullopt;
    const QByteArray locator = readAt(file, endOffset - kLocatorSize, kLocatorSize);
    if (locator.isEmpty() || at<quint32>(locator, 0) != kLocator64)
        return std::nullopt;
    const QByteArray end = readAt(file, at<quint64>(locator, 8), kEnd64Size);
    if (end.isEmpty() || at<quint32>(end, 0) != kEndOfDirectory64)
        return std::nullopt;
    return Directory{at<quint64>(end, 48), at<quint64>(end, 40)};
}

std::optional<Directory> findDirectory(QIODevice& file) {
    const qint64 tailSize = std::min<qint64>(file.size(), kEndSize + kMostComment);
    const quint64 tailOffset = quint64(file.size() - tailSize);
    const QByteArray tail = readAt(file, tailOffset, quint64(tailSize));
    for (qsizetype i = tail.size() - kEndSize; i >= 0; --i) {
        if (at<quint32>(tail, i) != kEndOfDirectory)
            continue;
        const Directory found{at<quint32>(tail, i + 16), at<quint32>(tail, i + 12)};
        if (found.offset == kIn64 || found.size == kIn64)
            return directory64(file, tailOffset + quint64(i));
        return found;
    }
    return std::nullopt;
}

// Of the 64-bit extra field, where the first value is the uncompressed size when the entry says that it is there.
std::optional<quint64> size64(QByteArrayView extra) {
    while (extra.size() >= 4) {
        const quint16 id = at<quint16>(extra, 0);
        const qsizetype size = at<quint16>(extra, 2);
        if (size > extra.size() - 4)
            return std::nullopt;
        if (id == kExtra64)
            return size >= 8 ? std::optional(at<quint64>(extra, 4)) : std::nullopt;
        extra = extra.sliced(4 + size);
    }
    return std::nullopt;
}

quint64 addUpTo(quint64 a, quint64 b) {
    return a > std::numeric_limits<quint64>::max() - b ? std::numeric_limits<quint64>::max() : a + b;
}

} // namespace

std::optional<quint64> unpackedXmlSize(QIODevice& file) {
    const auto directory = findDirectory(file);
    if (!directory || directory->size > kMostDirectory)
        return std::nullopt;
    const QByteArray bytes = readAt(file, directory->offset, directory->size);
    if (quint64(bytes.size()) != directory->size)
        return std::nullopt;
    QByteArrayView left(bytes);
    quint64 sum = 0;
    while (!left.isEmpty()) {
        if (left.size() < kEntrySize || at<quint32>(left, 0) != kEntry)
            return std::nullopt;
        const qsizetype name = at<quint16>(left, 28);
        const qsizetype extra = at<quint16>(left, 30);
        const qsizetype comment = at<quint16>(left, 32);
        if (left.size() - kEntrySize < name + extra + comment)
            return std::nullopt;
        if (left.sliced(kEntrySize, name).endsWith(".xml")) {
            const quint32 stated = at<quint32>(left, 24);
            const auto size =
                stated == kIn64 ? size64(left.sliced(kEntrySize + name, extra)) : std::optional<quint64>(stated);
            if (!size)
                return std::nullopt;
            sum = addUpTo(sum, *size);
        }
        left = left.sliced(kEntrySize + name + extra + comment);
    }
    return sum;
}

std::optional<quint64> unpackedLimit(const QString& extension) {
    static const QStringList texts{u"docx"_s, u"dotx"_s, u"docm"_s, u"dotm"_s, u"pptx"_s,
                                   u"ppsx"_s, u"potx"_s, u"pptm"_s, u"ppsm"_s, u"potm"_s};
    static const QStringList sheets{u"xlsx"_s, u"xltx"_s, u"xlsm"_s, u"xltm"_s};
    if (texts.contains(extension))
        return 50 * kMB;
    return sheets.contains(extension) ? std::optional(300 * kMB) : std::nullopt;
}

QString unpackedWarning(const QString& path, const QString& extension) {
    const auto limit = unpackedLimit(extension);
    QFile file(path);
    if (!limit || !file.open(QIODevice::ReadOnly))
        return {};
    const auto size = unpackedXmlSize(file);
    if (!size || *size <= *limit)
        return {};
    const QLocale locale;
    return QCoreApplication::translate(
               "DocumentOpener", "This document has %1 of content. A Document Server opens up to %2 of this kind, "
                                 "unless its administrator allows more. If it doesn't open, download it instead.")
        .arg(locale.formattedDataSize(qint64(std::min<quint64>(*size, std::numeric_limits<qint64>::max()))),
             locale.formattedDataSize(qint64(*limit)));
}

} // namespace attache::documents

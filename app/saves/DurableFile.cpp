// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "saves/DurableFile.h"

#include "disk/Durable.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace attache::saves {
namespace {

constexpr qint64 kChunk = 256 * 1024;

std::unexpected<domain::Error> storageFailure(const QString& path, const QString& cause) {
    return domain::failure(domain::ErrorKind::Storage,
                           QCoreApplication::translate("Saves", "“%1” can't be written: %2. Free some space or check "
                                                                "the folder's permissions.")
                               .arg(path, cause));
}

template <typename Write>
domain::Result<> replaceDurably(const QString& path, Write write) {
    const QString partial = path + u".part"_s;
    QFile file(partial);
    bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::Truncate) && write(file) && disk::syncFile(file);
    const QString cause = file.errorString();
    file.close();
    isWritten = isWritten && disk::moveOver(partial, path);
    if (!isWritten) {
        QFile::remove(partial);
        return storageFailure(path, cause);
    }
    disk::syncFolder(QFileInfo(path).absolutePath());
    return {};
}

} // namespace

domain::Result<> writeDurably(const QString& path, const QByteArray& bytes) {
    return replaceDurably(path, [&bytes](QFile& file) { return file.write(bytes) == bytes.size(); });
}

domain::Result<CopiedFile> copyDurably(const QString& from, const QString& path, qint64 maxBytes) {
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly)) {
        return domain::failure(domain::ErrorKind::Storage,
                               QCoreApplication::translate("Saves", "The kept file “%1” can't be read: %2.")
                                   .arg(from, source.errorString()));
    }
    if (source.size() > maxBytes) {
        return domain::failure(domain::ErrorKind::TooLarge,
                               QCoreApplication::translate("Saves", "The file “%1” is too large.").arg(from));
    }
    CopiedFile copied;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto written = replaceDurably(path, [&](QFile& file) {
        while (!source.atEnd()) {
            const QByteArray chunk = source.read(kChunk);
            copied.size += chunk.size();
            hash.addData(chunk);
            if (chunk.isEmpty() || copied.size > maxBytes || file.write(chunk) != chunk.size())
                return false;
        }
        return true;
    });
    if (!written)
        return std::unexpected(written.error());
    copied.sha256 = hash.result();
    return copied;
}

QByteArray sha256Of(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

} // namespace attache::saves

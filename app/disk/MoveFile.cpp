// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "disk/MoveFile.h"

#include "disk/Durable.h"
#include "disk/PartialFile.h"

#include <QFile>
#include <QFileInfo>

namespace attache::disk {
namespace {

using domain::Result;

constexpr qint64 kBlock = 1024 * 1024; // bytes

Result<> copy(QFile& source, const QString& to, const std::stop_token& stopToken) {
    PartialFile target(to);
    if (auto opened = target.open(); !opened)
        return opened;
    while (!stopToken.stop_requested()) {
        const QByteArray block = source.read(kBlock);
        if (block.isEmpty())
            break;
        if (auto written = target.write(block); !written)
            return written;
    }
    if (source.error() != QFileDevice::NoError)
        return domain::failure(domain::ErrorKind::Storage, source.errorString());
    return target.commit(stopToken);
}

} // namespace

Result<> moveFile(const QString& from, const QString& to, const std::stop_token& stopToken) {
    if (!stopToken.stop_requested() && moveOver(from, to)) {
        syncFolder(QFileInfo(to).absolutePath());
        return {};
    }
    // Another disk, mostly. Everything else that can be wrong is found, and told, on the way.
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return domain::failure(domain::ErrorKind::Storage, source.errorString());
    if (auto copied = copy(source, to, stopToken); !copied)
        return copied;
    source.remove();
    return {};
}

} // namespace attache::disk

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "disk/Durable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDevice>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace attache::disk {
namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

QString causeOf(const QFileDevice& file, const QString& path) {
    const QFileInfo folder(QFileInfo(path).absolutePath());
    const QString shown = QDir::toNativeSeparators(folder.filePath());
    if (!folder.isDir())
        return Texts::tr("The folder %1 isn't there any more. Choose another folder.").arg(shown);
    if (file.error() == QFileDevice::ResourceError)
        return Texts::tr("The disk is full. Free some space or choose another disk, then try again.");
    if (!folder.isWritable())
        return Texts::tr("You may not write to the folder %1. Choose another folder.").arg(shown);
    return Texts::tr("It can't be written to %1 (%2). Choose another folder.").arg(shown, file.errorString());
}

} // namespace

bool syncFile(QFileDevice& file) {
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return ::_commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

bool syncFolder([[maybe_unused]] const QString& folder) {
#ifdef Q_OS_WIN
    return true;
#else
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    // EINVAL: a file system that can't sync folders, and doesn't need to.
    const bool isSynced = ::fsync(descriptor) == 0 || errno == EINVAL;
    const int error = errno;
    ::close(descriptor);
    errno = error;
    return isSynced;
#endif
}

bool moveOver(const QString& from, const QString& to) {
#ifdef Q_OS_WIN
    return ::MoveFileExW(reinterpret_cast<const wchar_t*>(from.utf16()), reinterpret_cast<const wchar_t*>(to.utf16()),
                         MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0;
#else
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#endif
}

domain::Error writeError(const QFileDevice& file, const QString& path) {
    return {domain::ErrorKind::Storage, causeOf(file, path), {}, 0, std::nullopt};
}

} // namespace attache::disk

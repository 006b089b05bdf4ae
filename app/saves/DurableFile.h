// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Writing files so that they are still there after a power cut. Blocking; any thread.
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QString>

#include <limits>

namespace attache::saves {

// All of `bytes` under `path` or nothing: written beside it, flushed to the disk, renamed, the folder flushed. Storage.
[[nodiscard]] domain::Result<> writeDurably(const QString& path, const QByteArray& bytes);
struct CopiedFile {
    qint64 size = 0;
    QByteArray sha256; // 32 bytes
};
// As above, from another file of at most `maxBytes`. TooLarge, Storage.
[[nodiscard]] domain::Result<CopiedFile> copyDurably(const QString& from, const QString& path,
                                                     qint64 maxBytes = std::numeric_limits<qint64>::max());
// SHA-256 of the file; empty when it can't be read.
[[nodiscard]] QByteArray sha256Of(const QString& path);

} // namespace attache::saves

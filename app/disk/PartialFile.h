// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// PartialFile: a file that gets its name when it is whole. Until then it stands beside it, as "….part".
#pragma once

#include "domain/Result.h"

#include <QFile>

#include <stop_token>

namespace attache::disk {

// Blocking, not thread-safe; making one doesn't touch the disk yet. Its end removes what wasn't committed. All errors
// are Storage, and say what helps.
class PartialFile {
public:
    explicit PartialFile(QString path);
    ~PartialFile();
    PartialFile(const PartialFile&) = delete;
    PartialFile& operator=(const PartialFile&) = delete;

    // Also refused: a name that is too long for the disk, or stands for something that isn't a file.
    [[nodiscard]] domain::Result<> open();
    [[nodiscard]] domain::Result<> write(const QByteArray& bytes);
    // Syncs, then replaces what is called so. Cancelled: a stop was requested before that.
    [[nodiscard]] domain::Result<> commit(const std::stop_token& stopToken);

private:
    QString m_path;
    QFile m_file;
    bool m_isThere = false;
};

} // namespace attache::disk

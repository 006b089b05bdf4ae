// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// FileSink: a file that is hashed while it is written, and that stays only when it was brought to the disk whole.
#pragma once

#include "domain/Result.h"
#include "onlyoffice/DocumentServerClient.h"
#include "onlyoffice/Sink.h"

#include <QFile>
#include <QString>

#include <memory>

struct evp_md_ctx_st;

namespace attache::onlyoffice {

// Not thread-safe. Removes the file on destruction unless finish() succeeded.
class FileSink final : public Sink {
public:
    explicit FileSink(const QString& path);
    ~FileSink() override;

    // All three: Storage, with the system's reason.
    [[nodiscard]] domain::Result<> open() override; // readable by its owner only; overwrites
    [[nodiscard]] domain::Result<> write(const QByteArray& bytes) override;
    // Syncs the file and then its folder: a power cut can't take it back.
    [[nodiscard]] domain::Result<FetchedFile> finish();

    [[nodiscard]] qint64 size() const override { return m_size; }

private:
    struct HashDeleter {
        void operator()(evp_md_ctx_st* context) const;
    };
    [[nodiscard]] std::unexpected<domain::Error> storageError(const QString& reason) const;

    QFile m_file;
    std::unique_ptr<evp_md_ctx_st, HashDeleter> m_hash;
    qint64 m_size = 0;
    bool m_isOpened = false;
    bool m_isKept = false;
};

} // namespace attache::onlyoffice

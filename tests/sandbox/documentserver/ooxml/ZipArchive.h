// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ZipArchive: the little of ZIP that OOXML packages need, bounded against packages made to burst.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace attache::sandbox {

// Reads entries of one archive. One thread at a time.
class ZipReader {
public:
    // Nothing when the file is no ZIP, has more than 10,000 entries, or would unpack to more than `maxTotal` bytes.
    static std::optional<ZipReader> open(const QString& path, qint64 maxTotal);
    ZipReader(ZipReader&&) noexcept;
    ZipReader& operator=(ZipReader&&) noexcept;
    ~ZipReader();

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] bool contains(const QString& name) const;
    // Nothing when it is missing or damaged.
    [[nodiscard]] std::optional<QByteArray> read(const QString& name) const;

private:
    class Private;
    explicit ZipReader(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

// Writes `target`: the entries of `source` in their order, unpacked by nobody, those in `replacements` with new
// content; behind them those of `replacements` that `source` lacks, by name.
[[nodiscard]] bool rewriteZip(const QString& source, const QString& target,
                              const QHash<QString, QByteArray>& replacements);

using ZipEntries = QList<QPair<QString, QByteArray>>;
// The archive's bytes; the entries keep their order. Empty on failure.
[[nodiscard]] QByteArray makeZip(const ZipEntries& entries);

} // namespace attache::sandbox

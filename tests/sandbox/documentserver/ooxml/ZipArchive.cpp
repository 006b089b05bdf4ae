// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/ooxml/ZipArchive.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

namespace attache::sandbox {
namespace {

constexpr zip_int64_t kMaxEntries = 10000;

struct ArchiveCloser {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveCloser>;

Archive openArchive(const QString& path, int flags) {
    int error = 0;
    return Archive(zip_open(QFile::encodeName(path).constData(), flags, &error));
}

bool addBytes(zip_t* archive, const QByteArray& name, const QByteArray& bytes) {
    // libzip reads the buffer when the archive is closed; the callers keep their bytes until then.
    zip_source_t* source = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    if (!source)
        return false;
    if (zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) >= 0)
        return true;
    zip_source_free(source);
    return false;
}

bool finish(Archive& archive) {
    if (zip_close(archive.get()) != 0)
        return false;
    (void)archive.release(); // closed, and freed with it
    return true;
}

} // namespace

class ZipReader::Private {
public:
    Archive archive;
};

ZipReader::ZipReader(std::unique_ptr<Private> priv)
    : d(std::move(priv)) {}
ZipReader::ZipReader(ZipReader&&) noexcept = default;
ZipReader& ZipReader::operator=(ZipReader&&) noexcept = default;
ZipReader::~ZipReader() = default;

std::optional<ZipReader> ZipReader::open(const QString& path, qint64 maxTotal) {
    auto priv = std::make_unique<Private>();
    priv->archive = openArchive(path, ZIP_RDONLY);
    if (!priv->archive)
        return std::nullopt;
    const zip_int64_t count = zip_get_num_entries(priv->archive.get(), 0);
    if (count < 0 || count > kMaxEntries)
        return std::nullopt;
    qint64 total = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(priv->archive.get(), static_cast<zip_uint64_t>(i), 0, &stat) != 0)
            return std::nullopt;
        if (!(stat.valid & ZIP_STAT_SIZE) || stat.size > static_cast<zip_uint64_t>(maxTotal - total))
            return std::nullopt;
        total += static_cast<qint64>(stat.size);
    }
    return ZipReader(std::move(priv));
}

QStringList ZipReader::names() const {
    QStringList names;
    const zip_int64_t count = zip_get_num_entries(d->archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i)
        names << QString::fromUtf8(zip_get_name(d->archive.get(), static_cast<zip_uint64_t>(i), 0));
    return names;
}

bool ZipReader::contains(const QString& name) const {
    return zip_name_locate(d->archive.get(), name.toUtf8().constData(), 0) >= 0;
}

std::optional<QByteArray> ZipReader::read(const QString& name) const {
    const QByteArray utf8 = name.toUtf8();
    zip_stat_t stat;
    if (zip_stat(d->archive.get(), utf8.constData(), 0, &stat) != 0)
        return std::nullopt;
    zip_file_t* file = zip_fopen(d->archive.get(), utf8.constData(), 0);
    if (!file)
        return std::nullopt;
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    // One byte more than announced would be a lie in the directory.
    const zip_int64_t got = zip_fread(file, bytes.data(), stat.size);
    char extra = 0;
    const bool isWhole = got == static_cast<zip_int64_t>(stat.size) && zip_fread(file, &extra, 1) == 0;
    zip_fclose(file);
    return isWhole ? std::optional(bytes) : std::nullopt;
}

bool rewriteZip(const QString& source, const QString& target, const QHash<QString, QByteArray>& replacements) {
    const Archive from = openArchive(source, ZIP_RDONLY);
    Archive to = openArchive(target, ZIP_CREATE | ZIP_TRUNCATE);
    if (!from || !to)
        return false;
    const zip_int64_t count = zip_get_num_entries(from.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const QByteArray name = zip_get_name(from.get(), index, 0);
        const auto replacement = replacements.constFind(QString::fromUtf8(name));
        if (replacement != replacements.cend()) {
            if (!addBytes(to.get(), name, *replacement))
                return false;
            continue;
        }
#if LIBZIP_VERSION_MAJOR > 1 || LIBZIP_VERSION_MINOR >= 10
        zip_source_t* entry = zip_source_zip_file(to.get(), from.get(), index, 0, 0, -1, nullptr);
#else
        zip_source_t* entry = zip_source_zip(to.get(), from.get(), index, 0, 0, -1);
#endif
        if (!entry || zip_file_add(to.get(), name.constData(), entry, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(entry);
            return false;
        }
    }
    QStringList added = replacements.keys();
    added.sort();
    for (const QString& name : std::as_const(added)) {
        if (zip_name_locate(from.get(), name.toUtf8().constData(), 0) < 0 &&
            !addBytes(to.get(), name.toUtf8(), replacements.value(name)))
            return false;
    }
    return finish(to);
}

QByteArray makeZip(const ZipEntries& entries) {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("made.zip"));
    Archive archive = openArchive(path, ZIP_CREATE | ZIP_TRUNCATE);
    if (!archive)
        return {};
    for (const auto& [name, bytes] : entries)
        if (!addBytes(archive.get(), name.toUtf8(), bytes))
            return {};
    if (!finish(archive))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace attache::sandbox

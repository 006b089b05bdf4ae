// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "onlyoffice/FileSink.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <openssl/evp.h>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace attache::onlyoffice {
namespace {

constexpr qsizetype kSha256Bytes = 32;

bool syncFile(int descriptor) {
#ifdef Q_OS_WIN
    return _commit(descriptor) == 0;
#else
    return fsync(descriptor) == 0;
#endif
}

// A new name is durable only when its folder is. Windows has no such call and journals names itself.
bool syncFolder([[maybe_unused]] const QString& folder) {
#ifdef Q_OS_WIN
    return true;
#else
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    // EINVAL: a file system that can't sync folders, and doesn't need to.
    const bool isSynced = fsync(descriptor) == 0 || errno == EINVAL;
    ::close(descriptor);
    return isSynced;
#endif
}

} // namespace

void FileSink::HashDeleter::operator()(evp_md_ctx_st* context) const {
    EVP_MD_CTX_free(context);
}

FileSink::FileSink(const QString& path)
    : m_file(path) {}

FileSink::~FileSink() {
    if (m_isOpened && !m_isKept) {
        m_file.close();
        m_file.remove();
    }
}

std::unexpected<domain::Error> FileSink::storageError(const QString& reason) const {
    return domain::failure(domain::ErrorKind::Storage,
                           QCoreApplication::translate("FileSink", "“%1” can't be written: %2")
                               .arg(QDir::toNativeSeparators(m_file.fileName()), reason));
}

domain::Result<> FileSink::open() {
    // Unbuffered: the pieces are large, and an error shows where it happens.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return storageError(m_file.errorString());
    m_isOpened = true;
    m_hash.reset(EVP_MD_CTX_new());
    if (!m_hash || EVP_DigestInit_ex(m_hash.get(), EVP_sha256(), nullptr) != 1)
        return storageError(QStringLiteral("SHA-256"));
    return {};
}

domain::Result<> FileSink::write(const QByteArray& bytes) {
    if (m_file.write(bytes) != bytes.size())
        return storageError(m_file.errorString());
    if (EVP_DigestUpdate(m_hash.get(), bytes.constData(), static_cast<std::size_t>(bytes.size())) != 1)
        return storageError(QStringLiteral("SHA-256"));
    m_size += bytes.size();
    return {};
}

domain::Result<FetchedFile> FileSink::finish() {
    QByteArray hash(kSha256Bytes, '\0');
    if (EVP_DigestFinal_ex(m_hash.get(), reinterpret_cast<unsigned char*>(hash.data()), nullptr) != 1)
        return storageError(QStringLiteral("SHA-256"));
    const QString folder = QFileInfo(m_file.fileName()).absolutePath();
    if (!syncFile(m_file.handle()) || !syncFolder(folder))
        return storageError(qt_error_string(errno));
    m_file.close();
    m_isKept = true;
    return FetchedFile{m_size, hash};
}

} // namespace attache::onlyoffice

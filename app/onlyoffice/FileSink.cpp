// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "onlyoffice/FileSink.h"

#include "disk/Durable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <openssl/evp.h>

namespace attache::onlyoffice {
namespace {

constexpr qsizetype kSha256Bytes = 32;

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
    m_file.close();
    m_size = 0;
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
    if (!disk::syncFile(m_file) || !disk::syncFolder(folder))
        return storageError(qt_error_string(errno));
    m_file.close();
    m_isKept = true;
    return FetchedFile{m_size, hash};
}

} // namespace attache::onlyoffice

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "disk/PartialFile.h"

#include "disk/Durable.h"
#include "domain/FileName.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace attache::disk {
namespace {

using domain::ErrorKind;

constexpr int kMostCharacters = 40; // of the name: what is appended must not make it too long for a disk

class Texts {
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

// Beside its goal, so that it can be renamed; under a name that nobody else has.
QString partialPath(const QString& path) {
    const QFileInfo goal(path);
    const QString random = QUuid::createUuid().toString(QUuid::Id128).left(8);
    return u"%1/%2.%3.part"_s.arg(goal.absolutePath(), domain::elidedFileName(goal.fileName(), kMostCharacters),
                                  random);
}

// Before anything is written: the name is what the person chose, and what stands there may be anything.
domain::Result<> checkName(const QString& path) {
    std::error_code error;
    const auto there = std::filesystem::symlink_status(path.toStdU16String(), error);
    const QString name = domain::displayFileName(QFileInfo(path).fileName());
    if (error == std::errc::filename_too_long || error == std::errc::invalid_argument)
        return domain::failure(ErrorKind::Storage,
                               Texts::tr("The name is too long for this disk, or isn't possible there. Choose a "
                                         "shorter one."));
    const bool isFree = there.type() == std::filesystem::file_type::not_found;
    if (!error && !isFree && !std::filesystem::is_regular_file(there) && !std::filesystem::is_symlink(there))
        return domain::failure(ErrorKind::Storage,
                               Texts::tr("“%1” is there already, and isn't a file. Choose another name.").arg(name));
    return {};
}

} // namespace

PartialFile::PartialFile(QString path)
    : m_path(std::move(path))
    , m_file(partialPath(m_path)) {}

PartialFile::~PartialFile() {
    if (!m_isThere)
        return;
    m_file.close();
    m_file.remove();
}

domain::Result<> PartialFile::open() {
    if (auto fit = checkName(m_path); !fit)
        return fit;
    // Unbuffered: the pieces are large, and an error shows where it happens.
    m_isThere = m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered);
    return m_isThere ? domain::Result<>() : std::unexpected(writeError(m_file, m_path));
}

domain::Result<> PartialFile::write(const QByteArray& bytes) {
    return m_file.write(bytes) == bytes.size() ? domain::Result<>() : std::unexpected(writeError(m_file, m_path));
}

domain::Result<> PartialFile::commit(const std::stop_token& stopToken) {
    if (!syncFile(m_file))
        return std::unexpected(writeError(m_file, m_path));
    m_file.close(); // Windows renames only what nobody has open
    if (stopToken.stop_requested())
        return domain::failure(ErrorKind::Cancelled, Texts::tr("Cancelled."));
    if (!moveOver(m_file.fileName(), m_path))
        return std::unexpected(writeError(m_file, m_path));
    m_isThere = false;
    syncFolder(QFileInfo(m_path).absolutePath());
    return {};
}

} // namespace attache::disk

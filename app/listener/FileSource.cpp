// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "listener/FileSource.h"

#include "listener/FilePlan.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace attache::listener {

bool FileSource::open(const QString& path) {
    boost::system::error_code error;
    if (!QFileInfo(path).isFile())
        return false; // a folder could be opened, a pipe would block
    m_path = path;
    m_file.open(path.toUtf8().constData(), boost::beast::file_mode::scan, error);
    return !error;
}

FileFacts FileSource::facts() const {
    boost::system::error_code error;
    const std::uint64_t size = m_file.size(error);
    const qint64 modified = QFileInfo(m_path).lastModified().toSecsSinceEpoch();
    return {error ? 0 : size, std::chrono::sys_seconds(std::chrono::seconds(modified))};
}

bool FileSource::select(std::uint64_t first, std::uint64_t length) {
    boost::system::error_code error;
    m_file.seek(first, error);
    m_left = length;
    return !error;
}

std::optional<std::span<const char>> FileSource::next() {
    if (!m_piece)
        m_piece = std::make_unique_for_overwrite<char[]>(kPieceBytes);
    boost::system::error_code error;
    const std::size_t wanted = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, kPieceBytes));
    const std::size_t got = wanted == 0 ? 0 : m_file.read(m_piece.get(), wanted, error);
    if (error || (got == 0 && wanted > 0))
        return std::nullopt;
    m_left -= got;
    return std::span<const char>(m_piece.get(), got);
}

} // namespace attache::listener

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// FileSource: a part of a file, read piece by piece.
#pragma once

#include <QString>

#include <boost/beast/core/file.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>

namespace attache::listener {

struct FileFacts;

class FileSource {
public:
    static constexpr std::size_t kPieceBytes = 256 * 1024;

    // False: it can't be opened.
    [[nodiscard]] bool open(const QString& path);
    [[nodiscard]] FileFacts facts() const;
    // From here on `length` bytes from `first`.
    [[nodiscard]] bool select(std::uint64_t first, std::uint64_t length);
    // The next piece, until the next call; empty at the end. Nothing when the file has become shorter or unreadable.
    [[nodiscard]] std::optional<std::span<const char>> next();
    [[nodiscard]] bool isAtEnd() const { return m_left == 0; }

private:
    QString m_path;
    boost::beast::file m_file;
    std::uint64_t m_left = 0;
    std::unique_ptr<char[]> m_piece; // kPieceBytes, from the first next() on
};

} // namespace attache::listener

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// PackedSize: how large an office document becomes when the Document Server unpacks it, and whether it will.
//
// Facts: a Document Server counts the uncompressed sizes that the ZIP's central directory states for the entries
// "*.xml", and refuses a document, by default, beyond 50 MB (word and slide formats) or 300 MB (sheets): its setting
// FileConverter.converter.inputLimits.
#pragma once

#include "domain/Result.h"

#include <QIODevice>
#include <QString>

#include <optional>

namespace attache::documents {

// The sum of the stated uncompressed sizes of all entries whose name ends with ".xml", in bytes. The file is hostile:
// nothing is unpacked, at most 64 MiB of directory are read. Nothing when it is no ZIP that can be read: the Document
// Server will say so itself. `file` is open and can be sought. Pure.
[[nodiscard]] std::optional<quint64> unpackedXmlSize(QIODevice& file);

// The most that a Document Server unpacks of a file with this extension (lower case); nothing: no such limit.
[[nodiscard]] std::optional<quint64> unpackedLimit(const QString& extension);

// What to tell a person before the editor refuses the file; empty when it will do. Reads the disk: not for the user's
// thread.
[[nodiscard]] QString unpackedWarning(const QString& path, const QString& extension);

} // namespace attache::documents

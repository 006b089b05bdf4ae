// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// FileContent: whether fetched bytes can be the document they were announced as. Pure functions.
#pragma once

#include <QByteArray>
#include <QString>

namespace attache::onlyoffice {

inline constexpr qsizetype kSniffedBytes = 1024;

// `head`: the first bytes, up to kSniffedBytes. False for an error page and for a container that isn't one: an OOXML,
// ODF or EPUB file begins with a ZIP signature, a PDF holds "%PDF-", RTF begins with "{\rtf", a PNG with its own.
[[nodiscard]] bool canBeDocument(const QByteArray& head, const QString& fileType);

// `tail`: the last bytes, up to kTailBytes. False for a ZIP container without its directory's end, and for a PNG
// without its own, which is how one that was cut looks. Needed where no length was announced: there Qt takes a lost
// connection for the end.
inline constexpr qsizetype kTailBytes = 66 * 1024; // the end record and the longest comment
[[nodiscard]] bool isComplete(const QByteArray& tail, const QString& fileType);

// True when a body of this Content-Type is a web page, and a file of `fileType` isn't.
[[nodiscard]] bool isForeignWebPage(const QByteArray& contentType, const QString& fileType);

} // namespace attache::onlyoffice

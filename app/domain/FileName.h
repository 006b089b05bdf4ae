// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Names that come from the network, made fit for a disk, a title or a header. Pure functions.
#pragma once

#include <QString>

namespace attache::domain {

// A name that any of the three systems can store in one folder: no separators, no control, bidi or zero-width
// characters, no reserved Windows names, no leading or trailing dots or blanks, at most 255 bytes of UTF-8 with the
// extension kept, never empty ("document" when nothing is left).
[[nodiscard]] QString safeFileName(const QString& hostileName);

// The name as a person should see it: control and bidi override characters are replaced by U+FFFD, so that
// "report\u202Excod.exe" can't pose as something else. Not fit for a disk.
[[nodiscard]] QString displayFileName(const QString& hostileName);

// The part behind the last dot, lower case; empty when there is none.
[[nodiscard]] QString extensionOf(const QString& name);

// `text` cut to at most `characters` UTF-16 code units without splitting a surrogate pair; keeps the extension.
[[nodiscard]] QString elidedFileName(const QString& name, int characters);

} // namespace attache::domain

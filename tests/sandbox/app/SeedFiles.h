// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SeedFiles: small files of the formats that the Document Server double doesn't make itself. Private to this folder.
#pragma once

#include <QByteArray>
#include <QString>

namespace attache::sandbox {

[[nodiscard]] QByteArray makeOdt(const QString& text);
[[nodiscard]] QByteArray makePdf(const QByteArray& asciiText);
[[nodiscard]] QByteArray makePng(); // one pixel

} // namespace attache::sandbox

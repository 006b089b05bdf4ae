// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// OoxmlFiles: small, valid DOCX, XLSX and PPTX files for seeding. Pure functions, any thread.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace attache::sandbox {

[[nodiscard]] QByteArray makeDocx(const QStringList& paragraphs);
// Rows of cells from A1; what reads as a number becomes one.
[[nodiscard]] QByteArray makeXlsx(const QList<QStringList>& rows);
// One slide for each list of lines, at least one.
[[nodiscard]] QByteArray makePptx(const QList<QStringList>& slides);

} // namespace attache::sandbox

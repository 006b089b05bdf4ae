// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// BlankDocument: what "New" begins with. The files are resources, made by resources/blank/make-blank.py.
#pragma once

#include <QMetaType>
#include <QString>

namespace attache::documents {

enum class BlankDocument { Text, Spreadsheet, Presentation };

// Where it lies, readable like any file.
[[nodiscard]] QString blankPath(BlankDocument kind);
// "docx", "xlsx" or "pptx".
[[nodiscard]] QString blankExtension(BlankDocument kind);
// What the person typed as a name that everybody can store, with the right extension; empty when nothing was typed.
[[nodiscard]] QString blankName(const QString& typed, BlankDocument kind);

} // namespace attache::documents
Q_DECLARE_METATYPE(attache::documents::BlankDocument)

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// FormatCatalog: the file formats ONLYOFFICE Docs knows, and what Attache lets people do with them.
//
// Source: the official table onlyoffice-docs-formats.json (name, type, actions, MIME), as our own compiled table.
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <span>
#include <string_view>

namespace attache::onlyoffice {

enum class DocumentType { None, Word, Cell, Slide, Pdf, Diagram }; // editorConfig's documentType

enum class FormatAction : unsigned {
    View = 1 << 0,
    Edit = 1 << 1,
    LossyEdit = 1 << 2, // ONLYOFFICE writes it, though something may be lost
    Review = 1 << 3,
    Comment = 1 << 4,
    Fill = 1 << 5,
    Encrypt = 1 << 6,
    CustomFilter = 1 << 7,
    AutoConvert = 1 << 8,
    Picture = 1 << 9, // ONLYOFFICE converts it to PNG
};

struct Format {
    std::string_view name; // the extension, lower case
    DocumentType type;
    unsigned actions;                            // FormatAction bits
    std::span<const std::string_view> mimeTypes; // the first is the one to send

    [[nodiscard]] bool can(FormatAction action) const { return actions & static_cast<unsigned>(action); }
    [[nodiscard]] bool isWritable() const { return can(FormatAction::Edit) || can(FormatAction::LossyEdit); }
};

[[nodiscard]] std::span<const Format> allFormats();
// By extension, any case; nullptr when ONLYOFFICE doesn't know it.
[[nodiscard]] const Format* findFormat(const QString& extension);
[[nodiscard]] QString documentTypeName(DocumentType type); // "word", "cell", "slide", "pdf", "diagram"; empty for None

// What may be done with a format, before anybody's rights are looked at.
enum class FormatPolicy { NotOpened, ViewOnly, Editable };

// DOCX, XLSX and PPTX are editable; the other formats that ONLYOFFICE can write are when their extension is in
// `alsoEditable` (the person's setting); every other viewable format is view only.
[[nodiscard]] FormatPolicy policyFor(const Format* format, const QSet<QString>& alsoEditable = {});
// The extensions a person can add to `alsoEditable`.
[[nodiscard]] QStringList optionallyEditable();

} // namespace attache::onlyoffice

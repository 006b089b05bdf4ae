// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "onlyoffice/FormatCatalog.h"

#include "onlyoffice/FormatTable.h"

#include <algorithm>
#include <array>

namespace attache::onlyoffice {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMaxName = 16; // no format has a longer extension

bool isAlwaysEditable(std::string_view name) {
    return name == "docx" || name == "xlsx" || name == "pptx";
}

QString qName(const Format& format) {
    return QString::fromLatin1(format.name.data(), static_cast<qsizetype>(format.name.size()));
}

} // namespace

std::span<const Format> allFormats() {
    return formatTable();
}

const Format* findFormat(const QString& extension) {
    if (extension.isEmpty() || extension.size() > kMaxName)
        return nullptr;
    std::array<char, kMaxName> lower{};
    for (qsizetype i = 0; i < extension.size(); ++i) {
        const char16_t c = extension.at(i).unicode();
        if (c >= 0x80)
            return nullptr;
        lower[static_cast<std::size_t>(i)] = static_cast<char>(c >= u'A' && c <= u'Z' ? c + (u'a' - u'A') : c);
    }
    const std::string_view name(lower.data(), static_cast<std::size_t>(extension.size()));
    const auto formats = formatTable();
    const auto found = std::ranges::lower_bound(formats, name, {}, &Format::name);
    return found != formats.end() && found->name == name ? &*found : nullptr;
}

QString documentTypeName(DocumentType type) {
    switch (type) {
    case DocumentType::Word:
        return u"word"_s;
    case DocumentType::Cell:
        return u"cell"_s;
    case DocumentType::Slide:
        return u"slide"_s;
    case DocumentType::Pdf:
        return u"pdf"_s;
    case DocumentType::Diagram:
        return u"diagram"_s;
    case DocumentType::None:
        break;
    }
    return {};
}

FormatPolicy policyFor(const Format* format, const QSet<QString>& alsoEditable) {
    if (!format || format->type == DocumentType::None || !format->can(FormatAction::View))
        return FormatPolicy::NotOpened;
    if (isAlwaysEditable(format->name))
        return FormatPolicy::Editable;
    return format->isWritable() && alsoEditable.contains(qName(*format)) ? FormatPolicy::Editable
                                                                         : FormatPolicy::ViewOnly;
}

QStringList optionallyEditable() {
    QStringList names;
    for (const Format& format : formatTable()) {
        if (format.isWritable() && !isAlwaysEditable(format.name))
            names.append(qName(format));
    }
    return names;
}

} // namespace attache::onlyoffice

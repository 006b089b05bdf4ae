// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/BlankDocument.h"

#include "domain/FileName.h"

namespace attache::documents {

using namespace Qt::StringLiterals;

QString blankPath(BlankDocument kind) {
    switch (kind) {
    case BlankDocument::Text:
        return u":/blank/document.docx"_s;
    case BlankDocument::Spreadsheet:
        return u":/blank/spreadsheet.xlsx"_s;
    case BlankDocument::Presentation:
        break;
    }
    return u":/blank/presentation.pptx"_s;
}

QString blankExtension(BlankDocument kind) {
    return domain::extensionOf(blankPath(kind));
}

QString blankName(const QString& typed, BlankDocument kind) {
    const QString suffix = u'.' + blankExtension(kind);
    QString stem = typed.simplified();
    while (stem.endsWith(suffix, Qt::CaseInsensitive))
        stem = stem.chopped(suffix.size()).trimmed();
    if (stem.isEmpty())
        return {};
    return domain::safeFileName(stem + suffix);
}

} // namespace attache::documents

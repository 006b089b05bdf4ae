// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/AccessLevels.h"

#include "onlyoffice/FormatCatalog.h"

namespace attache::documents {

using domain::AccessLevel;
using onlyoffice::FormatAction;

QList<AccessLevel> levelsFor(const QString& extension) {
    QList<AccessLevel> levels{AccessLevel::View};
    const onlyoffice::Format* format = onlyoffice::findFormat(extension);
    if (!format)
        return levels;
    if (format->can(FormatAction::Fill))
        levels.append(AccessLevel::FillForms);
    if (format->can(FormatAction::Comment))
        levels.append(AccessLevel::Comment);
    if (format->can(FormatAction::Review))
        levels.append(AccessLevel::Review);
    if (format->isWritable())
        levels.append(AccessLevel::Edit);
    return levels;
}

bool hasAccessRights(const QString& extension, const QSet<QString>& alsoEditable) {
    return onlyoffice::policyFor(onlyoffice::findFormat(extension), alsoEditable) == onlyoffice::FormatPolicy::Editable;
}

} // namespace attache::documents

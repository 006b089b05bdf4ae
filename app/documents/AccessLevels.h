// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Which levels of access a format offers. Pure functions.
#pragma once

#include "domain/AccessRights.h"

#include <QList>
#include <QSet>
#include <QString>

namespace attache::documents {

// What people can be given for a file with this extension, the least first; always with View. Review for documents,
// Fill forms for PDF, Comment and Edit where the format knows them.
[[nodiscard]] QList<domain::AccessLevel> levelsFor(const QString& extension);

// Whether rights on it mean anything: a format that this person's Attache edits.
[[nodiscard]] bool hasAccessRights(const QString& extension, const QSet<QString>& alsoEditable = {});

} // namespace attache::documents

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// What a person can do with a document in the list: the one place where format, person and rights come together.
#pragma once

#include "domain/AccessRights.h"
#include "onlyoffice/FormatCatalog.h"

#include <QFlags>
#include <QSet>
#include <QString>

namespace attache::documents {

enum class Action {
    OpenForEditing = 1 << 0, // "Open file in ONLYOFFICE"
    OpenForViewing = 1 << 1, // "Open file in ONLYOFFICE", view only
    Download = 1 << 2,       // "Download…"
    CopyLink = 1 << 3,       // "Copy link"
};
Q_DECLARE_FLAGS(Actions, Action)
Q_DECLARE_OPERATORS_FOR_FLAGS(Actions)

struct ActionContext {
    QString extension;
    qint64 size = 0;
    domain::AccessRights rights;
    QSet<QString> alsoEditable;     // the person's setting, see onlyoffice::policyFor
    bool isArchivedChannel = false; // read only: nothing can be posted back
};

// At most one of the two Open actions. An empty file can't be opened (ONLYOFFICE refuses it), only downloaded.
[[nodiscard]] Actions actionsFor(const ActionContext& context);

} // namespace attache::documents

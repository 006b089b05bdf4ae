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
    ChangeAccess = 1 << 4,   // "Change access rights": the author's alone
    Restore = 1 << 5,        // of an older version: makes it the newest
};
Q_DECLARE_FLAGS(Actions, Action)
Q_DECLARE_OPERATORS_FOR_FLAGS(Actions)

struct ActionContext {
    QString extension;
    qint64 size = 0;
    domain::AccessRights rights;
    QSet<QString> alsoEditable;     // the person's setting, see onlyoffice::policyFor
    bool isArchivedChannel = false; // read only: nothing can be posted back
    bool isAuthor = false;          // of the root post: only they can change its props
};

// At most one of the two Open actions. An empty file can't be opened (ONLYOFFICE refuses it), only downloaded.
// Rights are the author's to give, on formats that are edited, in every kind of channel that isn't archived.
[[nodiscard]] Actions actionsFor(const ActionContext& context);
// What can be done with one version, where `document` can be done with its document. Older ones are looked at, and
// restored by people who may edit.
[[nodiscard]] Actions versionActionsFor(Actions document, domain::AccessRights rights, bool isNewest);

} // namespace attache::documents

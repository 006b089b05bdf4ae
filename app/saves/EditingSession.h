// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// EditingSession: one opening of one version for editing, from the signed config to the final callback.
#pragma once

#include "onlyoffice/DocumentServerSettings.h"

#include <QString>
#include <QStringList>

namespace attache::saves {

// What the reply tells the thread about its version.
enum class Notice { // written to disk: never change a number
    Updated = 0,    // "File … was updated by @…"
    Restored = 1,   // "File … was restored to version N by @…"
};

// Everything a save needs to reach its thread, also after a restart. Journalled whole, but for the secret.
struct EditingSession {
    QString id; // UUID without braces
    QString accountId;
    QString userId;   // who opened it here
    QString userName; // for the notice
    QString channelId;
    QString rootPostId;   // the thread that versions are posted to
    QString rootFileId;   // version 1
    QString parentFileId; // the version that was opened
    int parentNumber = 1;
    QString documentKey;
    QString fileName;       // as on Mattermost (hostile)
    QString callbackPath;   // the listener's grant, restored after a restart
    qint64 openedAt = 0;    // ms since epoch
    QString documentServer; // its address, in whose cache the changes are; empty: unknown
    Notice notice = Notice::Updated;
    int restoredNumber = 0; // Restored: the version whose content it is, as people count
    bool operator==(const EditingSession&) const = default;
};

} // namespace attache::saves

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SaveStatus: where one save stands, for people's eyes and for the saves view.
#pragma once

#include "domain/Result.h"

#include <QMetaType>
#include <QString>

namespace attache::domain {

// The steps of a save, in order. Each is durable before the next begins.
enum class SaveStep {
    Received,  // the callback came; its file is being fetched
    Stored,    // the file is on this disk and journalled; the Document Server has been told
    Uploaded,  // Mattermost holds the file; no post names it yet
    Posted,    // the version stands in the thread
    Done,      // nothing is left to do; the spool file is gone
    Discarded, // the person gave it up
};

struct SaveStatus {
    QString saveId;
    QString sessionId;
    QString accountId;
    QString documentTitle;
    SaveStep step = SaveStep::Received;
    bool isWaiting = false;   // stopped before the next step; see error and nextAttemptAt
    Error error;              // why it waits; only when isWaiting
    qint64 nextAttemptAt = 0; // ms since epoch; 0: waits for the person
    qint64 since = 0;         // ms since epoch
    qint64 size = 0;          // bytes
    bool operator==(const SaveStatus&) const = default;
};

[[nodiscard]] constexpr bool isUnfinished(SaveStep step) {
    return step == SaveStep::Received || step == SaveStep::Stored || step == SaveStep::Uploaded;
}

// It stays where it is until the person does something.
[[nodiscard]] inline bool needsPerson(const SaveStatus& save) {
    return isUnfinished(save.step) && save.isWaiting && save.nextAttemptAt == 0;
}

} // namespace attache::domain
Q_DECLARE_METATYPE(attache::domain::SaveStatus)

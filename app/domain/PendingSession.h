// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// PendingSession: a document whose editor was closed, and whose last version the Document Server still holds.
#pragma once

#include <QString>

namespace attache::domain {

struct PendingSession {
    QString sessionId;
    QString title;    // safe to show
    qint64 since = 0; // ms since epoch: when it was closed or, for an earlier run's, opened; 0: unknown
    bool operator==(const PendingSession&) const = default;
};

} // namespace attache::domain

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// RecoveryReport: what one round of questions to the Document Server found out about each unfinished session, for the
// person: what is certain, and what isn't.
#pragma once

#include "domain/Result.h"
#include "saves/EditingSession.h"

#include <QList>
#include <QMetaType>

#include <algorithm>

namespace attache::saves {

enum class RecoveryOutcome {
    StillEdited,   // the key is known: somebody has it open, or had until lately; the callbacks will come
    Recovered,     // a forgotten result was found and is stored now
    SavedByOthers, // nobody edits, and the newest version that came from the key is somebody else's: closed; where the
                   // key is still known, in the second of two rounds at least an hour apart
    NothingFound,  // the key is unknown and there is no forgotten result; asked again later
    Closed,        // the same in two rounds at least an hour apart: given up, not asked again
    Failed,        // the Document Server couldn't be asked, or the result not be kept; tried again later
};

struct RecoveredSession {
    EditingSession session; // enough to open the document again
    QString title;          // safe to show
    RecoveryOutcome outcome = RecoveryOutcome::Failed;
    domain::Error error; // only for Failed
    // What the journal is certain of.
    bool wasJoined = false;     // an editor had the document open. Else nobody did, or the Document Server never got
                                // through to this computer
    bool hasSaveFailed = false; // status 3 came: the Document Server holds changes that it couldn't assemble. They come
                                // back when the document is opened again; such a session is never given up
    bool isAtAnotherServer = false; // it was opened with another Document Server than the one that was asked, and
                                    // nothing was found; such a session is never given up
    bool operator==(const RecoveredSession&) const = default;
};

struct RecoveryReport {
    QList<RecoveredSession> sessions; // in the order in which they were opened

    [[nodiscard]] qsizetype count(RecoveryOutcome outcome) const {
        return std::ranges::count(sessions, outcome, &RecoveredSession::outcome);
    }
    bool operator==(const RecoveryReport&) const = default;
};

} // namespace attache::saves
Q_DECLARE_METATYPE(attache::saves::RecoveryReport)

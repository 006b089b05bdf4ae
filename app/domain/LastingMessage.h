// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// LastingMessage: something the person has to know, which stays in sight until they have dealt with it.
#pragma once

#include <QMetaType>
#include <QString>

namespace attache::domain {

// Where a document lives, as far as it takes to find it again.
struct DocumentPlace {
    QString accountId;
    QString rootPostId; // the thread
    QString fileId;     // any version of the document
    bool operator==(const DocumentPlace&) const = default;
};

struct LastingMessage {
    enum class Action {
        None,
        OpenAgain,  // opens `place`
        ShowFolder, // shows `path`'s folder
        SignIn,
    };

    QString id;       // a message with the same id takes the place of the one before
    QString title;    // the document or thing it is about; safe to show
    QString text;     // translated; names the cause and the cure
    qint64 since = 0; // ms since epoch
    Action action = Action::None;
    DocumentPlace place;
    QString path;
    bool operator==(const LastingMessage&) const = default;

    // The others go only when what they are about has been dealt with.
    [[nodiscard]] bool canBeDismissed() const { return action != Action::SignIn; }
};

} // namespace attache::domain
Q_DECLARE_METATYPE(attache::domain::LastingMessage)

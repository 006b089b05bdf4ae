// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// AccessEnforcer: takes the right to write from those who have a document open when it is withdrawn.
//
// The editor's signed configuration carried the rights when it was opened, and a Document Server doesn't ask again. Its
// `drop` command makes people viewers of the document with that key; what they changed until then is kept and saved.
// The key stays as it is: the others go on. People who have the document open through the reference plugin have it
// under keys of the plugin's own, which nobody else knows.
#pragma once

#include "documents/AccessEditor.h"
#include "domain/Attachment.h"
#include "onlyoffice/DocumentServerClient.h"

#include <QPointer>

namespace attache::documents {

// Who may no longer write, by their own entry or as everyone.
struct Withdrawal {
    QStringList people;      // user ids with an own entry before or after
    bool isEveryone = false; // all people without an entry, too
    [[nodiscard]] bool isNone() const { return people.isEmpty() && !isEveryone; }
};
[[nodiscard]] Withdrawal withdrawalBy(const SavedAccess& saved);

struct EnforceRequest {
    QString serverId; // part of every document key, as in OpenerContext
    domain::Document document;
    SavedAccess saved;
};

// Tells the Document Server, under the keys of the document's newest versions (a version that is saved in the middle
// of editing gets a new key, while its editors go on under the old one). For everyone it asks Mattermost who is in the
// channel; when those are more than it lists in five pages, all editors are dropped, also those who may write: they
// open the document again. Nothing is asked when nobody lost the right. Errors: what the Document Server or Mattermost
// said; editors that are open then stay so until they are closed.
[[nodiscard]] Task<> enforceWithdrawal(QPointer<onlyoffice::DocumentServerClient> documentServer,
                                       QPointer<mattermost::MattermostClient> mattermost, EnforceRequest request);

} // namespace attache::documents

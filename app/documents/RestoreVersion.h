// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// RestoreVersion: makes an older version the newest one, by writing it once more.
#pragma once

#include "documents/Task.h"
#include "domain/Attachment.h"
#include "domain/User.h"
#include "mattermost/MattermostClient.h"
#include "saves/SaveService.h"

#include <QCoroTask>
#include <QPointer>
#include <QString>

namespace attache::documents {

struct RestoreRequest {
    QString accountId;
    domain::User me;
    domain::Attachment version; // the one that is to be the newest
};

// Reads the thread anew, fetches the version's file and submits it as a save made from the version that is the newest
// now; it reaches the thread as any other save, also when Mattermost goes away meanwhile. Answers the save's id.
// Errors: NotFound (the document or the version is gone), InvalidInput (it is the newest already), Forbidden (no right
// to edit), Cancelled (one of the two has ended), else as MattermostClient::downloadFile() and SaveService::submit().
// Thread: the client's.
[[nodiscard]] Task<QString> restoreVersion(QPointer<mattermost::MattermostClient> client,
                                           QPointer<saves::SaveService> saves, RestoreRequest request);

} // namespace attache::documents

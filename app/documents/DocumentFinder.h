// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// DocumentFinder: from a place that was written down earlier to the document that is there now.
#pragma once

#include "documents/DocumentOpener.h"
#include "domain/Attachment.h"
#include "domain/LastingMessage.h"
#include "mattermost/MattermostClient.h"

namespace attache::documents {

// Reads the thread. NotFound when the document was deleted, or the file belongs to no document of that thread; else
// what Mattermost answered. `client` lives until the task is done, or the task is Cancelled with it.
[[nodiscard]] Task<domain::Document> findDocument(mattermost::MattermostClient& client, domain::DocumentPlace place);

} // namespace attache::documents

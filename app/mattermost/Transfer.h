// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Transfer: files between this disk and Mattermost, with bounded memory.
//
// Facts: GET /files/{id}; POST /files takes a small file whole; POST /uploads takes parts, the first of at least 5 MiB
// or the whole file, and GET /uploads/{id} tells after a cut where to go on. Mattermost refuses empty files.
#pragma once

#include "domain/Post.h"
#include "mattermost/Connection.h"

namespace attache::mattermost {

inline constexpr qint64 kResumableFrom = 5LL * 1024 * 1024;
inline constexpr qint64 kUploadPart = 16LL * 1024 * 1024;

[[nodiscard]] Task<> download(ConnectionPtr connection, QString fileId, QString path, qint64 expectedSize,
                              domain::TransferOptions options);
[[nodiscard]] Task<domain::FileInfo> upload(ConnectionPtr connection, QString channelId, QString fileName, QString path,
                                            domain::TransferOptions options);

} // namespace attache::mattermost

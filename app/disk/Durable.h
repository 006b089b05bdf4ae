// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// What brings a file to the disk for good: past a power cut, and past what stood under its name. Blocking; any thread.
#pragma once

#include "domain/Result.h"

class QFileDevice;

namespace attache::disk {

// What was written reaches the disk. False: QFileDevice::errorString() or errno says why.
[[nodiscard]] bool syncFile(QFileDevice& file);
// A new name is durable only when its folder's list is. True where the file system does that by itself.
bool syncFolder(const QString& folder);
// In one step: what stood under `to` stays until then.
[[nodiscard]] bool moveOver(const QString& from, const QString& to);

// Storage, with the cause and what helps: `file` couldn't be made or written, on its way to `path`.
[[nodiscard]] domain::Error writeError(const QFileDevice& file, const QString& path);

} // namespace attache::disk

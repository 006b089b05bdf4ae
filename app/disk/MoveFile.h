// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// moveFile(): a whole file, to another folder or another disk.
#pragma once

#include "domain/Result.h"

#include <QString>

#include <stop_token>

namespace attache::disk {

// In one step, replacing what is called so; on another disk it is copied, and gets its name when it is whole there, see
// PartialFile. After an error `from` is still there, and so is what stood under `to`. Blocking; any thread.
[[nodiscard]] domain::Result<> moveFile(const QString& from, const QString& to, const std::stop_token& stopToken);

} // namespace attache::disk

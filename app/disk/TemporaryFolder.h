// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// TemporaryFolder: a folder of our own for files on their way.
#pragma once

#include <QTemporaryDir>

#include <memory>

namespace attache::disk {

// The last to let it go has it removed, with all that is in it, in the background.
using TemporaryFolder = std::shared_ptr<const QTemporaryDir>;

// Blocking: for inBackground(). QTemporaryDir::isValid() says whether it could be made.
[[nodiscard]] TemporaryFolder makeTemporaryFolder();

} // namespace attache::disk

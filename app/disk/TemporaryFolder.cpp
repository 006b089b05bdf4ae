// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "disk/TemporaryFolder.h"

#include "disk/Background.h"

namespace attache::disk {

TemporaryFolder makeTemporaryFolder() {
    return {new QTemporaryDir, [](const QTemporaryDir* folder) { inBackground([folder] { delete folder; }); }};
}

} // namespace attache::disk

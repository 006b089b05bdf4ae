// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// FormatTable: the compiled data behind FormatCatalog.
#pragma once

#include "onlyoffice/FormatCatalog.h"

#include <span>

namespace attache::onlyoffice {

// Sorted by name.
[[nodiscard]] std::span<const Format> formatTable();

} // namespace attache::onlyoffice

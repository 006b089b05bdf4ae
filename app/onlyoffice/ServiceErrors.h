// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ServiceErrors: what the numbers of a Document Server's command and conversion services mean. See
// DocumentServerClient.h for the kinds and ids. Pure functions.
#pragma once

#include "domain/Result.h"

namespace attache::onlyoffice {

[[nodiscard]] domain::Error commandError(int number);    // the command service's `error`, not 0
[[nodiscard]] domain::Error conversionError(int number); // the converter's `error`, below 0

} // namespace attache::onlyoffice

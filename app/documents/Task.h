// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Task: a fallible step of this library that takes time.
#pragma once

#include "domain/Result.h"

#include <QCoroTask>

namespace attache::documents {

template <typename T = void>
using Task = QCoro::Task<domain::Result<T>>;

} // namespace attache::documents

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// RandomThreads: threads of any shape, from any source of numbers: a generator, or a fuzzer's bytes.
#pragma once

#include "Threads.h"

#include <functional>

namespace attache::test {

// `next(n)` answers a number below n.
using Chooser = std::function<unsigned(unsigned)>;

// Few names, so that they meet: replies, forged records, rights, logs, deleted and repeated posts in any combination.
[[nodiscard]] QList<domain::Post> randomThread(const Chooser& next, int posts);

} // namespace attache::test

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/DiskWriter.h"

#include <utility>

namespace attache::ui {

DiskWriter::DiskWriter() {
    m_thread.setMaxThreadCount(1); // keeps the order
}

void DiskWriter::run(std::function<void()> work) {
    m_thread.start(std::move(work));
}

} // namespace attache::ui

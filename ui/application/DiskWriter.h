// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// DiskWriter: small files of the profile, written one after the other on a thread of their own.
#pragma once

#include "disk/Background.h"

#include <QThreadPool>

#include <functional>
#include <utility>

namespace attache::ui {

// Thread: the one that owns it. Its end waits until everything is written.
class DiskWriter {
public:
    DiskWriter();

    // Runs on the writer's thread, after all that was handed over before. `work` brings what it needs with it.
    void run(std::function<void()> work);
    // As run(); the future answers what `work` did.
    template <typename Work>
    [[nodiscard]] auto ask(Work work) {
        return disk::inBackground(std::move(work), m_thread);
    }

private:
    QThreadPool m_thread; // of one thread
};

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SaveContext: what the parts on the saves' thread share. Internal to this library.
#pragma once

#include "domain/Clock.h"
#include "saves/ChangeStore.h"
#include "saves/SaveJournal.h"
#include "saves/SaveSettings.h"
#include "saves/Spool.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace attache::saves {

struct SaveContext {
    SaveContext(SaveSettings saveSettings, const domain::Clock& theClock)
        : settings(std::move(saveSettings))
        , clock(theClock)
        , spool(settings.folder + QStringLiteral("/spool"))
        , changes(settings.folder + QStringLiteral("/changes")) {}

    [[nodiscard]] qint64 now() const { return clock.now().count(); }
    [[nodiscard]] bool isStopping() const { return stop.stop_requested(); }
    void reached(StepPoint point, const QString& saveId) const {
        if (settings.observer)
            settings.observer(point, saveId);
    }

    const SaveSettings settings;
    const domain::Clock& clock;
    const Spool spool;
    const ChangeStore changes;
    std::unique_ptr<SaveJournal> journal; // empty until it could be opened
    std::stop_source stop;
    int running = 0;              // coroutines under way
    std::function<void()> onIdle; // called when running falls to 0
};

// Alive as long as a coroutine is: the thread isn't ended before all of them are through.
class RunningWork {
public:
    explicit RunningWork(SaveContext& context)
        : m_context(context) {
        ++m_context.running;
    }
    ~RunningWork() {
        if (--m_context.running == 0 && m_context.onIdle)
            m_context.onIdle();
    }
    RunningWork(const RunningWork&) = delete;
    RunningWork& operator=(const RunningWork&) = delete;

private:
    SaveContext& m_context;
};

} // namespace attache::saves

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// What the save indicator says, as pure functions of the saves.
#pragma once

#include "domain/PendingSession.h"
#include "domain/SaveState.h"

#include <QList>
#include <QString>

#include <chrono>

namespace attache::ui {

enum class SaveMood { AllSaved, Busy, Waiting, NeedsAttention };

struct SaveSummary {
    SaveMood mood = SaveMood::AllSaved;
    QString text;
};

[[nodiscard]] SaveSummary summarize(const QList<domain::SaveStatus>& saves,
                                    const QList<domain::PendingSession>& pending, std::chrono::milliseconds now);
// One line about one save: what is being done, or why it waits and until when.
[[nodiscard]] QString describe(const domain::SaveStatus& save, std::chrono::milliseconds now);

} // namespace attache::ui

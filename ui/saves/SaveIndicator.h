// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SaveIndicator: the save state that is always in sight, with a list of what waits behind it.
//
// "All changes saved", "Saving Budget 2026.xlsx…", "1 version waiting for Mattermost (retry in 20 s)". Thread: GUI.
#pragma once

#include "domain/Clock.h"
#include "domain/PendingSession.h"
#include "domain/SaveState.h"

#include <QToolButton>

#include <memory>

namespace attache::ui {

class SaveIndicator : public QToolButton {
    Q_OBJECT
public:
    explicit SaveIndicator(const domain::Clock& clock, QWidget* parent = nullptr); // `clock` outlives it
    // Shows what `followed` shows, and asks there for what is asked for here. `followed` outlives it.
    explicit SaveIndicator(SaveIndicator& followed, QWidget* parent = nullptr);
    ~SaveIndicator() override;

    void setSaves(const QList<domain::SaveStatus>& saves);
    // Closed editors whose final callback hasn't come yet.
    void setPendingSessions(const QList<domain::PendingSession>& sessions);
    // One line for the tray's tooltip.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void contentsChanged();
    void summaryChanged(const QString& summary);
    void retryRequested(const QString& saveId); // empty: all
    void exportRequested(const QString& saveId, const QString& suggestedName);
    void savesRequested(); // the whole list, with all that can be done

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace attache::ui

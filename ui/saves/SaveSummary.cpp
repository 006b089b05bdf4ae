// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "saves/SaveSummary.h"

#include "domain/FileName.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache::ui {
namespace {

constexpr int kNameLength = 32;

class Texts {
    Q_DECLARE_TR_FUNCTIONS(SaveSummary)
};

QString shortName(const QString& name) {
    return domain::elidedFileName(domain::displayFileName(name), kNameLength);
}

// "retry in 20 s", or nothing when the time has come.
QString retryText(qint64 nextAttemptAt, std::chrono::milliseconds now) {
    const qint64 seconds = (nextAttemptAt - now.count() + 999) / 1000;
    if (nextAttemptAt <= 0 || seconds <= 0)
        return {};
    if (seconds < 90)
        return Texts::tr("retry in %n s", nullptr, int(seconds));
    return Texts::tr("retry in %n min", nullptr, int((seconds + 59) / 60));
}

} // namespace

SaveSummary summarize(const QList<domain::SaveStatus>& saves, const QList<domain::PendingSession>& pending,
                      std::chrono::milliseconds now) {
    QList<domain::SaveStatus> open;
    std::ranges::copy_if(saves, std::back_inserter(open),
                         [](const domain::SaveStatus& save) { return domain::isUnfinished(save.step); });
    const auto waiting = int(std::ranges::count_if(open, &domain::SaveStatus::isWaiting));
    if (const auto stuck = int(std::ranges::count_if(open, domain::needsPerson)); stuck > 0)
        return {SaveMood::NeedsAttention, Texts::tr("%n version(s) need your attention", nullptr, stuck)};
    if (waiting > 0 && waiting == open.size()) {
        qint64 next = 0;
        for (const domain::SaveStatus& save : std::as_const(open))
            next = next == 0 ? save.nextAttemptAt : std::min(next, save.nextAttemptAt);
        const QString text = Texts::tr("%n version(s) waiting for Mattermost", nullptr, waiting);
        const QString retry = retryText(next, now);
        return {SaveMood::Waiting, retry.isEmpty() ? text : Texts::tr("%1 (%2)").arg(text, retry)};
    }
    const int busy = int(open.size()) + int(pending.size());
    if (busy == 0)
        return {SaveMood::AllSaved, Texts::tr("All changes saved")};
    if (busy > 1)
        return {SaveMood::Busy, Texts::tr("Saving %n document(s)…", nullptr, busy)};
    const QString name = open.isEmpty() ? pending.constFirst().title : open.constFirst().documentTitle;
    return {SaveMood::Busy, Texts::tr("Saving %1…").arg(shortName(name))};
}

QString describe(const domain::SaveStatus& save, std::chrono::milliseconds now) {
    const QString name = shortName(save.documentTitle);
    if (save.isWaiting) {
        const QString retry = retryText(save.nextAttemptAt, now);
        return retry.isEmpty() ? Texts::tr("%1: waiting. %2").arg(name, save.error.message)
                               : Texts::tr("%1: waiting, %2. %3").arg(name, retry, save.error.message);
    }
    switch (save.step) {
    case domain::SaveStep::Received:
        return Texts::tr("%1: fetching the new version from the Document Server").arg(name);
    case domain::SaveStep::Stored:
        return Texts::tr("%1: sending the new version to Mattermost").arg(name);
    case domain::SaveStep::Uploaded:
        return Texts::tr("%1: posting the new version").arg(name);
    case domain::SaveStep::Posted:
    case domain::SaveStep::Done:
        return Texts::tr("%1: saved").arg(name);
    case domain::SaveStep::Discarded:
        return Texts::tr("%1: discarded").arg(name);
    }
    return name;
}

} // namespace attache::ui

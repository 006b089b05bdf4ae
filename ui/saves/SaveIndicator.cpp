// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "saves/SaveIndicator.h"

#include "saves/SaveSummary.h"
#include "theme/Icons.h"

#include <QMenu>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace attache::ui {
namespace {

IconName iconFor(SaveMood mood) {
    switch (mood) {
    case SaveMood::AllSaved:
        return IconName::SaveOk;
    case SaveMood::Busy:
        return IconName::SaveBusy;
    case SaveMood::Waiting:
        return IconName::SaveWaiting;
    case SaveMood::NeedsAttention:
        return IconName::SaveError;
    }
    return IconName::SaveOk;
}

// For places where an ampersand underlines the next letter.
QString withoutMnemonic(QString text) {
    return text.replace(u'&', QLatin1StringView("&&"));
}

// What is unfinished first, then what was finished last; a long list has a window of its own.
constexpr qsizetype kMenuRows = 8;

QList<domain::SaveStatus> forMenu(const QList<domain::SaveStatus>& saves) {
    const auto isOpen = [](const domain::SaveStatus& save) { return domain::isUnfinished(save.step); };
    QList<domain::SaveStatus> chosen;
    std::ranges::copy_if(saves, std::back_inserter(chosen), isOpen);
    for (auto it = saves.crbegin(); it != saves.crend() && chosen.size() < kMenuRows; ++it) {
        if (!isOpen(*it))
            chosen.append(*it);
    }
    return chosen.mid(0, kMenuRows);
}

} // namespace

class SaveIndicator::Private {
public:
    Private(SaveIndicator& indicator, const domain::Clock& theClock)
        : q(indicator)
        , clock(theClock) {}

    void refresh();
    void fillMenu();
    void addSave(const domain::SaveStatus& save);

    SaveIndicator& q;
    const domain::Clock& clock;
    QMenu* menu = nullptr;
    QTimer countdown; // runs only while something waits for a time
    QList<domain::SaveStatus> saves;
    QList<domain::PendingSession> pending;
    SaveSummary summary;
};

SaveIndicator::SaveIndicator(const domain::Clock& clock, QWidget* parent)
    : QToolButton(parent)
    , d(std::make_unique<Private>(*this, clock)) {
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    d->menu = new QMenu(this);
    setMenu(d->menu);
    connect(d->menu, &QMenu::aboutToShow, this, [this] { d->fillMenu(); });
    d->countdown.setInterval(1s);
    connect(&d->countdown, &QTimer::timeout, this, [this] { d->refresh(); });
    d->refresh();
}

SaveIndicator::SaveIndicator(SaveIndicator& followed, QWidget* parent)
    : SaveIndicator(followed.d->clock, parent) {
    const auto copy = [this, &followed] {
        d->saves = followed.d->saves;
        d->pending = followed.d->pending;
        d->refresh();
    };
    connect(&followed, &SaveIndicator::contentsChanged, this, copy);
    connect(this, &SaveIndicator::retryRequested, &followed, &SaveIndicator::retryRequested);
    connect(this, &SaveIndicator::exportRequested, &followed, &SaveIndicator::exportRequested);
    connect(this, &SaveIndicator::savesRequested, &followed, &SaveIndicator::savesRequested);
    copy();
}

SaveIndicator::~SaveIndicator() = default;

void SaveIndicator::setSaves(const QList<domain::SaveStatus>& saves) {
    d->saves = saves;
    d->refresh();
    Q_EMIT contentsChanged();
}

void SaveIndicator::setPendingSessions(const QList<domain::PendingSession>& sessions) {
    d->pending = sessions;
    d->refresh();
    Q_EMIT contentsChanged();
}

QString SaveIndicator::summary() const {
    return d->summary.text;
}

void SaveIndicator::Private::refresh() {
    const SaveSummary now = summarize(saves, pending, clock.now());
    if (now.mood == SaveMood::Waiting)
        countdown.start();
    else
        countdown.stop();
    if (now.text == summary.text && now.mood == summary.mood)
        return;
    summary = now;
    q.setText(withoutMnemonic(now.text));
    q.setIcon(ui::icon(iconFor(now.mood)));
    q.setAccessibleName(SaveIndicator::tr("Save state: %1").arg(now.text));
    Q_EMIT q.summaryChanged(now.text);
}

void SaveIndicator::Private::fillMenu() {
    menu->clear();
    menu->addAction(SaveIndicator::tr("Show all saves…"), &q, &SaveIndicator::savesRequested);
    menu->addSeparator();
    for (const domain::PendingSession& session : std::as_const(pending).mid(0, kMenuRows)) {
        const QString text = SaveIndicator::tr("%1: waiting for the Document Server's last version").arg(session.title);
        menu->addAction(withoutMnemonic(text))->setEnabled(false);
    }
    for (const domain::SaveStatus& save : forMenu(saves))
        addSave(save);
    if (saves.isEmpty() && pending.isEmpty())
        menu->addAction(SaveIndicator::tr("All changes are saved in Mattermost."))->setEnabled(false);
}

void SaveIndicator::Private::addSave(const domain::SaveStatus& save) {
    const QString text = withoutMnemonic(describe(save, clock.now()));
    if (!domain::isUnfinished(save.step)) {
        menu->addAction(text)->setEnabled(false);
        return;
    }
    QMenu* actions = menu->addMenu(text);
    const QString saveId = save.saveId;
    const QString name = save.documentTitle;
    actions->addAction(SaveIndicator::tr("Try now"), &q, [this, saveId] { Q_EMIT q.retryRequested(saveId); });
    if (save.step != domain::SaveStep::Received)
        actions->addAction(SaveIndicator::tr("Save a copy…"), &q,
                           [this, saveId, name] { Q_EMIT q.exportRequested(saveId, name); });
}

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The schedule: which save goes when. The steps themselves are in SaveSteps.cpp.
#include "saves/SavePipeline.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <limits>

namespace attache::saves {
namespace {

using domain::ErrorKind;

constexpr qsizetype kParallelSaves = 4;
constexpr qint64 kLongestWait = 3'600'000; // ms; also the most that a Retry-After is obeyed
constexpr qint64 kLongestTimer = 30'000;   // ms; timers stand still while the machine sleeps, clocks don't
constexpr int kMostDoublings = 20;

bool needsPerson(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::SignedOut:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::TooLarge:
    case ErrorKind::BadRequest:
    case ErrorKind::TurnedOff:
    case ErrorKind::InvalidInput:
        return true;
    default:
        return false;
    }
}

domain::Error signedOut() {
    return {ErrorKind::SignedOut,
            QCoreApplication::translate("Saves", "You are signed out. Sign in again to send this save."),
            {},
            0,
            std::nullopt};
}

qint64 waitAfter(const RetryPolicy& policy, int attempts, const domain::Error& error) {
    const qint64 doubled = policy.first.count() << std::min(attempts, kMostDoublings);
    const qint64 most = std::clamp<qint64>(doubled, 1, policy.last.count());
    const qint64 wait = most / 2 + QRandomGenerator::global()->bounded(most / 2 + 1);
    const qint64 asked = error.retryAfter.value_or(std::chrono::milliseconds(0)).count();
    return std::min(std::max(wait, asked), kLongestWait);
}

} // namespace

SavePipeline::SavePipeline(SaveContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_timer(this) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SavePipeline::schedule);
}

SavePipeline::~SavePipeline() = default;

void SavePipeline::setAccount(const QString& accountId, const mattermost::ServerAddress& address,
                              const domain::Secret& token) {
    auto& account = m_accounts[accountId];
    if (!account)
        account = std::make_shared<Account>();
    if (token.isEmpty()) {
        pause(accountId, signedOut());
        return;
    }
    if (!account->client || account->address != address) {
        if (account->client)
            account->client.release()->deleteLater(); // what it is doing ends as Cancelled and is tried again
        account->client = std::make_unique<mattermost::MattermostClient>(address, token);
        account->address = address;
    } else {
        account->client->setToken(token);
    }
    account->isPaused = false;
    for (SaveRecord& save : m_records) {
        if (save.session.accountId == accountId && save.isWaiting && save.error.kind == ErrorKind::SignedOut)
            save.nextAttemptAt = m_context.now();
    }
    scheduleSoon();
}

void SavePipeline::add(SaveRecord record, bool isFromEarlierRun) {
    if (isFromEarlierRun) {
        m_unchecked.insert(record.id);
        if (record.nextAttemptAt != 0) // whatever was in the way then
            record.nextAttemptAt = m_context.now();
    }
    Q_EMIT statusChanged(record.status());
    const QString accountId = record.session.accountId;
    // One that was taken out may come back: its place is before those that were made after it.
    m_records.insert(std::ranges::upper_bound(m_records, record.sequence, {}, &SaveRecord::sequence), record);
    const auto account = m_accounts.value(accountId);
    if (account && account->isPaused) // else it would seem to be on its way
        pause(accountId, signedOut());
    scheduleSoon();
}

void SavePipeline::retryNow(const QString& saveId) {
    for (const auto& account : std::as_const(m_accounts))
        account->notBefore = 0;
    for (SaveRecord& save : m_records) {
        if (save.isWaiting && (saveId.isEmpty() || save.id == saveId))
            save.nextAttemptAt = m_context.now();
    }
    scheduleSoon();
}

void SavePipeline::wake() {
    scheduleSoon();
}

mattermost::MattermostClient* SavePipeline::clientFor(const QString& accountId) const {
    const auto account = m_accounts.value(accountId);
    return account && !account->isPaused ? account->client.get() : nullptr;
}

domain::Result<SaveRecord> SavePipeline::takeOut(const QString& saveId) {
    const SaveRecord* found = record(saveId);
    if (!found) {
        return domain::failure(ErrorKind::NotFound,
                               QCoreApplication::translate("Saves", "This save is finished already."));
    }
    if (m_running.contains(saveId) || found->step == domain::SaveStep::Posted) {
        return domain::failure(ErrorKind::InvalidInput,
                               QCoreApplication::translate("Saves", "This save is being sent right now. Try again in "
                                                                    "a moment."));
    }
    SaveRecord taken = *found;
    m_records.removeIf([&](const SaveRecord& save) { return save.id == saveId; });
    scheduleSoon();
    return taken;
}

std::optional<SaveRecord> SavePipeline::find(const QString& saveId) const {
    const auto found = std::ranges::find(m_records, saveId, &SaveRecord::id);
    return found == m_records.end() ? std::nullopt : std::optional(*found);
}

void SavePipeline::shutdown() {
    m_timer.stop();
    const auto accounts = std::exchange(m_accounts, {});
    for (const auto& account : accounts)
        account->client.reset(); // ends its requests; the coroutines see that the thread is stopping
}

SaveRecord* SavePipeline::record(const QString& saveId) {
    const auto found = std::ranges::find(m_records, saveId, &SaveRecord::id);
    return found == m_records.end() ? nullptr : &*found;
}

void SavePipeline::scheduleSoon() {
    if (std::exchange(m_isScheduled, true))
        return;
    QMetaObject::invokeMethod(this, &SavePipeline::schedule, Qt::QueuedConnection);
}

void SavePipeline::schedule() {
    m_isScheduled = false;
    if (m_context.isStopping())
        return;
    followClock();
    qint64 earliest = std::numeric_limits<qint64>::max();
    QStringList starting;
    QSet<QString> lineages;
    QHash<QString, qsizetype> busy = runningByAccount();
    for (const SaveRecord& save : std::as_const(m_records)) {
        const QString lineage = save.lineage();
        if (lineages.contains(lineage))
            continue;
        lineages.insert(lineage); // the first of a lineage decides for all behind it
        qsizetype& running = busy[save.session.accountId];
        if (running >= kParallelSaves || m_running.contains(save.id) || !mayStart(save, earliest))
            continue;
        starting.append(save.id);
        ++running;
    }
    armTimer(earliest);
    for (const QString& saveId : std::as_const(starting)) {
        m_running.insert(saveId);
        run(saveId);
    }
}

QHash<QString, qsizetype> SavePipeline::runningByAccount() const {
    QHash<QString, qsizetype> running;
    for (const SaveRecord& save : m_records) {
        if (m_running.contains(save.id))
            ++running[save.session.accountId];
    }
    return running;
}

// Set back, it would make everything wait longer than it should.
void SavePipeline::followClock() {
    const qint64 now = m_context.now();
    const qint64 back = m_lastLook - now;
    m_lastLook = now;
    if (back <= 0)
        return;
    for (SaveRecord& save : m_records) {
        if (save.nextAttemptAt > 0)
            save.nextAttemptAt = std::max<qint64>(1, save.nextAttemptAt - back);
    }
    for (const auto& account : std::as_const(m_accounts))
        account->notBefore = std::max<qint64>(0, account->notBefore - back);
}

bool SavePipeline::mayStart(const SaveRecord& save, qint64& earliest) const {
    const auto account = m_accounts.value(save.session.accountId);
    if (!account || !account->client || account->isPaused)
        return false;
    if (save.isWaiting && save.nextAttemptAt == 0)
        return false;
    const qint64 wait = std::max(save.isWaiting ? save.nextAttemptAt : 0, account->notBefore) - m_context.now();
    if (wait <= 0)
        return true;
    earliest = std::min(earliest, wait);
    return false;
}

void SavePipeline::armTimer(qint64 earliest) {
    if (earliest == std::numeric_limits<qint64>::max())
        m_timer.stop();
    else
        m_timer.start(std::chrono::milliseconds(std::min(earliest, kLongestTimer)));
}

QCoro::Task<> SavePipeline::run(QString saveId) {
    const RunningWork work(m_context);
    SaveRecord* save = record(saveId);
    save->isWaiting = false;
    Q_EMIT statusChanged(save->status());
    const QString accountId = save->session.accountId;
    const Client client(m_accounts.value(accountId)->client.get());
    const auto outcome = co_await advance(saveId, client);
    if (m_context.isStopping())
        co_return;
    m_running.remove(saveId);
    if (outcome)
        serverIsBack(accountId);
    else
        settle(saveId, outcome.error());
    scheduleSoon();
}

void SavePipeline::settle(const QString& saveId, const domain::Error& error) {
    SaveRecord* save = record(saveId);
    if (!save)
        return;
    save->isWaiting = true;
    save->error = error;
    save->nextAttemptAt =
        needsPerson(error.kind) ? 0 : m_context.now() + waitAfter(m_context.settings.retry, save->attempts, error);
    ++save->attempts;
    // If even this can't be written, the next start simply tries at once.
    static_cast<void>(m_context.journal->markWaiting(*save));
    Q_EMIT statusChanged(save->status());
    const auto account = m_accounts.value(save->session.accountId);
    if (account && error.retryAfter)
        account->notBefore =
            std::max(account->notBefore, m_context.now() + std::min<qint64>(error.retryAfter->count(), kLongestWait));
    if (error.kind == ErrorKind::SignedOut)
        pause(save->session.accountId, error);
}

// Those that waited for the server needn't sit out their time.
void SavePipeline::serverIsBack(const QString& accountId) {
    for (SaveRecord& save : m_records) {
        const bool isForServer = domain::isTransient(save.error.kind) && save.error.kind != ErrorKind::RateLimited;
        if (save.session.accountId == accountId && save.isWaiting && isForServer)
            save.nextAttemptAt = m_context.now();
    }
}

void SavePipeline::pause(const QString& accountId, const domain::Error& error) {
    if (const auto account = m_accounts.value(accountId))
        account->isPaused = true;
    for (SaveRecord& save : m_records) {
        if (save.session.accountId != accountId || m_running.contains(save.id) ||
            (save.isWaiting && save.nextAttemptAt == 0))
            continue;
        save.isWaiting = true;
        save.error = error;
        save.nextAttemptAt = 0;
        static_cast<void>(m_context.journal->markWaiting(save));
        Q_EMIT statusChanged(save.status());
    }
}

void SavePipeline::update(const SaveRecord& changed) {
    SaveRecord* save = record(changed.id);
    if (!save)
        return;
    *save = changed;
    Q_EMIT statusChanged(save->status());
}

} // namespace attache::saves

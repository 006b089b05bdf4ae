// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "saves/SaveIntake.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace attache::saves {
namespace {

constexpr qsizetype kParallelFetches = 4;
constexpr qsizetype kMaxEditors = 32; // as many as a version's props take
constexpr qsizetype kMaxIdLength = 64;

// A version whose props can't be read back could not be recognised after a crash: nothing odd may get into them.
QStringList plainIds(const QStringList& users) {
    QStringList ids;
    for (const QString& user : users) {
        const bool isPlain = !user.isEmpty() && user.size() <= kMaxIdLength && std::ranges::all_of(user, [](QChar c) {
            return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-' || c == u'_';
        });
        if (isPlain && ids.size() < kMaxEditors && !ids.contains(user))
            ids.append(user);
    }
    return ids;
}

std::shared_ptr<SaveRecord> newRecord(const TakenCallback& taken, qint64 now) {
    auto record = std::make_shared<SaveRecord>();
    record->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record->session = taken.session;
    record->cause = taken.callback.status;
    record->isNotModified = taken.callback.notModified.value_or(false);
    record->fileType = taken.callback.fileType;
    record->editorIds = plainIds(taken.callback.users);
    record->receivedAt = now;
    return record;
}

} // namespace

SaveIntake::SaveIntake(SaveContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context) {}

SaveIntake::~SaveIntake() = default;

void SaveIntake::take(TakenCallback taken) {
    if (!m_context.journal) {
        taken.answer(domain::failure(domain::ErrorKind::Storage,
                                     QCoreApplication::translate("Saves", "The record of saves isn't open.")));
        return;
    }
    m_waiting.push_back(std::move(taken));
    pump();
}

void SaveIntake::pump() {
    std::vector<TakenCallback> starting;
    for (auto it = m_waiting.begin(); it != m_waiting.end() && m_busyLineages.size() < kParallelFetches;) {
        const QString lineage = newRecord(*it, 0)->lineage();
        if (m_busyLineages.contains(lineage)) {
            ++it;
            continue;
        }
        m_busyLineages.insert(lineage);
        starting.push_back(std::move(*it));
        it = m_waiting.erase(it);
    }
    for (TakenCallback& taken : starting)
        process(std::move(taken));
}

QCoro::Task<> SaveIntake::process(TakenCallback taken) {
    const RunningWork work(m_context);
    const std::shared_ptr<SaveRecord> record = newRecord(taken, m_context.now());
    m_context.reached(StepPoint::CallbackTaken, record->id);
    const auto outcome = co_await store(record, taken.callback.url, taken.documentServer);
    if (m_context.isStopping())
        co_return; // unanswered: the Document Server gets a 503 and keeps the changes
    if (!outcome) {
        Q_EMIT failed(record->session.id, outcome.error());
        taken.answer(std::unexpected(outcome.error()));
    } else {
        if (*outcome)
            Q_EMIT stored(*record);
        taken.answer({});
        m_context.reached(StepPoint::Answered, record->id);
        if (*outcome)
            keepChanges(record, taken.callback, taken.documentServer);
    }
    m_busyLineages.remove(record->lineage());
    QMetaObject::invokeMethod(this, &SaveIntake::pump, Qt::QueuedConnection);
}

Task<bool> SaveIntake::store(std::shared_ptr<SaveRecord> record, QUrl url,
                             onlyoffice::DocumentServerSettings documentServer) {
    if (auto received = m_context.journal->addReceived(*record); !received)
        co_return std::unexpected(received.error());
    m_context.reached(StepPoint::ReceivedJournalled, record->id);
    domain::TransferOptions options;
    options.stopToken = m_context.stop.get_token();
    const QString path = m_context.spool.filePath(*record);
    auto* client = clientFor(documentServer);
    const auto fetched = co_await client->fetch(url, record->fileType, path, m_context.settings.maxFileBytes, options);
    if (m_context.isStopping())
        co_return domain::failure(domain::ErrorKind::Cancelled, {});
    domain::Result<bool> kept = false;
    if (fetched) {
        record->size = fetched->size;
        record->sha256 = fetched->sha256;
        m_context.reached(StepPoint::FileFetched, record->id);
        kept = keep(*record);
    } else {
        kept = std::unexpected(fetched.error());
    }
    if (!kept || !*kept) {
        m_context.spool.remove(*record);
        static_cast<void>(m_context.journal->dropReceived(record->id));
    }
    co_return kept;
}

// The save is safe already. Whatever goes wrong here, the version is shown without coloured changes.
QCoro::Task<> SaveIntake::keepChanges(std::shared_ptr<SaveRecord> record, onlyoffice::Callback callback,
                                      onlyoffice::DocumentServerSettings documentServer) {
    const QString path = callback.history ? m_context.changes.incomingPath(record->id) : QString();
    if (path.isEmpty() || callback.changesUrl.isEmpty())
        co_return;
    const RunningWork work(m_context);
    domain::TransferOptions options;
    options.stopToken = m_context.stop.get_token();
    auto* client = clientFor(documentServer);
    const auto fetched =
        co_await client->fetch(callback.changesUrl, QStringLiteral("zip"), path, ChangeStore::kMostZipBytes, options);
    if (fetched && !m_context.isStopping())
        static_cast<void>(m_context.changes.add(record->id, record->session.parentFileId, *callback.history));
}

domain::Result<bool> SaveIntake::keep(SaveRecord& record) {
    const auto newest = m_context.journal->newestStored(record);
    if (!newest)
        return std::unexpected(newest.error());
    // Only the newest: A, B, A again is a person who took B back.
    if (*newest && (*newest)->sha256 == record.sha256) {
        if (record.cause != onlyoffice::CallbackStatus::ReadyForSaving)
            return false;
        auto closed =
            m_context.journal->closeLineage(record.session.id, static_cast<int>(record.cause), m_context.now());
        if (!closed)
            return std::unexpected(closed.error());
        return false;
    }
    record.step = domain::SaveStep::Stored;
    if (auto written = m_context.spool.writeSidecar(record); !written)
        return std::unexpected(written.error());
    m_context.reached(StepPoint::SidecarWritten, record.id);
    const auto sequence = m_context.journal->markStored(record, m_context.now());
    if (!sequence)
        return std::unexpected(sequence.error());
    record.sequence = *sequence;
    m_context.reached(StepPoint::StoredJournalled, record.id);
    return true;
}

onlyoffice::DocumentServerClient* SaveIntake::clientFor(const onlyoffice::DocumentServerSettings& settings) {
    const auto known =
        std::ranges::find_if(m_clients, [&](const auto& client) { return client->settings() == settings; });
    if (known != m_clients.end())
        return known->get();
    m_clients.push_back(std::make_unique<onlyoffice::DocumentServerClient>(settings, m_context.clock));
    return m_clients.back().get();
}

void SaveIntake::shutdown() {
    m_waiting.clear();
    auto clients = std::exchange(m_clients, {});
    clients.clear(); // ends their requests; the coroutines see that the thread is stopping
}

} // namespace attache::saves

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "saves/SaveService.h"

#include "saves/CallbackGate.h"
#include "saves/SaveWorker.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QPromise>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::saves {
namespace {

template <typename T>
using Promise = std::shared_ptr<QPromise<domain::Result<T>>>;

template <typename T>
void fulfil(const Promise<T>& promise, domain::Result<T> result) {
    promise->addResult(std::move(result));
    promise->finish();
}

// Waits on this thread for what the saves' thread answers.
template <typename T>
Task<T> awaited(QFuture<domain::Result<T>> future) {
    co_await QFuture<void>(future);
    if (future.resultCount() == 0) {
        co_return domain::failure(domain::ErrorKind::Cancelled,
                                  QCoreApplication::translate("Saves", "Attache is closing."));
    }
    co_return future.result();
}

// Runs `work` on the worker's thread. When the worker ends before, the promise dies and the task is Cancelled.
template <typename T, typename Work>
Task<T> onWorker(SaveWorker* worker, Work work) {
    auto promise = std::make_shared<QPromise<domain::Result<T>>>();
    promise->start();
    QFuture<domain::Result<T>> future = promise->future();
    QMetaObject::invokeMethod(
        worker, [worker, promise, work = std::move(work)] { fulfil<T>(promise, work(*worker)); }, Qt::QueuedConnection);
    promise.reset();
    return awaited<T>(future);
}

QCoro::Task<> recoverInto(SaveWorker* worker, onlyoffice::DocumentServerSettings documentServer,
                          Promise<RecoveryReport> promise) {
    auto report = co_await worker->recoverSessions(documentServer);
    fulfil<RecoveryReport>(promise, std::move(report));
}

} // namespace

class SaveService::Private {
public:
    Private(SaveService* service, SaveSettings settings, const domain::Clock& clock)
        : worker(std::make_unique<SaveWorker>(std::move(settings), clock))
        , gate(std::make_shared<CallbackGate>(worker.get(), service, clock)) {
        thread.setObjectName(u"saves"_s);
        worker->moveToThread(&thread);
        thread.start();
    }
    ~Private() {
        gate->close();
        QMetaObject::invokeMethod(worker.get(), &SaveWorker::shutdown, Qt::QueuedConnection);
        thread.wait();
    }

    QThread thread;
    std::unique_ptr<SaveWorker> worker; // on `thread`; destroyed when that has ended
    std::shared_ptr<CallbackGate> gate;
    QList<domain::SaveStatus> statuses;
};

SaveService::SaveService(SaveSettings settings, const domain::Clock& clock, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(settings), clock)) {
    const SaveWorker* worker = d->worker.get();
    connect(worker, &SaveWorker::statusChanged, this, [this](const domain::SaveStatus& status) {
        const auto known = std::ranges::find(d->statuses, status.saveId, &domain::SaveStatus::saveId);
        if (known == d->statuses.end())
            d->statuses.append(status);
        else
            *known = status;
        Q_EMIT saveChanged(status);
    });
    connect(worker, &SaveWorker::storeFailed, this, &SaveService::storeFailed);
    connect(worker, &SaveWorker::orphansFound, this, &SaveService::orphansFound);
    connect(worker, &SaveWorker::journalSetAside, this, &SaveService::journalSetAside);
}

SaveService::~SaveService() = default;

Task<> SaveService::start() {
    return onWorker<void>(d->worker.get(), [](SaveWorker& worker) { return worker.start(); });
}

void SaveService::setAccount(QString accountId, mattermost::ServerAddress address, domain::Secret token) {
    QMetaObject::invokeMethod(
        d->worker.get(),
        [worker = d->worker.get(), accountId, address, token] {
            worker->pipeline().setAccount(accountId, address, token);
        },
        Qt::QueuedConnection);
}

Task<> SaveService::beginSession(EditingSession session) {
    return onWorker<void>(d->worker.get(), [session](SaveWorker& worker) { return worker.beginSession(session); });
}

Task<QList<EditingSession>> SaveService::unfinishedSessions() {
    return onWorker<QList<EditingSession>>(d->worker.get(),
                                           [](SaveWorker& worker) { return worker.unfinishedSessions(); });
}

Task<QList<EditingSession>> SaveService::restorableSessions() {
    return onWorker<QList<EditingSession>>(d->worker.get(),
                                           [](SaveWorker& worker) { return worker.restorableSessions(); });
}

Task<> SaveService::closeSession(QString sessionId) {
    return onWorker<void>(d->worker.get(), [sessionId](SaveWorker& worker) { return worker.closeSession(sessionId); });
}

Task<QString> SaveService::submit(EditingSession session, QString path) {
    return onWorker<QString>(d->worker.get(),
                             [session, path](SaveWorker& worker) { return worker.submit(session, path); });
}

Task<> SaveService::redirect(QString saveId, SaveTarget target) {
    return onWorker<void>(d->worker.get(),
                          [saveId, target](SaveWorker& worker) { return worker.redirect(saveId, target); });
}

Task<RecoveryReport> SaveService::recoverSessions(onlyoffice::DocumentServerSettings documentServer) {
    auto promise = std::make_shared<QPromise<domain::Result<RecoveryReport>>>();
    promise->start();
    QFuture<domain::Result<RecoveryReport>> future = promise->future();
    QMetaObject::invokeMethod(
        d->worker.get(),
        [worker = d->worker.get(), documentServer, promise] { recoverInto(worker, documentServer, promise); },
        Qt::QueuedConnection);
    promise.reset();
    return awaited<RecoveryReport>(future);
}

listener::CallbackHandler SaveService::callbackHandler(const EditingSession& session,
                                                       onlyoffice::DocumentServerSettings documentServer) {
    return d->gate->handler(session, std::move(documentServer));
}

QList<domain::SaveStatus> SaveService::statuses() const {
    return d->statuses;
}

bool SaveService::isStoring() const {
    return d->gate->storing() > 0;
}

bool SaveService::hasUnfinished() const {
    return isStoring() || std::ranges::any_of(d->statuses, [](const domain::SaveStatus& status) {
               return domain::isUnfinished(status.step);
           });
}

Task<QHash<QString, KeptChanges>> SaveService::keptChanges(QStringList saveIds) {
    return onWorker<QHash<QString, KeptChanges>>(d->worker.get(), [saveIds](SaveWorker& worker) {
        return domain::Result<QHash<QString, KeptChanges>>(worker.keptChanges(saveIds));
    });
}

void SaveService::retryNow(QString saveId) {
    QMetaObject::invokeMethod(
        d->worker.get(), [worker = d->worker.get(), saveId] { worker->pipeline().retryNow(saveId); },
        Qt::QueuedConnection);
}

void SaveService::wake() {
    QMetaObject::invokeMethod(
        d->worker.get(), [worker = d->worker.get()] { worker->pipeline().wake(); }, Qt::QueuedConnection);
}

Task<> SaveService::exportSave(QString saveId, QString path) {
    return onWorker<void>(d->worker.get(),
                          [saveId, path](SaveWorker& worker) { return worker.exportSave(saveId, path); });
}

Task<> SaveService::discard(QString saveId) {
    return onWorker<void>(d->worker.get(), [saveId](SaveWorker& worker) { return worker.discard(saveId); });
}

Task<> SaveService::restore(QString saveId) {
    return onWorker<void>(d->worker.get(), [saveId](SaveWorker& worker) { return worker.restore(saveId); });
}

} // namespace attache::saves

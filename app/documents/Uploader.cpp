// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/Uploader.h"

#include "documents/UploadWorker.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>
#include <QThread>
#include <QUuid>

#include <algorithm>
#include <stop_token>

namespace attache::documents {
namespace {

using namespace Qt::StringLiterals;
using domain::ErrorKind;

constexpr int kAtOnce = 2;

enum class Step { Waiting, Running, Failed };

struct Entry {
    UploadRequest request;
    Step step = Step::Waiting;
    QString fileId; // what an earlier try left
    QString pendingPostId;
    std::stop_source stop;
};

} // namespace

class Uploader::Private {
public:
    explicit Private(Uploader* uploader)
        : q(uploader) {
        thread.setObjectName(u"uploads"_s);
        worker.moveToThread(&thread);
    }
    ~Private() {
        if (!thread.isRunning())
            return;
        QMetaObject::invokeMethod(&worker, &UploadWorker::shutdown, Qt::QueuedConnection);
        thread.wait();
    }

    void startNext();
    void start(int id, Entry& entry);

    void forget(int id);

    Uploader* q;
    QThread thread;
    UploadWorker worker; // on `thread`
    Account account;
    QMap<int, Entry> entries;
    int lastId = 0;
};

void Uploader::Private::startNext() {
    qsizetype running = std::ranges::count(entries, Step::Running, &Entry::step);
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        if (it->step != Step::Waiting || (running >= kAtOnce && !it->request.isUrgent))
            continue;
        start(it.key(), *it);
        ++running;
    }
}

void Uploader::Private::start(int id, Entry& entry) {
    if (!thread.isRunning())
        thread.start();
    entry.step = Step::Running;
    entry.stop = {};
    QMetaObject::invokeMethod(
        &worker,
        [worker = &worker, job = UploadJob{id, entry.request, entry.fileId, entry.pendingPostId,
                                           entry.stop.get_token()}] { worker->run(job); },
        Qt::QueuedConnection);
}

void Uploader::Private::forget(int id) {
    entries.remove(id);
    startNext();
    Q_EMIT q->underWayChanged();
}

Uploader::Uploader(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this)) {
    connect(&d->worker, &UploadWorker::progressed, this, [this](int id, qint64 done, qint64 total) {
        if (d->entries.contains(id))
            Q_EMIT progressed(id, done, total);
    });
    connect(&d->worker, &UploadWorker::posted, this, [this](int id, const domain::Post& post) {
        if (!d->entries.contains(id))
            return;
        d->forget(id);
        Q_EMIT posted(id, post);
    });
    connect(&d->worker, &UploadWorker::failed, this, [this](int id, const QString& fileId, const domain::Error& error) {
        const auto entry = d->entries.find(id);
        if (entry == d->entries.end())
            return;
        entry->step = Step::Failed;
        entry->fileId = fileId;
        if (error.kind == ErrorKind::Cancelled)
            d->entries.erase(entry);
        d->startNext();
        Q_EMIT underWayChanged();
        Q_EMIT failed(id, error);
    });
}

Uploader::~Uploader() = default;

void Uploader::setAccount(const Account& account) {
    if (d->account.id != account.id)
        clear();
    d->account = account;
    QMetaObject::invokeMethod(
        &d->worker, [worker = &d->worker, account] { worker->setAccount(account); }, Qt::QueuedConnection);
}

const Uploader::Account& Uploader::account() const {
    return d->account;
}

void Uploader::clear() {
    if (d->entries.isEmpty())
        return;
    for (Entry& entry : d->entries)
        entry.stop.request_stop();
    d->entries.clear();
    Q_EMIT underWayChanged();
}

int Uploader::add(const UploadRequest& request) {
    const int id = ++d->lastId;
    Entry entry{request, Step::Waiting, {}, {}, {}};
    if (entry.request.name.isEmpty()) // composed, as everywhere but on macOS' disks
        entry.request.name = QFileInfo(request.path).fileName().normalized(QString::NormalizationForm_C);
    entry.pendingPostId = d->account.userId + u':' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    d->entries.insert(id, entry);
    d->startNext();
    QMetaObject::invokeMethod(this, &Uploader::underWayChanged, Qt::QueuedConnection);
    return id;
}

void Uploader::retry(int id) {
    const auto entry = d->entries.find(id);
    if (entry == d->entries.end() || entry->step != Step::Failed)
        return;
    entry->step = Step::Waiting;
    d->startNext();
    QMetaObject::invokeMethod(this, &Uploader::underWayChanged, Qt::QueuedConnection);
}

void Uploader::cancel(int id) {
    const auto entry = d->entries.find(id);
    if (entry == d->entries.end())
        return;
    if (entry->step == Step::Running) {
        entry->stop.request_stop();
        return;
    }
    const bool wasWaiting = entry->step == Step::Waiting;
    d->entries.erase(entry);
    if (!wasWaiting)
        return;
    const domain::Error error{
        ErrorKind::Cancelled, QCoreApplication::translate("Uploader", "Cancelled."), {}, 0, std::nullopt};
    QMetaObject::invokeMethod(
        this,
        [this, id, error] {
            Q_EMIT underWayChanged();
            Q_EMIT failed(id, error);
        },
        Qt::QueuedConnection);
}

QStringList Uploader::underWay() const {
    QStringList names;
    for (const Entry& entry : std::as_const(d->entries)) {
        if (entry.step != Step::Failed)
            names += entry.request.name;
    }
    return names;
}

bool mayRetryUpload(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::InvalidInput:
    case ErrorKind::TooLarge:
    case ErrorKind::TurnedOff:
    case ErrorKind::Forbidden:
        return false;
    default:
        return true;
    }
}

} // namespace attache::documents

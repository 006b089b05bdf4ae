// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/DocumentCache.h"

#include "disk/Background.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QUuid>

namespace attache::documents {
namespace {

using namespace Qt::StringLiterals;

// Tells our files from anything else that may lie in the folder. Names from the network never get there.
constexpr QLatin1StringView kSuffix{".attache-cache"};

} // namespace

CachedFile::~CachedFile() {
    m_stop.request_stop();
    m_served.setFailed(); // for those who still wait
    disk::inBackground([path = m_path] { QFile::remove(path); });
}

DocumentCache::DocumentCache(mattermost::MattermostClient& client, QString folder, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_folder(std::move(folder)) {}

void DocumentCache::clearLeftovers() {
    QDir folder(m_folder);
    for (const QString& name : folder.entryList({u'*' + kSuffix}, QDir::Files | QDir::Hidden))
        folder.remove(name);
}

domain::Result<std::shared_ptr<CachedFile>> DocumentCache::acquire(const domain::FileInfo& file) {
    if (auto known = m_files.value(file.id).lock())
        return known;
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return domain::failure(domain::ErrorKind::Storage,
                               QCoreApplication::translate("DocumentCache", "The folder “%1” can't be made. Check its "
                                                                            "permissions and the disk's space.")
                                   .arg(QDir::toNativeSeparators(m_folder)));
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + kSuffix;
    auto cached = std::make_shared<CachedFile>(QDir(m_folder).filePath(name));
    m_files.removeIf([](const auto& known) { return known.value().expired(); });
    m_files.insert(file.id, cached);
    startDownload(file, cached);
    return cached;
}

void DocumentCache::startDownload(const domain::FileInfo& file, const std::shared_ptr<CachedFile>& cached) {
    const QPointer<DocumentCache> self(this);
    domain::TransferOptions options;
    options.stopToken = cached->stopToken();
    options.progress = [self, id = file.id](qint64 done, qint64 total) {
        if (self)
            Q_EMIT self->progress(id, done, total);
    };
    const auto finish = [self, id = file.id, path = cached->path(),
                         held = std::weak_ptr(cached)](const domain::Result<>& result) {
        const auto still = held.lock();
        if (!still) { // closed in the moment in which the download ended
            disk::inBackground([path] { QFile::remove(path); });
            return;
        }
        if (result) {
            still->served().setReady(path);
            if (self)
                Q_EMIT self->ready(id, path);
            return;
        }
        still->served().setFailed();
        if (!self)
            return;
        self->m_files.remove(id); // the next opening tries again
        Q_EMIT self->failed(id, result.error());
    };
    m_client.downloadFile(file.id, cached->path(), file.size, options).then([finish](const domain::Result<>& result) {
        finish(result);
    });
}

} // namespace attache::documents

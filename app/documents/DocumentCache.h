// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// DocumentCache: the files that are being served, each downloaded once, however many editors show it.
#pragma once

#include "domain/Post.h"
#include "domain/Result.h"
#include "listener/HttpListener.h"
#include "mattermost/MattermostClient.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <memory>
#include <stop_token>

namespace attache::documents {

// One download and its file. The last holder's end stops the download and removes the file.
class CachedFile {
public:
    explicit CachedFile(QString path)
        : m_path(std::move(path)) {}
    ~CachedFile();
    CachedFile(const CachedFile&) = delete;
    CachedFile& operator=(const CachedFile&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    // Ready once the download is complete.
    [[nodiscard]] listener::ServedFile& served() { return m_served; }
    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }

private:
    QString m_path;
    listener::ServedFile m_served;
    std::stop_source m_stop;
};

// Lives on the client's thread. `client` outlives it.
class DocumentCache : public QObject {
    Q_OBJECT
public:
    DocumentCache(mattermost::MattermostClient& client, QString folder, QObject* parent = nullptr);

    // Removes what an earlier run left behind.
    void clearLeftovers();
    // Starts the download unless somebody holds the file already. Storage: the folder can't be made.
    [[nodiscard]] domain::Result<std::shared_ptr<CachedFile>> acquire(const domain::FileInfo& file);

Q_SIGNALS:
    void progress(const QString& fileId, qint64 done, qint64 total);
    void ready(const QString& fileId, const QString& path); // until the last holder's end
    void failed(const QString& fileId, const attache::domain::Error& error);

private:
    void startDownload(const domain::FileInfo& file, const std::shared_ptr<CachedFile>& cached);

    mattermost::MattermostClient& m_client;
    QString m_folder;
    QHash<QString, std::weak_ptr<CachedFile>> m_files; // by file id
};

} // namespace attache::documents

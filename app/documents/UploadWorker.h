// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// UploadWorker: what of an Uploader lives on its thread: reads, sends and posts. Internal to this library.
#pragma once

#include "documents/Task.h"
#include "documents/Uploader.h"
#include "mattermost/MattermostClient.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <stop_token>

namespace attache::documents {

// One try, and what it left for the next.
struct UploadJob {
    int id = 0;
    UploadRequest request;
    QString fileId;        // on the server already
    QString pendingPostId; // the same for every try
    std::stop_token stopToken;
};

// A file that can be brought up as it is, or why not. Waits for the disk.
[[nodiscard]] domain::Result<> checkUpload(const QString& path, qint64 maxFileSize);

class UploadWorker : public QObject {
    Q_OBJECT
public:
    void setAccount(const Uploader::Account& account);
    void run(UploadJob job);
    // Ends what runs; the thread quits when nothing does any more.
    void shutdown();

Q_SIGNALS:
    void progressed(int id, qint64 done, qint64 total);
    void posted(int id, const attache::domain::Post& post);
    // `fileId`: for the next try; empty when there is nothing to go on from.
    void failed(int id, const QString& fileId, const attache::domain::Error& error);

private:
    using Client = QPointer<mattermost::MattermostClient>;
    using Job = std::shared_ptr<UploadJob>;

    QCoro::Task<> tell(Job job);
    Task<domain::Post> attempt(Job job);
    Task<> bringUp(Job job, Client client);
    Task<domain::Post> post(Job job, Client client);
    Task<domain::Post> settle(Job job, Client client, domain::Post made);
    // The post that has taken the file; one without an id when there is none.
    Task<domain::Post> postWithFile(Job job, Client client);
    [[nodiscard]] domain::Progress progressOf(int id);

    Uploader::Account m_account;
    std::unique_ptr<mattermost::MattermostClient> m_client;
    int m_running = 0;
    bool m_isEnding = false;
};

} // namespace attache::documents

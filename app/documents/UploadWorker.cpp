// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/UploadWorker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QThread>

namespace attache::documents {
namespace {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorKind;
using PostResult = domain::Result<domain::Post>;

constexpr qint64 kProgressPause = 50; // ms

class Texts {
    Q_DECLARE_TR_FUNCTIONS(Uploader)
};

QString sizeText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

Error cancelled() {
    return {ErrorKind::Cancelled, Texts::tr("Cancelled."), {}, 0, std::nullopt};
}

Error dropped() {
    return {ErrorKind::BadAnswer, Texts::tr("The Mattermost server didn't attach the file to the message. Try again."),
            QString(mattermost::kFilesDroppedId), 201, std::nullopt};
}

// The server may have done what it was asked for, though nobody heard of it.
bool mayHaveHappened(ErrorKind kind) {
    return kind == ErrorKind::Unreachable || kind == ErrorKind::TimedOut || kind == ErrorKind::ServerFault ||
           kind == ErrorKind::BadAnswer;
}

} // namespace

domain::Result<> checkUpload(const QString& path, qint64 maxFileSize) {
    const QFileInfo file(path);
    if (!file.exists())
        return domain::failure(ErrorKind::Storage, Texts::tr("The file isn't there any more."));
    if (file.isDir())
        return domain::failure(ErrorKind::InvalidInput,
                               Texts::tr("This is a folder. Choose the files in it, or pack it into one file."));
    if (!file.isFile()) // a pipe or a device: reading it may never end
        return domain::failure(ErrorKind::InvalidInput, Texts::tr("This is not a file that can be uploaded."));
    if (!file.isReadable())
        return domain::failure(ErrorKind::Storage,
                               Texts::tr("You may not read this file. Check its permissions, then try again."));
    if (file.size() == 0)
        return domain::failure(ErrorKind::InvalidInput,
                               Texts::tr("This file is empty, and Mattermost doesn't take empty files."));
    if (maxFileSize > 0 && file.size() > maxFileSize)
        return domain::failure(ErrorKind::TooLarge,
                               Texts::tr("It has %1, and this Mattermost server takes at most %2. Make it smaller, or "
                                         "ask the server's administrator to allow more.")
                                   .arg(sizeText(file.size()), sizeText(maxFileSize)));
    return {};
}

void UploadWorker::setAccount(const Uploader::Account& account) {
    const bool isSame = m_client && m_account.id == account.id && m_client->address() == account.address;
    m_account = account;
    if (isSame)
        m_client->setToken(account.token);
    else
        m_client = std::make_unique<mattermost::MattermostClient>(account.address, account.token);
}

void UploadWorker::run(UploadJob job) {
    tell(std::make_shared<UploadJob>(std::move(job)));
}

QCoro::Task<> UploadWorker::tell(Job job) {
    ++m_running;
    const auto post = co_await attempt(job);
    if (post)
        Q_EMIT posted(job->id, *post);
    else
        Q_EMIT failed(job->id, job->fileId, post.error());
    if (--m_running == 0 && m_isEnding)
        QThread::currentThread()->quit();
}

Task<domain::Post> UploadWorker::attempt(Job job) {
    const Client client = m_client.get();
    if (!job->fileId.isEmpty()) { // an earlier try got as far as this, perhaps farther than it heard
        const auto known = co_await postWithFile(job, client);
        if (!known || !known->id.isEmpty())
            co_return known;
    }
    if (job->fileId.isEmpty()) {
        const auto up = co_await bringUp(job, client);
        if (!up)
            co_return PostResult(std::unexpected(up.error()));
    }
    if (!client || job->stopToken.stop_requested())
        co_return PostResult(std::unexpected(cancelled()));
    const auto made = co_await post(job, client);
    co_return made;
}

Task<> UploadWorker::bringUp(Job job, Client client) {
    if (!client || job->stopToken.stop_requested())
        co_return domain::Result<>(std::unexpected(cancelled()));
    if (const auto fit = checkUpload(job->request.path, m_account.maxFileSize); !fit)
        co_return fit;
    const domain::TransferOptions options{progressOf(job->id), job->stopToken};
    const auto file =
        co_await client->uploadFile(job->request.channelId, job->request.name, job->request.path, options);
    if (!file)
        co_return domain::Result<>(std::unexpected(file.error()));
    job->fileId = file->id;
    co_return domain::Result<>();
}

Task<domain::Post> UploadWorker::post(Job job, Client client) {
    mattermost::NewPost wanted;
    wanted.channelId = job->request.channelId;
    wanted.fileIds = QStringList{job->fileId};
    wanted.pendingPostId = job->pendingPostId;
    const auto made = co_await client->createPost(wanted, mattermost::DroppedFiles::Answer);
    if (made && made->fileIds.contains(job->fileId))
        co_return made;
    if (!client)
        co_return PostResult(std::unexpected(cancelled()));
    if (made) {
        const auto settled = co_await settle(job, client, *made);
        co_return settled;
    }
    if (!mayHaveHappened(made.error().kind))
        co_return made;
    const auto known = co_await postWithFile(job, client);
    if (known && !known->id.isEmpty())
        co_return known;
    co_return made;
}

// A message without its file: an earlier one has taken it, or the file is gone. Nobody needs the empty message.
Task<domain::Post> UploadWorker::settle(Job job, Client client, domain::Post made) {
    const auto removed = co_await client->deletePost(made.id);
    if (!client)
        co_return PostResult(std::unexpected(cancelled()));
    if (!removed && removed.error().kind != ErrorKind::NotFound)
        co_return PostResult(std::unexpected(removed.error()));
    const auto known = co_await postWithFile(job, client);
    if (known && !known->id.isEmpty())
        co_return known;
    job->fileId.clear(); // the next try begins anew
    co_return PostResult(std::unexpected(dropped()));
}

// GET /files/{id}/info names the post that took the file (see the saves, which learn it the same way).
Task<domain::Post> UploadWorker::postWithFile(Job job, Client client) {
    if (!client)
        co_return PostResult(std::unexpected(cancelled()));
    const auto info = co_await client->fileInfo(job->fileId);
    if (!info && info.error().kind == ErrorKind::NotFound) {
        job->fileId.clear();
        co_return PostResult(domain::Post());
    }
    if (!info)
        co_return PostResult(std::unexpected(info.error()));
    if (info->postId.isEmpty())
        co_return PostResult(domain::Post());
    if (!client)
        co_return PostResult(std::unexpected(cancelled()));
    const auto post = co_await client->post(info->postId);
    co_return post;
}

domain::Progress UploadWorker::progressOf(int id) {
    const auto clock = std::make_shared<QElapsedTimer>();
    return [this, id, clock](qint64 done, qint64 total) {
        if (clock->isValid() && clock->elapsed() < kProgressPause && done < total)
            return;
        clock->start();
        Q_EMIT progressed(id, done, total);
    };
}

void UploadWorker::shutdown() {
    m_isEnding = true;
    m_client.reset(); // what is under way resumes with Cancelled
    if (m_running == 0)
        QThread::currentThread()->quit();
}

} // namespace attache::documents

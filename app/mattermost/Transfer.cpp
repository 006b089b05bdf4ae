// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "mattermost/Transfer.h"

#include "disk/FileWriter.h"
#include "mattermost/JsonCodecs.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace attache::mattermost {
namespace {

using namespace Qt::StringLiterals;
using domain::FileInfo;
using FileResult = domain::Result<FileInfo>;

constexpr int kMaxCutsInARow = 3;

// One part of a file, readable once: a part that was sent halfway must never be sent again from its beginning, since
// the server appends what comes. A sequential device keeps Qt from doing so on its own.
class FilePart final : public QIODevice {
public:
    FilePart(QFile& file, qint64 offset, qint64 size)
        : m_file(file)
        , m_left(size) {
        m_isReadable = m_file.seek(offset);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_left; }
    bool seek(qint64 /*position*/) override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_left == 0; }
    [[nodiscard]] bool couldRead() const { return m_isReadable; }

protected:
    qint64 readData(char* data, qint64 maxSize) override {
        const qint64 wanted = std::min(maxSize, m_left);
        if (wanted == 0)
            return -1; // the end
        const qint64 count = m_isReadable ? m_file.read(data, wanted) : -1;
        m_isReadable = count > 0;
        if (!m_isReadable)
            return -1;
        m_left -= count;
        return count;
    }
    qint64 writeData(const char* /*data*/, qint64 /*size*/) override { return -1; }

private:
    QFile& m_file;
    qint64 m_left;
    bool m_isReadable = false;
};

domain::Progress shifted(const domain::Progress& progress, qint64 offset, qint64 total) {
    if (!progress)
        return {};
    return [progress, offset, total](qint64 done, qint64) { progress(std::min(offset + done, total), total); };
}

FileResult readUploaded(const QJsonValue& value, qint64 size) {
    const auto file = readFileInfo(value);
    if (!file)
        return std::unexpected(unexpectedAnswerError());
    if (file->size > 0 && file->size != size) // Mattermost 5.37 says 0 for some uploads
        return std::unexpected(wrongSizeError());
    FileInfo result = *file;
    result.size = size;
    return result;
}

// ---- whole

Task<FileInfo> uploadWhole(ConnectionPtr connection, QString channelId, QString fileName, QByteArray bytes,
                           domain::TransferOptions options) {
    Request request;
    request.verb = "POST";
    request.path = u"/files"_s;
    request.query = {{u"channel_id"_s, channelId}, {u"filename"_s, fileName}};
    request.body = bytes;
    request.bodyType = "application/octet-stream";
    request.isTransfer = true;
    request.options = options;
    const auto answer = co_await sendForJson(connection, std::move(request));
    if (!answer)
        co_return FileResult(std::unexpected(answer.error()));
    co_return readUploaded(answer->toObject().value("file_infos"_L1).toArray().at(0), bytes.size());
}

// ---- in parts

struct Session {
    QString id;
    qint64 offset = 0;
};

domain::Result<Session> readSession(const QJsonValue& value, qint64 size) {
    const QJsonObject object = value.toObject();
    const Session session{object.value("id"_L1).toString(), object.value("file_offset"_L1).toInteger(0)};
    if (!isId(session.id) || session.offset < 0 || session.offset > size)
        return std::unexpected(unexpectedAnswerError());
    return session;
}

Task<Session> beginSession(ConnectionPtr connection, QString channelId, QString fileName, qint64 size,
                           std::stop_token stopToken) {
    const QJsonObject body{{u"channel_id"_s, channelId}, {u"filename"_s, fileName}, {u"file_size"_s, size}};
    Request request = jsonRequest("POST", u"/uploads"_s, QJsonDocument(body));
    request.options.stopToken = stopToken;
    const auto answer = co_await sendForJson(connection, std::move(request));
    if (!answer)
        co_return domain::Result<Session>(std::unexpected(answer.error()));
    co_return readSession(*answer, size);
}

Task<Session> askSession(ConnectionPtr connection, QString sessionId, qint64 size, std::stop_token stopToken) {
    Request request;
    request.path = "/uploads/"_L1 + sessionId;
    request.options.stopToken = stopToken;
    const auto answer = co_await sendForJson(connection, std::move(request));
    if (!answer)
        co_return domain::Result<Session>(std::unexpected(answer.error()));
    co_return readSession(*answer, size);
}

Request partRequest(const QString& sessionId, FilePart* part, qint64 size) {
    Request request;
    request.verb = "POST";
    request.path = "/uploads/"_L1 + sessionId;
    request.bodyType = "application/octet-stream";
    request.upload = part;
    request.uploadSize = size;
    request.isTransfer = true;
    return request;
}

bool isCut(const domain::Error& error) {
    return error.kind == domain::ErrorKind::Unreachable || error.kind == domain::ErrorKind::TimedOut;
}

struct Source {
    QFile file;
    qint64 size = 0;
};

Task<FileInfo> uploadParts(ConnectionPtr connection, std::shared_ptr<Source> source, Session session,
                           domain::TransferOptions options) {
    const qint64 size = source->size;
    int cuts = 0;
    while (session.offset < size) {
        const qint64 length = std::min(kUploadPart, size - session.offset);
        const auto part = std::make_shared<FilePart>(source->file, session.offset, length);
        Request request = partRequest(session.id, part.get(), length);
        request.options = {shifted(options.progress, session.offset, size), options.stopToken};
        const auto answer = co_await send(connection, std::move(request));
        if (!part->couldRead())
            co_return FileResult(std::unexpected(storageError(source->file.errorString())));
        if (answer && answer->status == 204) {
            session.offset += length;
            cuts = 0;
        } else if (answer) {
            const auto json = readJson(*answer);
            co_return json ? readUploaded(*json, size) : FileResult(std::unexpected(json.error()));
        } else if (!isCut(answer.error()) || ++cuts > kMaxCutsInARow) {
            co_return FileResult(std::unexpected(answer.error()));
        } else {
            const auto known = co_await askSession(connection, session.id, size, options.stopToken);
            if (!known)
                co_return FileResult(std::unexpected(known.error()));
            session.offset = known->offset;
        }
    }
    co_return FileResult(std::unexpected(unexpectedAnswerError())); // everything sent, and never told the file's id
}

domain::Error emptyFileError() {
    return {
        domain::ErrorKind::InvalidInput,
        QCoreApplication::translate("MattermostError", "This file is empty, and Mattermost doesn't take empty files."),
        {},
        0,
        std::nullopt};
}

} // namespace

Task<> download(ConnectionPtr connection, QString fileId, QString path, qint64 expectedSize,
                domain::TransferOptions options) {
    const auto file = std::make_shared<disk::FileWriter>(path);
    const QFuture<domain::Result<>> opened = file->open();
    co_await QFuture<void>(opened);
    if (!opened.result())
        co_return opened.result();
    const std::stop_token stopToken = options.stopToken;
    Request request;
    request.path = "/files/"_L1 + fileId;
    request.sink = file.get();
    request.maxBody = expectedSize >= 0 ? expectedSize : std::numeric_limits<qint64>::max();
    request.isTransfer = true;
    request.options = std::move(options);
    const auto answer = co_await send(connection, std::move(request));
    if (!answer)
        co_return domain::Result<>(std::unexpected(answer.error()));
    if (answer->status != 200)
        co_return domain::Result<>(std::unexpected(unexpectedAnswerError()));
    if (expectedSize >= 0 && answer->received != expectedSize)
        co_return domain::Result<>(std::unexpected(wrongSizeError()));
    const QFuture<domain::Result<>> kept = file->commit(stopToken);
    co_await QFuture<void>(kept);
    co_return kept.result();
}

Task<FileInfo> upload(ConnectionPtr connection, QString channelId, QString fileName, QString path,
                      domain::TransferOptions options) {
    const auto source = std::make_shared<Source>();
    source->file.setFileName(path);
    if (!source->file.open(QIODevice::ReadOnly))
        co_return FileResult(std::unexpected(storageError(source->file.errorString())));
    source->size = source->file.size();
    if (source->size == 0)
        co_return FileResult(std::unexpected(emptyFileError()));
    if (source->size < kResumableFrom) {
        const QByteArray bytes = source->file.read(source->size);
        if (bytes.size() != source->size)
            co_return FileResult(std::unexpected(storageError(source->file.errorString())));
        const auto whole = co_await uploadWhole(connection, channelId, fileName, bytes, std::move(options));
        co_return whole;
    }
    const auto session = co_await beginSession(connection, channelId, fileName, source->size, options.stopToken);
    if (!session)
        co_return FileResult(std::unexpected(session.error()));
    const auto parts = co_await uploadParts(connection, source, *session, std::move(options));
    co_return parts;
}

} // namespace attache::mattermost

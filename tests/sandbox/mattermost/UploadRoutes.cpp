// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/mattermost/Routes.h"

#include <optional>

namespace attache::sandbox::mm {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 FirstPartMinimum = 5LL * 1024 * 1024;

HttpResponse attachmentsAreOff(const Call& call) {
    return fail(call, 501, u"api.file.attachments.disabled.app_error"_s,
                u"File attachments have been disabled on this server."_s);
}

// A genuine server keeps the last part of a path only.
QString baseName(const QString& name) {
    return name.mid(name.lastIndexOf(u'/') + 1);
}

HttpResponse unreadableUpload(const Call& call) {
    return fail(call, 400, u"api.file.upload_file.read_request.app_error"_s,
                u"Unable to upload file(s). Error reading or parsing request data."_s);
}

// One file a request, as the raw body.
HttpResponse uploadFile(Call& call) {
    if (!call.state.options.attachments)
        return attachmentsAreOff(call);
    const bool isChunked = call.request.header("transfer-encoding").toLower().contains("chunked");
    if (call.request.body.isEmpty() && !isChunked)
        return unreadableUpload(call);
    if (call.request.header("content-type").startsWith("multipart/"))
        return unreadableUpload(call);
    const QString channelId = call.parameter(u"channel_id"_s);
    const QString name = baseName(call.parameter(u"filename"_s));
    if (!isId(channelId))
        return badParameter(call, u"channel_id"_s);
    if (name.isEmpty())
        return badParameter(call, u"filename"_s);
    if (!call.state.mayUseChannel(call.userId, channelId))
        return forbidden(call);
    if (call.request.body.size() > call.state.options.maxFileSize)
        return fail(call, 413, u"api.file.upload_file.too_large_detailed.app_error"_s,
                    u"Unable to upload file. File is too large."_s);
    const QString id = call.state.addFile(call.userId, channelId, name, std::move(call.request.body));
    return json(
        QJsonObject{{u"file_infos"_s, QJsonArray{fileInfoJson(call.state.files[id])}}, {u"client_ids"_s, QJsonValue()}},
        201);
}

HttpResponse createUpload(Call& call) {
    if (!call.state.options.attachments)
        return attachmentsAreOff(call);
    const QJsonObject body = call.body();
    Upload upload;
    upload.id = State::newId();
    upload.userId = call.userId;
    upload.channelId = body.value(u"channel_id"_s).toString();
    upload.fileName = baseName(body.value(u"filename"_s).toString());
    upload.size = body.value(u"file_size"_s).toInteger();
    upload.createAt = call.state.tick();
    if (!call.state.mayUseChannel(call.userId, upload.channelId))
        return forbidden(call);
    if (upload.size <= 0)
        return fail(call, 400, u"model.upload_session.is_valid.file_size.app_error"_s, u"Invalid value for FileSize"_s);
    if (upload.fileName.isEmpty())
        return fail(call, 400, u"model.upload_session.is_valid.filename.app_error"_s, u"Invalid value for Filename"_s);
    if (upload.size > call.state.options.maxFileSize)
        return fail(call, 413, u"api.upload.create.upload_too_large.app_error"_s,
                    u"Unable to upload file. File is too large."_s);
    return json(uploadJson(*call.state.uploads.insert(upload.id, upload)), 201);
}

// The upload session of the route, or why this person does not get it.
std::optional<HttpResponse> refusal(const Call& call) {
    const auto found = call.state.uploads.constFind(call.ids.value(0));
    if (found == call.state.uploads.cend())
        return fail(call, 404, u"app.upload.get.app_error"_s, u"Failed to get upload."_s);
    if (found->userId != call.userId)
        return forbidden(call);
    return std::nullopt;
}

HttpResponse upload(Call& call) {
    if (auto refused = refusal(call))
        return *refused;
    return json(uploadJson(call.state.uploads[call.ids.value(0)]));
}

HttpResponse uploadPart(Call& call) {
    if (!call.state.options.attachments)
        return attachmentsAreOff(call);
    if (auto refused = refusal(call))
        return *refused;
    Upload& session = call.state.uploads[call.ids.value(0)];
    QByteArray& part = call.request.body;
    const qint64 offset = session.content.size();
    if (part.isEmpty() || offset + part.size() > session.size)
        return fail(call, 400, u"api.upload.upload_data.invalid_content_length"_s, u"Invalid Content-Length."_s);
    if (offset == 0 && part.size() < FirstPartMinimum && part.size() != session.size)
        return fail(call, 400, u"app.upload.upload_data.first_part_too_small.app_error"_s,
                    u"Failed to upload data. First part must be at least 5242880 Bytes."_s);
    if (offset == 0 && part.size() == session.size) {
        session.content = std::move(part);
    } else {
        session.content.reserve(session.size);
        session.content.append(part);
    }
    if (session.content.size() < session.size) {
        HttpResponse incomplete;
        incomplete.status = 204;
        return incomplete;
    }
    Upload complete = call.state.uploads.take(call.ids.value(0));
    const QString id =
        call.state.addFile(complete.userId, complete.channelId, complete.fileName, std::move(complete.content));
    return json(fileInfoJson(call.state.files[id]));
}

} // namespace

void addUploadRoutes(Router& router) {
    router.add("POST", u"/files"_s, uploadFile);
    router.add("POST", u"/uploads"_s, createUpload);
    router.add("GET", u"/uploads/{}"_s, upload);
    router.add("POST", u"/uploads/{}"_s, uploadPart);
}

} // namespace attache::sandbox::mm

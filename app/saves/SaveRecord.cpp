// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "saves/SaveRecord.h"

#include "domain/FileName.h"

#include <QJsonArray>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace attache::saves {
namespace {

using domain::SaveStep;

constexpr int kSidecarFormat = 2;

// Written to disk: never change a name.
constexpr std::array<std::pair<SaveStep, QLatin1StringView>, 6> kStepNames{{
    {SaveStep::Received, "received"_L1},
    {SaveStep::Stored, "stored"_L1},
    {SaveStep::Uploaded, "uploaded"_L1},
    {SaveStep::Posted, "posted"_L1},
    {SaveStep::Done, "done"_L1},
    {SaveStep::Discarded, "discarded"_L1},
}};

QJsonObject sessionJson(const EditingSession& s) {
    return {{u"id"_s, s.id},
            {u"account_id"_s, s.accountId},
            {u"user_id"_s, s.userId},
            {u"user_name"_s, s.userName},
            {u"channel_id"_s, s.channelId},
            {u"root_post_id"_s, s.rootPostId},
            {u"root_file_id"_s, s.rootFileId},
            {u"parent_file_id"_s, s.parentFileId},
            {u"parent_number"_s, s.parentNumber},
            {u"document_key"_s, s.documentKey},
            {u"file_name"_s, s.fileName},
            {u"callback_path"_s, s.callbackPath},
            {u"opened_at"_s, s.openedAt},
            {u"document_server"_s, s.documentServer},
            {u"notice"_s, static_cast<int>(s.notice)},
            {u"restored_number"_s, s.restoredNumber}};
}

EditingSession readSession(const QJsonObject& json) {
    const auto text = [&json](const QString& name) { return json.value(name).toString(); };
    EditingSession s;
    s.id = text(u"id"_s);
    s.accountId = text(u"account_id"_s);
    s.userId = text(u"user_id"_s);
    s.userName = text(u"user_name"_s);
    s.channelId = text(u"channel_id"_s);
    s.rootPostId = text(u"root_post_id"_s);
    s.rootFileId = text(u"root_file_id"_s);
    s.parentFileId = text(u"parent_file_id"_s);
    s.parentNumber = json.value(u"parent_number"_s).toInt(1);
    s.documentKey = text(u"document_key"_s);
    s.fileName = text(u"file_name"_s);
    s.callbackPath = text(u"callback_path"_s);
    s.openedAt = json.value(u"opened_at"_s).toInteger();
    s.documentServer = text(u"document_server"_s);
    s.notice = noticeFromNumber(json.value(u"notice"_s).toInt());
    s.restoredNumber = json.value(u"restored_number"_s).toInt();
    return s;
}

bool isComplete(const EditingSession& s) {
    return !s.id.isEmpty() && !s.accountId.isEmpty() && !s.channelId.isEmpty() && !s.rootPostId.isEmpty() &&
           !s.documentKey.isEmpty() && !s.fileName.isEmpty();
}

} // namespace

domain::SaveStatus SaveRecord::status() const {
    domain::SaveStatus status;
    status.saveId = id;
    status.sessionId = session.id;
    status.accountId = session.accountId;
    status.documentTitle = domain::displayFileName(session.fileName);
    status.step = step;
    status.isWaiting = isWaiting;
    if (isWaiting) {
        status.error = error;
        status.nextAttemptAt = nextAttemptAt;
    }
    status.since = receivedAt;
    status.size = size;
    return status;
}

QString stepName(SaveStep step) {
    for (const auto& [value, name] : kStepNames) {
        if (value == step)
            return name;
    }
    return {};
}

std::optional<SaveStep> stepFromName(const QString& name) {
    for (const auto& [value, text] : kStepNames) {
        if (text == name)
            return value;
    }
    return std::nullopt;
}

Notice noticeFromNumber(int number) {
    return number == static_cast<int>(Notice::Restored) ? Notice::Restored : Notice::Updated;
}

QJsonObject sidecarJson(const SaveRecord& record) {
    return {{u"format"_s, kSidecarFormat},
            {u"save_id"_s, record.id},
            {u"step"_s, stepName(record.step == SaveStep::Discarded ? SaveStep::Discarded : SaveStep::Stored)},
            {u"status"_s, static_cast<int>(record.cause)},
            {u"not_modified"_s, record.isNotModified},
            {u"file_type"_s, record.fileType},
            {u"editors"_s, QJsonArray::fromStringList(record.editorIds)},
            {u"sha256"_s, QString::fromLatin1(record.sha256.toHex())},
            {u"size"_s, record.size},
            {u"received_at"_s, record.receivedAt},
            {u"target_channel_id"_s, record.targetChannelId},
            {u"session"_s, sessionJson(record.session)}};
}

std::optional<SaveRecord> readSidecar(const QJsonObject& json) {
    SaveRecord record;
    record.id = json.value(u"save_id"_s).toString();
    const auto step = stepFromName(json.value(u"step"_s).toString());
    const int cause = json.value(u"status"_s).toInt();
    record.cause = cause == static_cast<int>(onlyoffice::CallbackStatus::ForceSaved)
                       ? onlyoffice::CallbackStatus::ForceSaved
                       : onlyoffice::CallbackStatus::ReadyForSaving;
    record.isNotModified = json.value(u"not_modified"_s).toBool();
    record.fileType = json.value(u"file_type"_s).toString();
    for (const auto& editor : json.value(u"editors"_s).toArray())
        record.editorIds.append(editor.toString());
    record.sha256 = QByteArray::fromHex(json.value(u"sha256"_s).toString().toLatin1());
    record.size = json.value(u"size"_s).toInteger(-1);
    record.receivedAt = json.value(u"received_at"_s).toInteger();
    record.targetChannelId = json.value(u"target_channel_id"_s).toString();
    record.session = readSession(json.value(u"session"_s).toObject());
    const int format = json.value(u"format"_s).toInt(); // 1 had neither notices nor targets
    if (format < 1 || format > kSidecarFormat || record.id.isEmpty() || !step || record.sha256.size() != 32 ||
        record.size < 0 || !isComplete(record.session))
        return std::nullopt;
    record.step = *step;
    return record;
}

} // namespace attache::saves

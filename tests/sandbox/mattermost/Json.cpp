// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/mattermost/Json.h"

#include "sandbox/mattermost/Images.h"

#include <QJsonDocument>

namespace attache::sandbox::mm {

using namespace Qt::StringLiterals;

QJsonObject userJson(const User& user, bool isOwn) {
    QJsonObject json{
        {u"id"_s, user.id},
        {u"create_at"_s, user.createAt},
        {u"update_at"_s, user.updateAt},
        {u"delete_at"_s, user.isActive ? 0 : user.updateAt},
        {u"username"_s, user.username},
        {u"auth_data"_s, QString()},
        {u"auth_service"_s, QString()},
        {u"email"_s, user.email},
        {u"nickname"_s, QString()},
        {u"first_name"_s, user.firstName},
        {u"last_name"_s, user.lastName},
        {u"position"_s, QString()},
        {u"roles"_s, user.roles},
        {u"locale"_s, u"en"_s},
        {u"timezone"_s, QJsonObject{{u"automaticTimezone"_s, QString()},
                                    {u"manualTimezone"_s, QString()},
                                    {u"useAutomaticTimezone"_s, u"true"_s}}},
        {u"disable_welcome_email"_s, false},
    };
    if (user.pictureAt)
        json.insert(u"last_picture_update"_s, user.pictureAt);
    if (!user.mfaCode.isEmpty())
        json.insert(u"mfa_active"_s, true);
    if (isOwn) {
        json.insert(u"last_password_update"_s, user.createAt);
        json.insert(u"notify_props"_s, QJsonObject{{u"channel"_s, u"true"_s},
                                                   {u"comments"_s, u"never"_s},
                                                   {u"desktop"_s, u"mention"_s},
                                                   {u"desktop_sound"_s, u"true"_s},
                                                   {u"email"_s, u"true"_s},
                                                   {u"first_name"_s, u"false"_s},
                                                   {u"mention_keys"_s, QString()},
                                                   {u"push"_s, u"mention"_s},
                                                   {u"push_status"_s, u"away"_s}});
    }
    return json;
}

QJsonObject teamJson(const Team& team) {
    return {
        {u"id"_s, team.id},
        {u"create_at"_s, team.createAt},
        {u"update_at"_s, team.createAt},
        {u"delete_at"_s, 0},
        {u"display_name"_s, team.displayName},
        {u"name"_s, team.name},
        {u"description"_s, QString()},
        {u"email"_s, QString()},
        {u"type"_s, u"O"_s},
        {u"company_name"_s, QString()},
        {u"allowed_domains"_s, QString()},
        {u"invite_id"_s, team.inviteId},
        {u"allow_open_invite"_s, false},
        {u"scheme_id"_s, QJsonValue()},
        {u"group_constrained"_s, QJsonValue()},
        {u"policy_id"_s, QJsonValue()},
    };
}

QJsonObject channelJson(const Channel& channel) {
    return {
        {u"id"_s, channel.id},
        {u"create_at"_s, channel.createAt},
        {u"update_at"_s, channel.updateAt},
        {u"delete_at"_s, channel.deleteAt},
        {u"team_id"_s, channel.teamId},
        {u"type"_s, QString(channel.type)},
        {u"display_name"_s, channel.displayName},
        {u"name"_s, channel.name},
        {u"header"_s, QString()},
        {u"purpose"_s, QString()},
        {u"last_post_at"_s, channel.lastPostAt},
        {u"total_msg_count"_s, channel.messageCount},
        {u"extra_update_at"_s, 0},
        {u"creator_id"_s, channel.creatorId},
        {u"scheme_id"_s, QJsonValue()},
        {u"props"_s, QJsonValue()},
        {u"group_constrained"_s, QJsonValue()},
        {u"shared"_s, QJsonValue()},
        {u"total_msg_count_root"_s, channel.rootMessageCount},
        {u"policy_id"_s, QJsonValue()},
    };
}

QJsonObject fileInfoJson(const File& file, bool withChannel) {
    QJsonObject json{
        {u"id"_s, file.id},
        {u"user_id"_s, file.userId},
        {u"channel_id"_s, withChannel ? file.channelId : QString()},
        {u"create_at"_s, file.createAt},
        {u"update_at"_s, file.createAt},
        {u"delete_at"_s, file.deleteAt},
        {u"name"_s, file.name},
        {u"extension"_s, file.extension},
        {u"size"_s, file.content.size()},
        {u"mime_type"_s, file.mimeType},
        {u"mini_preview"_s, QJsonValue()},
        {u"remote_id"_s, QString()},
    };
    if (!file.postId.isEmpty())
        json.insert(u"post_id"_s, file.postId);
    if (file.width > 0) {
        json.insert(u"width"_s, file.width);
        json.insert(u"height"_s, file.height);
        json.insert(u"has_preview_image"_s, true);
        json.insert(u"mini_preview"_s, miniPreview());
    }
    return json;
}

QJsonObject uploadJson(const Upload& upload) {
    return {
        {u"id"_s, upload.id},
        {u"type"_s, u"attachment"_s},
        {u"create_at"_s, upload.createAt},
        {u"user_id"_s, upload.userId},
        {u"channel_id"_s, upload.channelId},
        {u"filename"_s, upload.fileName},
        {u"file_size"_s, upload.size},
        {u"file_offset"_s, upload.content.size()},
        {u"remote_id"_s, QString()},
        {u"req_file_id"_s, QString()},
    };
}

QJsonObject postJson(const State& state, const Post& post, bool countsReplies) {
    const bool isGone = post.deleteAt != 0;
    QJsonObject json{
        {u"id"_s, post.id},
        {u"create_at"_s, post.createAt},
        {u"update_at"_s, post.updateAt},
        {u"edit_at"_s, post.editAt},
        {u"delete_at"_s, post.deleteAt},
        {u"is_pinned"_s, post.isPinned},
        {u"user_id"_s, post.userId},
        {u"channel_id"_s, post.channelId},
        {u"root_id"_s, post.rootId},
        {u"parent_id"_s, post.rootId},
        {u"original_id"_s, QString()},
        {u"message"_s, isGone ? QString() : post.message},
        {u"type"_s, post.type},
        {u"props"_s, post.props},
        {u"hashtags"_s, QString()},
        {u"pending_post_id"_s, QString()},
        {u"reply_count"_s, countsReplies ? state.replyCount(post) : 0},
        {u"last_reply_at"_s, 0},
        {u"participants"_s, QJsonValue()},
    };
    QJsonObject metadata;
    if (!post.fileIds.isEmpty() && !isGone) {
        json.insert(u"file_ids"_s, QJsonArray::fromStringList(post.fileIds));
        QJsonArray infos;
        for (const QString& fileId : post.fileIds) {
            const auto file = state.files.constFind(fileId);
            if (file != state.files.cend())
                infos += fileInfoJson(*file);
        }
        metadata.insert(u"files"_s, infos);
    }
    json.insert(u"metadata"_s, metadata);
    return json;
}

QString compact(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace attache::sandbox::mm

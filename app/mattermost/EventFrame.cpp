// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "mattermost/EventFrame.h"

#include "mattermost/JsonCodecs.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace attache::mattermost {
namespace {

using namespace Qt::StringLiterals;
using Kind = EventFrame::Kind;

Kind kindOf(const QString& event) {
    static const QHash<QString, Kind> kinds{
        {u"hello"_s, Kind::Hello},
        {u"posted"_s, Kind::Posted},
        {u"post_edited"_s, Kind::PostEdited},
        {u"post_deleted"_s, Kind::PostDeleted},
        {u"user_added"_s, Kind::ChannelsChanged},
        {u"user_removed"_s, Kind::ChannelsChanged},
        {u"channel_created"_s, Kind::ChannelsChanged},
        {u"channel_updated"_s, Kind::ChannelsChanged},
        {u"channel_deleted"_s, Kind::ChannelsChanged},
        {u"channel_restored"_s, Kind::ChannelsChanged},
        {u"channel_converted"_s, Kind::ChannelsChanged},
        {u"direct_added"_s, Kind::ChannelsChanged},
        {u"group_added"_s, Kind::ChannelsChanged},
    };
    return kinds.value(event, Kind::Other);
}

bool isAboutPost(Kind kind) {
    return kind == Kind::Posted || kind == Kind::PostEdited || kind == Kind::PostDeleted;
}

void readPayload(EventFrame& frame, const QJsonObject& data) {
    if (frame.kind == Kind::Hello) {
        const QString id = data.value("connection_id"_L1).toString();
        frame.connectionId = isId(id) ? id : QString();
    } else if (isAboutPost(frame.kind)) {
        const QByteArray json = data.value("post"_L1).toString().toUtf8(); // JSON within JSON
        auto post = readPost(QJsonDocument::fromJson(json).object());
        if (post)
            frame.post = std::move(*post);
        else
            frame.kind = Kind::Other;
    }
}

} // namespace

std::optional<EventFrame> readEventFrame(const QString& text) {
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    EventFrame frame;
    if (object.contains("seq_reply"_L1) || object.contains("status"_L1)) {
        frame.kind = Kind::Reply;
        frame.isOk = object.value("status"_L1).toString() == "OK"_L1;
        return frame;
    }
    const qint64 seq = object.value("seq"_L1).toInteger(-1);
    if (!object.value("event"_L1).isString() || seq < 0)
        return std::nullopt;
    frame.seq = seq;
    frame.kind = kindOf(object.value("event"_L1).toString());
    readPayload(frame, object.value("data"_L1).toObject());
    return frame;
}

} // namespace attache::mattermost

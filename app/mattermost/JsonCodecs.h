// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// JsonCodecs: Mattermost's JSON made into the domain's values. Pure functions.
//
// Everything is hostile: ids are 26 characters of [a-z0-9] or refused, texts are cut, lists are bounded, numbers are
// whole. An unusable element of a list is left out; an unusable answer is nothing. Facts: recorded from Mattermost 5.37
// and the public API v4 reference.
#pragma once

#include "domain/Channel.h"
#include "domain/Post.h"
#include "domain/User.h"
#include "mattermost/MattermostClient.h"
#include "mattermost/ServerConfig.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace attache::mattermost {

[[nodiscard]] bool isId(QStringView text);

[[nodiscard]] std::optional<domain::User> readUser(const QJsonValue& value);
[[nodiscard]] std::optional<domain::Team> readTeam(const QJsonValue& value);
[[nodiscard]] std::optional<domain::Channel> readChannel(const QJsonValue& value);
[[nodiscard]] std::optional<domain::FileInfo> readFileInfo(const QJsonValue& value);
[[nodiscard]] std::optional<domain::Post> readPost(const QJsonValue& value);
// {"order","posts"}: each post once, newest first. `fullPage`: so many in `order` mean that there may be more.
[[nodiscard]] std::optional<PostPage> readPosts(const QJsonValue& value, qsizetype fullPage);
[[nodiscard]] std::optional<ServerConfig> readConfig(const QJsonValue& value);

// The usable elements of an array; nothing when it isn't one or is longer than any honest server sends.
template <typename T>
[[nodiscard]] std::optional<QList<T>> readList(const QJsonValue& value, std::optional<T> (*read)(const QJsonValue&)) {
    constexpr qsizetype kMaxElements = 100'000;
    if (!value.isArray() || value.toArray().size() > kMaxElements)
        return std::nullopt;
    QList<T> list;
    for (const auto& element : value.toArray()) {
        if (auto one = read(element))
            list.append(std::move(*one));
    }
    return list;
}

} // namespace attache::mattermost

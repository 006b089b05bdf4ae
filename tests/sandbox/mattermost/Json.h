// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The shapes of Mattermost's answers, as recorded from a genuine 5.37. Private to this folder.
#pragma once

#include "sandbox/mattermost/State.h"

#include <QJsonArray>
#include <QJsonObject>

namespace attache::sandbox::mm {

inline constexpr QLatin1StringView kServerVersion{"5.37.0"};
inline constexpr QLatin1StringView kVersionId{"5.37.0.5.37.0.8f02c5712f0c083f8c5ea63a14817fe5.false"};

// `isOwn`: people see more of themselves than of others.
[[nodiscard]] QJsonObject userJson(const User& user, bool isOwn);
[[nodiscard]] QJsonObject teamJson(const Team& team);
[[nodiscard]] QJsonObject channelJson(const Channel& channel);
// FileInfo's channel is named in search results only.
[[nodiscard]] QJsonObject fileInfoJson(const File& file, bool withChannel = false);
[[nodiscard]] QJsonObject uploadJson(const Upload& upload);
// Channel lists don't count replies; threads and single posts do.
[[nodiscard]] QJsonObject postJson(const State& state, const Post& post, bool countsReplies);
[[nodiscard]] QJsonObject clientConfig(const State& state, bool isSignedIn);
[[nodiscard]] QString compact(const QJsonObject& object);

} // namespace attache::sandbox::mm

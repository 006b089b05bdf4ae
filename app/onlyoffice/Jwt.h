// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// JSON Web Tokens as ONLYOFFICE uses them: compact form, HS256, nothing else. Pure functions, any thread.
#pragma once

#include "domain/Result.h"
#include "domain/Secret.h"

#include <QByteArray>
#include <QJsonObject>

#include <chrono>
#include <string_view>

namespace attache::onlyoffice {

// Tokens of a Document Server live 5 minutes; clocks of two hosts differ by some. A Document Server itself (public
// source of 9.3, token.verifyOptions) allows 60 s and doesn't look at iat. We are more patient: what is refused here is
// a save, and a token alone opens nothing, since every path is a secret of its own.
inline constexpr std::chrono::seconds kClockSkew{300};
inline constexpr qsizetype kMaxTokenBytes = 1024 * 1024;

// `secret` must not be empty.
[[nodiscard]] QByteArray signJwt(const QJsonObject& claims, const domain::Secret& secret);

// The claims of a token that was signed with `secret`, whose header says HS256, and which is in force at `now` (since
// epoch; exp and nbf are obeyed within kClockSkew, iat may not lie further ahead). ErrorKind::BadToken otherwise: for
// alg none, another alg, a wrong signature, bad base64url, an empty secret, oversize. The signature is compared in
// constant time.
[[nodiscard]] domain::Result<QJsonObject> verifyJwt(std::string_view token, const domain::Secret& secret,
                                                    std::chrono::milliseconds now);

} // namespace attache::onlyoffice

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Tokens: the JSON Web Tokens a Document Server signs and checks (HS256). Written apart from the program's own on
// purpose: a double that shared its code would share its mistakes.
#pragma once

#include "sandbox/documentserver/OrderedJson.h"

#include <QByteArray>
#include <QJsonObject>

#include <chrono>

namespace attache::sandbox {

enum class TokenState { Right, Missing, Wrong, Expired };

struct CheckedToken {
    TokenState state = TokenState::Missing;
    QJsonObject claims; // only when right
};

// The claims with iat and exp (5 minutes later) at their end.
[[nodiscard]] QByteArray signToken(OrderedJson claims, const QByteArray& secret, std::chrono::milliseconds now);
[[nodiscard]] CheckedToken checkToken(const QByteArray& token, const QByteArray& secret, std::chrono::milliseconds now);

} // namespace attache::sandbox

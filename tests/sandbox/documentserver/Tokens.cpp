// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/Tokens.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace attache::sandbox {
using namespace Qt::StringLiterals;
namespace {

constexpr auto kEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr std::chrono::minutes kLifetime{5};

QByteArray signature(const QByteArray& text, const QByteArray& secret) {
    return QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256).toBase64(kEncoding);
}

qint64 seconds(std::chrono::milliseconds time) {
    return std::chrono::floor<std::chrono::seconds>(time).count();
}

QJsonObject decoded(const QByteArray& part) {
    const auto bytes = QByteArray::fromBase64Encoding(part, kEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

} // namespace

QByteArray signToken(OrderedJson claims, const QByteArray& secret, std::chrono::milliseconds now) {
    claims.add("iat", seconds(now)).add("exp", seconds(now + kLifetime));
    const QByteArray text =
        QByteArray(R"({"alg":"HS256","typ":"JWT"})").toBase64(kEncoding) + '.' + claims.toJson().toBase64(kEncoding);
    return text + '.' + signature(text, secret);
}

CheckedToken checkToken(const QByteArray& token, const QByteArray& secret, std::chrono::milliseconds now) {
    if (token.isEmpty())
        return {TokenState::Missing, {}};
    const QByteArrayList parts = token.split('.');
    if (parts.size() != 3 || decoded(parts[0]).value("alg"_L1) != "HS256"_L1 ||
        signature(parts[0] + '.' + parts[1], secret) != parts[2])
        return {TokenState::Wrong, {}};
    const QJsonObject claims = decoded(parts[1]);
    const QJsonValue expiry = claims.value("exp"_L1);
    if (!expiry.isUndefined() && expiry.toDouble() <= static_cast<double>(seconds(now)))
        return {TokenState::Expired, {}};
    return {TokenState::Right, claims};
}

} // namespace attache::sandbox

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "onlyoffice/Jwt.h"

#include "onlyoffice/Base64Url.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonValue>

#include <array>
#include <cmath>
#include <memory>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <optional>

namespace attache::onlyoffice {
namespace {

using Signature = std::array<unsigned char, 32>;

// {"alg":"HS256","typ":"JWT"}: what we write, and what every genuine token begins with.
constexpr std::string_view kUsualHeader = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";
constexpr std::size_t kSignatureLength = 43; // 32 bytes in base64url
constexpr double kLastSecond =
    253402300800.0; // the year 10000: beyond it a date is nonsense, and arithmetic safe below

struct MacDeleter {
    void operator()(EVP_MAC* mac) const { EVP_MAC_free(mac); }
    void operator()(EVP_MAC_CTX* context) const { EVP_MAC_CTX_free(context); }
};
using MacContext = std::unique_ptr<EVP_MAC_CTX, MacDeleter>;

// Without a key. OpenSSL looks algorithms up by name, behind a lock, which takes longer than hashing a token: so once.
const EVP_MAC_CTX* keylessHmacSha256() {
    static const MacContext context = [] {
        const std::unique_ptr<EVP_MAC, MacDeleter> mac(EVP_MAC_fetch(nullptr, OSSL_MAC_NAME_HMAC, nullptr));
        MacContext fresh(mac ? EVP_MAC_CTX_new(mac.get()) : nullptr);
        std::array digest{'S', 'H', 'A', '2', '5', '6', '\0'};
        const std::array parameters{OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest.data(), 0),
                                    OSSL_PARAM_construct_end()};
        if (fresh && EVP_MAC_CTX_set_params(fresh.get(), parameters.data()) != 1)
            fresh.reset();
        return fresh;
    }();
    return context.get();
}

std::optional<Signature> hmacSha256(std::string_view text, const domain::Secret& secret) {
    const EVP_MAC_CTX* keyless = keylessHmacSha256();
    const MacContext context(keyless ? EVP_MAC_CTX_dup(keyless) : nullptr);
    const QByteArray& key = secret.reveal();
    Signature signature{};
    std::size_t length = 0;
    if (!context ||
        EVP_MAC_init(context.get(), reinterpret_cast<const unsigned char*>(key.constData()),
                     static_cast<std::size_t>(key.size()), nullptr) != 1 ||
        EVP_MAC_update(context.get(), reinterpret_cast<const unsigned char*>(text.data()), text.size()) != 1 ||
        EVP_MAC_final(context.get(), signature.data(), &length, signature.size()) != 1 || length != signature.size())
        return std::nullopt;
    return signature;
}

std::unexpected<domain::Error> refused(const QString& reason) {
    return domain::failure(domain::ErrorKind::BadToken, reason);
}

QString text(const char* source) {
    return QCoreApplication::translate("Jwt", source);
}

std::optional<QJsonObject> objectIn(std::string_view segment) {
    const auto json = base64UrlDecoded(segment);
    if (!json)
        return std::nullopt;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    return document.object();
}

bool isHs256(std::string_view header) {
    if (header == kUsualHeader)
        return true;
    const auto fields = objectIn(header);
    // "crit" names extensions that a reader must understand; we know none.
    return fields && fields->value(QLatin1StringView("alg")).toString() == QLatin1StringView("HS256") &&
           !fields->contains(QLatin1StringView("crit"));
}

struct Segments {
    std::string_view header;
    std::string_view claims;
    std::string_view signature;
    std::string_view signedPart;
};

std::optional<Segments> split(std::string_view token) {
    const auto first = token.find('.');
    if (first == std::string_view::npos)
        return std::nullopt;
    const auto second = token.find('.', first + 1);
    if (second == std::string_view::npos || token.find('.', second + 1) != std::string_view::npos)
        return std::nullopt;
    return Segments{token.substr(0, first), token.substr(first + 1, second - first - 1), token.substr(second + 1),
                    token.substr(0, second)};
}

bool isSignedWith(const Segments& segments, const domain::Secret& secret) {
    if (segments.signature.size() != kSignatureLength)
        return false;
    const auto given = base64UrlDecoded(segments.signature);
    const auto right = hmacSha256(segments.signedPart, secret);
    return given && right && CRYPTO_memcmp(given->constData(), right->data(), right->size()) == 0;
}

// A date claim in seconds; nothing when it is absent, NaN when it isn't a sensible number.
std::optional<double> dateClaim(const QJsonObject& claims, QLatin1StringView name) {
    const auto it = claims.constFind(name);
    if (it == claims.constEnd())
        return std::nullopt;
    const double seconds = it->toDouble(std::nan(""));
    return seconds >= 0 && seconds < kLastSecond ? seconds : std::nan("");
}

domain::Result<> checkDates(const QJsonObject& claims, std::chrono::milliseconds now) {
    const double nowSeconds = std::chrono::duration<double>(now).count();
    const double skew = std::chrono::duration<double>(kClockSkew).count();
    const auto expires = dateClaim(claims, QLatin1StringView("exp"));
    const auto notBefore = dateClaim(claims, QLatin1StringView("nbf"));
    const auto issued = dateClaim(claims, QLatin1StringView("iat"));
    // Written so that a NaN fails.
    if (expires && !(nowSeconds < *expires + skew))
        return refused(text(QT_TRANSLATE_NOOP("Jwt", "The Document Server's token has expired. Compare the clocks of "
                                                     "the two computers.")));
    if ((notBefore && !(*notBefore <= nowSeconds + skew)) || (issued && !(*issued <= nowSeconds + skew)))
        return refused(text(QT_TRANSLATE_NOOP("Jwt", "The Document Server's token is not valid yet. Compare the clocks "
                                                     "of the two computers.")));
    return {};
}

} // namespace

QByteArray signJwt(const QJsonObject& claims, const domain::Secret& secret) {
    if (secret.isEmpty())
        return {};
    QByteArray token(kUsualHeader.data(), static_cast<qsizetype>(kUsualHeader.size()));
    token += '.';
    token += base64UrlEncoded(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    const auto signature =
        hmacSha256(std::string_view(token.constData(), static_cast<std::size_t>(token.size())), secret);
    if (!signature)
        return {};
    token += '.';
    token += base64UrlEncoded(QByteArray(reinterpret_cast<const char*>(signature->data()), signature->size()));
    return token;
}

domain::Result<QJsonObject> verifyJwt(std::string_view token, const domain::Secret& secret,
                                      std::chrono::milliseconds now) {
    if (secret.isEmpty())
        return refused(text(QT_TRANSLATE_NOOP("Jwt", "No secret is set for the Document Server. Enter it in the "
                                                     "preferences.")));
    if (token.empty())
        return refused(text(QT_TRANSLATE_NOOP("Jwt", "The request carries no token. Switch JWT on in the Document "
                                                     "Server.")));
    if (token.size() > static_cast<std::size_t>(kMaxTokenBytes))
        return refused(text(QT_TRANSLATE_NOOP("Jwt", "The token is too long.")));
    const auto segments = split(token);
    if (!segments)
        return refused(text(QT_TRANSLATE_NOOP("Jwt", "The token is malformed.")));
    if (!isHs256(segments->header))
        return refused(text(QT_TRANSLATE_NOOP("Jwt", "The token isn't signed with HS256, the only way accepted.")));
    if (!isSignedWith(*segments, secret))
        return refused(text(QT_TRANSLATE_NOOP("Jwt", "The token's signature is wrong. Compare the secret with the "
                                                     "Document Server's.")));
    auto claims = objectIn(segments->claims);
    if (!claims)
        return refused(text(QT_TRANSLATE_NOOP("Jwt", "The token is malformed.")));
    if (auto dates = checkDates(*claims, now); !dates)
        return std::unexpected(std::move(dates.error()));
    return std::move(*claims);
}

} // namespace attache::onlyoffice

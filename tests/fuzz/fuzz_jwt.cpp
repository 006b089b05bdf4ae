// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Tokens of any shape: first as they are, then with a right signature, so that the claims' reader is reached.
#include "onlyoffice/Base64Url.h"
#include "onlyoffice/Jwt.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <cstdlib>

using namespace attache;

namespace {

std::string_view view(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

void check(bool isTrue) {
    if (!isTrue)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const domain::Secret secret(QByteArrayLiteral("docs-secret"));
    const std::chrono::seconds now{1'795'359'260};
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    // Nobody guesses a signature.
    check(!onlyoffice::verifyJwt(text, secret, now).has_value());
    if (const auto decoded = onlyoffice::base64UrlDecoded(text))
        check(view(onlyoffice::base64UrlEncoded(*decoded)) == text);

    const QByteArray claims(text.data(), static_cast<qsizetype>(text.size()));
    const QByteArray signedPart =
        onlyoffice::base64UrlEncoded(R"({"alg":"HS256"})") + '.' + onlyoffice::base64UrlEncoded(claims);
    const QByteArray token = signedPart + '.' +
                             onlyoffice::base64UrlEncoded(QMessageAuthenticationCode::hash(signedPart, secret.reveal(),
                                                                                           QCryptographicHash::Sha256));
    if (const auto verified = onlyoffice::verifyJwt(view(token), secret, now))
        check(QJsonDocument::fromJson(claims).isObject());
    return 0;
}

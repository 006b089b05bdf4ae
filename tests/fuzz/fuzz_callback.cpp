// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Callbacks of any shape, unsigned and signed.
#include "onlyoffice/Callback.h"
#include "onlyoffice/Jwt.h"

#include <QJsonDocument>

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

void checkCallback(const onlyoffice::Callback& callback) {
    check(callback.users.size() <= 1000 && callback.actions.size() <= 1000);
    check(callback.bringsFile() == !callback.url.isEmpty());
    check(callback.bringsFile() == !callback.fileType.isEmpty());
    const QString scheme = callback.url.scheme();
    check(scheme.isEmpty() || scheme == u"http" || scheme == u"https");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    onlyoffice::DocumentServerSettings settings;
    settings.secret = domain::Secret(QByteArrayLiteral("docs-secret"));
    const std::chrono::seconds now{1'795'359'260};
    const QString key = QStringLiteral("k");
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    check(!onlyoffice::parseCallback(view(input), view(input), key, settings, now).has_value());

    QJsonObject claims = QJsonDocument::fromJson(input).object();
    claims.insert(QLatin1StringView("key"), key);
    const QByteArray body = "{\"token\":\"" + onlyoffice::signJwt(claims, settings.secret) + "\"}";
    if (const auto callback = onlyoffice::parseCallback(view(body), {}, key, settings, now))
        checkCallback(*callback);
    const QByteArray header = "Bearer " + onlyoffice::signJwt({{QStringLiteral("payload"), claims}}, settings.secret);
    if (const auto callback = onlyoffice::parseCallback("{}", view(header), key, settings, now))
        checkCallback(*callback);
    static_cast<void>(
        onlyoffice::checkDownloadToken(view(header), QUrl(QStringLiteral("http://a/f/b")), settings, now));
    return 0;
}

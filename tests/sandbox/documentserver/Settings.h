// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// What every part of the Document Server double reads. One thread: the double's own.
#pragma once

#include "domain/Clock.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>

namespace attache::sandbox {

struct DocumentServerOptions {
    quint16 port = 0;                                     // 0: any free one
    QByteArray secret = QByteArrayLiteral("docs-secret"); // empty: no tokens at all, as a server with JWT switched off
    QByteArray jwtHeader = QByteArrayLiteral("Authorization");
    QByteArray jwtPrefix = QByteArrayLiteral("Bearer ");
    // From the last editor's leaving to the status 2. The genuine server took 5.6 to 6.9 s with its default.
    std::chrono::milliseconds saveDelay{10000};
    std::chrono::milliseconds retryDelay{1000}; // first of three, doubling
    std::chrono::milliseconds callbackTimeout{std::chrono::minutes(10)};
    std::chrono::milliseconds downloadTimeout{std::chrono::minutes(2)};
    // A conversion's least time. The genuine one looks once a second whether it is done: 1 to 4 s for a small document.
    std::chrono::milliseconds conversionTime{0};
    std::chrono::seconds urlLifetime{std::chrono::minutes(15)};
    qint64 maxDownload = 100LL * 1024 * 1024; // bytes
    qint64 maxUnpacked = 300LL * 1024 * 1024; // bytes of one OOXML package
    // For iat, exp and the urls' expiry; the system's when null. Must outlive the double.
    const domain::Clock* clock = nullptr;

    [[nodiscard]] std::chrono::milliseconds now() const { return clock ? clock->now() : domain::SystemClock().now(); }
};

} // namespace attache::sandbox

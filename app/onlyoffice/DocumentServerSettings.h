// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// DocumentServerSettings: how to reach a Document Server and how the two sign for each other.
#pragma once

#include "domain/Secret.h"

#include <QByteArray>
#include <QUrl>

namespace attache::onlyoffice {

struct DocumentServerSettings {
    QUrl address;          // without trailing slash; a sub-path is kept
    domain::Secret secret; // HS256 key. Empty is refused by everything that signs or verifies: JWT is always on
    QByteArray jwtHeader = QByteArrayLiteral("Authorization"); // where `Authorization` is blocked: "AuthorizationJwt"
    QByteArray jwtPrefix = QByteArrayLiteral("Bearer ");       // may be empty

    // <address><path>, with ?shardkey=<key> when a key is given (Docs 8.1 and later).
    [[nodiscard]] QUrl endpoint(const QString& path, const QString& shardKey = {}) const;
    // Where `url` is found below <address>; `url` itself when it is there already. A Document Server names its files by
    // the address under which the last editor's browser or its proxy reached it (source: getBaseUrlByConnection), which
    // this computer may not reach; what it signed is the path (secure_link of its nginx).
    [[nodiscard]] QUrl seenFromHere(const QUrl& url) const;
    bool operator==(const DocumentServerSettings&) const = default;
};

} // namespace attache::onlyoffice

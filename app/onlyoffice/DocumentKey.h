// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The key under which a Document Server knows one version of one document.
#pragma once

#include <QString>

namespace attache::onlyoffice {

// Hash of the server's id and the version's file id: the same for every companion user, so that they edit together, and
// another one after every save, as the Document Server demands. 40 characters of [0-9a-f]; ≤ 128 of [0-9A-Za-z._=-] are
// allowed.
[[nodiscard]] QString documentKey(const QString& serverId, const QString& fileId);

// The same for looking at that very version. The key under which it was edited is dead once it was saved, and shows how
// it changes before.
[[nodiscard]] QString exactVersionKey(const QString& serverId, const QString& fileId);

// The same for a picture of that version, `side` pixels at most each way. A converter answers what it knows under a key
// whatever size is asked for (source: converterservice.js, docId), so the size is part of it.
[[nodiscard]] QString pictureKey(const QString& serverId, const QString& fileId, int side);

} // namespace attache::onlyoffice

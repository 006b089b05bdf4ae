// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// HistoryConfig: the arguments of DocEditor.refreshHistory, setHistoryData and setRequestedDocument. Pure functions.
//
// Facts, from the API reference (Docs API 9.4): the argument of each is signed by a token whose claims are the
// argument; `changes` needs `serverVersion`; `changesUrl` needs `previous`; `created` as "2010-07-06 10:13 AM". From
// the public source of 9.3: the server opens what the token says, `version` must be among the claims, and the one
// list's order is that of the panel, oldest first. It fetches `url` and `changesUrl` itself, with a token of its own in
// the header.
#pragma once

#include "onlyoffice/ChangeHistory.h"
#include "onlyoffice/DocumentServerSettings.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTimeZone>
#include <QUrl>

#include <chrono>
#include <optional>

namespace attache::onlyoffice {

struct HistoryEntry {
    int version = 1;      // ≥ 1, another one for each entry
    QString key;          // another one for each entry; never a key under which somebody edits
    qint64 createdAt = 0; // ms since epoch
    QString userId;
    QString userName;
    std::optional<ChangeHistory> changes; // only where changes.zip and the version before can be had, too
};

// `entries` oldest first. Dates are written in `zone`.
[[nodiscard]] QJsonObject makeHistory(const QList<HistoryEntry>& entries, int currentVersion, const QTimeZone& zone);
// There is no history to show, for this reason.
[[nodiscard]] QJsonObject historyFailure(const QString& reason);

struct HistoryFile {
    QString fileType; // extension, lower case
    QString key;
    QUrl url; // fetched by the Document Server
};

struct HistoryChanges {
    QUrl url; // of changes.zip
    HistoryFile previous;
};

// Signed. The token lives an hour: after that an editor asks anew (it also does by itself after five minutes).
[[nodiscard]] QJsonObject makeHistoryData(int version, const HistoryFile& file,
                                          const std::optional<HistoryChanges>& changes,
                                          const DocumentServerSettings& settings, std::chrono::milliseconds now);
[[nodiscard]] QJsonObject historyDataFailure(int version, const QString& reason);

// Signed. `purpose`: onRequestSelectDocument's `c`, as "compare"; `file.key` isn't used.
[[nodiscard]] QJsonObject makeRequestedDocument(const QString& purpose, const HistoryFile& file,
                                                const DocumentServerSettings& settings, std::chrono::milliseconds now);

} // namespace attache::onlyoffice

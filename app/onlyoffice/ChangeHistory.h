// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ChangeHistory: what a callback's `history` tells of one save, for the editor's history panel. Pure functions.
//
// Facts, from recordings of a Document Server 9.3: `{"serverVersion": "9.3.0", "changes": [{"documentSha256",
// "created": "2026-11-22 14:54:24" (UTC), "user": {"id", "name"}}, …]}` comes with status 2 and 6; a copy from the
// forgotten store brings `{}`. The API reference: `changes` and `serverVersion` are handed back to refreshHistory as
// they came.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace attache::onlyoffice {

struct ChangeHistory {
    QString serverVersion; // changes are coloured only by a Document Server of the same version
    QJsonArray changes;    // never empty; each entry as it came
    bool operator==(const ChangeHistory&) const = default;

    [[nodiscard]] QJsonObject toJson() const;
};

// Hostile: nothing unless it is of this form, with at most 1,000 changes of at most 4 KiB and 256 KiB in all.
[[nodiscard]] std::optional<ChangeHistory> readChangeHistory(const QJsonObject& history);

} // namespace attache::onlyoffice

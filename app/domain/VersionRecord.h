// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// VersionRecord: what a reply's props say about the version it carries. A claim, never a proof.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace attache::domain {

struct VersionRecord {
    QString rootFileId;   // version 1's file
    QString parentFileId; // the version this one was made from
    int number = 2;       // ≥ 2; what its writer counted, recomputed from the chain when read
    QString saveId;       // makes a repeated post recognisable
    QString documentKey;
    QStringList editorIds; // at most 32 are written
    bool operator==(const VersionRecord&) const = default;
};

inline constexpr QLatin1StringView kVersionProp{"attache_version"};

// The one prop of a version's post. At most about 1,500 characters: older servers hold 8,000 in all.
[[nodiscard]] QJsonObject versionProps(const VersionRecord& record);
// Hostile: nothing unless every field is present, bounded and of its type.
[[nodiscard]] std::optional<VersionRecord> readVersionProps(const QJsonObject& props);

} // namespace attache::domain

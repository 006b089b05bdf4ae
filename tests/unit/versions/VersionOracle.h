// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// VersionOracle: the version rule once more, as simple as it can be said and without any of the code it checks. Slow.
// Looks at rights once each 20 seconds, so all times must be multiples of that.
#pragma once

#include "domain/Post.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace attache::test {

class VersionOracle {
public:
    explicit VersionOracle(const QList<domain::Post>& posts);

    // The file ids of each document's versions in their order, by the first one.
    [[nodiscard]] QHash<QString, QStringList> documents();

private:
    struct Claim {
        QString root;
        QString parent;
        int number = 0;
    };

    [[nodiscard]] static std::optional<Claim> claimOf(const domain::Post& post);
    [[nodiscard]] static bool isBefore(const domain::Post& a, const domain::Post& b);
    [[nodiscard]] int carrierOf(const QString& fileId) const; // index of the first post with it, or -1
    [[nodiscard]] bool hasSoundClaim(int post);
    [[nodiscard]] bool isVersion(int post);
    [[nodiscard]] bool mightWrite(int root, const QString& fileId, const QString& userId, qint64 at) const;
    [[nodiscard]] bool hasRight(int root, const QString& fileId, const QString& userId, qint64 at) const;

    QList<domain::Post> m_posts; // alive, each once, in order
    QHash<int, bool> m_isSound;
    QHash<int, bool> m_isVersion;
};

} // namespace attache::test

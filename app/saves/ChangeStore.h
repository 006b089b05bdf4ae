// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ChangeStore: keeps what a Document Server tells of the changes in each save, so that the editor can colour them.
//
// Mattermost has no place for it; the saver's profile has. <folder>/<saveId>.zip is changes.zip as it came,
// <folder>/<saveId>.json says what it belongs to. A convenience: what is missing is missing, no save depends on it.
// Bounded: beyond `mostBytes` the oldest go first. Blocking; one thread.
#pragma once

#include "domain/Result.h"
#include "onlyoffice/ChangeHistory.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace attache::saves {

struct KeptChanges {
    QString saveId;
    QString parentFileId; // the version on which the changes were made
    onlyoffice::ChangeHistory history;
    QString zipPath; // stays where it is until the store makes room
};

class ChangeStore {
public:
    static constexpr qint64 kMostZipBytes = 32LL * 1024 * 1024;

    explicit ChangeStore(QString folder, qint64 mostBytes = 256LL * 1024 * 1024);

    // Where to put the zip before add(); makes the folder. Empty for an id that could leave it, or without a folder.
    [[nodiscard]] QString incomingPath(const QString& saveId) const;
    // Takes the zip at incomingPath() in, then makes room. Storage; InvalidInput when it is no zip: it is removed.
    [[nodiscard]] domain::Result<> add(const QString& saveId, const QString& parentFileId,
                                       const onlyoffice::ChangeHistory& history) const;
    [[nodiscard]] std::optional<KeptChanges> find(const QString& saveId) const;
    // Those of `saveIds` that are here.
    [[nodiscard]] QHash<QString, KeptChanges> findAll(const QStringList& saveIds) const;

private:
    [[nodiscard]] QString path(const QString& saveId, QLatin1StringView suffix) const;
    void makeRoom() const;

    QString m_folder;
    qint64 m_mostBytes;
};

} // namespace attache::saves

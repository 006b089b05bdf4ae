// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Spool: the folder that keeps edited files, each with a sidecar, until they stand in their thread.
//
// <folder>/<saveId>.<extension> is the file, <folder>/<saveId>.json its sidecar. A sidecar says: the file beside it is
// complete, and this is where it belongs. Blocking; one thread.
#pragma once

#include "saves/SaveRecord.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace attache::saves {

class Spool {
public:
    explicit Spool(QString folder);

    // Creates the folder and proves that it can be written. Storage.
    [[nodiscard]] domain::Result<> prepare() const;
    [[nodiscard]] QString filePath(const SaveRecord& record) const;
    [[nodiscard]] domain::Result<> writeSidecar(const SaveRecord& record) const;
    // True when the file has the size and hash that were journalled. Reads all of it.
    [[nodiscard]] bool isIntact(const SaveRecord& record) const;
    void remove(const SaveRecord& record) const;

    // Every save whose sidecar can be read, oldest first.
    [[nodiscard]] QList<SaveRecord> kept() const;
    // The sidecar's record for `saveId`, if there is one.
    [[nodiscard]] std::optional<SaveRecord> find(const QString& saveId) const;
    // Paths of files that belong to none of `saveIds`.
    [[nodiscard]] QStringList orphans(const QSet<QString>& saveIds) const;

private:
    [[nodiscard]] QString sidecarPath(const QString& saveId) const;
    QString m_folder;
};

} // namespace attache::saves

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "saves/Spool.h"

#include "disk/Durable.h"
#include "saves/DurableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::saves {
namespace {

constexpr qint64 kMaxSidecarBytes = 1024 * 1024;

// The type came from the network: nothing but letters and digits reaches a path, and never the sidecar's own name.
QString safeExtension(const QString& fileType) {
    const bool isPlain = !fileType.isEmpty() && fileType.size() <= 10 && std::ranges::all_of(fileType, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    });
    return isPlain && fileType != "json"_L1 && fileType != "part"_L1 ? fileType : u"bin"_s;
}

} // namespace

Spool::Spool(QString folder)
    : m_folder(std::move(folder)) {}

domain::Result<> Spool::prepare() const {
    const QString probe = m_folder + u"/.writable"_s;
    if (!QDir().mkpath(m_folder)) {
        return domain::failure(domain::ErrorKind::Storage,
                               QCoreApplication::translate("Saves", "The folder “%1” can't be created. Saves have no "
                                                                    "place to be kept; check the disk and the "
                                                                    "folder's permissions.")
                                   .arg(m_folder));
    }
    if (auto written = writeDurably(probe, QByteArrayLiteral("1")); !written)
        return written;
    QFile::remove(probe);
    disk::syncFolder(QFileInfo(m_folder).absolutePath());
    // A sidecar that was being written when the power went: its save was never answered for, nothing depends on it.
    const QStringList halves = QDir(m_folder).entryList({u"*.json.part"_s}, QDir::Files | QDir::Hidden);
    for (const QString& half : halves)
        QFile::remove(m_folder + u'/' + half);
    return {};
}

QString Spool::filePath(const SaveRecord& record) const {
    return m_folder + u'/' + record.id + u'.' + safeExtension(record.fileType);
}

QString Spool::sidecarPath(const QString& saveId) const {
    return m_folder + u'/' + saveId + u".json"_s;
}

domain::Result<> Spool::writeSidecar(const SaveRecord& record) const {
    return writeDurably(sidecarPath(record.id), QJsonDocument(sidecarJson(record)).toJson());
}

bool Spool::isIntact(const SaveRecord& record) const {
    const QString path = filePath(record);
    return QFileInfo(path).size() == record.size && sha256Of(path) == record.sha256;
}

void Spool::remove(const SaveRecord& record) const {
    // The sidecar goes first: it must never vouch for a file that is gone.
    QFile::remove(sidecarPath(record.id));
    QFile::remove(filePath(record));
    disk::syncFolder(m_folder);
}

std::optional<SaveRecord> Spool::find(const QString& saveId) const {
    QFile file(sidecarPath(saveId));
    if (file.size() > kMaxSidecarBytes || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto record = readSidecar(QJsonDocument::fromJson(file.readAll()).object());
    if (!record || record->id != saveId || !QFile::exists(filePath(*record)))
        return std::nullopt;
    return record;
}

QList<SaveRecord> Spool::kept() const {
    QList<SaveRecord> records;
    const auto sidecars = QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files);
    for (const QFileInfo& info : sidecars) {
        if (auto record = find(info.completeBaseName()))
            records.append(*record);
    }
    std::ranges::stable_sort(records, {}, &SaveRecord::receivedAt);
    return records;
}

QStringList Spool::orphans(const QSet<QString>& saveIds) const {
    QStringList paths;
    const auto files = QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo& info : files) {
        if (!saveIds.contains(info.fileName().section(u'.', 0, 0)))
            paths.append(info.absoluteFilePath());
    }
    return paths;
}

} // namespace attache::saves

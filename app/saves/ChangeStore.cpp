// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "saves/ChangeStore.h"

#include "onlyoffice/FileContent.h"
#include "saves/DurableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::saves {
namespace {

constexpr QLatin1StringView kZip{".zip"};
constexpr QLatin1StringView kJson{".json"};
constexpr QLatin1StringView kIncoming{".new"};
constexpr qint64 kMostJsonBytes = 512 * 1024;
constexpr qsizetype kLongestId = 64;

// Ids also come from other people's posts: nothing but these letters reaches a path.
bool isId(const QString& id) {
    return !id.isEmpty() && id.size() <= kLongestId &&
           std::ranges::all_of(id, [](QChar c) { return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-'; });
}

bool isZip(const QString& path) {
    const QString type = u"zip"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !onlyoffice::canBeDocument(file.read(onlyoffice::kSniffedBytes), type))
        return false;
    return file.seek(std::max<qint64>(0, file.size() - onlyoffice::kTailBytes)) &&
           onlyoffice::isComplete(file.readAll(), type);
}

} // namespace

ChangeStore::ChangeStore(QString folder, qint64 mostBytes)
    : m_folder(std::move(folder))
    , m_mostBytes(mostBytes) {}

QString ChangeStore::path(const QString& saveId, QLatin1StringView suffix) const {
    return m_folder + u'/' + saveId + suffix;
}

QString ChangeStore::incomingPath(const QString& saveId) const {
    return isId(saveId) && QDir().mkpath(m_folder) ? path(saveId, kIncoming) : QString();
}

domain::Result<> ChangeStore::add(const QString& saveId, const QString& parentFileId,
                                  const onlyoffice::ChangeHistory& history) const {
    const QString incoming = incomingPath(saveId);
    if (!isZip(incoming)) {
        QFile::remove(incoming);
        return domain::failure(domain::ErrorKind::InvalidInput,
                               QCoreApplication::translate("Saves", "The Document Server's record of the changes is "
                                                                    "damaged."));
    }
    QJsonObject fields = history.toJson();
    fields.insert("parentFileId"_L1, parentFileId);
    const QString zip = path(saveId, kZip);
    QFile::remove(zip);
    if (!QFile::rename(incoming, zip)) {
        QFile::remove(incoming);
        return domain::failure(domain::ErrorKind::Storage,
                               QCoreApplication::translate("Saves", "The record of the changes can't be kept. Check "
                                                                    "the disk and the folder's permissions."));
    }
    if (auto written = writeDurably(path(saveId, kJson), QJsonDocument(fields).toJson(QJsonDocument::Compact));
        !written) {
        QFile::remove(zip);
        return written;
    }
    makeRoom();
    return {};
}

std::optional<KeptChanges> ChangeStore::find(const QString& saveId) const {
    if (!isId(saveId))
        return std::nullopt;
    QFile file(path(saveId, kJson));
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostJsonBytes || !QFile::exists(path(saveId, kZip)))
        return std::nullopt;
    const QJsonObject fields = QJsonDocument::fromJson(file.readAll()).object();
    const auto history = onlyoffice::readChangeHistory(fields);
    if (!history)
        return std::nullopt;
    return KeptChanges{saveId, fields.value("parentFileId"_L1).toString(), *history, path(saveId, kZip)};
}

QHash<QString, KeptChanges> ChangeStore::findAll(const QStringList& saveIds) const {
    QHash<QString, KeptChanges> kept;
    for (const QString& saveId : saveIds) {
        if (auto found = find(saveId))
            kept.insert(saveId, *found);
    }
    return kept;
}

void ChangeStore::makeRoom() const {
    QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Time); // newest first
    qint64 bytes = 0;
    for (const QFileInfo& file : std::as_const(files)) {
        bytes += file.size();
        if (bytes > m_mostBytes)
            QFile::remove(file.absoluteFilePath());
    }
}

} // namespace attache::saves

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "onlyoffice/HistoryConfig.h"

#include "onlyoffice/Jwt.h"

#include <QDateTime>
#include <QLocale>

namespace attache::onlyoffice {
namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::hours kTokenLife{1};

QString created(qint64 time, const QTimeZone& zone) {
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(time, zone), u"yyyy-MM-dd h:mm AP"_s);
}

QJsonObject entryJson(const HistoryEntry& entry, const QTimeZone& zone) {
    QJsonObject json{
        {u"version"_s, entry.version},
        {u"key"_s, entry.key},
        {u"created"_s, created(entry.createdAt, zone)},
        {u"user"_s, QJsonObject{{u"id"_s, entry.userId}, {u"name"_s, entry.userName}}},
    };
    if (entry.changes) {
        json.insert("changes"_L1, entry.changes->changes);
        json.insert("serverVersion"_L1, entry.changes->serverVersion);
    }
    return json;
}

QJsonObject fileJson(const HistoryFile& file) {
    return {{u"fileType"_s, file.fileType}, {u"key"_s, file.key}, {u"url"_s, file.url.toString(QUrl::FullyEncoded)}};
}

QJsonObject withToken(QJsonObject argument, const DocumentServerSettings& settings, std::chrono::milliseconds now) {
    QJsonObject claims = argument;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now);
    claims.insert("iat"_L1, static_cast<qint64>(seconds.count()));
    claims.insert("exp"_L1, static_cast<qint64>((seconds + kTokenLife).count()));
    argument.insert("token"_L1, QString::fromLatin1(signJwt(claims, settings.secret)));
    return argument;
}

} // namespace

QJsonObject makeHistory(const QList<HistoryEntry>& entries, int currentVersion, const QTimeZone& zone) {
    QJsonArray history;
    for (const HistoryEntry& entry : entries)
        history.append(entryJson(entry, zone));
    return {{u"currentVersion"_s, currentVersion}, {u"history"_s, history}};
}

QJsonObject historyFailure(const QString& reason) {
    return {{u"error"_s, reason}};
}

QJsonObject makeHistoryData(int version, const HistoryFile& file, const std::optional<HistoryChanges>& changes,
                            const DocumentServerSettings& settings, std::chrono::milliseconds now) {
    QJsonObject argument = fileJson(file);
    argument.insert("version"_L1, version);
    if (changes) {
        argument.insert("changesUrl"_L1, changes->url.toString(QUrl::FullyEncoded));
        argument.insert("previous"_L1, fileJson(changes->previous));
    }
    return withToken(argument, settings, now);
}

QJsonObject historyDataFailure(int version, const QString& reason) {
    return {{u"error"_s, reason}, {u"version"_s, version}};
}

QJsonObject makeRequestedDocument(const QString& purpose, const HistoryFile& file,
                                  const DocumentServerSettings& settings, std::chrono::milliseconds now) {
    const QJsonObject argument{
        {u"c"_s, purpose}, {u"fileType"_s, file.fileType}, {u"url"_s, file.url.toString(QUrl::FullyEncoded)}};
    return withToken(argument, settings, now);
}

} // namespace attache::onlyoffice

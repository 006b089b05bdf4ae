// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/ChangeLog.h"

#include "sandbox/documentserver/ooxml/ZipArchive.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace attache::sandbox {
using namespace Qt::StringLiterals;
namespace {

QDateTime utc(std::chrono::milliseconds time) {
    return QDateTime::fromMSecsSinceEpoch(time.count()).toUTC();
}

} // namespace

void ChangeLog::record(const EditorUser& user, const QString& blockId, const QString& text,
                       std::chrono::milliseconds now) {
    if (m_groups.isEmpty() || m_groups.constLast().user != user)
        m_groups.append({user, now, {}});
    const QByteArray content = (blockId + u'=' + text).toUtf8().toBase64();
    m_groups.last().changes.append(QString::fromLatin1(QByteArray::number(content.size()) + ';' + content));
    m_last = now;
    ++m_count;
}

QString ChangeLog::lastUserId() const {
    return m_groups.isEmpty() ? QString() : m_groups.constLast().user.id;
}

QString ChangeLog::lastSave() const {
    return utc(m_last).toString(u"yyyy-MM-ddTHH:mm:ss.000Z"_s);
}

OrderedJson ChangeLog::history(const QByteArray& sha256) const {
    QList<OrderedJson> changes;
    for (const Group& group : m_groups) {
        OrderedJson user;
        user.add("id", group.user.id).add("name", group.user.name);
        OrderedJson change;
        change.add("documentSha256", QString::fromLatin1(sha256))
            .add("created", utc(group.created).toString(u"yyyy-MM-dd HH:mm:ss"_s))
            .add("user", user);
        changes.append(change);
    }
    OrderedJson history;
    return history.add("serverVersion", QString::fromLatin1(kServerVersion)).add("changes", changes);
}

QByteArray ChangeLog::zip() const {
    ZipEntries entries;
    for (qsizetype i = 0; i < m_groups.size(); ++i)
        entries.append({u"changes%1.json"_s.arg(i),
                        QJsonDocument(QJsonArray::fromStringList(m_groups[i].changes)).toJson(QJsonDocument::Compact)});
    return makeZip(entries);
}

QList<RecordedChange> readChanges(const QString& zipPath) {
    constexpr qint64 kMostUnpacked = 64LL * 1024 * 1024;
    QList<RecordedChange> changes;
    const auto zip = ZipReader::open(zipPath, kMostUnpacked);
    for (int i = 0; zip && zip->contains(u"changes%1.json"_s.arg(i)); ++i) {
        const QByteArray json = zip->read(u"changes%1.json"_s.arg(i)).value_or(QByteArray());
        const QJsonArray entries = QJsonDocument::fromJson(json).array();
        for (const auto& entry : entries) {
            const QByteArray content = entry.toString().section(u';', 1).toLatin1();
            const QString change = QString::fromUtf8(QByteArray::fromBase64(content));
            const qsizetype split = change.indexOf(u'=');
            if (split > 0)
                changes.append({change.left(split), change.mid(split + 1)});
        }
    }
    return changes;
}

} // namespace attache::sandbox

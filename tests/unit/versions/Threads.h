// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Threads as the tests of this folder talk about them: who posted what, claims what, and may do what.
#pragma once

#include "domain/Attachment.h"
#include "domain/VersionRecord.h"
#include "versions/PluginRights.h"
#include "versions/RightsLog.h"

#include <QJsonArray>
#include <QStringList>

namespace attache::test {

inline domain::FileInfo file(const QString& id, const QString& extension = QStringLiteral("docx")) {
    domain::FileInfo info;
    info.id = id;
    info.name = id + u'.' + extension;
    info.extension = extension;
    info.size = 10;
    return info;
}

inline domain::Post post(const QString& id, qint64 at, const QList<domain::FileInfo>& files, const QString& rootId = {},
                         const QString& by = QStringLiteral("author")) {
    domain::Post result;
    result.id = id;
    result.channelId = QStringLiteral("channel");
    result.rootId = rootId;
    result.userId = by;
    result.createAt = result.updateAt = at;
    result.files = files;
    for (const auto& info : files)
        result.fileIds.append(info.id);
    return result;
}

// A reply "p-<id>" under "p1" that says it is a version of f1, or of `root`.
inline domain::Post version(const QString& id, qint64 at, const QString& parent,
                            const QString& by = QStringLiteral("author"), int number = 2,
                            const QString& root = QStringLiteral("f1")) {
    domain::Post result = post(QStringLiteral("p-") + id, at, {file(id)}, QStringLiteral("p1"), by);
    result.props =
        domain::versionProps({root, parent, number, QStringLiteral("save-") + id, QStringLiteral("key"), {by}});
    return result;
}

inline domain::Post rootPost() {
    return post(QStringLiteral("p1"), 1, {file(QStringLiteral("f1"))});
}

inline void allow(domain::Post& post, const QString& principal, domain::AccessLevel level,
                  const QString& fileId = QStringLiteral("f1")) {
    post.props.insert(versions::rightsPropName(fileId, principal),
                      versions::writtenRights(domain::rightsOf(domain::AccessGrant{level})));
}

// Until `until` it was so.
inline void logged(domain::Post& post, const QString& principal, qint64 until, versions::WriteState state,
                   const QString& fileId = QStringLiteral("f1")) {
    const QString name = versions::RightsLog::propName(fileId);
    QJsonObject log = post.props.value(name).toObject();
    QJsonArray past = log.value(principal).toArray();
    past.append(QJsonArray{until, int(state)});
    log.insert(principal, past);
    post.props.insert(name, log);
}

// "f1:1 f2:2 x:2^1, g:1": documents, newest first, with their versions' numbers; ^ names a fork's parent.
inline QString shape(const QList<domain::Document>& documents) {
    QStringList all;
    for (const auto& document : documents) {
        QStringList versions;
        for (const auto& one : document.versions)
            versions.append(one.attachment.file.id + u':' + QString::number(one.number) +
                            (one.isFork ? u'^' + QString::number(one.parentNumber) : QString()));
        all.append(versions.join(u' '));
    }
    return all.join(QStringLiteral(", "));
}

} // namespace attache::test

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Post and FileInfo: a message and the files it carries, as far as Attache cares.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace attache::domain {

struct FileInfo {
    QString id;
    QString postId;
    QString userId;    // who uploaded it
    QString name;      // hostile: may hold '/', "..", control and bidi characters; see FileName.h before use
    QString extension; // lower case, without the dot; derived from the name where the server sent none
    QString mimeType;
    qint64 size = 0;     // bytes; 0 is an ordinary case
    qint64 createAt = 0; // ms since epoch
    qint64 deleteAt = 0;
    bool operator==(const FileInfo&) const = default;
};

struct Post {
    QString id;
    QString channelId;
    QString rootId; // empty: this post is a thread's root
    QString userId; // the only proof of who wrote it; props prove nothing
    QString type;   // empty: an ordinary message; "system_…" otherwise
    QString message;
    QJsonObject props;
    QStringList fileIds;
    QList<FileInfo> files; // from metadata.files; may be shorter than fileIds
    qint64 createAt = 0;
    qint64 updateAt = 0;
    qint64 editAt = 0;
    qint64 deleteAt = 0;

    [[nodiscard]] bool isDeleted() const { return deleteAt > 0; }
    [[nodiscard]] QString threadId() const { return rootId.isEmpty() ? id : rootId; }
    bool operator==(const Post&) const = default;
};

} // namespace attache::domain
Q_DECLARE_METATYPE(attache::domain::FileInfo)
Q_DECLARE_METATYPE(attache::domain::Post)

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "onlyoffice/DocumentKey.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace attache::onlyoffice {

QString documentKey(const QString& serverId, const QString& fileId) {
    constexpr qsizetype kKeyLength = 40;
    const QByteArray server = serverId.toUtf8();
    // The length in front keeps ("ab", "c") and ("a", "bc") apart.
    const QByteArray text = QByteArray::number(server.size()) + ':' + server + ':' + fileId.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(kKeyLength);
    return QString::fromLatin1(hash);
}

QString exactVersionKey(const QString& serverId, const QString& fileId) {
    return documentKey(serverId, fileId + QStringLiteral(":exact"));
}

QString pictureKey(const QString& serverId, const QString& fileId, int side) {
    return documentKey(serverId, QStringLiteral("%1:picture:%2").arg(fileId).arg(side));
}

} // namespace attache::onlyoffice

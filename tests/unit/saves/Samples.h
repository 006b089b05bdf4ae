// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Values that the tests of this folder share.
#pragma once

#include "saves/SaveRecord.h"

#include <QUuid>

namespace attache::saves::samples {

inline QString mattermostId(char letter) {
    return QString(26, QLatin1Char(letter));
}

inline EditingSession session(const QString& id = QStringLiteral("session-1")) {
    EditingSession s;
    s.id = id;
    s.accountId = QStringLiteral("account-1");
    s.userId = mattermostId('u');
    s.userName = QStringLiteral("alice");
    s.channelId = mattermostId('c');
    s.rootPostId = mattermostId('p');
    s.rootFileId = mattermostId('f');
    s.parentFileId = mattermostId('f');
    s.parentNumber = 1;
    s.documentKey = QStringLiteral("key-") + id;
    s.fileName = QStringLiteral("Plan.docx");
    s.callbackPath = QStringLiteral("/c/") + QString(43, u'x');
    s.openedAt = 1000;
    return s;
}

inline SaveRecord save(const QString& id = QStringLiteral("save-1"), const EditingSession& of = session()) {
    SaveRecord record;
    record.id = id;
    record.session = of;
    record.fileType = QStringLiteral("docx");
    record.editorIds = QStringList{of.userId};
    record.receivedAt = 2000;
    return record;
}

inline SaveRecord stored(SaveRecord record, const QByteArray& hash = QByteArray(32, 'h')) {
    record.step = domain::SaveStep::Stored;
    record.sha256 = hash;
    record.size = 4;
    return record;
}

} // namespace attache::saves::samples

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Seed: the people, channels and documents of "Acme (sandbox)". The same every time, but for ids and tokens.
#pragma once

#include "sandbox/mattermost/MattermostDouble.h"

#include <QHash>

namespace attache::sandbox {

struct SeededPerson {
    QString username;
    QString id;
    QString password;
    QString token; // a personal access token
};

struct SeededSandbox {
    QList<SeededPerson> people; // alice, bob, carol, admin
    QString teamId;
    // Ids by name: "docs", "design", "secret", "archive" (when asked for), "alice-bob", "group".
    QHash<QString, QString> channels;
    QHash<QString, QString> files; // ids by file name, without those of "archive"
    QHash<QString, QString> posts; // ids of the posts that hold them, by file name

    [[nodiscard]] SeededPerson person(const QString& username) const;
};

// Any thread but the double's. `archivePosts`: how many posts with an attachment a channel "archive" gets; 0: no such
// channel. Everything is dated in the past hours, so that what people do comes after it.
SeededSandbox seedSandbox(MattermostDouble& mattermost, int archivePosts = 0);

// The reference plugin's prop that gives `userId` ("*": everybody) these permissions for one file.
QJsonObject permissionProp(const QString& fileId, const QString& userId, const QStringList& permissions);

} // namespace attache::sandbox

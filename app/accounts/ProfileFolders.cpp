// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/ProfileFolders.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace attache::accounts {
namespace {

using namespace Qt::StringLiterals;

constexpr QFileDevice::Permissions kOwnerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

// Only the last folder is ours to close; those above it may be shared.
bool createPrivately(const QString& folder) {
    return !folder.isEmpty() && QDir().mkpath(folder) && QFile::setPermissions(folder, kOwnerOnly);
}

} // namespace

ProfileFolders ProfileFolders::standard() {
    return {QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
            QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation),
            QStandardPaths::writableLocation(QStandardPaths::CacheLocation)};
}

ProfileFolders ProfileFolders::below(const QString& folder) {
    const QString top = QDir::cleanPath(QDir(folder).absolutePath());
    return {top + "/config"_L1, top + "/data"_L1, top + "/cache"_L1};
}

bool ProfileFolders::create() const {
    return createPrivately(config) && createPrivately(data) && createPrivately(cache);
}

QString ProfileFolders::id() const {
    const QByteArray folders = QString(config + u'\n' + data + u'\n' + cache).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(folders, QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace attache::accounts

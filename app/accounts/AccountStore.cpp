// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/AccountStore.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include <optional>

namespace attache::accounts {
namespace {

using namespace Qt::StringLiterals;
using domain::ErrorKind;

constexpr int kVersion = 1;
constexpr qint64 kMaxFile = 1024 * 1024;

auto unreadable(const QString& path) {
    return domain::failure(ErrorKind::Storage,
                           QCoreApplication::translate("AccountStore",
                                                       "The list of your accounts can't be read. Check the file %1; "
                                                       "without it you have to sign in again.")
                               .arg(path));
}

auto newer(const QString& path) {
    return domain::failure(
        ErrorKind::Storage,
        QCoreApplication::translate("AccountStore", "The list of your accounts was written by a newer Attache. Update "
                                                    "Attache, or move the file %1 away and sign in again.")
            .arg(path));
}

auto unwritable(const QString& path, const QString& reason) {
    return domain::failure(
        ErrorKind::Storage,
        QCoreApplication::translate("AccountStore", "Your accounts can't be stored in %1: %2").arg(path, reason));
}

QJsonObject toJson(const Account& account) {
    const QJsonObject user{{u"id"_s, account.user.id},
                           {u"username"_s, account.user.username},
                           {u"first_name"_s, account.user.firstName},
                           {u"last_name"_s, account.user.lastName},
                           {u"nickname"_s, account.user.nickname},
                           {u"locale"_s, account.user.locale},
                           {u"last_picture_update"_s, account.user.lastPictureUpdate},
                           {u"delete_at"_s, account.user.deleteAt},
                           {u"is_bot"_s, account.user.isBot}};
    return {{u"id"_s, account.id},
            {u"server"_s, account.server.url().toString(QUrl::FullyEncoded)},
            {u"server_id"_s, account.serverId},
            {u"server_name"_s, account.serverName},
            {u"user"_s, user}};
}

domain::User readUser(const QJsonObject& object) {
    domain::User user;
    user.id = object.value("id"_L1).toString();
    user.username = object.value("username"_L1).toString();
    user.firstName = object.value("first_name"_L1).toString();
    user.lastName = object.value("last_name"_L1).toString();
    user.nickname = object.value("nickname"_L1).toString();
    user.locale = object.value("locale"_L1).toString();
    user.lastPictureUpdate = object.value("last_picture_update"_L1).toInteger();
    user.deleteAt = object.value("delete_at"_L1).toInteger();
    user.isBot = object.value("is_bot"_L1).toBool();
    return user;
}

std::optional<Account> readAccount(const QJsonObject& object) {
    const auto server = mattermost::ServerAddress::parse(object.value("server"_L1).toString());
    Account account;
    account.id = object.value("id"_L1).toString();
    if (!server || QUuid::fromString(account.id).isNull())
        return std::nullopt;
    account.server = *server;
    account.serverId = object.value("server_id"_L1).toString();
    account.serverName = object.value("server_name"_L1).toString();
    account.user = readUser(object.value("user"_L1).toObject());
    if (account.user.id.isEmpty())
        return std::nullopt;
    return account;
}

} // namespace

AccountStore::AccountStore(QString path)
    : m_path(std::move(path)) {}

domain::Result<QList<Account>> AccountStore::load() const {
    QFile file(m_path);
    if (!file.exists())
        return QList<Account>();
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxFile)
        return unreadable(m_path);
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    const int version = document.object().value("version"_L1).toInt();
    if (version > kVersion)
        return newer(m_path);
    if (version != kVersion || !document.object().value("accounts"_L1).isArray())
        return unreadable(m_path);
    QList<Account> accounts;
    const QJsonArray elements = document.object().value("accounts"_L1).toArray();
    for (const auto& element : elements) {
        auto account = readAccount(element.toObject());
        if (!account)
            return unreadable(m_path);
        accounts.append(std::move(*account));
    }
    return accounts;
}

domain::Result<> AccountStore::save(const QList<Account>& accounts) const {
    QJsonArray elements;
    for (const Account& account : accounts)
        elements.append(toJson(account));
    const QJsonObject content{{u"version"_s, kVersion}, {u"accounts"_s, elements}};
    QSaveFile file(m_path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(m_path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(content).toJson());
    if (!file.commit())
        return unwritable(m_path, file.errorString());
    return {};
}

} // namespace attache::accounts

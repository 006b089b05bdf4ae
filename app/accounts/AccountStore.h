// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// AccountStore: the accounts people signed in with, without their secrets.
#pragma once

#include "domain/Result.h"
#include "domain/User.h"
#include "mattermost/ServerAddress.h"

#include <QList>

namespace attache::accounts {

struct Account {
    QString id; // UUID without braces; names the token in the keychain
    mattermost::ServerAddress server;
    QString serverId;   // see ServerConfig::serverId; the address's host where the server hides it
    QString serverName; // site name, for people
    domain::User user;
    bool operator==(const Account&) const = default;
};

// A small JSON file, read once and replaced atomically. Thread: one.
class AccountStore {
public:
    explicit AccountStore(QString path);
    // Storage when the file is there and can't be read or understood; it is left alone then. No file: an empty list.
    [[nodiscard]] domain::Result<QList<Account>> load() const;
    [[nodiscard]] domain::Result<> save(const QList<Account>& accounts) const;

private:
    QString m_path;
};

} // namespace attache::accounts

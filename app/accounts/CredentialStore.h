// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// CredentialStore: tokens and the Document Server's secret in the system keychain, and nowhere else.
#pragma once

#include "domain/Result.h"
#include "domain/Secret.h"

#include <QCoroTask>
#include <QObject>

namespace attache::accounts {

template <typename T = void>
using Task = QCoro::Task<domain::Result<T>>;

// Thread: the GUI thread (QtKeychain's rule). A locked keychain (KeychainLocked) is told apart from a missing one
// (KeychainMissing) and from an absent entry (NotFound).
class CredentialStore : public QObject {
    Q_OBJECT
public:
    // `profileId` keeps two profiles' entries apart.
    explicit CredentialStore(QString profileId, QObject* parent = nullptr);

    Task<domain::Secret> read(QString name);
    Task<> write(QString name, domain::Secret secret);
    Task<> remove(QString name); // an absent entry is a success

private:
    QString m_service;
};

[[nodiscard]] QString tokenEntry(const QString& accountId);
[[nodiscard]] QString botTokenEntry(const QString& accountId); // of the bot account that announces in its stead
inline constexpr QLatin1StringView kDocumentServerSecretEntry{"document-server-secret"};

} // namespace attache::accounts

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/CredentialStore.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <qt6keychain/keychain.h>
#ifdef ATTACHE_HAS_DBUS
#include <QDBusConnection>
#endif

#include <type_traits>

namespace attache::accounts {
namespace {

using namespace Qt::StringLiterals;
using domain::ErrorKind;

auto missing() {
    return domain::failure(
        ErrorKind::KeychainMissing,
        QCoreApplication::translate("CredentialStore",
                                    "This system has no keychain that Attache could use. Install and start "
                                    "one (GNOME Keyring, KWallet or KeePassXC), or sign in for this "
                                    "session only."));
}

auto locked() {
    return domain::failure(ErrorKind::KeychainLocked,
                           QCoreApplication::translate(
                               "CredentialStore", "The keychain stays locked. Unlock it and try again, or sign in for "
                                                  "this session only."));
}

auto absent() {
    return domain::failure(ErrorKind::NotFound,
                           QCoreApplication::translate("CredentialStore", "The keychain holds no such entry."));
}

// Without a session bus no keychain can answer, and QtKeychain's back ends name that in different ways.
bool canReachKeychain() {
#ifdef ATTACHE_HAS_DBUS
    return QDBusConnection::sessionBus().isConnected();
#else
    return true;
#endif
}

// D-Bus's own names of errors: the bus is there, but nobody on it keeps secrets.
bool isServiceMissing(const QString& reason) {
    return reason.contains("ServiceUnknown"_L1) || reason.contains("org.freedesktop.secrets"_L1) ||
           reason.contains("Spawn."_L1);
}

domain::Result<> outcome(const QKeychain::Job& job) {
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return absent();
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return missing();
    case QKeychain::OtherError:
        if (!canReachKeychain() || isServiceMissing(job.errorString()))
            return missing();
        return locked();
    default: // access denied by the person or by the keychain, or an entry that can't be deleted
        return locked();
    }
}

// The job outlives its owner: the keychain may ask the person, who may close the window meanwhile.
template <typename JobType>
std::shared_ptr<JobType> makeJob(const QString& service, const QString& name) {
    const std::shared_ptr<JobType> job(new JobType(service), [](JobType* done) { done->deleteLater(); });
    job->setAutoDelete(false);
    job->setInsecureFallback(false); // never into a file
    job->setKey(name);
    return job;
}

Task<> finish(std::shared_ptr<QKeychain::Job> job) {
    if (!canReachKeychain())
        co_return domain::Result<>(missing());
    auto finished = qCoro(job.get(), &QKeychain::Job::finished);
    job->start();
    co_await finished;
    co_return outcome(*job);
}

} // namespace

CredentialStore::CredentialStore(QString profileId, QObject* parent)
    : QObject(parent)
    , m_service("Attache/"_L1 + profileId) {}

Task<domain::Secret> CredentialStore::read(QString name) {
    const auto job = makeJob<QKeychain::ReadPasswordJob>(m_service, name);
    const auto result = co_await finish(job);
    if (!result)
        co_return domain::Result<domain::Secret>(std::unexpected(result.error()));
    domain::Secret secret(job->binaryData());
    co_return domain::Result<domain::Secret>(std::move(secret));
}

Task<> CredentialStore::write(QString name, domain::Secret secret) {
    const auto job = makeJob<QKeychain::WritePasswordJob>(m_service, name);
    job->setBinaryData(secret.reveal());
    const auto result = co_await finish(job);
    co_return result;
}

Task<> CredentialStore::remove(QString name) {
    const auto job = makeJob<QKeychain::DeletePasswordJob>(m_service, name);
    const auto result = co_await finish(job);
    if (!result && result.error().kind == ErrorKind::NotFound)
        co_return domain::Result<>();
    co_return result;
}

QString tokenEntry(const QString& accountId) {
    return "token/"_L1 + accountId;
}

QString botTokenEntry(const QString& accountId) {
    return "bot-token/"_L1 + accountId;
}

} // namespace attache::accounts

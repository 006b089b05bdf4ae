// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "SignedInProfile.h"

#include "accounts/AccountStore.h"
#include "accounts/CredentialStore.h"
#include "accounts/Preferences.h"
#include "accounts/ProfileFolders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace attache::bench {
namespace {

bool complain(const domain::Error& error) {
    std::fprintf(stderr, "No signed-in profile: %s\n", qPrintable(error.message));
    return false;
}

accounts::Account accountOf(const QJsonObject& person, const mattermost::ServerAddress& server) {
    accounts::Account account;
    account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    account.server = server;
    account.serverId = u"bench"_s;
    account.serverName = u"Acme (sandbox)"_s;
    account.user.id = person.value("id"_L1).toString();
    account.user.username = person.value("username"_L1).toString();
    return account;
}

accounts::Preferences preferencesFor(const QJsonObject& sandbox) {
    accounts::Preferences preferences;
    preferences.documentServer = QUrl(sandbox.value("documentServer"_L1).toString());
    preferences.listenerBindAddress = u"127.0.0.1"_s;
    preferences.plainHttpHosts = {u"127.0.0.1"_s};
    return preferences;
}

} // namespace

SignedInProfile::SignedInProfile()
    : m_sandbox(programBeside(u"attache-sandbox"_s), {u"--until-stdin-closes"_s, u"--save-delay"_s, u"100"_s}) {}

std::unique_ptr<SignedInProfile> SignedInProfile::make() {
    std::unique_ptr<SignedInProfile> profile(new SignedInProfile);
    return profile->fill() ? std::move(profile) : nullptr;
}

bool SignedInProfile::fill() {
    const auto line = m_sandbox.waitForLine("\"mattermost\"", 30s);
    if (!line)
        return false;
    const QJsonObject sandbox = QJsonDocument::fromJson(*line).object();
    const QJsonObject person = sandbox.value("people"_L1).toArray().first().toObject();
    const auto server = mattermost::ServerAddress::parse(sandbox.value("mattermost"_L1).toString());
    if (!server)
        return complain(server.error());
    const auto folders = accounts::ProfileFolders::below(folder());
    if (!folders.create() ||
        !accounts::PreferencesStore(folders.config + u"/preferences.ini"_s).save(preferencesFor(sandbox)))
        return false;
    const accounts::Account account = accountOf(person, *server);
    const auto saved = accounts::AccountStore(folders.config + u"/accounts.json"_s).save({account});
    if (!saved)
        return complain(saved.error());
    accounts::CredentialStore credentials(folders.id());
    const domain::Secret token(person.value("token"_L1).toString().toUtf8());
    const auto tokenKept = QCoro::waitFor(credentials.write(accounts::tokenEntry(account.id), token));
    if (!tokenKept)
        return complain(tokenKept.error());
    const domain::Secret secret(sandbox.value("secret"_L1).toString().toUtf8());
    const auto secretKept = QCoro::waitFor(credentials.write(QString(accounts::kDocumentServerSecretEntry), secret));
    return secretKept || complain(secretKept.error());
}

} // namespace attache::bench

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/AccessEnforcer.h"

#include "onlyoffice/DocumentKey.h"
#include "versions/PluginRights.h"

#include <algorithm>

namespace attache::documents {
namespace {

using domain::ErrorKind;
using domain::Result;
using versions::AccessRules;

constexpr int kMaxPages = 5;
constexpr qsizetype kMaxKeys = 20; // older versions are hardly open any more

bool canWrite(const AccessRules& rules, const QString& userId) {
    return domain::canWrite(domain::rightsOf(rules.grantFor(userId)));
}

bool loses(const SavedAccess& saved, const QString& userId) {
    return canWrite(saved.before, userId) && !canWrite(saved.rules, userId);
}

// The people of the channel who lose the right; nothing when there are too many to list.
Task<std::optional<QStringList>> losersIn(QPointer<mattermost::MattermostClient> client, QString channelId,
                                          QString authorId, SavedAccess saved) {
    QStringList losers;
    for (int page = 0; page < kMaxPages; ++page) {
        if (!client)
            co_return domain::failure(ErrorKind::Cancelled, {});
        const auto people = co_await client->channelPeople(channelId, page);
        if (!people)
            co_return std::unexpected(people.error());
        for (const domain::User& person : *people) {
            if (person.id != authorId && loses(saved, person.id))
                losers.append(person.id);
        }
        if (people->size() < mattermost::kPeoplePerPage)
            co_return std::optional(losers);
    }
    co_return std::optional<QStringList>();
}

} // namespace

Withdrawal withdrawalBy(const SavedAccess& saved) {
    Withdrawal withdrawal;
    const QStringList principals = AccessRules::principals(saved.before, saved.rules);
    for (const QString& principal : principals) {
        if (principal != versions::kEveryone && loses(saved, principal))
            withdrawal.people.append(principal);
    }
    withdrawal.isEveryone = domain::canWrite(domain::rightsOf(saved.before.everyone)) &&
                            !domain::canWrite(domain::rightsOf(saved.rules.everyone));
    return withdrawal;
}

Task<> enforceWithdrawal(QPointer<onlyoffice::DocumentServerClient> documentServer,
                         QPointer<mattermost::MattermostClient> mattermost, EnforceRequest request) {
    const Withdrawal withdrawal = withdrawalBy(request.saved);
    if (withdrawal.isNone())
        co_return Result<>();
    QStringList people = withdrawal.people;
    if (withdrawal.isEveryone) {
        const domain::Attachment root = request.document.first().attachment;
        const auto losers = co_await losersIn(mattermost, root.channelId, root.authorId, request.saved);
        if (!losers)
            co_return std::unexpected(losers.error());
        people = losers->value_or(QStringList()) + people;
        people.removeDuplicates();
        if (!losers->has_value())
            people.clear(); // everyone
        else if (people.isEmpty())
            co_return Result<>();
    }
    const auto& versions = request.document.versions;
    const qsizetype count = std::min(versions.size(), kMaxKeys);
    for (qsizetype i = 1; i <= count; ++i) {
        if (!documentServer)
            co_return domain::failure(ErrorKind::Cancelled, {});
        const QString fileId = versions.at(versions.size() - i).attachment.file.id;
        const auto dropped = co_await documentServer->drop(onlyoffice::documentKey(request.serverId, fileId), people);
        if (!dropped)
            co_return std::unexpected(dropped.error());
    }
    co_return Result<>();
}

} // namespace attache::documents

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/AccessNotices.h"

#include "domain/FileName.h"
#include "versions/PluginRights.h"

#include <QCoroTimer>

namespace attache::documents {
namespace {

using namespace Qt::StringLiterals;
using domain::AccessLevel;
using domain::ErrorKind;
using domain::Result;

constexpr int kTries = 3; // of one notice that meets a rate limit
constexpr std::chrono::milliseconds kLongestWait{10'000};

// The plugin's words, and ours for what it doesn't know.
QString nameOf(AccessLevel level) {
    switch (level) {
    case AccessLevel::Edit:
        return u"\"edit\""_s;
    case AccessLevel::Review:
        return u"\"review\""_s;
    case AccessLevel::Comment:
        return u"\"comment\""_s;
    case AccessLevel::FillForms:
        return u"\"fill forms\""_s;
    case AccessLevel::View:
        break;
    }
    return u"\"read only\""_s;
}

// A file called "@channel.docx" calls nobody.
QString quietName(const QString& fileName) {
    return domain::displayFileName(fileName).replace(u'@', u"@\u200B"_s);
}

// Mattermost finds the team by itself under _redirect.
QString linkTo(const NoticePlace& place) {
    QString site = place.siteUrl.toString(QUrl::FullyEncoded);
    while (site.endsWith(u'/'))
        site.chop(1);
    return site + u'/' + (place.teamName.isEmpty() ? u"_redirect"_s : place.teamName) + u"/pl/"_s + place.postId;
}

Task<> sendOnce(QPointer<mattermost::MattermostClient> sender, NoticePlace place, Notice notice, QString senderId) {
    mattermost::NewPost post;
    post.message = notice.message;
    if (notice.principal == versions::kEveryone || notice.principal == place.directWith) {
        post.channelId = place.channelId;
        post.rootId = place.threadId;
    } else {
        const auto channel = co_await sender->directChannel(senderId, notice.principal);
        if (!channel)
            co_return std::unexpected(channel.error());
        if (!sender)
            co_return domain::failure(ErrorKind::Cancelled, {});
        post.channelId = channel->id;
    }
    const auto created = co_await sender->createPost(post);
    if (!created)
        co_return std::unexpected(created.error());
    co_return Result<>();
}

} // namespace

QList<Notice> noticesFor(const NoticePlace& place, const SavedAccess& saved) {
    QList<Notice> notices;
    const QString name = quietName(place.fileName);
    for (const QString& principal : saved.changed) {
        const bool isEveryone = principal == versions::kEveryone;
        const AccessLevel was = (isEveryone ? saved.before.everyone : saved.before.grantFor(principal)).level;
        const AccessLevel is = (isEveryone ? saved.rules.everyone : saved.rules.grantFor(principal)).level;
        if (was == is)
            continue;
        if (isEveryone)
            notices.append({principal, u"%1 permissions have been changed to %2"_s.arg(name, nameOf(is))});
        else if (principal == place.directWith)
            notices.append({principal, u"Your %1 file permissions have been changed to %2"_s.arg(name, nameOf(is))});
        else
            notices.append({principal, u"Your %1 file permissions have been changed to %2: %3"_s.arg(name, nameOf(is),
                                                                                                     linkTo(place))});
    }
    return notices;
}

QCoro::Task<QList<NoticeFailure>> sendNotices(QPointer<mattermost::MattermostClient> sender, NoticePlace place,
                                              QList<Notice> notices) {
    QList<NoticeFailure> failures;
    if (notices.isEmpty() || !sender)
        co_return failures;
    const auto me = co_await sender->me();
    if (!me) {
        for (const Notice& notice : std::as_const(notices))
            failures.append({notice.principal, me.error()});
        co_return failures;
    }
    for (const Notice& notice : std::as_const(notices)) {
        Result<> sent;
        for (int attempt = 0; attempt < kTries && sender; ++attempt) {
            sent = co_await sendOnce(sender, place, notice, me->id);
            if (sent || sent.error().kind != ErrorKind::RateLimited)
                break;
            co_await QCoro::sleepFor(std::min(sent.error().retryAfter.value_or(kLongestWait), kLongestWait));
        }
        if (!sender)
            sent = domain::failure(ErrorKind::Cancelled, {});
        if (!sent)
            failures.append({notice.principal, sent.error()});
    }
    co_return failures;
}

} // namespace attache::documents

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/AccessEditor.h"

#include "domain/VersionRecord.h"
#include "versions/PluginRights.h"
#include "versions/RightsLog.h"

#include <QCoreApplication>
#include <QPointer>
#include <QVersionNumber>

#include <algorithm>

namespace attache::documents {
namespace {

using namespace Qt::StringLiterals;
using domain::ErrorKind;
using domain::Result;
using versions::AccessRules;
using versions::RightsLog;

constexpr qsizetype kSmallLimit = 8'000;
constexpr qsizetype kLargeLimit = 800'000;

domain::Error gone() {
    return {ErrorKind::NotFound,
            QCoreApplication::translate("AccessEditor", "The message with this document was deleted from Mattermost."),
            {},
            0,
            {}};
}

domain::Error notMine() {
    return {ErrorKind::Forbidden,
            QCoreApplication::translate("AccessEditor",
                                        "Only the person who posted this document can change its access rights."),
            {},
            0,
            {}};
}

domain::Error notKept() {
    return {ErrorKind::BadAnswer,
            QCoreApplication::translate(
                "AccessEditor",
                "Mattermost didn't keep the access rights as they were sent. Open them again to see what is there "
                "now."),
            {},
            0,
            {}};
}

// Mattermost's words for why a message can't be changed (src: app/post.go of 5.37 and 11), in ours.
domain::Error explained(domain::Error error) {
    const auto say = [&](ErrorKind kind, const QString& message) {
        error.kind = kind;
        error.message = message;
    };
    if (error.id.endsWith(".can_not_update_post_in_deleted.error"_L1))
        say(ErrorKind::InvalidInput,
            QCoreApplication::translate("AccessEditor",
                                        "This channel is archived, so access rights can't be changed in it. Ask "
                                        "an administrator to bring the channel back."));
    else if (error.id == "api.post.update_post.permissions_time_limit.app_error"_L1)
        say(ErrorKind::Forbidden,
            QCoreApplication::translate("AccessEditor",
                                        "Your Mattermost server doesn't let people change messages of this age, and "
                                        "access rights stand on the message. Post the document again to give "
                                        "other rights."));
    else if (error.id == "api.post.update_post.permissions_details.app_error"_L1 ||
             error.id == "api.post.update_post.find.app_error"_L1 || error.kind == ErrorKind::NotFound)
        say(ErrorKind::NotFound, gone().message);
    else if (error.kind == ErrorKind::Forbidden)
        say(ErrorKind::Forbidden,
            QCoreApplication::translate("AccessEditor",
                                        "Mattermost doesn't let you change this message, and access rights stand on "
                                        "it. Ask an administrator for the right to edit your messages."));
    return error;
}

// What reading answered.
domain::Error unread(domain::Error error) {
    if (error.kind == ErrorKind::NotFound)
        return gone();
    if (error.kind == ErrorKind::Forbidden)
        error.message =
            QCoreApplication::translate("AccessEditor", "You are no longer in the channel of this document.");
    return error;
}

Result<> check(const domain::Post& post, const QString& fileId) {
    if (post.isDeleted() || !post.fileIds.contains(fileId))
        return std::unexpected(gone());
    return {};
}

Result<LoadedAccess> accessOn(const domain::Post& post, const QString& fileId, const QString& me) {
    if (const auto checked = check(post, fileId); !checked)
        return std::unexpected(checked.error());
    LoadedAccess loaded{versions::readRules(post.props, fileId), post, post.userId == me};
    loaded.rules.people.remove(post.userId);
    return loaded;
}

QSet<QString> writersIn(const QList<domain::Post>& thread) {
    QSet<QString> writers;
    for (const domain::Post& post : thread) {
        if (post.props.contains(domain::kVersionProp))
            writers.insert(post.userId);
    }
    return writers;
}

QStringList changedEntries(const AccessRules& before, const AccessRules& after) {
    QStringList changed = AccessRules::principals(before, after);
    changed.removeIf([&](const QString& principal) { return before.entry(principal) == after.entry(principal); });
    return changed;
}

} // namespace

AccessEditor::AccessEditor(mattermost::MattermostClient& client, const domain::Clock& clock, QString myUserId,
                           const QString& serverVersion)
    : m_client(client)
    , m_clock(clock)
    , m_me(std::move(myUserId))
    , m_propsLimit(propsLimit(serverVersion)) {}

qsizetype AccessEditor::propsLimit(const QString& serverVersion) {
    return QVersionNumber::fromString(serverVersion).majorVersion() >= 6 ? kLargeLimit : kSmallLimit;
}

Task<LoadedAccess> AccessEditor::load(QString postId, QString fileId) {
    const QString me = m_me;
    const auto post = co_await m_client.post(postId);
    if (!post)
        co_return std::unexpected(unread(post.error()));
    co_return accessOn(*post, fileId, me);
}

Task<SavedAccess> AccessEditor::save(QString postId, QString fileId, AccessRules base, AccessRules wanted) {
    const AccessEditor self(*this); // a value: the caller's may be gone by then
    const QPointer<mattermost::MattermostClient> client(&m_client);
    const auto thread = co_await client->thread(postId);
    if (!thread)
        co_return std::unexpected(unread(thread.error()));
    if (!client)
        co_return domain::failure(ErrorKind::Cancelled, {});
    const auto post = std::ranges::find(thread->posts, postId, &domain::Post::id);
    const auto loaded = accessOn(post == thread->posts.end() ? domain::Post() : *post, fileId, self.m_me);
    if (!loaded)
        co_return std::unexpected(loaded.error());
    if (!loaded->isMine)
        co_return std::unexpected(notMine());
    wanted.people.remove(self.m_me);
    base.people.remove(self.m_me);
    const versions::MergedRules merged = versions::mergedRules(base, wanted, loaded->rules);
    SavedAccess saved{loaded->rules, merged.rules, changedEntries(loaded->rules, merged.rules), merged.conflicts, {}};
    if (!saved.conflicts.isEmpty() || saved.changed.isEmpty())
        co_return saved;
    const auto props = self.changedProps(loaded->post, fileId, merged.rules, writersIn(thread->posts));
    if (!props)
        co_return std::unexpected(props.error());
    const auto patched = co_await client->patchProps(postId, *props);
    if (!patched)
        co_return std::unexpected(explained(patched.error()));
    saved.post = *patched;
    AccessRules kept = versions::readRules(patched->props, fileId);
    kept.people.remove(self.m_me);
    if (kept != merged.rules)
        co_return std::unexpected(notKept());
    co_return saved;
}

Result<QJsonObject> AccessEditor::changedProps(const domain::Post& post, const QString& fileId,
                                               const AccessRules& rules, const QSet<QString>& writers) const {
    AccessRules before = versions::readRules(post.props, fileId);
    before.people.remove(post.userId);
    RightsLog log = RightsLog::read(post.props, fileId);
    log.record(before, rules, (m_clock.now() + m_client.clockOffset()).count());
    if (log.entries() > versions::kMaxLogEntries)
        log.keepOnly(writers);
    log.cut(versions::kMaxLogEntries);
    const QJsonObject bare = versions::withRules(post.props, fileId, rules);
    QJsonObject props = log.writtenTo(bare, fileId);
    // The rights matter more than what they were, and of that who wrote something.
    if (versions::propsLength(props) > m_propsLimit) {
        log.keepOnly(writers);
        props = log.writtenTo(bare, fileId);
    }
    while (versions::propsLength(props) > m_propsLimit && log.entries() > 0) {
        log.cut(log.entries() / 2);
        props = log.writtenTo(bare, fileId);
    }
    const qsizetype tooMuch = versions::propsLength(props) - m_propsLimit;
    if (tooMuch <= 0)
        return props;
    // About what one person takes: the prop's name, its value and the signs around them.
    const qsizetype perPerson = 6 + versions::rightsPropName(fileId, post.userId).size() +
                                versions::writtenRights(domain::kViewerRights).size();
    const int people = static_cast<int>((tooMuch + perPerson - 1) / perPerson);
    return domain::failure(
        ErrorKind::TooLarge,
        QCoreApplication::translate(
            "AccessEditor",
            "The list has %n people too many for your Mattermost server. Give everyone in the channel the level "
            "that most people need, and keep in the list only those who get another one.",
            nullptr, people));
}

Result<> AccessEditor::fits(const LoadedAccess& loaded, const QString& fileId, const AccessRules& wanted) const {
    const auto props = changedProps(loaded.post, fileId, wanted, {}); // the log gives way, whatever is in it
    return props ? Result<>() : std::unexpected(props.error());
}

std::optional<domain::AccessGrant> mostCommonGrant(const AccessRules& rules) {
    QList<std::pair<domain::AccessGrant, int>> counts;
    for (const domain::AccessGrant& grant : rules.people) {
        const auto known = std::ranges::find(counts, grant, &std::pair<domain::AccessGrant, int>::first);
        if (known == counts.end())
            counts.append({grant, 1});
        else
            ++known->second;
    }
    const auto most = std::ranges::max_element(counts, {}, &std::pair<domain::AccessGrant, int>::second);
    return most == counts.end() ? std::nullopt : std::optional(most->first);
}

} // namespace attache::documents

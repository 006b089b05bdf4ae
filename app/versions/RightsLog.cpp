// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "versions/RightsLog.h"

#include "versions/PluginRights.h"

#include <QJsonArray>

#include <algorithm>

namespace attache::versions {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMaxRead = 10'000; // entries; more is nobody's honest log
constexpr auto kSince = "since"_L1;

WriteState stateOf(const std::optional<domain::AccessGrant>& grant) {
    if (!grant)
        return WriteState::NoEntry;
    return domain::canWrite(domain::rightsOf(*grant)) ? WriteState::Writes : WriteState::ReadOnly;
}

} // namespace

QString RightsLog::propName(const QString& fileId) {
    return u"attache_rights_log_"_s + fileId;
}

RightsLog RightsLog::read(const QJsonObject& props, const QString& fileId) {
    RightsLog log;
    qsizetype count = 0;
    const QJsonObject written = props.value(propName(fileId)).toObject();
    for (auto it = written.constBegin(); it != written.constEnd(); ++it) {
        if (it.key() == kSince) {
            log.m_since = std::max<qint64>(0, it.value().toInteger());
            continue;
        }
        QList<Past> past;
        const QJsonArray entries = it.value().toArray();
        count += entries.size();
        if (!it.value().isArray() || count > kMaxRead)
            return {};
        for (const auto& entry : entries) {
            const qint64 until = entry.toArray().at(0).toInteger();
            const int state = entry.toArray().at(1).toInt(-1);
            if (entry.toArray().size() != 2 || state < 0 || state > 2 ||
                until <= (past.isEmpty() ? 0 : past.last().until))
                return {};
            past.append({until, WriteState(state)});
        }
        if (!past.isEmpty())
            log.m_past.insert(it.key(), past);
    }
    return log;
}

std::optional<WriteState> RightsLog::stateAt(const QString& principal, qint64 at) const {
    const auto past = m_past.constFind(principal);
    if (past == m_past.constEnd())
        return std::nullopt;
    const auto found = std::ranges::upper_bound(*past, at, {}, &Past::until);
    return found == past->end() ? std::nullopt : std::optional(found->state);
}

qsizetype RightsLog::entries() const {
    qsizetype count = 0;
    for (const QList<Past>& past : m_past)
        count += past.size();
    return count;
}

QList<qint64> RightsLog::changesIn(const QString& principal, qint64 from, qint64 to) const {
    QList<qint64> changes;
    const QList<Past> past = m_past.value(principal);
    for (auto one = std::ranges::lower_bound(past, from, {}, &Past::until); one != past.end() && one->until <= to;
         ++one)
        changes.append(one->until);
    return changes;
}

void RightsLog::record(const AccessRules& before, const AccessRules& after, qint64 now) {
    const QStringList principals = AccessRules::principals(before, after);
    for (const QString& principal : principals) {
        const WriteState was = stateOf(before.entry(principal));
        if (was == stateOf(after.entry(principal)))
            continue;
        QList<Past>& past = m_past[principal];
        if (past.isEmpty() || past.last().until < now)
            past.append({now, was});
    }
}

void RightsLog::keepOnly(const QSet<QString>& people) {
    m_past.removeIf([&](const auto& past) { return past.key() != kEveryone && !people.contains(past.key()); });
}

void RightsLog::cut(qsizetype allowed) {
    QList<qint64> all;
    for (const QList<Past>& past : std::as_const(m_past)) {
        for (const Past& one : past)
            all.append(one.until);
    }
    const qsizetype tooMany = all.size() - std::max<qsizetype>(0, allowed);
    if (tooMany <= 0)
        return;
    std::ranges::nth_element(all, all.begin() + (tooMany - 1));
    m_since = std::max(m_since, all.at(tooMany - 1));
    for (auto past = m_past.begin(); past != m_past.end();) {
        past->removeIf([this](const Past& one) { return one.until <= m_since; });
        past = past->isEmpty() ? m_past.erase(past) : std::next(past);
    }
}

QJsonObject RightsLog::writtenTo(QJsonObject props, const QString& fileId) const {
    QJsonObject written;
    for (auto it = m_past.constBegin(); it != m_past.constEnd(); ++it) {
        QJsonArray past;
        for (const Past& one : it.value())
            past.append(QJsonArray{one.until, int(one.state)});
        written.insert(it.key(), past);
    }
    if (m_since > 0)
        written.insert(kSince, m_since);
    if (written.isEmpty())
        props.remove(propName(fileId));
    else
        props.insert(propName(fileId), written);
    return props;
}

WriteHistory::WriteHistory(const domain::Post& post, const QString& fileId)
    : m_post(post)
    , m_fileId(fileId)
    , m_log(RightsLog::read(post.props, fileId)) {}

bool WriteHistory::couldWrite(const QString& userId, qint64 at) {
    if (userId.isEmpty())
        return false;
    if (userId == m_post.userId)
        return true;
    const qint64 first = at - kWithdrawalGrace;
    if (heldRight(userId, at) || heldRight(userId, first))
        return true;
    const QList<qint64> changes = m_log.changesIn(userId, first, at) + m_log.changesIn(kEveryone, first, at);
    return std::ranges::any_of(changes, [&](qint64 change) { return change > first && heldRight(userId, change - 1); });
}

bool WriteHistory::heldRight(const QString& userId, qint64 at) {
    if (at < m_log.since())
        return false;
    const WriteState own = stateAt(userId, at);
    return (own == WriteState::NoEntry ? stateAt(kEveryone, at) : own) == WriteState::Writes;
}

WriteState WriteHistory::stateAt(const QString& principal, qint64 at) {
    const auto past = m_log.stateAt(principal, at);
    return past ? *past : now(principal);
}

WriteState WriteHistory::now(const QString& principal) {
    const auto known = m_now.constFind(principal);
    if (known != m_now.constEnd())
        return *known;
    const auto rights = readRights(m_post.props.value(rightsPropName(m_fileId, principal)));
    const WriteState state = !rights                     ? WriteState::NoEntry
                             : domain::canWrite(*rights) ? WriteState::Writes
                                                         : WriteState::ReadOnly;
    m_now.insert(principal, state);
    return state;
}

} // namespace attache::versions

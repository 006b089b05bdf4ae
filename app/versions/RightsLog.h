// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// RightsLog: what somebody was allowed in the past. The plugin's props say only what is true now, so Attache writes
// beside them, in `attache_rights_log_<fileId>` on the same post, what it replaced:
//
//   {"<userId or *>": [[until, state], …], "since": ms}    state: 0 no entry of one's own, 1 may only read, 2 may write
//
// "Until then it was so" needs no word about the present: that is always read from the rights themselves, also when
// the plugin changed them without a log. `since` (optional): the log was cut and knows nothing before it. Times are the
// server's.
#pragma once

#include "domain/Post.h"
#include "versions/AccessRules.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

namespace attache::versions {

// A save that was under way when the right was withdrawn counts for so long: ms.
inline constexpr qint64 kWithdrawalGrace = 2 * 60 * 1000;
inline constexpr qsizetype kMaxLogEntries = 400; // as record() leaves it to its caller to cut() to

enum class WriteState { NoEntry = 0, ReadOnly = 1, Writes = 2 };

// A value. Hostile when read: a log that isn't one is empty.
class RightsLog {
public:
    [[nodiscard]] static QString propName(const QString& fileId);
    [[nodiscard]] static RightsLog read(const QJsonObject& props, const QString& fileId);

    // What `principal` was allowed at `at` (ms since epoch), when that isn't what it is now.
    [[nodiscard]] std::optional<WriteState> stateAt(const QString& principal, qint64 at) const;
    // Nothing is known about the time before it; 0: the log is whole.
    [[nodiscard]] qint64 since() const { return m_since; }
    [[nodiscard]] qsizetype entries() const;

    // When the states of `principal` between `from` and `to`, both included, ended.
    [[nodiscard]] QList<qint64> changesIn(const QString& principal, qint64 from, qint64 to) const;

    // `before` is replaced by `after` at `now`. A change that the clock puts before an earlier one lasted no time.
    void record(const AccessRules& before, const AccessRules& after, qint64 now);
    // Forgets all but everyone and these people: of who never wrote nothing can be judged. What is lost is the time for
    // saves under way, of people whose first one it would be.
    void keepOnly(const QSet<QString>& people);
    // Forgets the oldest, so that at most `entries` are left, and what was before them.
    void cut(qsizetype entries);
    // An empty log takes its prop away.
    [[nodiscard]] QJsonObject writtenTo(QJsonObject props, const QString& fileId) const;

    bool operator==(const RightsLog&) const = default;

private:
    struct Past {
        qint64 until = 0; // ms since epoch, exclusive
        WriteState state = WriteState::NoEntry;
        bool operator==(const Past&) const = default;
    };

    QHash<QString, QList<Past>> m_past; // ascending
    qint64 m_since = 0;
};

// Who could write `fileId` when, by the post that carries it: who held the right at that moment, or at any within
// kWithdrawalGrace before it. Remembers what it was asked; keep it while a thread is
// judged, and no longer than the post.
class WriteHistory {
public:
    WriteHistory(const domain::Post& post, const QString& fileId);
    [[nodiscard]] bool couldWrite(const QString& userId, qint64 at);

private:
    [[nodiscard]] bool heldRight(const QString& userId, qint64 at);
    [[nodiscard]] WriteState now(const QString& principal);
    [[nodiscard]] WriteState stateAt(const QString& principal, qint64 at);

    const domain::Post& m_post;
    QString m_fileId;
    RightsLog m_log;
    QHash<QString, WriteState> m_now;
};

} // namespace attache::versions

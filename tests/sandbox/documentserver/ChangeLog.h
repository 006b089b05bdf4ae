// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ChangeLog: who changed what and when in one document, as history and changes.zip tell it.
#pragma once

#include "sandbox/documentserver/OrderedJson.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>

namespace attache::sandbox {

struct EditorUser {
    QString id;
    QString name;
    bool operator==(const EditorUser&) const = default;
};

// A value.
class ChangeLog {
public:
    void record(const EditorUser& user, const QString& blockId, const QString& text, std::chrono::milliseconds now);
    [[nodiscard]] bool isEmpty() const { return m_groups.isEmpty(); }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QString lastUserId() const;
    // When the last change came, as "2026-11-22T14:54:29.000Z": to the second.
    [[nodiscard]] QString lastSave() const;
    // {"serverVersion": …, "changes": […]}; `sha256` is the opened document's, in hex.
    [[nodiscard]] OrderedJson history(const QByteArray& sha256) const;
    // One changesN.json for each entry of the history. Their content only looks like the genuine one.
    [[nodiscard]] QByteArray zip() const;

private:
    struct Group {
        EditorUser user;
        std::chrono::milliseconds created;
        QStringList changes;
    };
    QList<Group> m_groups; // one for each time another person goes on
    int m_count = 0;
    std::chrono::milliseconds m_last{0};
};

// In front of the id of a block that was commented on, not changed.
inline constexpr QChar kCommentMark = u'#';

// One change as zip() wrote it.
struct RecordedChange {
    QString blockId; // perhaps with kCommentMark
    QString text;
};
// Oldest first; nothing of a changes.zip that isn't ours.
[[nodiscard]] QList<RecordedChange> readChanges(const QString& zipPath);

inline constexpr auto kServerVersion = "9.3.0";

} // namespace attache::sandbox

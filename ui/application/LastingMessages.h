// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// LastingMessages: what the person has to know until they have dealt with it, also after a restart.
#pragma once

#include "application/DiskWriter.h"
#include "domain/LastingMessage.h"

#include <QList>
#include <QObject>

namespace attache::ui {

// Kept in a small JSON file of the profile, read once and written by `writer`, which outlives it; a file that can't be
// read counts as empty, one that can't be written costs the memory over a restart only. A message to sign in isn't
// kept: the next start finds out by itself. Thread: the GUI thread.
class LastingMessages : public QObject {
    Q_OBJECT
public:
    LastingMessages(QString path, DiskWriter& writer, QObject* parent = nullptr);

    // In place of the one with the same id. The oldest give way beyond a hundred.
    void add(const domain::LastingMessage& message);
    void remove(const QString& id);
    [[nodiscard]] const QList<domain::LastingMessage>& all() const { return m_messages; } // oldest first
    [[nodiscard]] domain::LastingMessage find(const QString& id) const;                   // no id: not there

Q_SIGNALS:
    void changed();
    void added(const attache::domain::LastingMessage& message);

private:
    void load();
    void save();

    QString m_path;
    DiskWriter& m_writer;
    QList<domain::LastingMessage> m_messages;
};

} // namespace attache::ui

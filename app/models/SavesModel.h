// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SavesModel: what waits, why, since when and until when; what the Document Server still holds; what was told.
#pragma once

#include "domain/Clock.h"
#include "domain/LastingMessage.h"
#include "domain/PendingSession.h"
#include "domain/SaveState.h"

#include <QAbstractTableModel>
#include <QList>

namespace attache::models {

// One row of the saves view.
struct SaveEntry {
    enum class Kind { Save, AtDocumentServer, Message };
    // In this order from top to bottom.
    enum class Urgency { NeedsPerson, Message, Waiting, Busy, AtDocumentServer, Discarded, Saved };

    Kind kind = Kind::Save;
    QString id; // of the save, the session or the message
    QString title;
    Urgency urgency = Urgency::Busy;
    qint64 since = 0;               // ms since epoch; 0: unknown
    domain::SaveStatus save;        // only of a Save
    domain::LastingMessage message; // only of a Message
    bool operator==(const SaveEntry&) const = default;
};

enum class SaveAction {
    Retry = 0x01,
    Redirect = 0x02, // to another channel
    Export = 0x04,   // into a file on this computer
    Discard = 0x08,
    Restore = 0x10, // takes a discarded one back
    OpenAgain = 0x20,
    ShowFolder = 0x40,
    Dismiss = 0x80,
};
Q_DECLARE_FLAGS(SaveActions, SaveAction)

// What a person can do about an entry.
[[nodiscard]] SaveActions actionsFor(const SaveEntry& entry);
// What is the case, in a line; translated, without the name.
[[nodiscard]] QString stateText(const SaveEntry& entry);
// The same with what can be done about it, in some sentences.
[[nodiscard]] QString detailText(const SaveEntry& entry);
// "in 20 s", "now", "when you decide"; empty where nothing is to come.
[[nodiscard]] QString nextTryText(const SaveEntry& entry, std::chrono::milliseconds now);

// Thread: the GUI thread. Rows keep their identity: a selected one stays selected while others come and go.
class SavesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TitleColumn, StateColumn, SinceColumn, NextTryColumn, SizeColumn, ColumnCount };

    explicit SavesModel(const domain::Clock& clock, QObject* parent = nullptr); // `clock` outlives it

    void setContents(const QList<domain::SaveStatus>& saves, const QList<domain::PendingSession>& pending,
                     const QList<domain::LastingMessage>& messages);
    // Time has passed: the next tries come nearer.
    void tick();

    [[nodiscard]] const SaveEntry& entryAt(int row) const { return m_entries.at(row); }
    [[nodiscard]] int rowOf(SaveEntry::Kind kind, const QString& id) const; // -1: none
    // There is an entry whose time to the next try is worth counting down.
    [[nodiscard]] bool isCountingDown() const;
    [[nodiscard]] bool hasWaiting() const; // Retry all makes sense

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeMissing(const QList<SaveEntry>& next);
    void insertNew(const QList<SaveEntry>& next);
    void reorder(const QList<SaveEntry>& next);

    const domain::Clock& m_clock;
    QList<SaveEntry> m_entries;
};

} // namespace attache::models
Q_DECLARE_OPERATORS_FOR_FLAGS(attache::models::SaveActions)

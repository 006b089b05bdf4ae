// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "models/SavesModel.h"

#include "domain/FileName.h"
#include "models/HumanText.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::models {
namespace {

using Kind = SaveEntry::Kind;
using Urgency = SaveEntry::Urgency;
using domain::SaveStep;

class Texts {
    Q_DECLARE_TR_FUNCTIONS(SavesModel)
};

using Key = std::pair<int, QString>;

Key keyOf(const SaveEntry& entry) {
    return {int(entry.kind), entry.id};
}

Urgency urgencyOf(const domain::SaveStatus& save) {
    if (save.step == SaveStep::Discarded)
        return Urgency::Discarded;
    if (!domain::isUnfinished(save.step))
        return Urgency::Saved;
    if (!save.isWaiting)
        return Urgency::Busy;
    return domain::needsPerson(save) ? Urgency::NeedsPerson : Urgency::Waiting;
}

SaveEntry entryOf(const domain::SaveStatus& save) {
    return {Kind::Save, save.saveId, domain::displayFileName(save.documentTitle), urgencyOf(save), save.since,
            save,       {}};
}

SaveEntry entryOf(const domain::PendingSession& session) {
    return {Kind::AtDocumentServer, session.sessionId, session.title, Urgency::AtDocumentServer, session.since, {}, {}};
}

SaveEntry entryOf(const domain::LastingMessage& message) {
    return {Kind::Message, message.id, message.title, Urgency::Message, message.since, {}, message};
}

bool comesFirst(const SaveEntry& a, const SaveEntry& b) {
    if (a.urgency != b.urgency)
        return a.urgency < b.urgency;
    // What is over: the latest first. What is under way: the oldest, which goes first.
    return a.urgency >= Urgency::Discarded ? a.since > b.since : a.since < b.since;
}

QString saveText(const domain::SaveStatus& save) {
    if (domain::isUnfinished(save.step) && save.isWaiting)
        return save.error.message;
    switch (save.step) {
    case SaveStep::Received:
        return Texts::tr("Coming from the Document Server");
    case SaveStep::Stored:
        return Texts::tr("On its way to Mattermost");
    case SaveStep::Uploaded:
        return Texts::tr("Sent; being posted in the thread");
    case SaveStep::Posted:
    case SaveStep::Done:
        return Texts::tr("Saved in Mattermost");
    case SaveStep::Discarded:
        return Texts::tr("Discarded");
    }
    return {};
}

QString cureText(const domain::SaveStatus& save) {
    if (save.step == SaveStep::Discarded)
        return Texts::tr("Nobody gets this version. Its file is still kept on this computer, so you can take it back.");
    if (save.step == SaveStep::Received)
        return Texts::tr("The Document Server keeps it until it is safe on this computer.");
    if (!domain::isUnfinished(save.step))
        return Texts::tr("Everyone in the channel can open this version.");
    if (!save.isWaiting)
        return Texts::tr("It is safe on this computer, also when Attache ends.");
    if (save.nextAttemptAt != 0)
        return Texts::tr("It is safe on this computer, and Attache tries again by itself.");
    if (save.error.kind == domain::ErrorKind::SignedOut)
        return Texts::tr("It is safe on this computer, and goes on when you have signed in again.");
    return Texts::tr("It is safe on this computer. Once the cause is gone, try again; or save it to another channel or "
                     "into a file.");
}

} // namespace

SaveActions actionsFor(const SaveEntry& entry) {
    if (entry.kind == Kind::AtDocumentServer)
        return {};
    if (entry.kind == Kind::Message) {
        SaveActions actions;
        actions.setFlag(SaveAction::Dismiss, entry.message.canBeDismissed());
        actions.setFlag(SaveAction::OpenAgain, entry.message.action == domain::LastingMessage::Action::OpenAgain);
        actions.setFlag(SaveAction::ShowFolder, entry.message.action == domain::LastingMessage::Action::ShowFolder);
        return actions;
    }
    switch (entry.urgency) {
    case Urgency::NeedsPerson:
    case Urgency::Waiting:
        return SaveActions(SaveAction::Retry) | SaveAction::Redirect | SaveAction::Export | SaveAction::Discard;
    case Urgency::Busy: // its file may not be here yet, and then what is being sent can't be stopped
        return entry.save.step == SaveStep::Received ? SaveActions() : SaveActions(SaveAction::Export);
    case Urgency::Discarded:
        return SaveActions(SaveAction::Restore) | SaveAction::Export;
    default:
        return {};
    }
}

QString stateText(const SaveEntry& entry) {
    switch (entry.kind) {
    case Kind::Save:
        return saveText(entry.save);
    case Kind::AtDocumentServer:
        return Texts::tr("The Document Server still has the last version");
    case Kind::Message:
        return entry.message.text;
    }
    return {};
}

QString detailText(const SaveEntry& entry) {
    switch (entry.kind) {
    case Kind::Save: {
        const QString text = saveText(entry.save);
        const QString sentence = text.endsWith(u'.') ? text : Texts::tr("%1.", "a sentence").arg(text);
        return Texts::tr("%1 %2", "two sentences").arg(sentence, cureText(entry.save));
    }
    case Kind::AtDocumentServer:
        return Texts::tr("The editor is closed, and the Document Server is putting the last version together. Attache "
                         "asks for it until it is here, also after a restart.");
    case Kind::Message:
        return entry.message.text;
    }
    return {};
}

QString nextTryText(const SaveEntry& entry, std::chrono::milliseconds now) {
    if (entry.urgency == Urgency::NeedsPerson) {
        return entry.save.error.kind == domain::ErrorKind::SignedOut ? Texts::tr("when you sign in")
                                                                     : Texts::tr("when you decide");
    }
    if (entry.urgency != Urgency::Waiting)
        return entry.urgency == Urgency::Busy ? Texts::tr("now") : QString();
    const qint64 seconds = (entry.save.nextAttemptAt - now.count() + 999) / 1000;
    if (seconds <= 0)
        return Texts::tr("now");
    return seconds < 90 ? Texts::tr("in %n s", nullptr, int(seconds))
                        : Texts::tr("in %n min", nullptr, int(std::min<qint64>((seconds + 59) / 60, 100'000)));
}

SavesModel::SavesModel(const domain::Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock) {}

void SavesModel::setContents(const QList<domain::SaveStatus>& saves, const QList<domain::PendingSession>& pending,
                             const QList<domain::LastingMessage>& messages) {
    QList<SaveEntry> next;
    next.reserve(saves.size() + pending.size() + messages.size());
    for (const domain::SaveStatus& save : saves)
        next.append(entryOf(save));
    for (const domain::PendingSession& session : pending)
        next.append(entryOf(session));
    for (const domain::LastingMessage& message : messages)
        next.append(entryOf(message));
    std::ranges::stable_sort(next, comesFirst);
    if (next == m_entries)
        return;
    removeMissing(next);
    insertNew(next);
    reorder(next);
}

void SavesModel::removeMissing(const QList<SaveEntry>& next) {
    QSet<Key> wanted;
    for (const SaveEntry& entry : next)
        wanted.insert(keyOf(entry));
    for (int row = int(m_entries.size()) - 1; row >= 0; --row) {
        if (wanted.contains(keyOf(m_entries.at(row))))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
}

// At the end, for reorder() to bring them to their place.
void SavesModel::insertNew(const QList<SaveEntry>& next) {
    QSet<Key> known;
    for (const SaveEntry& entry : std::as_const(m_entries))
        known.insert(keyOf(entry));
    QList<SaveEntry> added;
    for (const SaveEntry& entry : next) {
        if (!known.contains(keyOf(entry)))
            added.append(entry);
    }
    if (added.isEmpty())
        return;
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + added.size()) - 1);
    m_entries.append(added);
    endInsertRows();
}

void SavesModel::reorder(const QList<SaveEntry>& next) {
    const bool isSameOrder =
        std::ranges::equal(m_entries, next, [](const auto& a, const auto& b) { return keyOf(a) == keyOf(b); });
    if (!isSameOrder) {
        Q_EMIT layoutAboutToBeChanged();
        QHash<Key, int> rows;
        for (int row = 0; row < next.size(); ++row)
            rows.insert(keyOf(next.at(row)), row);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex& old : before)
            after.append(index(rows.value(keyOf(m_entries.at(old.row()))), old.column()));
        m_entries = next;
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
        return;
    }
    for (int row = 0; row < next.size(); ++row) {
        if (m_entries.at(row) == next.at(row))
            continue;
        m_entries[row] = next.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void SavesModel::tick() {
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, NextTryColumn), index(int(m_entries.size()) - 1, NextTryColumn), {Qt::DisplayRole});
}

int SavesModel::rowOf(SaveEntry::Kind kind, const QString& id) const {
    const auto found =
        std::ranges::find_if(m_entries, [&](const SaveEntry& entry) { return entry.kind == kind && entry.id == id; });
    return found == m_entries.cend() ? -1 : int(found - m_entries.cbegin());
}

bool SavesModel::isCountingDown() const {
    return std::ranges::any_of(m_entries, [](const SaveEntry& entry) { return entry.urgency == Urgency::Waiting; });
}

bool SavesModel::hasWaiting() const {
    return std::ranges::any_of(m_entries,
                               [](const SaveEntry& entry) { return actionsFor(entry).testFlag(SaveAction::Retry); });
}

int SavesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_entries.size());
}

int SavesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SavesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SaveEntry& entry = m_entries.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == SizeColumn)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (index.column()) {
        case TitleColumn:
            return plainToolTip(entry.title);
        case StateColumn:
            return plainToolTip(detailText(entry));
        case SinceColumn:
            return plainToolTip(fullDate(entry.since));
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TitleColumn:
        return entry.title;
    case StateColumn:
        return stateText(entry);
    case SinceColumn:
        return shortDate(entry.since, QDateTime::fromMSecsSinceEpoch(m_clock.now().count()));
    case NextTryColumn:
        return nextTryText(entry, m_clock.now());
    case SizeColumn:
        return entry.save.size > 0 ? QLocale().formattedDataSize(entry.save.size, 0, QLocale::DataSizeTraditionalFormat)
                                   : QString();
    default:
        return {};
    }
}

QVariant SavesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == SizeColumn)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Document");
    case StateColumn:
        return tr("State");
    case SinceColumn:
        return tr("Since");
    case NextTryColumn:
        return tr("Next try");
    case SizeColumn:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace attache::models

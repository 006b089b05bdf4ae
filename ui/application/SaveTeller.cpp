// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/SaveTeller.h"

#include "models/HumanText.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace attache::ui {
namespace {

using domain::LastingMessage;
using saves::RecoveryOutcome;

const QString kSession = u"session-"_s; // + the session's id
const QString kElsewhere = u"elsewhere-"_s;
const QString kNotKept = u"not-kept-"_s;
const QString kRefused = u"refused-"_s;

domain::DocumentPlace placeOf(const saves::EditingSession& session) {
    return {session.accountId, session.rootPostId, session.parentFileId};
}

QString givenUpText(const saves::RecoveredSession& found) {
    const QString opened = models::fullDate(found.session.openedAt);
    if (!found.wasJoined)
        return SaveTeller::tr("\"%1\", opened here on %2: the Document Server never told this computer that anybody "
                              "worked in it, and it knows of no changes. If you did change something, open the "
                              "document again and look: what the Document Server still has comes back.")
            .arg(found.title, opened);
    return SaveTeller::tr(
               "\"%1\", opened here on %2: no last version ever came, and the Document Server no longer knows "
               "the document. Certain is: nothing waits there. If you changed nothing, nothing is missing; "
               "otherwise open the document again and check whether your changes are in its newest version.")
        .arg(found.title, opened);
}

} // namespace

SaveTeller::SaveTeller(saves::SaveService& saves, OpenDocuments& documents, LastingMessages& messages,
                       const domain::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_saves(saves)
    , m_documents(documents)
    , m_messages(messages)
    , m_clock(clock) {
    connect(&documents, &OpenDocuments::saveFailed, this, &SaveTeller::tellSaveFailed);
    connect(&documents, &OpenDocuments::editingBegan, this, &SaveTeller::noteOpened);
    connect(&saves, &saves::SaveService::journalSetAside, this, &SaveTeller::tellSetAside);
    connect(&saves, &saves::SaveService::orphansFound, this, &SaveTeller::tellOrphans);
    connect(
        &saves, &saves::SaveService::storeFailed, this, [this](const QString& sessionId, const domain::Error& error) {
            const QString title = m_documents.titleOf(sessionId);
            tell(kNotKept + sessionId, title,
                 tr("A version of \"%1\" could not be kept on this computer. %2 The Document Server keeps it and is "
                    "asked again.")
                     .arg(title, error.message));
        });
    connect(&saves, &saves::SaveService::callbackRefused, this,
            [this](const QString& sessionId, const domain::Error& error) {
                const QString title = m_documents.titleOf(sessionId);
                tell(kRefused + sessionId, title,
                     tr("What the Document Server sent about \"%1\" was refused. %2 Compare the secret key in the "
                        "preferences with the Document Server's.")
                         .arg(title, error.message));
            });
    connect(&saves, &saves::SaveService::saveChanged, this, [this](const domain::SaveStatus& save) {
        if (save.step == domain::SaveStep::Received)
            return;
        m_messages.remove(kNotKept + save.sessionId);
        m_messages.remove(kRefused + save.sessionId);
    });
}

void SaveTeller::tell(const QString& id, const QString& title, const QString& text, LastingMessage::Action action,
                      const domain::DocumentPlace& place, const QString& path) {
    LastingMessage message = m_messages.find(id);
    if (message.text == text)
        return;
    message = {id, title, text, m_clock.now().count(), action, place, path};
    m_messages.add(message);
}

void SaveTeller::tellSaveFailed(const QString& sessionId, const QString& title, const domain::DocumentPlace& place) {
    tell(kSession + sessionId, title,
         tr("The Document Server could not put \"%1\" together. It still has the changes: open the document again to "
            "bring them back.")
             .arg(title),
         LastingMessage::Action::OpenAgain, place);
}

void SaveTeller::tellElsewhere(const saves::RecoveredSession& found) {
    tell(kElsewhere + found.session.id, found.title,
         tr("\"%1\" was open with another Document Server than the one in the preferences, and its last version never "
            "came. If you changed it then, set up that Document Server once more, and Attache asks it; otherwise "
            "dismiss "
            "this message.")
             .arg(found.title));
}

void SaveTeller::tellSetAside(const QString& path) {
    tell(
        u"journal-set-aside"_s, tr("The record of saves"),
        tr("The record of saves was damaged. It is kept as %1; what waited was taken from the files beside it and goes "
           "on. Look in Mattermost whether the last versions are there.")
            .arg(QDir::toNativeSeparators(path)),
        LastingMessage::Action::ShowFolder, {}, path);
}

void SaveTeller::tellOrphans(const QStringList& paths) {
    const QString first = paths.value(0);
    tell(u"orphans"_s, tr("Files without a save"),
         tr("%n file(s) beside the waiting saves belong to none of them, such as %1. They stay where they are.",
            nullptr, int(paths.size()))
             .arg(QDir::toNativeSeparators(first)),
         LastingMessage::Action::ShowFolder, {}, first);
}

void SaveTeller::takeReport(const saves::RecoveryReport& report) {
    QList<domain::PendingSession> earlier;
    for (const saves::RecoveredSession& found : report.sessions) {
        takeSession(found);
        const bool isOver = found.outcome == RecoveryOutcome::Recovered || found.outcome == RecoveryOutcome::Closed ||
                            found.outcome == RecoveryOutcome::SavedByOthers;
        if (!isOver && found.wasJoined && !m_documents.knows(found.session.id))
            earlier.append({found.session.id, found.title, found.session.openedAt});
    }
    if (earlier == m_earlier)
        return;
    m_earlier = earlier;
    Q_EMIT earlierChanged();
}

void SaveTeller::takeSession(const saves::RecoveredSession& found) {
    const QString id = kSession + found.session.id;
    if (found.outcome != RecoveryOutcome::NothingFound)
        m_messages.remove(kElsewhere + found.session.id);
    switch (found.outcome) {
    case RecoveryOutcome::Recovered:
        tell(id, found.title,
             tr("The last changes to \"%1\" had not come by themselves. They were found at the Document Server and are "
                "being saved now.")
                 .arg(found.title));
        m_documents.settle(found.session.id);
        break;
    case RecoveryOutcome::SavedByOthers:
        m_messages.remove(id);
        m_documents.settle(found.session.id);
        break;
    case RecoveryOutcome::Closed:
        tell(id, found.title, givenUpText(found), LastingMessage::Action::OpenAgain, placeOf(found.session));
        m_documents.settle(found.session.id);
        break;
    case RecoveryOutcome::NothingFound:
        if (found.hasSaveFailed && !m_documents.isOpen(found.session.id))
            tellSaveFailed(found.session.id, found.title, placeOf(found.session));
        else if (found.isAtAnotherServer && found.wasJoined)
            tellElsewhere(found);
        break;
    case RecoveryOutcome::StillEdited:
    case RecoveryOutcome::Failed:
        break;
    }
}

void SaveTeller::dismiss(const QString& messageId) {
    // Else the next start would tell it again.
    if (messageId.startsWith(kSession) && m_messages.find(messageId).action == LastingMessage::Action::OpenAgain)
        m_saves.closeSession(messageId.mid(kSession.size()));
    else if (messageId.startsWith(kElsewhere))
        m_saves.closeSession(messageId.mid(kElsewhere.size()));
    m_messages.remove(messageId);
}

// What an earlier session left at the Document Server belongs to this one now: the key is the same.
void SaveTeller::noteOpened(const QString& sessionId, const QString& fileId) {
    const QList<LastingMessage> messages = m_messages.all();
    for (const LastingMessage& message : messages) {
        const QString earlier = message.id.mid(kSession.size());
        if (!message.id.startsWith(kSession) || message.place.fileId != fileId || earlier == sessionId)
            continue;
        m_messages.remove(message.id);
        m_saves.closeSession(earlier);
    }
}

} // namespace attache::ui

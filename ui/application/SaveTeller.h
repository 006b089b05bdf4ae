// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SaveTeller: tells the person what became of documents whose last version didn't come by itself: what is certain, what
// isn't, and what can be done.
#pragma once

#include "application/LastingMessages.h"
#include "application/OpenDocuments.h"
#include "domain/Clock.h"
#include "domain/PendingSession.h"
#include "saves/SaveService.h"

#include <QObject>

namespace attache::ui {

// Thread: the GUI thread. References outlive it.
class SaveTeller : public QObject {
    Q_OBJECT
public:
    SaveTeller(saves::SaveService& saves, OpenDocuments& documents, LastingMessages& messages,
               const domain::Clock& clock, QObject* parent = nullptr);

    // A round of questions to the Document Server has ended.
    void takeReport(const saves::RecoveryReport& report);
    // The person wants to hear no more of it.
    void dismiss(const QString& messageId);
    // Sessions of earlier runs of which the Document Server has not said the last word yet.
    [[nodiscard]] const QList<domain::PendingSession>& earlier() const { return m_earlier; }

Q_SIGNALS:
    void earlierChanged();

private:
    void takeSession(const saves::RecoveredSession& found);
    void tellSaveFailed(const QString& sessionId, const QString& title, const domain::DocumentPlace& place);
    void tellElsewhere(const saves::RecoveredSession& found);
    void tellSetAside(const QString& path);
    void tellOrphans(const QStringList& paths);
    void noteOpened(const QString& sessionId, const QString& fileId);
    void tell(const QString& id, const QString& title, const QString& text,
              domain::LastingMessage::Action action = domain::LastingMessage::Action::None,
              const domain::DocumentPlace& place = {}, const QString& path = {});

    saves::SaveService& m_saves;
    OpenDocuments& m_documents;
    LastingMessages& m_messages;
    const domain::Clock& m_clock;
    QList<domain::PendingSession> m_earlier;
};

} // namespace attache::ui

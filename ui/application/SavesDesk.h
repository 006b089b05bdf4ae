// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SavesDesk: what people do with saves and messages: it shows them, and carries out what is asked for.
#pragma once

#include "application/AccountSession.h"
#include "application/LastingMessages.h"
#include "application/OpenDocuments.h"
#include "application/SaveTeller.h"
#include "saves/SaveService.h"
#include "window/MainWindow.h"

#include <QObject>
#include <QPointer>

namespace attache::ui {

class SavesView;

// Thread: the GUI thread. References outlive it.
class SavesDesk : public QObject {
    Q_OBJECT
public:
    SavesDesk(MainWindow& window, saves::SaveService& saves, LastingMessages& messages, const domain::Clock& clock,
              const OpenDocuments& documents, SaveTeller& teller, QObject* parent = nullptr);

    // Whose channels "Save to…" offers; null: signed out.
    void setSession(AccountSession* session);
    // Something changed: shown when the event loop comes round, however much changed until then.
    void refresh();
    // Opens the saves view.
    void present();
    [[nodiscard]] QWidget& view(); // the window's

Q_SIGNALS:
    // refresh() has happened: whoever waits for the saves looks again.
    void refreshed();
    void openAgainRequested(const attache::domain::LastingMessage& message);
    void signInRequested();

private:
    void connectIndicator();
    void connectView();
    void showAll();
    void perform(const QString& messageId);
    void exportSave(const QString& saveId, const QString& name);
    void chooseChannel(const domain::SaveStatus& save);
    QCoro::Task<> redirect(QString saveId, domain::Channel channel);
    QCoro::Task<> discard(QString saveId);
    QCoro::Task<> restore(QString saveId);
    void tell(const QString& text);

    MainWindow& m_window;
    saves::SaveService& m_saves;
    LastingMessages& m_messages;
    const OpenDocuments& m_documents;
    SaveTeller& m_teller;
    QPointer<AccountSession> m_session;
    SavesView* m_view; // the window's
    bool m_isRefreshing = false;
};

} // namespace attache::ui

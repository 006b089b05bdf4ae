// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// RightsWatch: follows what the person may do with the documents that are open, and tells the tab when it changes.
//
// A right withdrawn: the tab is told, and the Document Server is asked to make it a viewer; whoever withdrew it asks
// the same, but may have done so with the reference plugin. A weaker one: the document is opened anew as soon as
// everything typed has arrived. A stronger one: is offered.
#pragma once

#include "application/AccountSession.h"
#include "onlyoffice/DocumentServerClient.h"
#include "window/MainWindow.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <memory>

namespace attache::ui {

class EditorTab;

// Thread: the GUI thread. References outlive it.
class RightsWatch : public QObject {
    Q_OBJECT
public:
    RightsWatch(MainWindow& window, const domain::Clock& clock, QObject* parent = nullptr);

    void setSession(AccountSession* session); // null: signed out

Q_SIGNALS:
    // The document has to be opened anew for the rights to take effect.
    void reopenRequested(attache::ui::EditorTab* tab);

private:
    void look(const domain::Post& post);
    QCoro::Task<> lookAgain(); // events may have been missed
    void compare(EditorTab& tab, domain::AccessRights now);
    void withdraw(EditorTab& tab);
    void reopenWhenSent(EditorTab& tab);

    MainWindow& m_window;
    const domain::Clock& m_clock;
    QPointer<AccountSession> m_session;
    std::unique_ptr<onlyoffice::DocumentServerClient> m_documentServer; // of the last withdrawal
    QHash<QString, int> m_told; // by session id: the rights that the tab was told last
};

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// DocumentTools: what people do with a document beside opening it: give access, restore a version, copy a link. Makes
// the parts and connects them to the window.
#pragma once

#include "application/AccessControl.h"
#include "application/AccountSession.h"
#include "application/AnnouncementBot.h"
#include "application/RightsWatch.h"
#include "application/VersionActions.h"
#include "window/MainWindow.h"

#include <QObject>

namespace attache::ui {

class PreferencesDialog;

// Thread: the GUI thread. References outlive it.
class DocumentTools : public QObject {
    Q_OBJECT
public:
    DocumentTools(MainWindow& window, saves::SaveService& saves, accounts::CredentialStore& credentials,
                  const domain::Clock& clock, QObject* parent = nullptr);

    // Null: the session has ended. `isKept`: false in the sandbox, where nothing is.
    void setSession(AccountSession* session, bool isKept = true);
    // Before the session ends because the person signs out: nothing of this account is to stay.
    void forget();
    void serve(PreferencesDialog& dialog);

Q_SIGNALS:
    // The rights changed: the document has to be opened anew.
    void reopenRequested(attache::ui::EditorTab* tab);

private:
    AnnouncementBot m_bot;
    AccessControl m_access;
    RightsWatch m_rights;
    VersionActions m_versions;
};

} // namespace attache::ui

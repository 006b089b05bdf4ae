// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/DocumentTools.h"

#include "preferences/PreferencesDialog.h"
#include "window/EditorTab.h"
#include "window/FilesPage.h"

namespace attache::ui {

DocumentTools::DocumentTools(MainWindow& window, saves::SaveService& saves, accounts::CredentialStore& credentials,
                             const domain::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_bot(credentials)
    , m_access(window, m_bot, clock)
    , m_rights(window, clock)
    , m_versions(window, saves) {
    FilesPage& files = window.filesPage();
    connect(&files, &FilesPage::accessRequested, &m_access, &AccessControl::show);
    connect(&files, &FilesPage::restoreRequested, &m_versions, &VersionActions::restore);
    connect(&files, &FilesPage::copyLinkRequested, &m_versions, &VersionActions::copyLink);
    connect(&m_rights, &RightsWatch::reopenRequested, this, &DocumentTools::reopenRequested);
}

void DocumentTools::setSession(AccountSession* session, bool isKept) {
    m_access.setSession(session);
    m_rights.setSession(session);
    m_versions.setSession(session);
    if (session)
        m_bot.setAccount(session->account(), isKept);
    else
        m_bot.clear();
}

void DocumentTools::forget() {
    m_bot.forget();
}

void DocumentTools::serve(PreferencesDialog& dialog) {
    m_bot.serve(dialog.botPage());
}

} // namespace attache::ui

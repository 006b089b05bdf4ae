// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// PreferencesDialog: the Document Server, the listener, formats that may be edited; with "Check connection".
//
// Thread: the GUI thread. Not modal to the event loop (open(), never exec()).
#pragma once

#include "accounts/Preferences.h"
#include "documents/ConnectionCheck.h"
#include "domain/Result.h"
#include "domain/Secret.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace attache::ui {

class BotPage;

class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    // `check` runs the connection check for settings as typed; it may be empty (signed out: the Mattermost leg is left
    // out).
    using Check = std::function<documents::ConnectionCheck*(const accounts::Preferences&, const domain::Secret& secret,
                                                            QObject* parent)>;
    PreferencesDialog(accounts::Preferences preferences, domain::Secret secret, Check check, QWidget* parent = nullptr);
    ~PreferencesDialog() override;
    void done(int result) override;

    // The address under which the Document Server would reach this computer, once it is known.
    void setSuggestedPublicUrl(const QUrl& url);
    // In whose name changes of rights are announced; works at once, without Save.
    [[nodiscard]] BotPage& botPage();
    // Saving failed (keychain locked, disk full): shown in place, nothing typed is lost.
    void showError(const domain::Error& error);

Q_SIGNALS:
    // "Save": valid input. The receiver stores both, then calls accept() or showError().
    void saveRequested(const attache::accounts::Preferences& preferences, const attache::domain::Secret& secret);
    // The Document Server's address changed: a suggestion for the public address is welcome.
    void documentServerEdited(const QUrl& address);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace attache::ui

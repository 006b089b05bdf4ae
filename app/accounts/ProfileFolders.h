// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ProfileFolders: where this run of Attache keeps its state.
#pragma once

#include <QString>

namespace attache::accounts {

struct ProfileFolders {
    QString config; // accounts.json, preferences.ini
    QString data;   // the save journal and its spool
    QString cache;  // documents being served, avatars

    // The platform's standard folders.
    [[nodiscard]] static ProfileFolders standard();
    // Everything below one folder (`--profile DIR`).
    [[nodiscard]] static ProfileFolders below(const QString& folder);
    // Creates what is missing, readable by this user only. False when that fails.
    [[nodiscard]] bool create() const;
    // Tells profiles apart in the system keychain and for the single-instance check: a hash of the folders.
    [[nodiscard]] QString id() const;
};

} // namespace attache::accounts

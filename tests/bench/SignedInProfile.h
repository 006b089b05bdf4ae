// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// SignedInProfile: a running sandbox and a profile of Attache that is signed in to it.
#pragma once

#include "Program.h"

#include <QTemporaryDir>

#include <memory>

namespace attache::bench {

class SignedInProfile {
public:
    // Needs a keychain. Nothing when it can't be made; the reason is on standard error.
    [[nodiscard]] static std::unique_ptr<SignedInProfile> make();
    // What `--profile` takes.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    SignedInProfile();
    [[nodiscard]] bool fill();

    QTemporaryDir m_folder;
    Program m_sandbox;
};

} // namespace attache::bench

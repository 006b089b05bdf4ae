// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// What the editor's failures mean for a person: codes of the editor and of the host page as texts with cause and cure.
#pragma once

#include "domain/Result.h"
#include "editor/WebOrigin.h"

#include <QString>

namespace attache::ui {

// `code` as onError reports it: -20 wrong token, -21 expired, -4 document not found … (observed on ONLYOFFICE
// Docs 9.3); the others are Asc.c_oAscError of the editors' public source, where -3 went and -82 to -85 came. Error::id
// is "editor:<code>".
[[nodiscard]] domain::Error editorError(int code, const QString& editorText);
// The same for onWarning: a sentence for the status line.
[[nodiscard]] QString editorWarning(int code, const QString& editorText);

[[nodiscard]] domain::Error apiUnreachable(const WebOrigin& server);
[[nodiscard]] domain::Error apiMissing(const WebOrigin& server);
[[nodiscard]] domain::Error apiInvalid(const WebOrigin& server);
[[nodiscard]] domain::Error configRefused(const WebOrigin& server);
[[nodiscard]] domain::Error certificateRefused(const WebOrigin& server, const QString& problem);
[[nodiscard]] domain::Error editorTooSlow(const WebOrigin& server);
[[nodiscard]] domain::Error editorStillSaving(); // the document's last save isn't in Mattermost yet
[[nodiscard]] domain::Error editorCrashed();
[[nodiscard]] domain::Error badServerAddress();

// What the person sets in the preferences can be the cause, and the message says so.
[[nodiscard]] bool isCuredInPreferences(const domain::Error& error);

} // namespace attache::ui

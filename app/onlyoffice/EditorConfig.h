// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// EditorConfig: the signed configuration of one editor, for `new DocsAPI.DocEditor(id, config)`.
//
// Facts, from the public source of ONLYOFFICE Docs 9.3: document.key, url and permissions, editorConfig.callbackUrl and
// mode must be among the token's claims; the page's permissions must equal the token's, field by field, or the editor
// is refused; url, payload or key at the top of the claims is refused; a user's id has at most 240 characters. The
// theme ids "default-light" and "default-dark" stand for whatever themes a version has. The editor's address is taken
// from api.js's own script tag, and gets a version in front of its path when ?shardkey equals document.key.
#pragma once

#include "domain/AccessRights.h"
#include "domain/Result.h"
#include "onlyoffice/DocumentServerSettings.h"
#include "onlyoffice/FormatCatalog.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <chrono>

namespace attache::onlyoffice {

struct EditorRequest {
    QString documentKey;
    QString fileType;          // extension, lower case
    QString title;             // any length and content; cut to 128 characters for the editor
    QUrl documentUrl;          // fetched by the Document Server, from our listener
    QUrl callbackUrl;          // posted to by the Document Server; empty in view mode (view sends no callbacks)
    bool wantsEditing = false; // false: viewer
    domain::AccessRights rights;
    QString userId;
    QString userName;
    QString language; // BCP 47, as "de" or "pt-BR"
    QString region;   // as "de-DE"; may be empty
    bool isDark = false;
    QString owner;         // document.info.owner: who posted it
    qint64 uploadedAt = 0; // ms since epoch; document.info.uploaded
    QString folder;        // document.info.folder: the channel's name
};

struct EditorConfig {
    QJsonObject config;     // complete, with "token"; its claims are the config itself
    bool isEditing = false; // the mode that came out of wish, rights and format
    QUrl apiScript;         // <DS>/web-apps/apps/api/documents/api.js?shardkey=<key>
};

// The part of `rights` that an editor of this format can grant: no review in a spreadsheet, no comments in plain text.
[[nodiscard]] domain::AccessRights usableRights(const Format& format, domain::AccessRights rights);

// The mode is edit when it is wished, the format can be written, and the rights allow any change; comment-only and
// review-only come from `edit:false` in that mode. The token lives 12 hours.
// InvalidInput: no secret, no address, a format ONLYOFFICE doesn't open. `now` since epoch, for iat and exp.
[[nodiscard]] domain::Result<EditorConfig>
makeEditorConfig(const EditorRequest& request, const DocumentServerSettings& settings, std::chrono::milliseconds now);

// Whether a running editor can go on with another config through refreshFile(). It takes key, addresses, title and
// token from it, but keeps its own permissions, mode and type of file; and a Document Server refuses an editor whose
// permissions aren't the token's (public source of 9.3). Otherwise the editor must be started anew.
[[nodiscard]] bool canGoOnWith(const EditorConfig& running, const EditorConfig& next);

} // namespace attache::onlyoffice

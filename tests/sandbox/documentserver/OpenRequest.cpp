// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/OpenRequest.h"

#include "sandbox/documentserver/Tokens.h"

#include <QRegularExpression>

namespace attache::sandbox {
using namespace Qt::StringLiterals;
namespace {

bool isKey(const QString& key) {
    static const QRegularExpression pattern(u"^[0-9A-Za-z._=-]{1,128}$"_s);
    return pattern.match(key).hasMatch();
}

// Without "edit" a person may still do less than that; what a permission that isn't there means is said by "edit".
Role roleOf(const OpenRequest& request) {
    const QJsonObject& permissions = request.permissions;
    const bool isText = kindOf(request.fileType) == TextKind::Word;
    if (request.mode == "view"_L1)
        return Role::Viewer;
    if (permissions.value("edit"_L1).toBool(true))
        return Role::Editor;
    if (isText && permissions.value("review"_L1).toBool())
        return Role::Reviewer;
    if (permissions.value("comment"_L1).toBool())
        return Role::Commenter;
    return isText && permissions.value("fillForms"_L1).toBool() ? Role::FormFiller : Role::Viewer;
}

OpenRequest requestOf(const QJsonObject& claims) {
    const QJsonObject document = claims.value("document"_L1).toObject();
    const QJsonObject editor = claims.value("editorConfig"_L1).toObject();
    const QJsonObject user = editor.value("user"_L1).toObject();
    OpenRequest request;
    request.mode = editor.value("mode"_L1).toString(u"edit"_s);
    request.permissions = document.value("permissions"_L1).toObject();
    request.key = document.value("key"_L1).toString();
    request.url = QUrl(document.value("url"_L1).toString());
    request.fileType = document.value("fileType"_L1).toString().toLower();
    request.title = document.value("title"_L1).toString();
    request.callbackUrl = QUrl(editor.value("callbackUrl"_L1).toString());
    request.user = {user.value("id"_L1).toString(u"anonymous"_s), user.value("name"_L1).toString(u"Anonymous"_s)};
    request.role = roleOf(request);
    request.mayComment =
        request.role >= Role::Commenter && request.permissions.value("comment"_L1).toBool(request.role == Role::Editor);
    const QJsonValue forceSave = editor.value("customization"_L1).toObject().value("forcesave"_L1);
    request.hasSaveButton = forceSave.toBool(false);
    return request;
}

bool isFileType(const QString& type) {
    static const QRegularExpression pattern(u"^[a-z0-9]{1,10}$"_s);
    return pattern.match(type).hasMatch();
}

} // namespace

ReadConfig readConfig(const QJsonObject& config, const DocumentServerOptions& options) {
    QJsonObject claims = config;
    if (!options.secret.isEmpty()) {
        const CheckedToken token =
            checkToken(config.value("token"_L1).toString().toLatin1(), options.secret, options.now());
        if (token.state == TokenState::Expired)
            return {-21, u"The document security token has expired."_s, {}};
        if (token.state != TokenState::Right)
            return {-20, u"The document security token is not correctly formed."_s, {}};
        claims = token.claims;
        const QJsonValue permissions = claims.value("document"_L1)["permissions"_L1];
        if (permissions.isObject() && permissions != config.value("document"_L1)["permissions"_L1])
            return {-20, u"The token's permissions are not the editor's."_s, {}};
    }
    const OpenRequest request = requestOf(claims);
    if (!isKey(request.key) || !isFileType(request.fileType) || !claims.contains("editorConfig"_L1))
        return {-20, u"The token lacks document.key, document.fileType or editorConfig."_s, {}};
    return {0, {}, request};
}

} // namespace attache::sandbox

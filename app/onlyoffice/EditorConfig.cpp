// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "onlyoffice/EditorConfig.h"

#include "domain/FileName.h"
#include "onlyoffice/Jwt.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace attache::onlyoffice {
namespace {

using namespace Qt::StringLiterals;
using domain::Right;

constexpr int kMaxTitle = 128;
constexpr qsizetype kMaxKey = 128;
// An editor that lost its network signs in again with the same token, perhaps after a night.
constexpr std::chrono::hours kTokenLife{12};

std::unexpected<domain::Error> invalid(const QString& message) {
    return domain::failure(domain::ErrorKind::InvalidInput, message);
}

QString text(const char* source) {
    return QCoreApplication::translate("EditorConfig", source);
}

bool isKey(const QString& key) {
    return !key.isEmpty() && key.size() <= kMaxKey && std::ranges::all_of(key, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"-._="_s.contains(c));
    });
}

bool isHttp(const QUrl& url) {
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

domain::Result<> checkRequest(const EditorRequest& request, const DocumentServerSettings& settings,
                              const Format* format) {
    if (!isHttp(settings.address))
        return invalid(text(QT_TRANSLATE_NOOP("EditorConfig", "No Document Server is set up. Enter its address in the "
                                                              "preferences.")));
    if (settings.secret.isEmpty())
        return invalid(text(QT_TRANSLATE_NOOP("EditorConfig", "No secret is set for the Document Server. Enter it in "
                                                              "the preferences.")));
    if (policyFor(format) == FormatPolicy::NotOpened)
        return invalid(QCoreApplication::translate("EditorConfig", "ONLYOFFICE doesn't open files of the type “%1”.")
                           .arg(domain::displayFileName(request.fileType)));
    if (!isKey(request.documentKey) || !isHttp(request.documentUrl))
        return invalid(text(QT_TRANSLATE_NOOP("EditorConfig", "The address under which the Document Server reaches "
                                                              "this computer is wrong. Correct it in the "
                                                              "preferences.")));
    return {};
}

QJsonObject permissionsFor(domain::AccessRights rights, bool isEditing) {
    const bool edits = isEditing && rights.testFlag(Right::Edit);
    return {
        {u"edit"_s, edits},
        {u"review"_s, isEditing && rights.testFlag(Right::Review)},
        {u"comment"_s, isEditing && rights.testFlag(Right::Comment)},
        {u"fillForms"_s, isEditing && rights.testFlag(Right::FillForms)},
        {u"modifyFilter"_s, edits},
        {u"modifyContentControl"_s, edits},
        {u"protect"_s, edits},
        {u"download"_s, rights.testFlag(Right::Download)},
        {u"print"_s, rights.testFlag(Right::Print)},
        {u"copy"_s, rights.testFlag(Right::Copy)},
        {u"chat"_s, isEditing},
    };
}

QJsonObject documentInfo(const EditorRequest& request) {
    QJsonObject info;
    if (!request.owner.isEmpty())
        info.insert("owner"_L1, request.owner);
    if (!request.folder.isEmpty())
        info.insert("folder"_L1, request.folder);
    if (request.uploadedAt > 0) {
        const QDateTime uploaded = QDateTime::fromMSecsSinceEpoch(request.uploadedAt);
        info.insert("uploaded"_L1, QLocale(request.language).toString(uploaded, QLocale::ShortFormat));
    }
    return info;
}

QJsonObject documentPart(const EditorRequest& request, const Format& format, bool isEditing) {
    const QString title = domain::elidedFileName(domain::displayFileName(request.title), kMaxTitle);
    return {
        {u"fileType"_s, QString::fromLatin1(format.name.data(), static_cast<qsizetype>(format.name.size()))},
        {u"key"_s, request.documentKey},
        {u"title"_s, title.isEmpty() ? request.fileType : title},
        {u"url"_s, request.documentUrl.toString(QUrl::FullyEncoded)},
        {u"info"_s, documentInfo(request)},
        {u"permissions"_s, permissionsFor(request.rights, isEditing)},
    };
}

// A calm editor: nothing that leads out of the window, asks for praise or loads from elsewhere. `forcesave` gives
// people a Save button that makes a version at once.
QJsonObject customization(const EditorRequest& request) {
    return {
        {u"autosave"_s, true},
        {u"forcesave"_s, true},
        // These two work from 7.0 to 9.x, whatever the themes are called ("theme-light", "theme-white" …).
        {u"uiTheme"_s, request.isDark ? u"default-dark"_s : u"default-light"_s},
        {u"compactHeader"_s, true},
        {u"feedback"_s, false},
        {u"goback"_s, false},
        {u"mentionShare"_s, false},
        {u"plugins"_s, false}, // their marketplace is on the internet
        {u"macrosMode"_s, u"warn"_s},
        {u"integrationMode"_s, u"embed"_s},
        {u"anonymous"_s, QJsonObject{{u"request"_s, false}}},
    };
}

QJsonObject editorPart(const EditorRequest& request, bool isEditing) {
    QJsonObject part{
        {u"mode"_s, isEditing ? u"edit"_s : u"view"_s},
        {u"lang"_s, request.language.isEmpty() ? u"en"_s : request.language},
        {u"user"_s, QJsonObject{{u"id"_s, request.userId}, {u"name"_s, request.userName}}},
        {u"customization"_s, customization(request)},
        {u"coEditing"_s, QJsonObject{{u"mode"_s, u"fast"_s}, {u"change"_s, true}}},
    };
    if (!request.region.isEmpty())
        part.insert("region"_L1, request.region);
    if (isEditing)
        part.insert("callbackUrl"_L1, request.callbackUrl.toString(QUrl::FullyEncoded));
    return part;
}

} // namespace

domain::AccessRights usableRights(const Format& format, domain::AccessRights rights) {
    domain::AccessRights usable = rights & (domain::AccessRights(Right::Download) | Right::Print | Right::Copy);
    // Without Edit a Document Server lets people do just these, where the format knows them.
    const bool writes = format.isWritable() && rights.testFlag(Right::Edit);
    usable.setFlag(Right::Edit, writes);
    usable.setFlag(Right::Review, rights.testFlag(Right::Review) && format.can(FormatAction::Review));
    usable.setFlag(Right::Comment, rights.testFlag(Right::Comment) && format.can(FormatAction::Comment));
    usable.setFlag(Right::FillForms, rights.testFlag(Right::FillForms) && (format.can(FormatAction::Fill) || writes));
    return usable;
}

domain::Result<EditorConfig> makeEditorConfig(const EditorRequest& request, const DocumentServerSettings& settings,
                                              std::chrono::milliseconds now) {
    const Format* format = findFormat(request.fileType);
    if (const auto checked = checkRequest(request, settings, format); !checked)
        return std::unexpected(checked.error());
    EditorRequest usable = request;
    usable.rights = usableRights(*format, request.rights);
    EditorConfig result;
    result.isEditing = request.wantsEditing && format->isWritable() && domain::canWrite(usable.rights);
    if (result.isEditing && !isHttp(request.callbackUrl))
        return invalid(text(QT_TRANSLATE_NOOP("EditorConfig", "The address to which the Document Server reports is "
                                                              "wrong. Correct it in the preferences.")));
    result.config = {
        {u"type"_s, u"desktop"_s},
        {u"width"_s, u"100%"_s},
        {u"height"_s, u"100%"_s},
        {u"documentType"_s, documentTypeName(format->type)},
        {u"document"_s, documentPart(usable, *format, result.isEditing)},
        {u"editorConfig"_s, editorPart(usable, result.isEditing)},
    };
    QJsonObject claims = result.config;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now);
    claims.insert("iat"_L1, static_cast<qint64>(seconds.count()));
    claims.insert("exp"_L1, static_cast<qint64>((seconds + kTokenLife).count()));
    result.config.insert("token"_L1, QString::fromLatin1(signJwt(claims, settings.secret)));
    result.apiScript = settings.endpoint(u"/web-apps/apps/api/documents/api.js"_s, request.documentKey);
    return result;
}

bool canGoOnWith(const EditorConfig& running, const EditorConfig& next) {
    const auto isKept = [&](QLatin1StringView part, QLatin1StringView name) {
        return running.config.value(part)[name] == next.config.value(part)[name];
    };
    return isKept("document"_L1, "permissions"_L1) && isKept("document"_L1, "fileType"_L1) &&
           isKept("editorConfig"_L1, "mode"_L1);
}

} // namespace attache::onlyoffice

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "onlyoffice/Callback.h"

#include "domain/FileName.h"
#include "onlyoffice/Jwt.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>

namespace attache::onlyoffice {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kMaxBodyBytes = 1024 * 1024;
constexpr qsizetype kMaxPeople = 1000;
constexpr qsizetype kMaxText = 8 * 1024;
constexpr qsizetype kMaxIdText = 256;
constexpr qsizetype kMaxFileType = 16;

QString text(const char* source) {
    return QCoreApplication::translate("Callback", source);
}

std::unexpected<domain::Error> badToken(const char* source) {
    return domain::failure(domain::ErrorKind::BadToken, text(source));
}

std::unexpected<domain::Error> badAnswer(const char* source) {
    return domain::failure(domain::ErrorKind::BadAnswer, text(source));
}

std::unexpected<domain::Error> malformed() {
    return badAnswer(QT_TRANSLATE_NOOP("Callback", "The Document Server sent a message that isn't a callback."));
}

// `text` without `prefix` (its letters in any case, as in "bearer"); empty when it doesn't begin with it.
std::string_view withoutPrefix(std::string_view value, const QByteArray& prefix) {
    const auto size = static_cast<std::size_t>(prefix.size());
    if (value.size() < size ||
        qstrnicmp(value.data(), static_cast<qsizetype>(size), prefix.constData(), prefix.size()) != 0)
        return {};
    return value.substr(size);
}

// Claims of a token in the header live in "payload".
domain::Result<QJsonObject> headerClaims(std::string_view headerValue, const DocumentServerSettings& settings,
                                         std::chrono::milliseconds now) {
    const auto claims = verifyJwt(withoutPrefix(headerValue, settings.jwtPrefix), settings.secret, now);
    if (!claims)
        return std::unexpected(claims.error());
    const QJsonValue payload = claims->value("payload"_L1);
    if (!payload.isObject())
        return badToken(
            QT_TRANSLATE_NOOP("Callback", "The token in the request's header was made for something else."));
    return payload.toObject();
}

domain::Result<QJsonObject> believedClaims(std::string_view body, std::string_view headerValue,
                                           const DocumentServerSettings& settings, std::chrono::milliseconds now) {
    if (body.size() > kMaxBodyBytes)
        return malformed();
    QJsonParseError error;
    const auto raw = QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size()));
    const QJsonDocument document = QJsonDocument::fromJson(raw, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return malformed();
    const QJsonObject fields = document.object();
    const auto token = fields.constFind("token"_L1);
    if (token == fields.constEnd())
        return headerClaims(headerValue, settings, now);
    const QByteArray bytes = token->toString().toLatin1(); // a genuine token is ASCII
    return verifyJwt(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), settings.secret, now);
}

bool isAbsent(const QJsonValue& value) {
    return value.isUndefined() || value.isNull();
}

// False when the field is there, and not a string within the limit.
bool readText(const QJsonObject& claims, QLatin1StringView name, QString& out, qsizetype limit = kMaxText) {
    const QJsonValue value = claims.value(name);
    if (isAbsent(value))
        return true;
    out = value.toString();
    return value.isString() && out.size() <= limit;
}

bool readUrl(const QJsonObject& claims, QLatin1StringView name, QUrl& out) {
    QString address;
    if (!readText(claims, name, address))
        return false;
    if (address.isEmpty())
        return true;
    out = QUrl(address, QUrl::StrictMode);
    const bool isHttp = out.scheme() == "http"_L1 || out.scheme() == "https"_L1;
    return out.isValid() && isHttp && !out.host().isEmpty() && out.userInfo().isEmpty();
}

bool readUsers(const QJsonObject& claims, QStringList& users) {
    const QJsonValue value = claims.value("users"_L1);
    if (isAbsent(value))
        return true;
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.size() > kMaxPeople)
        return false;
    users.reserve(list.size());
    for (const auto& entry : list) {
        users.append(entry.toString());
        if (!entry.isString() || users.last().size() > kMaxIdText)
            return false;
    }
    return true;
}

bool readActions(const QJsonObject& claims, QList<CallbackAction>& actions) {
    const QJsonValue value = claims.value("actions"_L1);
    if (isAbsent(value))
        return true;
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.size() > kMaxPeople)
        return false;
    for (const auto& entry : list) {
        const QJsonObject fields = entry.toObject();
        CallbackAction action;
        if (!entry.isObject() || !readText(fields, "userid"_L1, action.userId, kMaxIdText))
            return false;
        const int type = fields.value("type"_L1).toInt(-1);
        if (type < CallbackAction::Left || type > CallbackAction::SaveClicked)
            continue; // a later Document Server may know more kinds
        action.type = static_cast<CallbackAction::Type>(type);
        actions.append(action);
    }
    return true;
}

std::optional<CallbackStatus> statusIn(const QJsonObject& claims) {
    const int number = claims.value("status"_L1).toInt(0);
    switch (number) {
    case int(CallbackStatus::Editing):
    case int(CallbackStatus::ReadyForSaving):
    case int(CallbackStatus::SaveFailed):
    case int(CallbackStatus::ClosedUnchanged):
    case int(CallbackStatus::ForceSaved):
    case int(CallbackStatus::ForceSaveFailed):
        return static_cast<CallbackStatus>(number);
    default:
        return std::nullopt;
    }
}

bool isFileType(const QString& type) {
    return !type.isEmpty() && type.size() <= kMaxFileType &&
           std::ranges::all_of(type, [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
}

bool readFile(const QJsonObject& claims, Callback& callback) {
    if (!readUrl(claims, "url"_L1, callback.url) || callback.url.isEmpty())
        return false;
    if (!readUrl(claims, "changesurl"_L1, callback.changesUrl))
        return false;
    if (!readText(claims, "filetype"_L1, callback.fileType))
        return false;
    // Servers before 7.0 don't say the type; their urls end in the file's name.
    callback.fileType =
        callback.fileType.isEmpty() ? domain::extensionOf(callback.url.path()) : callback.fileType.toLower();
    return isFileType(callback.fileType);
}

void readForceSave(const QJsonObject& claims, Callback& callback) {
    const int type = claims.value("forcesavetype"_L1).toInt(-1);
    if (type >= int(ForceSaveType::Command) && type <= int(ForceSaveType::FormSubmitted))
        callback.forceSaveType = static_cast<ForceSaveType>(type);
}

domain::Result<Callback> callbackIn(const QJsonObject& claims, QString key) {
    const auto status = statusIn(claims);
    if (!status)
        return badAnswer(QT_TRANSLATE_NOOP("Callback", "The Document Server sent a callback with an unknown status."));
    Callback callback;
    callback.key = std::move(key);
    callback.status = *status;
    if (callback.bringsFile() && !readFile(claims, callback))
        return badAnswer(QT_TRANSLATE_NOOP("Callback", "The Document Server announced an edited file without a usable "
                                                       "address."));
    if (!readUsers(claims, callback.users) || !readActions(claims, callback.actions) ||
        !readText(claims, "lastsave"_L1, callback.lastSave) || !readText(claims, "userdata"_L1, callback.userData))
        return malformed();
    callback.history = readChangeHistory(claims.value("history"_L1).toObject()); // a bad one must not cost the save
    const QJsonValue notModified = claims.value("notmodified"_L1);
    if (notModified.isBool())
        callback.notModified = notModified.toBool();
    readForceSave(claims, callback);
    return callback;
}

} // namespace

domain::Result<Callback> parseCallback(std::string_view body, std::string_view headerValue, const QString& expectedKey,
                                       const DocumentServerSettings& settings, std::chrono::milliseconds now) {
    const auto claims = believedClaims(body, headerValue, settings, now);
    if (!claims)
        return std::unexpected(claims.error());
    const QString key = claims->value("key"_L1).toString();
    if (key.isEmpty() || key != expectedKey)
        return badToken(QT_TRANSLATE_NOOP("Callback", "The callback's token speaks of another document."));
    return callbackIn(*claims, key);
}

domain::Result<> checkDownloadToken(std::string_view headerValue, const QUrl& url,
                                    const DocumentServerSettings& settings, std::chrono::milliseconds now) {
    const auto claims = headerClaims(headerValue, settings, now);
    if (!claims)
        return std::unexpected(claims.error());
    const QString claimed = claims->value("url"_L1).toString();
    if (claimed.isEmpty() || claimed != url.toString(QUrl::FullyEncoded))
        return badToken(QT_TRANSLATE_NOOP("Callback", "The download's token was made for another address."));
    return {};
}

} // namespace attache::onlyoffice

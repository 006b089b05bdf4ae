// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "mattermost/ApiError.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslError>

#include <algorithm>

namespace attache::mattermost {
namespace {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorKind;

constexpr qsizetype kMaxIdLength = 128;
constexpr int kMaxRetryAfter = 3600; // seconds

QString translated(const char* source) {
    return QCoreApplication::translate("MattermostError", source);
}

Error make(ErrorKind kind, const QString& message, const QString& id = {}, int status = 0) {
    return {kind, message, id, status, std::nullopt};
}

// Mattermost's error id, or nothing when the body isn't one of its errors.
QString errorId(const QByteArray& body) {
    const QString id = QJsonDocument::fromJson(body).object().value("id"_L1).toString();
    const bool isSound = id.size() <= kMaxIdLength && std::ranges::all_of(id, [](QChar c) {
                             return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'.' || c == u'_' || c == u'-';
                         });
    return isSound ? id : QString();
}

struct Known {
    ErrorKind kind;
    const char* text;
};

const QHash<QString, Known>& knownIds() {
    static const QHash<QString, Known> table{
        {u"api.context.session_expired.app_error"_s,
         {ErrorKind::SignedOut,
          QT_TRANSLATE_NOOP("MattermostError", "Your Mattermost session has ended. Sign in again.")}},
        {u"api.user.login.invalid_credentials_email_username"_s,
         {ErrorKind::WrongCredentials,
          QT_TRANSLATE_NOOP("MattermostError", "The user name or the password is wrong. Check both and try again.")}},
        {u"api.user.login.invalid_credentials_email"_s,
         {ErrorKind::WrongCredentials,
          QT_TRANSLATE_NOOP("MattermostError",
                            "The e-mail address or the password is wrong. Check both and try again.")}},
        {u"api.user.login.invalid_credentials_username"_s,
         {ErrorKind::WrongCredentials,
          QT_TRANSLATE_NOOP("MattermostError", "The user name or the password is wrong. Check both and try again.")}},
        {u"mfa.validate_token.authenticate.app_error"_s,
         {ErrorKind::MfaRequired,
          QT_TRANSLATE_NOOP("MattermostError", "Type the code that your authenticator shows.")}},
        {u"api.user.check_user_mfa.bad_code.app_error"_s,
         {ErrorKind::MfaRequired,
          QT_TRANSLATE_NOOP("MattermostError",
                            "This code is wrong or too old. Type the one that your authenticator shows now.")}},
        {u"api.user.check_user_login_attempts.too_many.app_error"_s,
         {ErrorKind::WrongCredentials,
          QT_TRANSLATE_NOOP("MattermostError", "Mattermost locked this account after too many wrong tries. Reset your "
                                               "password in Mattermost, or ask its administrator.")}},
        {u"api.user.login.inactive.app_error"_s,
         {ErrorKind::WrongCredentials,
          QT_TRANSLATE_NOOP("MattermostError", "This account is deactivated. Ask the administrator of Mattermost.")}},
        {u"api.user.login.not_verified.app_error"_s,
         {ErrorKind::WrongCredentials,
          QT_TRANSLATE_NOOP("MattermostError", "This account's e-mail address isn't confirmed yet. Follow the link in "
                                               "the message that Mattermost sent you, then sign in.")}},
        {u"api.user.login.blank_pwd.app_error"_s,
         {ErrorKind::WrongCredentials, QT_TRANSLATE_NOOP("MattermostError", "Type your password.")}},
        {u"api.context.mfa_required.app_error"_s,
         {ErrorKind::Forbidden,
          QT_TRANSLATE_NOOP("MattermostError",
                            "This server demands two-step sign-in. Set it up in Mattermost first.")}},
        {u"api.context.permissions.app_error"_s,
         {ErrorKind::Forbidden,
          QT_TRANSLATE_NOOP("MattermostError", "You lack the permission to do this in Mattermost.")}},
        {u"api.file.get_public_link.disabled.app_error"_s,
         {ErrorKind::TurnedOff,
          QT_TRANSLATE_NOOP("MattermostError", "Public links are turned off on this Mattermost server.")}},
        {u"api.file.attachments.disabled.app_error"_s,
         {ErrorKind::TurnedOff,
          QT_TRANSLATE_NOOP("MattermostError", "Attachments are turned off on this Mattermost server.")}},
        {u"app.file_info.get.app_error"_s,
         {ErrorKind::NotFound, QT_TRANSLATE_NOOP("MattermostError", "This file no longer exists in Mattermost.")}},
        {u"api.file.upload_file.too_large_detailed.app_error"_s,
         {ErrorKind::TooLarge,
          QT_TRANSLATE_NOOP("MattermostError", "This file is larger than the Mattermost server allows.")}},
        {u"model.post.is_valid.props.app_error"_s,
         {ErrorKind::TooLarge,
          QT_TRANSLATE_NOOP("MattermostError", "This message holds more data than the Mattermost server allows.")}},
        {u"api.upload.create.upload_too_large.app_error"_s,
         {ErrorKind::TooLarge,
          QT_TRANSLATE_NOOP("MattermostError", "This file is larger than the Mattermost server allows.")}},
        {u"api.post.create_post.can_not_post_to_deleted.error"_s,
         {ErrorKind::Forbidden,
          QT_TRANSLATE_NOOP("MattermostError", "This channel is archived, and takes nothing new.")}},
        {u"api.post.create_post.root_id.app_error"_s,
         {ErrorKind::NotFound,
          QT_TRANSLATE_NOOP("MattermostError", "The thread to reply to no longer exists in Mattermost.")}},
    };
    return table;
}

Known byStatus(int status, Asked asked) {
    switch (status) {
    case 401:
        if (asked == Asked::SignIn)
            return {ErrorKind::WrongCredentials,
                    QT_TRANSLATE_NOOP("MattermostError", "Mattermost refused to sign you in. Check what you typed.")};
        return {ErrorKind::SignedOut,
                QT_TRANSLATE_NOOP("MattermostError", "Mattermost no longer accepts this sign-in. Sign in again.")};
    case 403:
        return {ErrorKind::Forbidden,
                QT_TRANSLATE_NOOP("MattermostError", "You lack the right to do this in Mattermost.")};
    case 404:
    case 410:
        return {ErrorKind::NotFound, QT_TRANSLATE_NOOP("MattermostError", "This no longer exists in Mattermost.")};
    case 413:
        return {ErrorKind::TooLarge, QT_TRANSLATE_NOOP("MattermostError", "This is larger than the server allows.")};
    case 501:
        return {ErrorKind::TurnedOff,
                QT_TRANSLATE_NOOP("MattermostError", "The administrator turned this off on the Mattermost server.")};
    default:
        break;
    }
    if (status >= 500)
        return {ErrorKind::ServerFault,
                QT_TRANSLATE_NOOP("MattermostError", "The Mattermost server has a problem. Try again in a while.")};
    return {ErrorKind::BadRequest, QT_TRANSLATE_NOOP("MattermostError", "The Mattermost server refused the request.")};
}

// Ids come and go with Mattermost's versions and sign-in services; these families keep their meaning.
std::optional<Known> byFamily(const QString& id, int status, Asked asked) {
    if (asked != Asked::SignIn || status < 400 || status >= 500)
        return std::nullopt;
    if (id.startsWith("api.user.check_user_login_attempts.too_many"_L1)) // "…_ldap" since 10.x
        return knownIds().value(u"api.user.check_user_login_attempts.too_many.app_error"_s);
    if (id.startsWith("mfa."_L1) || id.contains("_mfa."_L1))
        return knownIds().value(u"api.user.check_user_mfa.bad_code.app_error"_s);
    return std::nullopt;
}

Error rateLimited(const QByteArray& retryAfter) {
    bool isNumber = false;
    const int seconds = retryAfter.trimmed().toInt(&isNumber);
    Error error = make(ErrorKind::RateLimited,
                       QCoreApplication::translate(
                           "MattermostError",
                           "The Mattermost server asks for a pause: there were too many requests. Try again shortly."),
                       {}, 429);
    error.retryAfter = std::chrono::seconds(isNumber ? std::clamp(seconds, 1, kMaxRetryAfter) : 1);
    return error;
}

Error redirected(const QUrl& to, int status) {
    if (to.host().isEmpty())
        return notMattermostError(status);
    const QString address =
        to.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo)
            .toDisplayString();
    return make(
        ErrorKind::BadAnswer,
        QCoreApplication::translate(
            "MattermostError", "This server sends its visitors on to %1. If you trust that address, use it instead.")
            .arg(address),
        {}, status);
}

// Without Mattermost's own words, these can only come from something else that lives at the address.
bool isForeign(int status) {
    return status == 400 || status == 401 || status == 404 || status == 405;
}

QString tlsText(const QList<QSslError>& errors) {
    const auto has = [&](QSslError::SslError wanted) {
        return std::ranges::any_of(errors, [&](const QSslError& error) { return error.error() == wanted; });
    };
    if (has(QSslError::CertificateExpired))
        return QCoreApplication::translate(
            "MattermostError",
            "The server's certificate has expired. Check this computer's date, or tell the server's administrator.");
    if (has(QSslError::HostNameMismatch))
        return QCoreApplication::translate(
            "MattermostError",
            "The server's certificate belongs to another address. Check the address that you typed.");
    if (has(QSslError::SelfSignedCertificate) || has(QSslError::SelfSignedCertificateInChain) ||
        has(QSslError::UnableToGetLocalIssuerCertificate))
        return QCoreApplication::translate(
            "MattermostError",
            "This computer doesn't know who issued the server's certificate. Add the issuer to the system's trusted "
            "certificates, or ask the server's administrator.");
    return QCoreApplication::translate(
        "MattermostError", "No secure connection came about. Check the address, or ask the server's administrator.");
}

Error unreachable(const QString& message, int status) {
    return make(ErrorKind::Unreachable, message, {}, status);
}

} // namespace

std::optional<Error> answerError(const Answer& answer, Asked asked) {
    if (answer.failure)
        return answer.failure;
    if (answer.status >= 200 && answer.status < 300)
        return std::nullopt;
    if (answer.status == 429)
        return rateLimited(answer.retryAfter);
    if (answer.status < 400)
        return redirected(answer.redirectedTo, answer.status);
    const QString id = errorId(answer.body);
    if (id.isEmpty() && isForeign(answer.status))
        return notMattermostError(answer.status);
    const auto known = knownIds().constFind(id);
    const Known what = known != knownIds().cend()
                           ? *known
                           : byFamily(id, answer.status, asked).value_or(byStatus(answer.status, asked));
    return make(what.kind, translated(what.text), id, answer.status);
}

std::optional<Error> networkError(QNetworkReply::NetworkError error, const QList<QSslError>& tlsErrors,
                                  int httpStatus) {
    switch (error) {
    case QNetworkReply::NoError:
        return std::nullopt;
    case QNetworkReply::SslHandshakeFailedError:
        return make(ErrorKind::TlsFailed, tlsText(tlsErrors));
    case QNetworkReply::TimeoutError:
        return timedOutError();
    case QNetworkReply::OperationCanceledError:
        return cancelledError();
    case QNetworkReply::HostNotFoundError:
        return unreachable(
            QCoreApplication::translate("MattermostError",
                                        "There is no server of this name. Check the address and your network."),
            0);
    case QNetworkReply::ConnectionRefusedError:
        return unreachable(
            QCoreApplication::translate(
                "MattermostError", "The server refuses the connection. Check the address, or wait until it is back."),
            0);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return unreachable(QCoreApplication::translate(
                               "MattermostError", "The connection was cut before the server had answered. Try again."),
                           httpStatus);
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
        return std::nullopt; // the status tells
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        if (httpStatus >= 400) // Qt's name for a plain 400
            return std::nullopt;
        return notMattermostError(httpStatus);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return unreachable(
            QCoreApplication::translate("MattermostError",
                                        "The network's proxy wants a sign-in. Check the system's proxy settings."),
            0);
    default:
        break;
    }
    if (error > QNetworkReply::ProxyConnectionRefusedError - 1 && error <= QNetworkReply::UnknownProxyError)
        return unreachable(
            QCoreApplication::translate("MattermostError",
                                        "The network's proxy doesn't connect. Check the system's proxy settings."),
            0);
    if (error < QNetworkReply::ProxyConnectionRefusedError || httpStatus == 0)
        return unreachable(QCoreApplication::translate(
                               "MattermostError", "The server can't be reached. Check your network and the address."),
                           httpStatus);
    return std::nullopt;
}

Error cancelledError() {
    return make(ErrorKind::Cancelled, QCoreApplication::translate("MattermostError", "Cancelled."));
}

Error timedOutError() {
    return make(ErrorKind::TimedOut,
                QCoreApplication::translate("MattermostError", "The server didn't answer in time. Try again."));
}

Error notMattermostError(int httpStatus) {
    return make(
        ErrorKind::BadAnswer,
        QCoreApplication::translate(
            "MattermostError",
            "What answers at this address is not a Mattermost server. Check the address; it may need a path, as in "
            "example.com/chat."),
        {}, httpStatus);
}

Error unexpectedAnswerError() {
    return make(ErrorKind::BadAnswer,
                QCoreApplication::translate("MattermostError",
                                            "The Mattermost server gave an answer that Attache doesn't understand."));
}

Error historyLimitError() {
    return make(ErrorKind::Forbidden,
                QCoreApplication::translate(
                    "MattermostError", "Mattermost no longer shows this conversation: it is older than the message "
                                       "history that the server's edition gives access to. An administrator can "
                                       "lift that limit."));
}

Error tooLongAnswerError() {
    return make(ErrorKind::BadAnswer,
                QCoreApplication::translate("MattermostError", "The server's answer is longer than Attache accepts."));
}

Error encodedAnswerError() {
    return make(ErrorKind::BadAnswer,
                QCoreApplication::translate(
                    "MattermostError",
                    "The server, or a proxy before it, sent the file in a packed form that Attache didn't ask for."));
}

Error wrongSizeError() {
    return make(ErrorKind::BadAnswer,
                QCoreApplication::translate(
                    "MattermostError", "The server sent a file of another size than it had announced. Try again."));
}

Error storageError(const QString& reason) {
    return make(ErrorKind::Storage,
                QCoreApplication::translate("MattermostError", "The file can't be read or written on this computer: %1")
                    .arg(reason));
}

Error malformedIdError() {
    return make(ErrorKind::InvalidInput,
                QCoreApplication::translate("MattermostError", "This isn't an id that Mattermost gave out."));
}

} // namespace attache::mattermost

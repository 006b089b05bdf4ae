// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "onlyoffice/NetworkErrors.h"

#include <QCoreApplication>
#include <QNetworkReply>

#include <optional>

namespace attache::onlyoffice {
namespace {

using domain::Error;
using domain::ErrorKind;

// Host and port only: paths and queries of a Document Server hold signatures.
QString hostOf(const QNetworkReply& reply) {
    const QUrl url = reply.request().url();
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

QString text(const char* source) {
    return QCoreApplication::translate("NetworkErrors", source);
}

ErrorKind kindOf(int status) {
    if (status >= 500)
        return ErrorKind::ServerFault;
    switch (status) {
    case 401:
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::TimedOut;
    case 413:
        return ErrorKind::TooLarge;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return status >= 400 ? ErrorKind::BadRequest : ErrorKind::BadAnswer;
    }
}

QString messageFor(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::ServerFault:
        return text(QT_TRANSLATE_NOOP("NetworkErrors", "The Document Server at %1 has a fault (HTTP %2). Its "
                                                       "administrator can find the cause in its log."));
    case ErrorKind::Forbidden:
        return text(QT_TRANSLATE_NOOP("NetworkErrors", "The Document Server at %1 refuses access (HTTP %2)."));
    case ErrorKind::NotFound:
        return text(QT_TRANSLATE_NOOP("NetworkErrors", "What was asked for isn't on the Document Server at %1, or no "
                                                       "longer (HTTP %2)."));
    case ErrorKind::RateLimited:
        return text(QT_TRANSLATE_NOOP("NetworkErrors", "The Document Server at %1 gets too many requests (HTTP %2)."));
    default:
        return text(QT_TRANSLATE_NOOP("NetworkErrors", "The server at %1 gave an unexpected answer (HTTP %2). Check "
                                                       "the Document Server's address."));
    }
}

// As from http to https: whoever asked must change the address, since the editor doesn't follow to another origin.
std::optional<Error> movedError(const QNetworkReply& reply) {
    const QUrl asked = reply.request().url();
    const QUrl target = asked.resolved(reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
    const bool isWeb = target.scheme() == u"https" || target.scheme() == u"http";
    const auto origin = [](const QUrl& url) {
        return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    };
    if (!isWeb || target.host().isEmpty() || origin(target) == origin(asked))
        return std::nullopt;
    const QString message =
        text(QT_TRANSLATE_NOOP("NetworkErrors", "The Document Server at %1 sends its visitors on to "
                                                "%2. If you trust that address, use it instead."));
    return Error{ErrorKind::BadAnswer,
                 message.arg(hostOf(reply), origin(target).toDisplayString()),
                 {},
                 httpStatusOf(reply),
                 std::nullopt};
}

} // namespace

int httpStatusOf(const QNetworkReply& reply) {
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

Error statusError(const QNetworkReply& reply) {
    const int status = httpStatusOf(reply);
    if (status >= 300 && status < 400) {
        if (const auto moved = movedError(reply))
            return *moved;
    }
    const ErrorKind kind = kindOf(status);
    Error error{kind, messageFor(kind).arg(hostOf(reply)).arg(status), {}, status, std::nullopt};
    bool isNumber = false;
    const int seconds = reply.rawHeader("Retry-After").trimmed().toInt(&isNumber);
    if (isNumber && seconds >= 0)
        error.retryAfter = std::chrono::seconds(seconds);
    return error;
}

Error networkError(const QNetworkReply& reply) {
    const int status = httpStatusOf(reply);
    const QString host = hostOf(reply);
    switch (reply.error()) {
    case QNetworkReply::OperationCanceledError:
        return cancelledError();
    case QNetworkReply::TimeoutError:
        return timedOutError(reply);
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorKind::TlsFailed,
                text(QT_TRANSLATE_NOOP("NetworkErrors", "The certificate of the Document Server at %1 isn't trusted by "
                                                        "this computer."))
                    .arg(host),
                {},
                0,
                std::nullopt};
    default:
        break;
    }
    if (status != 0 && status != 200)
        return statusError(reply);
    // A 200 that ended too early counts as a lost connection: the next try may go through.
    const QString message = status == 200 ? text(QT_TRANSLATE_NOOP("NetworkErrors", "The connection to the Document "
                                                                                    "Server at %1 was cut."))
                                          : text(QT_TRANSLATE_NOOP("NetworkErrors", "The Document Server at %1 can't "
                                                                                    "be reached. Check its address and "
                                                                                    "that it is running."));
    return {ErrorKind::Unreachable, message.arg(host), {}, status, std::nullopt};
}

Error timedOutError(const QNetworkReply& reply) {
    return {
        ErrorKind::TimedOut,
        text(QT_TRANSLATE_NOOP("NetworkErrors", "The Document Server at %1 didn't answer in time.")).arg(hostOf(reply)),
        {},
        httpStatusOf(reply),
        std::nullopt};
}

Error cancelledError() {
    return {ErrorKind::Cancelled, text(QT_TRANSLATE_NOOP("NetworkErrors", "Cancelled.")), {}, 0, std::nullopt};
}

} // namespace attache::onlyoffice

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "onlyoffice/ServiceErrors.h"

#include "onlyoffice/DocumentServerClient.h"

#include <QCoreApplication>

namespace attache::onlyoffice {

using namespace Qt::StringLiterals;
using domain::ErrorKind;

domain::Error commandError(int number) {
    const auto make = [number](ErrorKind kind, const char* message) {
        return domain::Error{kind, QCoreApplication::translate("DocumentServerClient", message),
                             u"command."_s + QString::number(number), 200, std::nullopt};
    };
    switch (static_cast<CommandError>(number)) {
    case CommandError::BadToken:
        return make(ErrorKind::BadToken,
                    QT_TRANSLATE_NOOP("DocumentServerClient", "The Document Server refuses our token. Compare the "
                                                              "secret in the preferences with the Document Server's."));
    case CommandError::ExpiredToken:
        return make(ErrorKind::BadToken,
                    QT_TRANSLATE_NOOP("DocumentServerClient", "The Document Server says that our token has expired. "
                                                              "Compare the clocks of the two computers."));
    case CommandError::UnknownKey:
        return make(ErrorKind::NotFound,
                    QT_TRANSLATE_NOOP("DocumentServerClient", "The Document Server doesn't know this document."));
    case CommandError::Internal:
        return make(ErrorKind::ServerFault,
                    QT_TRANSLATE_NOOP("DocumentServerClient", "The Document Server has an internal fault. Its "
                                                              "administrator can find the cause in its log."));
    case CommandError::BadCallbackUrl:
        return make(ErrorKind::BadAnswer,
                    QT_TRANSLATE_NOOP("DocumentServerClient", "The Document Server can't use the address to which it "
                                                              "should report."));
    default:
        return make(ErrorKind::BadAnswer,
                    QT_TRANSLATE_NOOP("DocumentServerClient", "The Document Server didn't understand a command."));
    }
}

domain::Error conversionError(int number) {
    const auto make = [number](ErrorKind kind, const QString& message) {
        return domain::Error{kind, message, u"conversion."_s + QString::number(number), 200, std::nullopt};
    };
    switch (number) {
    case -4:
        return make(
            ErrorKind::Unreachable,
            QCoreApplication::translate("DocumentServerClient", "The Document Server couldn't fetch the file."));
    case -5: // also what is encrypted in another way (source: mapAscServerErrorToOldError)
        return make(ErrorKind::InvalidInput,
                    QCoreApplication::translate("DocumentServerClient", "This file is protected by a password."));
    case -8:
        return make(ErrorKind::BadToken,
                    QCoreApplication::translate("DocumentServerClient", "The Document Server refuses our token."));
    case -10:
        return make(ErrorKind::TooLarge, QCoreApplication::translate("DocumentServerClient",
                                                                     "The file is too large for the Document Server."));
    default:
        return make(
            ErrorKind::BadAnswer,
            QCoreApplication::translate("DocumentServerClient", "The Document Server couldn't convert the file."));
    }
}

} // namespace attache::onlyoffice

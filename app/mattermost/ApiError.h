// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ApiError: what went wrong, decided by HTTP status and Mattermost's error id, told in our own words.
//
// Ids as of 5.37, observed, and of 10.x, public source; statuses differ between them (attachments or public links
// turned off: 501 there, 403 here; a wrong MFA code: 401 or 400), so an id that is known decides before the status
// does. The server's `message` is never shown or logged: it follows the server's language, and that of
// api.context.invalid_token.error holds the token. Pure functions.
#pragma once

#include "domain/Result.h"
#include "mattermost/Exchange.h"

#include <QList>
#include <QNetworkReply>

#include <optional>

namespace attache::mattermost {

enum class Asked { Anything, SignIn };

// Nothing for a 2xx.
[[nodiscard]] std::optional<domain::Error> answerError(const Answer& answer, Asked asked);

// Nothing when an HTTP answer came whole, whatever its status.
[[nodiscard]] std::optional<domain::Error> networkError(QNetworkReply::NetworkError error,
                                                        const QList<QSslError>& tlsErrors, int httpStatus);

[[nodiscard]] domain::Error cancelledError();
[[nodiscard]] domain::Error timedOutError();
[[nodiscard]] domain::Error notMattermostError(int httpStatus = 0);
[[nodiscard]] domain::Error unexpectedAnswerError(); // Mattermost, but not what we asked for
[[nodiscard]] domain::Error historyLimitError();     // a thread that the edition's message limit hides
[[nodiscard]] domain::Error tooLongAnswerError();
[[nodiscard]] domain::Error encodedAnswerError();
[[nodiscard]] domain::Error wrongSizeError();
[[nodiscard]] domain::Error storageError(const QString& reason);
[[nodiscard]] domain::Error malformedIdError();

} // namespace attache::mattermost

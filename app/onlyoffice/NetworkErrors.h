// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// NetworkErrors: one mapping from a Document Server's HTTP answers, or the lack of one, to domain errors.
#pragma once

#include "domain/Result.h"

class QNetworkReply;

namespace attache::onlyoffice {

// 0 when there was no HTTP answer.
[[nodiscard]] int httpStatusOf(const QNetworkReply& reply);
// For a status that isn't 200; `reply` gives the Retry-After.
[[nodiscard]] domain::Error statusError(const QNetworkReply& reply);
// For a finished reply whose error() isn't NoError and which nobody on our side aborted.
[[nodiscard]] domain::Error networkError(const QNetworkReply& reply);
[[nodiscard]] domain::Error timedOutError(const QNetworkReply& reply);
[[nodiscard]] domain::Error cancelledError();

} // namespace attache::onlyoffice

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Result: how every fallible step of Attache answers. No exception crosses a library's border.
#pragma once

#include <QString>

#include <chrono>
#include <expected>
#include <optional>

namespace attache::domain {

// What went wrong, as far as the program has to decide on it. People read Error::message.
enum class ErrorKind {
    Cancelled,        // the person, or the owner of the work, stopped it
    Unreachable,      // no connection: name, route, refused, cut
    TimedOut,         // connected, but no answer in time
    TlsFailed,        // the certificate was refused
    BadAnswer,        // the peer's answer is not what the protocol says
    BadRequest,       // the peer refused our request as wrong (4xx without a kind of its own)
    WrongCredentials, // sign-in refused: name, password or token
    MfaRequired,      // sign-in needs a code, or another code
    SignedOut,        // the session is over (401): sign in again
    Forbidden,        // the person lacks the right (403)
    NotFound,         // it isn't there, or no more (404, 410)
    TooLarge,         // beyond a limit of the peer or of ours (413)
    RateLimited,      // too many requests (429); see Error::retryAfter
    ServerFault,      // 5xx
    TurnedOff,        // the server's administrator switched the function off (501)
    BadToken,         // a token is missing, forged, expired or for something else
    InvalidInput,     // what the person typed, or a file, isn't usable
    NotSetUp,         // something is missing or wrong in the preferences
    Storage,          // disk full, read-only, damaged
    KeychainLocked,   // there is a keychain, and it stays locked
    KeychainMissing,  // there is no keychain on this system
};

struct Error {
    ErrorKind kind = ErrorKind::BadAnswer;
    QString message;    // translated; names the cause and, where there is one, the cure; no secrets
    QString id;         // the peer's own id, as "api.context.session_expired.app_error"; may be empty
    int httpStatus = 0; // 0: there was no HTTP answer
    std::optional<std::chrono::milliseconds> retryAfter;

    bool operator==(const Error&) const = default;
};

template <typename T = void>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(ErrorKind kind, QString message, QString id = {},
                                                    int httpStatus = 0) {
    return std::unexpected(Error{kind, std::move(message), std::move(id), httpStatus, std::nullopt});
}

// True when the same request may work later without anybody changing anything.
[[nodiscard]] constexpr bool isTransient(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::TimedOut:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
        return true;
    default:
        return false;
    }
}

} // namespace attache::domain

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Callback: what a Document Server posts to an editing session's callbackUrl.
//
// Facts: status values, fields and the two places of the token (body `token` with flat claims, header with
// {"payload":{…}}) as recorded from a genuine Document Server 9.3. Where there is a token, only its claims are
// believed. From its public source: callbacks come as one POST with Content-Length, never packed; a header's token has
// less than 7168 characters (longer ones lose changesurl and history); a file is fetched by GET, with a Range when a
// PDF is looked at, up to 3 times; the claim `url` is document.url as we wrote it, whatever the request's line looks
// like.
#pragma once

#include "domain/Result.h"
#include "onlyoffice/ChangeHistory.h"
#include "onlyoffice/DocumentServerSettings.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <string_view>

namespace attache::onlyoffice {

enum class CallbackStatus {
    Editing = 1,        // someone joined or left; also the answer to the command `info`
    ReadyForSaving = 2, // the last one left; there are changes
    SaveFailed = 3,     // as 2, but assembling failed: neither url nor filetype
    ClosedUnchanged = 4,
    ForceSaved = 6,      // editing goes on
    ForceSaveFailed = 7, // neither url nor filetype
};

enum class ForceSaveType { Command = 0, Button = 1, Timer = 2, FormSubmitted = 3 };

struct CallbackAction {
    enum Type { Left = 0, Joined = 1, SaveClicked = 2 };
    Type type = Left;
    QString userId;
    bool operator==(const CallbackAction&) const = default;
};

struct Callback {
    QString key;
    CallbackStatus status = CallbackStatus::Editing;
    QStringList users;
    QList<CallbackAction> actions;
    QUrl url;                             // the edited file; only with ReadyForSaving and ForceSaved
    QString fileType;                     // lower case, without dot; as url
    QUrl changesUrl;                      // may be empty
    std::optional<ChangeHistory> history; // with the file, when the Document Server tells one
    std::optional<ForceSaveType> forceSaveType;
    std::optional<bool> notModified; // a null is not a true
    QString lastSave;
    QString userData;
    bool operator==(const Callback&) const = default;

    [[nodiscard]] bool bringsFile() const {
        return status == CallbackStatus::ReadyForSaving || status == CallbackStatus::ForceSaved;
    }
};

// The callback that a request carries, if its token is right and speaks of `expectedKey`.
//   body          the request's body; at most 1 MiB
//   headerValue   the value of the header settings.jwtHeader; may be empty when the body has a token
// BadToken: no token, or one that verifyJwt refuses, or another document's key. BadAnswer: not a callback.
[[nodiscard]] domain::Result<Callback> parseCallback(std::string_view body, std::string_view headerValue,
                                                     const QString& expectedKey, const DocumentServerSettings& settings,
                                                     std::chrono::milliseconds now);

// True when `headerValue` is a Document Server's token for fetching exactly `url` ({"payload":{"url": …}}).
[[nodiscard]] domain::Result<> checkDownloadToken(std::string_view headerValue, const QUrl& url,
                                                  const DocumentServerSettings& settings,
                                                  std::chrono::milliseconds now);

} // namespace attache::onlyoffice
Q_DECLARE_METATYPE(attache::onlyoffice::Callback)

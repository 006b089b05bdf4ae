// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// DocumentServerClient: health, command service, conversion, and fetching what a callback points at.
//
// Facts: routes and error numbers of ONLYOFFICE Docs 9.x. The command service always answers HTTP 200; its `error`
// decides. Thread: one, the one it lives on. Lifetime: as MattermostClient.
#pragma once

#include "domain/Result.h"
#include "domain/Transfer.h"
#include "onlyoffice/DocumentServerSettings.h"

#include <QCoroTask>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace attache::domain {
class Clock;
}

namespace attache::onlyoffice {

template <typename T = void>
using Task = QCoro::Task<domain::Result<T>>;

enum class CommandError { // the command service's `error`
    None = 0,
    UnknownKey = 1,
    BadCallbackUrl = 2,
    Internal = 3,
    NoChanges = 4,
    BadCommand = 5,
    BadToken = 6,
    ExpiredToken = 7,
};

// What `info` tells of a key.
struct KeyInfo {
    // Somebody opened it within the last day or so (expire.files), and its result isn't in the forgotten store. It says
    // nothing of who is there now.
    bool isKnown = false;
    std::optional<QStringList> editorIds; // who edits; a Document Server before 8.3 doesn't say
};

struct DocumentServerTiming {
    std::chrono::milliseconds request{20000}; // from the request to the end of a short answer
    std::chrono::milliseconds stall{60000};   // fetching: without a byte
};

struct FetchedFile {
    qint64 size = 0;
    QByteArray sha256; // 32 bytes
};

struct FetchedBytes { // a struct, since GCC 12 can't await a Result<QByteArray>
    QByteArray bytes;
};

// Of the first page, keeping its proportions.
struct Thumbnail {
    int width = 0; // pixels at most
    int height = 0;
};

struct ConversionRequest {
    QString key; // as a document's key
    QUrl url;    // fetched by the Document Server
    QString fileType;
    QString outputType;
    QString title;
    std::optional<Thumbnail> thumbnail = std::nullopt; // for outputType "png" and its like
};

class DocumentServerClient : public QObject {
    Q_OBJECT
public:
    DocumentServerClient(DocumentServerSettings settings, const domain::Clock& clock, QObject* parent = nullptr);
    DocumentServerClient(DocumentServerSettings settings, const domain::Clock& clock, DocumentServerTiming timing,
                         QObject* parent = nullptr);
    ~DocumentServerClient() override;

    [[nodiscard]] const DocumentServerSettings& settings() const;

    // GET /healthcheck: the body must be `true`.
    Task<> healthCheck();
    // `version`: also proves that the token is accepted.
    Task<QString> version();
    // For the commands below but `info`: None, UnknownKey and NoChanges are answers. The other numbers become errors:
    // BadToken and ExpiredToken ErrorKind::BadToken, Internal ServerFault, the rest BadAnswer; Error::id is
    // "command.<number>". A Document Server older than 8.2, which answers 404, is asked at
    // /coauthoring/CommandService.ashx. Of a key that is known, a callback with `userData` comes, too, to whoever
    // opened it last: status 1, or 4 when nobody edits and no changes wait.
    Task<KeyInfo> info(QString key, QString userData = {});
    Task<CommandError> forceSave(QString key, QString userData = {});
    // Those users lose the right to edit; everyone when the list is empty.
    Task<CommandError> drop(QString key, QStringList userIds);
    // The url of a forgotten result; NotFound when there is none.
    Task<QUrl> forgotten(QString key);
    Task<> deleteForgotten(QString key);
    // POST /converter, waiting for the end (not async): the url of the result. Errors: Error::id is
    // "conversion.<number>"; -4, the source can't be fetched: Unreachable; -5, a password: InvalidInput; -8: BadToken;
    // -10: TooLarge; others BadAnswer. One that takes longer than the timing's request goes on all the same, and is
    // answered when it is asked for again.
    Task<QUrl> convert(ConversionRequest request);
    // Streams `url` into `path` (created or overwritten, fsynced with its folder, removed again on failure): status
    // 200, the announced length kept, not HTML where `fileType` isn't, a ZIP signature for OOXML/ODF, ≤ maxBytes. Only
    // http(s), and only redirects on the same host that don't give up https. Hostile: anything else is an error and
    // leaves nothing behind. A file that can't be had under the address given is tried below settings().address (see
    // seenFromHere()); the error is the first one. Bounded memory whatever the size. Kinds: NotFound for 404 and 410,
    // Forbidden for 403 (a link that expired), TooLarge, TimedOut (stalled), Unreachable (cut, or shorter than
    // announced), BadAnswer, Storage, Cancelled.
    Task<FetchedFile> fetch(QUrl url, QString fileType, QString path, qint64 maxBytes,
                            domain::TransferOptions options = {});
    // The same, into memory. A PNG is told by its signature.
    Task<FetchedBytes> fetchBytes(QUrl url, QString fileType, qint64 maxBytes);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace attache::onlyoffice

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "onlyoffice/DocumentServerClient.h"

#include "domain/Clock.h"
#include "onlyoffice/Download.h"
#include "onlyoffice/FileSink.h"
#include "onlyoffice/Jwt.h"
#include "onlyoffice/NetworkErrors.h"
#include "onlyoffice/ServiceErrors.h"

#include <QCoreApplication>
#include <QCoroNetworkReply>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace attache::onlyoffice {
namespace {

using namespace Qt::StringLiterals;
using domain::ErrorKind;
using domain::Result;

constexpr qint64 kMaxAnswerBytes = 1024 * 1024;
constexpr std::chrono::minutes kTokenLife{5};
constexpr int kMaxRedirects = 5;

// What the coroutines share with the client. They may outlive it for the moment in which it cancels them.
struct Core {
    DocumentServerSettings settings;
    const domain::Clock& clock;
    DocumentServerTiming timing;
    QNetworkAccessManager* manager = nullptr; // the client's; not to be used once isClosed
    QSet<QNetworkReply*> replies;             // under way
    bool isClosed = false;
    bool isOldServer = false; // commands go to CommandService.ashx
};

using CorePointer = std::shared_ptr<Core>;

// Registers a reply while somebody awaits it; then leaves its deletion to the event loop, since it may be emitting.
class ReplyHold {
public:
    ReplyHold(CorePointer core, QNetworkReply* reply)
        : m_core(std::move(core))
        , m_reply(reply) {
        m_core->replies.insert(reply);
    }
    ~ReplyHold() {
        m_core->replies.remove(m_reply);
        m_reply->deleteLater();
    }
    ReplyHold(const ReplyHold&) = delete;
    ReplyHold& operator=(const ReplyHold&) = delete;

private:
    CorePointer m_core;
    QNetworkReply* m_reply;
};

struct Answer {
    int status = 0;
    QByteArray body;
};

bool isHttp(const QUrl& url) {
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

domain::Error noServer() {
    return {ErrorKind::InvalidInput,
            QCoreApplication::translate("DocumentServerClient",
                                        "No Document Server is set up. Enter its address in the preferences."),
            {},
            0,
            std::nullopt};
}

domain::Error badAnswer(int status = 0) {
    return {ErrorKind::BadAnswer,
            QCoreApplication::translate("DocumentServerClient",
                                        "The server answered, but not as an ONLYOFFICE Document Server does. Check the "
                                        "address."),
            {},
            status,
            std::nullopt};
}

// One short exchange with a deadline; GET without `post`. Any HTTP status is an answer.
Task<Answer> exchange(CorePointer core, QUrl url, std::optional<QByteArray> post) {
    if (core->isClosed)
        co_return std::unexpected(cancelledError());
    if (!isHttp(url))
        co_return std::unexpected(noServer());
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("Accept", "application/json, text/plain;q=0.9");
    if (post)
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply* reply = post ? core->manager->post(request, *post) : core->manager->get(request);
    const ReplyHold hold(core, reply);
    bool isLate = false;
    bool isLong = false;
    QTimer deadline;
    deadline.setSingleShot(true);
    // Queued: abort() resumes this coroutine at once, which ends the timer's life.
    QObject::connect(&deadline, &QTimer::timeout, reply, [reply, &isLate] {
        isLate = true;
        QMetaObject::invokeMethod(reply, &QNetworkReply::abort, Qt::QueuedConnection);
    });
    QObject::connect(reply, &QNetworkReply::readyRead, &deadline, [reply, &isLong] {
        if (reply->bytesAvailable() > kMaxAnswerBytes && !std::exchange(isLong, true))
            QMetaObject::invokeMethod(reply, &QNetworkReply::abort, Qt::QueuedConnection);
    });
    deadline.start(core->timing.request);
    co_await reply;
    if (core->isClosed)
        co_return std::unexpected(cancelledError());
    if (isLong)
        co_return std::unexpected(badAnswer(httpStatusOf(*reply)));
    if (isLate)
        co_return std::unexpected(timedOutError(*reply));
    const int status = httpStatusOf(*reply);
    if (status == 0 || (status == 200 && reply->error() != QNetworkReply::NoError))
        co_return std::unexpected(networkError(*reply));
    if (status != 200 && status != 404)
        co_return std::unexpected(statusError(*reply));
    Answer answer;
    answer.status = status;
    answer.body = reply->readAll();
    co_return answer;
}

QByteArray signedBody(const Core& core, QJsonObject claims) {
    const auto now = std::chrono::duration_cast<std::chrono::seconds>(core.clock.now());
    claims.insert("iat"_L1, static_cast<qint64>(now.count()));
    claims.insert("exp"_L1, static_cast<qint64>((now + kTokenLife).count()));
    const QString token = QString::fromLatin1(signJwt(claims, core.settings.secret));
    return QJsonDocument(QJsonObject{{u"token"_s, token}}).toJson(QJsonDocument::Compact);
}

// The answer's object, whose `error` is a number. `params` are the claims next to `c` and `key`.
Task<QJsonObject> command(CorePointer core, QString name, QString key, QJsonObject params) {
    if (core->settings.secret.isEmpty())
        co_return domain::failure(
            ErrorKind::InvalidInput,
            QCoreApplication::translate("DocumentServerClient",
                                        "No secret is set for the Document Server. Enter it in the "
                                        "preferences."));
    params.insert("c"_L1, name);
    if (!key.isEmpty())
        params.insert("key"_L1, key);
    const QByteArray body = signedBody(*core, params);
    const QString oldPath = u"/coauthoring/CommandService.ashx"_s;
    const QUrl url = core->settings.endpoint(core->isOldServer ? oldPath : u"/command"_s, key);
    auto answer = co_await exchange(core, url, body);
    if (answer && answer->status == 404 && !core->isOldServer) {
        answer = co_await exchange(core, core->settings.endpoint(oldPath, key), body);
        if (answer && answer->status == 200)
            core->isOldServer = true;
    }
    if (!answer)
        co_return std::unexpected(answer.error());
    const QJsonObject fields = QJsonDocument::fromJson(answer->body).object();
    const QJsonValue error = fields.value("error"_L1);
    if (answer->status != 200 || !error.isDouble())
        co_return std::unexpected(badAnswer(answer->status));
    co_return fields;
}

int errorIn(const QJsonObject& fields) {
    return fields.value("error"_L1).toInt(-1);
}

Task<CommandError> plainCommand(CorePointer core, QString name, QString key, QJsonObject params) {
    const auto fields = co_await command(core, name, key, params);
    if (!fields)
        co_return std::unexpected(fields.error());
    const int number = errorIn(*fields);
    switch (number) {
    case int(CommandError::None):
    case int(CommandError::UnknownKey):
    case int(CommandError::NoChanges):
        co_return static_cast<CommandError>(number);
    default:
        co_return std::unexpected(commandError(number));
    }
}

Task<KeyInfo> askInfo(CorePointer core, QString key, QJsonObject params) {
    const auto fields = co_await command(core, u"info"_s, key, params);
    if (!fields)
        co_return std::unexpected(fields.error());
    KeyInfo info;
    switch (const int number = errorIn(*fields)) {
    case int(CommandError::UnknownKey):
        break;
    case int(CommandError::BadCallbackUrl): // nobody opened it but to look at it: there is nobody to call back
        info.isKnown = true;
        info.editorIds = QStringList();
        break;
    case int(CommandError::None):
        info.isKnown = true;
        if (const QJsonValue users = fields->value("users"_L1); users.isArray())
            info.editorIds = users.toVariant().toStringList();
        break;
    default:
        co_return std::unexpected(commandError(number));
    }
    co_return info;
}

Task<> checkHealth(CorePointer core) {
    const auto answer = co_await exchange(core, core->settings.endpoint(u"/healthcheck"_s), std::nullopt);
    if (!answer)
        co_return std::unexpected(answer.error());
    if (answer->status != 200 || answer->body.trimmed() != "true")
        co_return std::unexpected(badAnswer(answer->status));
    co_return Result<>();
}

Task<QString> askVersion(CorePointer core) {
    const auto fields = co_await command(core, u"version"_s, {}, {});
    if (!fields)
        co_return std::unexpected(fields.error());
    if (const int number = errorIn(*fields); number != 0)
        co_return std::unexpected(commandError(number));
    const QString version = fields->value("version"_L1).toString();
    if (version.isEmpty() || version.size() > 64)
        co_return std::unexpected(badAnswer(200));
    co_return version;
}

Task<QUrl> askForgotten(CorePointer core, QString key) {
    const auto fields = co_await command(core, u"getForgotten"_s, key, {});
    if (!fields)
        co_return std::unexpected(fields.error());
    if (const int number = errorIn(*fields); number != 0)
        co_return std::unexpected(commandError(number));
    const QUrl url(fields->value("url"_L1).toString(), QUrl::StrictMode);
    if (!isHttp(url))
        co_return std::unexpected(badAnswer(200));
    co_return url;
}

Task<> forget(CorePointer core, QString key) {
    const auto fields = co_await command(core, u"deleteForgotten"_s, key, {});
    if (!fields)
        co_return std::unexpected(fields.error());
    if (const int number = errorIn(*fields); number != 0)
        co_return std::unexpected(commandError(number));
    co_return Result<>();
}

Task<QUrl> convertFile(CorePointer core, ConversionRequest request) {
    QJsonObject claims{{u"async"_s, false},         {u"filetype"_s, request.fileType},
                       {u"key"_s, request.key},     {u"outputtype"_s, request.outputType},
                       {u"title"_s, request.title}, {u"url"_s, request.url.toString(QUrl::FullyEncoded)}};
    constexpr int kKeepAspect = 1;
    if (request.thumbnail)
        claims.insert("thumbnail"_L1, QJsonObject{{u"aspect"_s, kKeepAspect},
                                                  {u"first"_s, true},
                                                  {u"height"_s, request.thumbnail->height},
                                                  {u"width"_s, request.thumbnail->width}});
    const QByteArray body = signedBody(*core, claims);
    const auto answer = co_await exchange(core, core->settings.endpoint(u"/converter"_s, request.key), body);
    if (!answer)
        co_return std::unexpected(answer.error());
    const QJsonObject fields = QJsonDocument::fromJson(answer->body).object();
    if (const int number = fields.value("error"_L1).toInt(0); number != 0)
        co_return std::unexpected(conversionError(number));
    const QUrl url(fields.value("fileUrl"_L1).toString(), QUrl::StrictMode);
    if (answer->status != 200 || !fields.value("endConvert"_L1).toBool() || !isHttp(url))
        co_return std::unexpected(badAnswer(answer->status));
    co_return url;
}

bool isUsable(const QUrl& url) {
    return isHttp(url) && url.userInfo().isEmpty();
}

QNetworkRequest fetchRequest(const QUrl& url) {
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::UserVerifiedRedirectPolicy);
    request.setMaximumRedirectsAllowed(kMaxRedirects);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setRawHeader("Accept-Encoding", "identity"); // else the length that was announced would be another's
    return request;
}

Task<> fetchInto(CorePointer core, QUrl url, DownloadLimits limits, Sink* sink, domain::TransferOptions options) {
    if (core->isClosed || options.stopToken.stop_requested())
        co_return std::unexpected(cancelledError());
    if (!isUsable(url))
        co_return domain::failure(ErrorKind::BadAnswer,
                                  QCoreApplication::translate("DocumentServerClient",
                                                              "The Document Server named an unusable address for the "
                                                              "edited file."));
    if (const auto opened = sink->open(); !opened)
        co_return std::unexpected(opened.error());
    QNetworkReply* reply = core->manager->get(fetchRequest(url));
    const ReplyHold hold(core, reply);
    Download download(reply, *sink, limits, options.progress);
    // Its destructor waits for a cancel() that is running on another thread: the download outlives it.
    const std::stop_callback onStop(options.stopToken, [&download] { download.cancel(); });
    co_await reply;
    if (core->isClosed)
        co_return std::unexpected(cancelledError());
    co_return download.finish();
}

// The link itself may be the fault, or there may be another server where it leads from here.
bool isWorthAnotherAddress(ErrorKind kind) {
    return kind != ErrorKind::Cancelled && kind != ErrorKind::Storage && kind != ErrorKind::TooLarge;
}

Task<> fetchFromEither(CorePointer core, QUrl url, DownloadLimits limits, Sink* sink, domain::TransferOptions options) {
    const auto fetched = co_await fetchInto(core, url, limits, sink, options);
    const QUrl known = core->settings.seenFromHere(url);
    if (fetched || known == url || !isUsable(url) || !isWorthAnotherAddress(fetched.error().kind))
        co_return fetched;
    const auto second = co_await fetchInto(core, known, limits, sink, options);
    if (second)
        co_return second;
    co_return fetched; // it names the address that was announced
}

Task<FetchedFile> fetchFile(CorePointer core, QUrl url, DownloadLimits limits, QString path,
                            domain::TransferOptions options) {
    FileSink sink(path);
    const auto fetched = co_await fetchFromEither(core, url, limits, &sink, std::move(options));
    if (!fetched)
        co_return std::unexpected(fetched.error());
    auto kept = sink.finish();
    co_return kept;
}

Task<FetchedBytes> fetchToMemory(CorePointer core, QUrl url, DownloadLimits limits) {
    MemorySink sink;
    const auto fetched = co_await fetchFromEither(core, url, limits, &sink, {});
    if (!fetched)
        co_return std::unexpected(fetched.error());
    FetchedBytes result{sink.take()};
    co_return result;
}

} // namespace

class DocumentServerClient::Private {
public:
    QNetworkAccessManager manager;
    CorePointer core;
};

DocumentServerClient::DocumentServerClient(DocumentServerSettings settings, const domain::Clock& clock, QObject* parent)
    : DocumentServerClient(std::move(settings), clock, DocumentServerTiming{}, parent) {}

DocumentServerClient::DocumentServerClient(DocumentServerSettings settings, const domain::Clock& clock,
                                           DocumentServerTiming timing, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>()) {
    d->core = std::make_shared<Core>(Core{std::move(settings), clock, timing, &d->manager, {}, false, false});
}

DocumentServerClient::~DocumentServerClient() {
    d->core->isClosed = true;
    const auto replies = d->core->replies;
    for (QNetworkReply* reply : replies) {
        if (d->core->replies.contains(reply))
            reply->abort(); // resumes its coroutine
    }
}

const DocumentServerSettings& DocumentServerClient::settings() const {
    return d->core->settings;
}

Task<> DocumentServerClient::healthCheck() {
    return checkHealth(d->core);
}

Task<QString> DocumentServerClient::version() {
    return askVersion(d->core);
}

Task<KeyInfo> DocumentServerClient::info(QString key, QString userData) {
    QJsonObject params;
    if (!userData.isEmpty())
        params.insert("userdata"_L1, userData);
    return askInfo(d->core, key, params);
}

Task<CommandError> DocumentServerClient::forceSave(QString key, QString userData) {
    QJsonObject params;
    if (!userData.isEmpty())
        params.insert("userdata"_L1, userData);
    return plainCommand(d->core, u"forcesave"_s, key, params);
}

Task<CommandError> DocumentServerClient::drop(QString key, QStringList userIds) {
    QJsonObject params;
    if (!userIds.isEmpty())
        params.insert("users"_L1, QJsonArray::fromStringList(userIds));
    return plainCommand(d->core, u"drop"_s, key, params);
}

Task<QUrl> DocumentServerClient::forgotten(QString key) {
    return askForgotten(d->core, key);
}

Task<> DocumentServerClient::deleteForgotten(QString key) {
    return forget(d->core, key);
}

Task<QUrl> DocumentServerClient::convert(ConversionRequest request) {
    return convertFile(d->core, std::move(request));
}

Task<FetchedFile> DocumentServerClient::fetch(QUrl url, QString fileType, QString path, qint64 maxBytes,
                                              domain::TransferOptions options) {
    return fetchFile(d->core, url, DownloadLimits{fileType, maxBytes, d->core->timing.stall}, path, std::move(options));
}

Task<FetchedBytes> DocumentServerClient::fetchBytes(QUrl url, QString fileType, qint64 maxBytes) {
    return fetchToMemory(d->core, url, DownloadLimits{fileType, maxBytes, d->core->timing.stall});
}

} // namespace attache::onlyoffice

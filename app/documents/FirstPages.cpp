// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/FirstPages.h"

#include "documents/DocumentCache.h"
#include "documents/FileServing.h"
#include "documents/PublicUrl.h"
#include "domain/FileName.h"
#include "onlyoffice/DocumentKey.h"
#include "onlyoffice/DocumentServerClient.h"
#include "onlyoffice/FormatCatalog.h"

#include <QPointer>

namespace attache::documents {
namespace {

using namespace Qt::StringLiterals;
using domain::ErrorKind;

constexpr int kSide = 1000;                                // pixels: sharp in the pane at 300 %
constexpr qint64 kMostSource = 20LL * 1024 * 1024;         // bytes; larger ones are a burden to the Document Server
constexpr qint64 kMostPicture = 4LL * 1024 * 1024;         // bytes
constexpr qsizetype kMostKept = 16 * 1024 * 1024;          // bytes of all pictures
constexpr qsizetype kMostFailures = 2000;                  // files
constexpr std::chrono::milliseconds kShort{5 * 60 * 1000}; // what may be better soon
constexpr std::chrono::milliseconds kLong{60 * 60 * 1000}; // what is the file's nature

QString extensionOf(const domain::FileInfo& file) {
    return file.extension.isEmpty() ? domain::extensionOf(file.name) : file.extension.toLower();
}

bool isSetUp(const OpenerContext& context) {
    return !context.documentServer.address.isEmpty() && !context.documentServer.secret.isEmpty() &&
           !context.listenerUrl.host().isEmpty();
}

bool isOfConverter(const domain::Error& error) {
    return error.id.startsWith("conversion."_L1);
}

// -4: under our key somebody else may have asked, or we before we lost interest; that attempt's end is answered once,
// and then forgotten.
bool isWorthAnotherTry(const domain::Error& error) {
    return error.id == "conversion.-4"_L1;
}

} // namespace

// What one picture takes. Its end takes the document from the listener, and cuts every connection made for it.
class FirstPages::Asking {
public:
    Asking(domain::FileInfo theFile, listener::HttpListener& theListener, onlyoffice::DocumentServerClient* theClient)
        : file(std::move(theFile))
        , client(theClient)
        , m_listener(theListener) {}
    ~Asking() { stop(); }
    Asking(const Asking&) = delete;
    Asking& operator=(const Asking&) = delete;

    void serve(std::shared_ptr<CachedFile> cached, QString path) {
        m_cached = std::move(cached);
        m_path = std::move(path);
    }
    void stopServing() {
        if (!m_path.isEmpty())
            m_listener.revoke(m_path);
        m_path.clear();
        m_cached.reset();
    }
    void stop() {
        stopServing();
        if (client)
            client->deleteLater(); // later: its connections may be telling something just now
    }

    domain::FileInfo file;
    QPointer<onlyoffice::DocumentServerClient> client;
    onlyoffice::ConversionRequest request;

private:
    listener::HttpListener& m_listener;
    std::shared_ptr<CachedFile> m_cached;
    QString m_path;
};

FirstPages::FirstPages(OpenerContext context, mattermost::MattermostClient& client, listener::HttpListener& listener,
                       const domain::Clock& clock, onlyoffice::DocumentServerTiming timing, QObject* parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_client(client)
    , m_listener(listener)
    , m_clock(clock)
    , m_timing(timing)
    , m_cache(std::make_unique<DocumentCache>(client, m_context.cacheFolder))
    , m_pictures(kMostKept) {
    connect(m_cache.get(), &DocumentCache::failed, this, [this](const QString& fileId, const domain::Error& error) {
        if (m_asking && m_asking->file.id == fileId)
            takeFailure(fileId, error, true);
    });
}

FirstPages::~FirstPages() {
    drop();
}

void FirstPages::setContext(OpenerContext context) {
    const bool isOther = context.documentServer != m_context.documentServer ||
                         context.listenerUrl != m_context.listenerUrl || context.serverId != m_context.serverId;
    m_context = std::move(context);
    if (!isOther)
        return;
    m_failures.clear();
    m_quietUntil = {};
}

const FirstPages::Failure* FirstPages::failureOf(const QString& fileId) const {
    const auto found = m_failures.constFind(fileId);
    return found != m_failures.cend() && m_clock.now() < found->until ? &*found : nullptr;
}

FirstPages::Prospect FirstPages::prospect(const domain::FileInfo& file) const {
    if (m_pictures.contains(file.id))
        return Prospect::Known;
    if (const Failure* failure = failureOf(file.id))
        return failure->isProtected ? Prospect::Protected : Prospect::None;
    const onlyoffice::Format* format = onlyoffice::findFormat(extensionOf(file));
    const bool isFit =
        format && format->can(onlyoffice::FormatAction::Picture) && file.size > 0 && file.size <= kMostSource;
    return isFit && isSetUp(m_context) && m_clock.now() >= m_quietUntil ? Prospect::Possible : Prospect::None;
}

void FirstPages::want(const domain::FileInfo& file) {
    if (m_asking && m_asking->file.id == file.id)
        return;
    drop();
    if (const QByteArray* known = m_pictures.object(file.id)) {
        Q_EMIT found(file.id, QByteArray(*known));
        return;
    }
    if (prospect(file) != Prospect::Possible) {
        Q_EMIT missing(file.id);
        return;
    }
    auto cached = m_cache->acquire(file);
    if (!cached) {
        remember(file.id, kShort);
        Q_EMIT missing(file.id);
        return;
    }
    const QString extension = extensionOf(file);
    const QString path =
        m_listener.grantFile((*cached)->served(), contentTypeOf(extension),
                             documentServerOnly(m_context.documentServer, m_context.listenerUrl, m_clock));
    m_asking = std::make_shared<Asking>(
        file, m_listener, new onlyoffice::DocumentServerClient(m_context.documentServer, m_clock, m_timing, this));
    m_asking->serve(std::move(*cached), path);
    m_asking->request = {onlyoffice::pictureKey(m_context.serverId, file.id, kSide),
                         urlBelow(m_context.listenerUrl, path),
                         extension,
                         u"png"_s,
                         u"picture"_s, // the file's name is nobody's business here
                         onlyoffice::Thumbnail{kSide, kSide}};
    ask(m_asking);
}

void FirstPages::drop() {
    if (const auto asking = std::exchange(m_asking, nullptr))
        asking->stop(); // a coroutine may still hold it
}

void FirstPages::reject(const QString& fileId) {
    m_pictures.remove(fileId);
    remember(fileId, kLong);
    Q_EMIT missing(fileId);
}

Task<QUrl> FirstPages::convert(std::shared_ptr<Asking> asking) {
    const QPointer<FirstPages> self(this);
    auto url = co_await asking->client->convert(asking->request);
    if (!self || m_asking != asking || url || !isWorthAnotherTry(url.error()))
        co_return url;
    auto again = co_await asking->client->convert(asking->request);
    co_return again;
}

QCoro::Task<> FirstPages::ask(std::shared_ptr<Asking> asking) {
    const QPointer<FirstPages> self(this);
    const auto url = co_await convert(asking);
    if (!self || m_asking != asking)
        co_return;
    asking->stopServing();
    if (!url) {
        takeFailure(asking->file.id, url.error(),
                    isOfConverter(url.error()) && !isWorthAnotherTry(url.error()) &&
                        url.error().kind != ErrorKind::BadToken);
        co_return;
    }
    const auto picture = co_await asking->client->fetchBytes(*url, u"png"_s, kMostPicture);
    if (!self || m_asking != asking)
        co_return;
    if (picture)
        take(asking->file.id, picture->bytes);
    else
        takeFailure(asking->file.id, picture.error(), !domain::isTransient(picture.error().kind));
}

void FirstPages::take(const QString& fileId, const QByteArray& png) {
    drop();
    m_pictures.insert(fileId, new QByteArray(png), png.size());
    Q_EMIT found(fileId, png);
}

// What isn't the file's fault is the Document Server's, or the way's to it: it is left alone for a while, whatever is
// looked at.
void FirstPages::takeFailure(const QString& fileId, const domain::Error& error, bool isOfFile) {
    drop();
    if (isOfFile)
        remember(fileId, domain::isTransient(error.kind) ? kShort : kLong, error.id == "conversion.-5"_L1);
    else
        m_quietUntil = m_clock.now() + kShort;
    Q_EMIT missing(fileId);
}

void FirstPages::remember(const QString& fileId, std::chrono::milliseconds time, bool isProtected) {
    if (m_failures.size() >= kMostFailures)
        m_failures.clear();
    m_failures.insert(fileId, {m_clock.now() + time, isProtected});
}

} // namespace attache::documents

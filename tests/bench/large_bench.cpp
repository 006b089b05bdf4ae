// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// memory.peak_500mb_mb: how far this process grows while it fetches a document of 500 MB, serves it, takes its edited
// copy and brings that to the thread. Both servers are another process; the Document Server's download is a small
// buffer in this one.
#include "Bench.h"
#include "LoadGenerator.h"
#include "OwnMemory.h"
#include "Program.h"
#include "documents/DocumentCache.h"
#include "onlyoffice/Jwt.h"
#include "saves/SaveService.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QTemporaryDir>
#include <QUuid>

#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace attache::bench {
namespace {

constexpr qint64 kBytes = 500'000'000;
constexpr double kLimitMegabytes = 150;
constexpr auto kPatience = 300s;

// The companion's side, put together as Attache does.
class Companion {
public:
    explicit Companion(const QJsonObject& servers)
        : m_servers(servers)
        , m_address(*mattermost::ServerAddress::parse(servers.value("mattermost"_L1).toString()))
        , m_token(servers.value("token"_L1).toString().toLatin1())
        , m_client(m_address, m_token)
        , m_cache(m_client, m_folder.filePath(u"cache"_s))
        , m_saves(saveSettings(), m_clock) {
        m_documentServer.address = QUrl(u"http://127.0.0.1:9"_s);
        m_documentServer.secret = domain::Secret("a secret of ordinary length, 32+");
    }

    QCoro::Task<bool> start() {
        listener::Settings settings;
        settings.bindAddress = QHostAddress(QHostAddress::LocalHost);
        auto listener = listener::HttpListener::start(settings);
        if (!listener)
            co_return false;
        const auto isStarted = co_await m_saves.start();
        if (!isStarted)
            co_return false;
        m_listener = std::move(*listener);
        m_saves.setAccount(u"account"_s, m_address, m_token);
        co_return true;
    }

    // The document goes from Mattermost to the disk, and from there to whoever asks the listener.
    QCoro::Task<bool> serve() {
        domain::FileInfo file;
        file.id = m_servers.value("file"_L1).toString();
        file.name = u"Large.txt"_s;
        file.extension = u"txt"_s;
        file.size = kBytes;
        auto cached = m_cache.acquire(file);
        if (!cached)
            co_return false;
        m_cached = std::move(*cached);
        const QString path =
            m_listener->grantFile(m_cached->served(), "text/plain", [](const listener::RequestView&) { return true; });
        const std::string request = "GET " + path.toStdString() + " HTTP/1.1\r\nHost: a\r\n\r\n";
        QPromise<bool> received;
        received.start();
        std::thread documentServer([&, port = m_listener->port()] {
            received.addResult(receive(port, request, std::uint64_t(kBytes)).has_value());
            received.finish();
        });
        const bool isWhole = co_await received.future();
        documentServer.join();
        co_return isWhole;
    }

    QCoro::Task<bool> save() {
        saves::EditingSession session = editingSession();
        session.callbackPath = m_listener->grantCallback(m_saves.callbackHandler(session, m_documentServer));
        const auto isBegun = co_await m_saves.beginSession(session);
        if (!isBegun)
            co_return false;
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_listener->port()).arg(session.callbackPath)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QPromise<bool> decision;
        decision.start();
        const auto decide = [&decision](bool isDone) {
            decision.addResult(isDone); // the first one counts: later ones find it finished
            decision.finish();
        };
        const QObject scope;
        QTimer::singleShot(kPatience, &scope, [&] { decide(false); });
        QObject::connect(&m_saves, &saves::SaveService::saveChanged, &scope, [&](const domain::SaveStatus& status) {
            const bool isDone = status.step == domain::SaveStep::Done;
            if (isDone || status.isWaiting)
                decide(isDone);
        });
        QObject::connect(&m_saves, &saves::SaveService::storeFailed, &scope,
                         [&](const QString&, const domain::Error& error) {
                             std::fprintf(stderr, "%s\n", qPrintable(error.message));
                             decide(false);
                         });
        const std::unique_ptr<QNetworkReply> reply(network.post(request, callback(session)));
        const bool isDone = co_await decision.future();
        co_return isDone;
    }

private:
    [[nodiscard]] saves::SaveSettings saveSettings() const {
        saves::SaveSettings settings;
        settings.folder = m_folder.filePath(u"saves"_s);
        return settings;
    }

    [[nodiscard]] saves::EditingSession editingSession() const {
        saves::EditingSession session;
        session.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        session.accountId = u"account"_s;
        session.userId = m_servers.value("user"_L1).toString();
        session.userName = u"alice"_s;
        session.channelId = m_servers.value("channel"_L1).toString();
        session.rootPostId = m_servers.value("post"_L1).toString();
        session.rootFileId = m_servers.value("file"_L1).toString();
        session.parentFileId = session.rootFileId;
        session.documentKey = u"large"_s;
        session.fileName = u"Large.txt"_s;
        session.openedAt = m_clock.now().count();
        return session;
    }

    [[nodiscard]] QByteArray callback(const saves::EditingSession& session) const {
        const qint64 now = m_clock.now().count() / 1000;
        QJsonObject body{{u"key"_s, session.documentKey}, {u"status"_s, 2}, {u"url"_s, m_servers.value("result"_L1)},
                         {u"filetype"_s, u"txt"_s},       {u"iat"_s, now},  {u"exp"_s, now + 300}};
        body.insert("token"_L1, QString::fromLatin1(onlyoffice::signJwt(body, m_documentServer.secret)));
        return QJsonDocument(body).toJson(QJsonDocument::Compact);
    }

    QTemporaryDir m_folder;
    domain::SystemClock m_clock;
    QJsonObject m_servers;
    mattermost::ServerAddress m_address;
    domain::Secret m_token;
    onlyoffice::DocumentServerSettings m_documentServer;
    mattermost::MattermostClient m_client;
    documents::DocumentCache m_cache;
    std::shared_ptr<documents::CachedFile> m_cached;
    saves::SaveService m_saves;
    std::unique_ptr<listener::HttpListener> m_listener;
};

QCoro::Task<bool> measurePeak() {
    Program doubles(programBeside(u"attache-bench-doubles"_s), {QString::number(kBytes)});
    const auto line = doubles.waitForLine("\"mattermost\"", 120s);
    if (!line)
        co_return false;
    Companion companion(QJsonDocument::fromJson(*line).object());
    const bool isReady = co_await companion.start();
    if (!isReady || !resetPeak())
        co_return false;
    const double before = ownMemory("VmRSS:");
    const bool isServed = co_await companion.serve();
    bool isSaved = false;
    if (isServed)
        isSaved = co_await companion.save();
    if (!isSaved) {
        std::fputs("The large document didn't make its way\n", stderr);
        co_return false;
    }
    report({"memory.peak_500mb_mb", ownMemory("VmHWM:") - before, "MB", kLimitMegabytes, "the limit we set ourselves"});
    co_return true;
}

} // namespace

void addLargeDocumentBenches(std::vector<Entry>& entries) {
    entries.push_back({"memory.peak_500mb_mb", [] { return QCoro::waitFor(measurePeak()); }});
}

} // namespace attache::bench

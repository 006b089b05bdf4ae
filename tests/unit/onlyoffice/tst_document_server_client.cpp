// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// DocumentServerClient against a server that does what it is told, wrong things included.
#include "domain/Clock.h"
#include "onlyoffice/DocumentServerClient.h"
#include "onlyoffice/Jwt.h"
#include "sandbox/net/HttpServer.h"

#include <QCoroTask>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <stop_token>
#include <thread>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::onlyoffice;
using namespace std::chrono_literals;
using domain::ErrorKind;
using sandbox::Fault;
using sandbox::HttpRequest;
using sandbox::HttpResponse;

namespace {

constexpr std::chrono::milliseconds kNow{1'795'359'260'000};
const QString kKey = u"k1"_s;

QByteArray json(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

HttpResponse answer(int status, const QByteArray& type, const QByteArray& body, Fault fault = {}) {
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", type}};
    response.body = body;
    response.fault = fault;
    return response;
}

QByteArray officeFile(qsizetype size = 200'000) {
    QByteArray bytes("PK\x03\x04");
    for (qsizetype i = bytes.size(); i < size; ++i)
        bytes.append(char(i * 31 + i / 251));
    bytes.replace(size - 22, 4, "PK\x05\x06"); // where a ZIP container's directory ends
    return bytes;
}

HttpResponse office(const QByteArray& body, Fault fault = {}) {
    return answer(200, "application/octet-stream", body, fault);
}

} // namespace
Q_DECLARE_METATYPE(attache::sandbox::HttpResponse)

class DocumentServerClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_requests.clear();
        m_answer = [](const HttpRequest&) { return answer(404, "text/plain", "no"); };
        m_server =
            std::make_unique<sandbox::HttpServer>(quint16(0), this, [this](HttpRequest request, sandbox::Reply reply) {
                m_requests.append(request);
                reply.send(m_answer(request));
            });
        makeClient({});
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void cleanup() {
        m_client.reset();
        m_server.reset();
    }

    void healthCheck_data() {
        QTest::addColumn<HttpResponse>("response");
        QTest::addColumn<int>("kind"); // -1: healthy
        QTest::newRow("healthy") << answer(200, "text/plain", "true") << -1;
        QTest::newRow("not healthy") << answer(200, "text/plain", "false") << int(ErrorKind::BadAnswer);
        QTest::newRow("web site") << answer(200, "text/html", "<html>true</html>") << int(ErrorKind::BadAnswer);
        QTest::newRow("absent") << answer(404, "text/html", "") << int(ErrorKind::BadAnswer);
        QTest::newRow("broken") << answer(502, "text/html", "") << int(ErrorKind::ServerFault);
        QTest::newRow("sign-in wall") << answer(302, "text/html", "") << int(ErrorKind::BadAnswer);
        QTest::newRow("reset") << answer(200, "text/plain", "true", {Fault::Reset, 0}) << int(ErrorKind::Unreachable);
        QTest::newRow("cut") << answer(200, "text/plain", "true", {Fault::Cut, 1}) << int(ErrorKind::Unreachable);
        QTest::newRow("hang") << answer(200, "text/plain", "true", {Fault::Hang, 0}) << int(ErrorKind::TimedOut);
        QTest::newRow("endless") << answer(200, "text/plain", QByteArray(3 * 1024 * 1024, 't'))
                                 << int(ErrorKind::BadAnswer);
    }

    void healthCheck() {
        QFETCH(HttpResponse, response);
        answerWith(response);
        const auto result = QCoro::waitFor(m_client->healthCheck());
        QTEST(result ? -1 : int(result.error().kind), "kind");
        QVERIFY(result || !result.error().message.isEmpty());
        QCOMPARE(m_requests.first().path, u"/healthcheck"_s);
    }

    void unreachable() {
        m_server->setAway(true);
        const auto result = QCoro::waitFor(m_client->healthCheck());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Unreachable);
    }

    void commandsAreSigned() {
        answerCommands({{u"error"_s, 0}});
        const auto result = QCoro::waitFor(m_client->forceSave(kKey, u"mine"_s));
        QVERIFY(result.has_value());
        QCOMPARE(*result, CommandError::None);
        const HttpRequest sent = m_requests.first();
        QCOMPARE(sent.method, "POST");
        QCOMPARE(sent.target, "/command?shardkey=k1");
        const QJsonObject body = QJsonDocument::fromJson(sent.body).object();
        QCOMPARE(body.keys(), QStringList{u"token"_s}); // what isn't signed isn't believed
        const QJsonObject claims = claimsOf(sent);
        QCOMPARE(claims.value("c"_L1).toString(), u"forcesave"_s);
        QCOMPARE(claims.value("key"_L1).toString(), kKey);
        QCOMPARE(claims.value("userdata"_L1).toString(), u"mine"_s);
        QCOMPARE(claims.value("exp"_L1).toInteger() - claims.value("iat"_L1).toInteger(), 300);
        QVERIFY(!sent.body.contains("docs-secret"));
    }

    void commandAnswers_data() {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("value"); // of CommandError, or -1
        QTest::addColumn<int>("kind");  // of the error, or -1
        QTest::newRow("none") << 0 << 0 << -1;
        QTest::newRow("unknown key") << 1 << 1 << -1;
        QTest::newRow("no changes") << 4 << 4 << -1;
        QTest::newRow("callback url") << 2 << -1 << int(ErrorKind::BadAnswer);
        QTest::newRow("internal") << 3 << -1 << int(ErrorKind::ServerFault);
        QTest::newRow("bad command") << 5 << -1 << int(ErrorKind::BadAnswer);
        QTest::newRow("bad token") << 6 << -1 << int(ErrorKind::BadToken);
        QTest::newRow("expired token") << 7 << -1 << int(ErrorKind::BadToken);
        QTest::newRow("unheard of") << 99 << -1 << int(ErrorKind::BadAnswer);
    }

    void commandAnswers() {
        QFETCH(int, number);
        answerCommands({{u"error"_s, number}});
        const auto result = QCoro::waitFor(m_client->info(kKey));
        QTEST(result ? int(*result) : -1, "value");
        QTEST(result ? -1 : int(result.error().kind), "kind");
        QVERIFY(result || result.error().id == u"command."_s + QString::number(number));
    }

    void version() {
        answerCommands({{u"error"_s, 0}, {u"version"_s, u"9.3.0"_s}});
        QCOMPARE(QCoro::waitFor(m_client->version()).value(), u"9.3.0"_s);
        answerCommands({{u"error"_s, 6}});
        QCOMPARE(QCoro::waitFor(m_client->version()).error().kind, ErrorKind::BadToken);
        answerCommands({{u"error"_s, 0}});
        QCOMPARE(QCoro::waitFor(m_client->version()).error().kind, ErrorKind::BadAnswer);
        m_answer = [](const HttpRequest&) { return answer(200, "text/html", "<html>Welcome</html>"); };
        QCOMPARE(QCoro::waitFor(m_client->version()).error().kind, ErrorKind::BadAnswer);
        m_answer = [](const HttpRequest&) { return answer(200, "application/json", "[1]"); };
        QCOMPARE(QCoro::waitFor(m_client->version()).error().kind, ErrorKind::BadAnswer);
    }

    void oldServers() {
        m_answer = [](const HttpRequest& request) {
            return request.path == u"/coauthoring/CommandService.ashx"
                       ? answer(200, "application/json", R"({"error":0,"version":"7.0.0"})")
                       : answer(404, "text/html", "no");
        };
        QCOMPARE(QCoro::waitFor(m_client->version()).value(), u"7.0.0"_s);
        QCOMPARE(m_requests.size(), 2);
        QCOMPARE(QCoro::waitFor(m_client->version()).value(), u"7.0.0"_s);
        QCOMPARE(m_requests.size(), 3); // the old route is remembered
    }

    void dropsUsers() {
        answerCommands({{u"error"_s, 0}});
        QVERIFY(QCoro::waitFor(m_client->drop(kKey, {u"u1"_s})).has_value());
        QCOMPARE(claimsOf(m_requests.last()).value("users"_L1).toArray(), QJsonArray{u"u1"_s});
    }

    void forgottenStore() {
        answerCommands({{u"error"_s, 0}, {u"url"_s, u"http://ds/f.docx?a=b"_s}});
        QCOMPARE(QCoro::waitFor(m_client->forgotten(kKey)).value(), QUrl(u"http://ds/f.docx?a=b"_s));
        QVERIFY(QCoro::waitFor(m_client->deleteForgotten(kKey)).has_value());
        QCOMPARE(claimsOf(m_requests.last()).value("c"_L1).toString(), u"deleteForgotten"_s);
        answerCommands({{u"error"_s, 1}});
        QCOMPARE(QCoro::waitFor(m_client->forgotten(kKey)).error().kind, ErrorKind::NotFound);
        answerCommands({{u"error"_s, 0}, {u"url"_s, u"file:///etc/passwd"_s}});
        QCOMPARE(QCoro::waitFor(m_client->forgotten(kKey)).error().kind, ErrorKind::BadAnswer);
    }

    void nothingWithoutSecret() {
        DocumentServerSettings settings = m_client->settings();
        settings.secret = {};
        DocumentServerClient client(settings, m_clock);
        QCOMPARE(QCoro::waitFor(client.version()).error().kind, ErrorKind::InvalidInput);
        QVERIFY(m_requests.isEmpty());
    }

    void fetches_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isChunked");
        QTest::newRow("small") << officeFile(100) << false;
        QTest::newRow("some hundred kB") << officeFile() << false;
        QTest::newRow("without length") << officeFile() << true;
        QTest::newRow("beyond all buffers") << officeFile(12'000'000) << false;
    }

    void fetches() {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isChunked);
        m_answer = [=](const HttpRequest&) {
            HttpResponse response = office(bytes);
            response.isChunked = isChunked;
            return response;
        };
        qint64 done = 0, total = 0;
        domain::TransferOptions options;
        options.progress = [&](qint64 d, qint64 t) { done = d, total = t; };
        const auto fetched = QCoro::waitFor(m_client->fetch(fileUrl(), u"docx"_s, path(), bytes.size(), options));
        QVERIFY2(fetched.has_value(), fetched ? "" : qPrintable(fetched.error().message));
        QCOMPARE(fetched->size, bytes.size());
        QCOMPARE(fetched->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QCOMPARE(stored(), bytes);
        QCOMPARE(done, bytes.size());
        QCOMPARE(total, isChunked ? -1 : bytes.size());
        QCOMPARE(m_requests.first().header("accept-encoding"), "identity");
        QCOMPARE(m_requests.first().target, "/cache/output.docx?md5=a_b&expires=1");
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void fetchesEveryFormat_data() {
        QTest::addColumn<QString>("fileType");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<bool>("isGood");
        const QByteArray other = "application/octet-stream";
        QTest::newRow("docx") << u"docx"_s << officeFile(64) << other << true;
        QTest::newRow("DOCX") << u"DOCX"_s << officeFile(64) << other << true;
        QTest::newRow("docx that is text") << u"docx"_s << QByteArray("hello") << other << false;
        QTest::newRow("docx that is empty") << u"docx"_s << QByteArray() << other << false;
        QTest::newRow("docx that is a page") << u"docx"_s << QByteArray("<html>Sorry</html>") << other << false;
        QTest::newRow("docx said to be a page") << u"docx"_s << officeFile(64) << QByteArray("text/html") << false;
        QTest::newRow("odt") << u"odt"_s << officeFile(64) << other << true;
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-1.7 …") << other << true;
        QTest::newRow("pdf that isn't") << u"pdf"_s << QByteArray("PK..") << other << false;
        QTest::newRow("rtf") << u"rtf"_s << QByteArray("{\\rtf1 x}") << other << true;
        QTest::newRow("csv") << u"csv"_s << QByteArray("a;b\n") << QByteArray("text/csv") << true;
        QTest::newRow("html") << u"html"_s << QByteArray("<html></html>") << QByteArray("text/html") << true;
        QTest::newRow("doc that is a page") << u"doc"_s << QByteArray("\xef\xbb\xbf <!DOCTYPE HTML>") << other << false;
        QTest::newRow("empty text") << u"txt"_s << QByteArray() << other << false;
    }

    void fetchesEveryFormat() {
        QFETCH(QString, fileType);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, contentType);
        QFETCH(bool, isGood);
        m_answer = [=](const HttpRequest&) { return answer(200, contentType, bytes); };
        const auto fetched = QCoro::waitFor(m_client->fetch(fileUrl(), fileType, path(), 1'000'000));
        QCOMPARE(fetched.has_value(), isGood);
        QCOMPARE(QFile::exists(path()), isGood);
        QVERIFY(isGood || fetched.error().kind == ErrorKind::BadAnswer);
    }

    void refusesBadDownloads_data() {
        QTest::addColumn<HttpResponse>("response");
        QTest::addColumn<int>("kind");
        const QByteArray file = officeFile();
        const auto row = [](const char* name, const HttpResponse& response, ErrorKind kind) {
            QTest::newRow(name) << response << int(kind);
        };
        row("expired", answer(410, "text/html", "Gone"), ErrorKind::NotFound);
        row("not there", answer(404, "application/octet-stream", file), ErrorKind::NotFound);
        row("forbidden", answer(403, "text/html", "<html>403</html>"), ErrorKind::Forbidden);
        row("fault", answer(500, "application/octet-stream", file), ErrorKind::ServerFault);
        row("busy", answer(429, "text/plain", ""), ErrorKind::RateLimited);
        row("no content", answer(204, "application/octet-stream", ""), ErrorKind::BadAnswer);
        row("part of it", answer(206, "application/octet-stream", file), ErrorKind::BadAnswer);
        row("page", answer(200, "text/html; charset=utf-8", "<html>Sign in</html>"), ErrorKind::BadAnswer);
        row("reset", office(file, {Fault::Reset, 0}), ErrorKind::Unreachable);
        row("cut at once", office(file, {Fault::Cut, 0}), ErrorKind::Unreachable);
        row("cut in the middle", office(file, {Fault::Cut, 100'000}), ErrorKind::Unreachable);
        row("shorter than announced", office(file, {Fault::ShortLength, 150'000}), ErrorKind::Unreachable);
        HttpResponse chunked = office(file, {Fault::Cut, 100'000});
        chunked.isChunked = true;
        row("cut without a length", chunked, ErrorKind::Unreachable);
        row("hang", office(file, {Fault::Hang, 0}), ErrorKind::TimedOut);
        row("too large", office(officeFile(1'000'001)), ErrorKind::TooLarge);
        HttpResponse endless = office(officeFile(3'000'000));
        endless.isChunked = true;
        row("too large, unannounced", endless, ErrorKind::TooLarge);
        HttpResponse gzipped = office(file);
        gzipped.headers.emplaceBack("Content-Encoding", "gzip");
        row("compressed", gzipped, ErrorKind::BadAnswer);
        HttpResponse elsewhere = answer(302, "text/html", "");
        elsewhere.headers.emplaceBack("Location", "http://evil.example.org/x.docx");
        row("redirect to another host", elsewhere, ErrorKind::BadAnswer);
        HttpResponse local = answer(302, "text/html", "");
        local.headers.emplaceBack("Location", "file:///etc/passwd");
        row("redirect to a file", local, ErrorKind::BadAnswer);
        row("redirect to nowhere", answer(302, "text/html", ""), ErrorKind::BadAnswer);
    }

    void refusesBadDownloads() {
        QFETCH(HttpResponse, response);
        answerWith(response);
        const auto fetched = QCoro::waitFor(m_client->fetch(fileUrl(), u"docx"_s, path(), 1'000'000));
        QVERIFY(!fetched.has_value());
        QTEST(int(fetched.error().kind), "kind");
        QVERIFY(!fetched.error().message.isEmpty());
        QVERIFY(!fetched.error().message.contains(u"md5="));
        QVERIFY(!QFile::exists(path()));
        QVERIFY(m_requests.size() <= 2); // Qt itself asks once more when a connection ends without any answer
    }

    void followsTheSameHost() {
        const QByteArray file = officeFile(5000);
        m_answer = [=](const HttpRequest& request) {
            if (request.path == u"/moved.docx")
                return office(file);
            HttpResponse moved = answer(302, "text/html", "moved");
            moved.headers.emplaceBack("Location", "/moved.docx");
            return moved;
        };
        QVERIFY(QCoro::waitFor(m_client->fetch(fileUrl(), u"docx"_s, path(), 1'000'000)).has_value());
        QCOMPARE(stored(), file);
    }

    void endsRedirectCircles() {
        m_answer = [](const HttpRequest&) {
            HttpResponse moved = answer(302, "text/html", "");
            moved.headers.emplaceBack("Location", "/again");
            return moved;
        };
        const auto fetched = QCoro::waitFor(m_client->fetch(fileUrl(), u"docx"_s, path(), 1'000'000));
        QVERIFY(!fetched.has_value());
        QVERIFY(m_requests.size() < 10);
        QVERIFY(!QFile::exists(path()));
    }

    void refusesBadUrls_data() {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("empty") << QUrl();
        QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s);
        QTest::newRow("data") << QUrl(u"data:,PK"_s);
        QTest::newRow("ftp") << QUrl(u"ftp://host/x"_s);
        QTest::newRow("user") << QUrl(u"http://a:b@127.0.0.1/x"_s);
    }

    void refusesBadUrls() {
        QFETCH(QUrl, url);
        const auto fetched = QCoro::waitFor(m_client->fetch(url, u"docx"_s, path(), 1'000'000));
        QVERIFY(!fetched.has_value());
        QCOMPARE(fetched.error().kind, ErrorKind::BadAnswer);
        QVERIFY(!QFile::exists(path()));
    }

    void storageErrors() {
        m_answer = [](const HttpRequest&) { return office(officeFile()); };
        const auto nowhere =
            QCoro::waitFor(m_client->fetch(fileUrl(), u"docx"_s, m_folder->filePath(u"no/such/folder"_s), 1'000'000));
        QCOMPARE(nowhere.error().kind, ErrorKind::Storage);
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("No device that is always full here");
        const QString full = m_folder->filePath(u"full"_s);
        QVERIFY(QFile::link(u"/dev/full"_s, full));
        const auto refused = QCoro::waitFor(m_client->fetch(fileUrl(), u"docx"_s, full, 1'000'000));
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
    }

    void cancelledFromAnotherThread() {
        m_answer = [](const HttpRequest&) { return office(officeFile(), {Fault::Hang, 0}); };
        std::stop_source source;
        domain::TransferOptions options;
        options.stopToken = source.get_token();
        auto task = m_client->fetch(fileUrl(), u"docx"_s, path(), 1'000'000, options);
        std::thread([&source] { source.request_stop(); }).join();
        const auto fetched = QCoro::waitFor(std::move(task));
        QCOMPARE(fetched.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(path()));
    }

    void cancelledBefore() {
        std::stop_source source;
        source.request_stop();
        domain::TransferOptions options;
        options.stopToken = source.get_token();
        QCOMPARE(QCoro::waitFor(m_client->fetch(fileUrl(), u"docx"_s, path(), 1, options)).error().kind,
                 ErrorKind::Cancelled);
        QVERIFY(m_requests.isEmpty());
    }

    void destroyedWhileAtWork() {
        m_answer = [](const HttpRequest&) { return office(officeFile(), {Fault::Hang, 0}); };
        std::optional<ErrorKind> fetchEnd, healthEnd;
        m_client->fetch(fileUrl(), u"docx"_s, path(), 1'000'000).then([&](domain::Result<FetchedFile> result) {
            fetchEnd = result.error().kind;
        });
        m_client->healthCheck().then([&](domain::Result<> result) { healthEnd = result.error().kind; });
        QTRY_COMPARE(m_requests.size(), 2);
        m_client.reset();
        QCOMPARE(fetchEnd, ErrorKind::Cancelled);
        QCOMPARE(healthEnd, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(path()));
    }

private:
    void makeClient(DocumentServerTiming timing) {
        DocumentServerSettings settings;
        settings.address = m_server->url();
        settings.secret = domain::Secret(QByteArray("docs-secret"));
        m_client = std::make_unique<DocumentServerClient>(settings, m_clock, timing);
    }
    // Short deadlines only where the server hangs: on a busy computer they would end good exchanges, too.
    void answerWith(const HttpResponse& response) {
        if (response.fault.kind == Fault::Hang)
            makeClient({300ms, 300ms});
        m_answer = [=](const HttpRequest&) { return response; };
    }
    void answerCommands(const QJsonObject& object) {
        m_answer = [body = json(object)](const HttpRequest&) { return answer(200, "application/json", body); };
    }
    [[nodiscard]] QJsonObject claimsOf(const HttpRequest& request) const {
        const QByteArray token = QJsonDocument::fromJson(request.body).object().value("token"_L1).toString().toLatin1();
        return verifyJwt({token.constData(), std::size_t(token.size())}, m_client->settings().secret, kNow)
            .value_or(QJsonObject{});
    }
    [[nodiscard]] QUrl fileUrl() const {
        QUrl url = m_server->url();
        url.setPath(u"/cache/output.docx"_s);
        url.setQuery(u"md5=a_b&expires=1"_s);
        return url;
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"spooled"_s); }
    [[nodiscard]] QByteArray stored() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    domain::ManualClock m_clock{kNow};
    std::function<HttpResponse(const HttpRequest&)> m_answer;
    QList<HttpRequest> m_requests;
    std::unique_ptr<sandbox::HttpServer> m_server;
    std::unique_ptr<DocumentServerClient> m_client;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DocumentServerClientTest)
#include "tst_document_server_client.moc"

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Fetching what a callback points at: only a whole, right file is ever kept.
#include "ClientFixture.h"

#include <QCoroTask>
#include <QCryptographicHash>
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

class DocumentServerFetchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { f = std::make_unique<ClientFixture>(); }
    void cleanup() { f.reset(); }

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
        f->m_answer = [=](const HttpRequest&) {
            HttpResponse response = office(bytes);
            response.isChunked = isChunked;
            return response;
        };
        qint64 done = 0, total = 0;
        domain::TransferOptions options;
        options.progress = [&](qint64 d, qint64 t) { done = d, total = t; };
        const auto fetched =
            QCoro::waitFor(f->m_client->fetch(f->fileUrl(), u"docx"_s, f->path(), bytes.size(), options));
        QVERIFY2(fetched.has_value(), fetched ? "" : qPrintable(fetched.error().message));
        QCOMPARE(fetched->size, bytes.size());
        QCOMPARE(fetched->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QCOMPARE(f->stored(), bytes);
        QCOMPARE(done, bytes.size());
        QCOMPARE(total, isChunked ? -1 : bytes.size());
        QCOMPARE(f->m_requests.first().header("accept-encoding"), "identity");
        QCOMPARE(f->m_requests.first().target, "/cache/output.docx?md5=a_b&expires=1");
        QCOMPARE(QFile::permissions(f->path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void fetchesPicturesIntoMemory_data() {
        const QByteArray png = "\x89PNG\r\n\x1a\n" + QByteArray(500, 'x') + "IEND\xae\x42\x60\x82";
        QTest::addColumn<HttpResponse>("response");
        QTest::addColumn<int>("kind"); // -1: it came
        QTest::newRow("whole") << office(png) << -1;
        HttpResponse chunked = office(png);
        chunked.isChunked = true;
        QTest::newRow("without length") << chunked << -1;
        chunked.body.chop(4);
        QTest::newRow("without length, cut") << chunked << int(ErrorKind::Unreachable);
        QTest::newRow("short") << office(png, {Fault::ShortLength, 100}) << int(ErrorKind::Unreachable);
        QTest::newRow("not a PNG") << office("GIF89a" + png) << int(ErrorKind::BadAnswer);
        QTest::newRow("a web page") << answer(200, "text/html", png) << int(ErrorKind::BadAnswer);
        QTest::newRow("too large") << office(png + QByteArray(1000, 'x')) << int(ErrorKind::TooLarge);
        QTest::newRow("away") << answer(503, "text/plain", "no") << int(ErrorKind::ServerFault);
        QTest::newRow("silent") << office(png, {Fault::Hang}) << int(ErrorKind::TimedOut);
    }

    void fetchesPicturesIntoMemory() {
        QFETCH(HttpResponse, response);
        QFETCH(int, kind);
        f->answerWith(response);
        const auto fetched = QCoro::waitFor(f->m_client->fetchBytes(f->fileUrl(), u"png"_s, 1000));
        QCOMPARE(fetched ? -1 : int(fetched.error().kind), kind);
        if (fetched)
            QCOMPARE(fetched->bytes, response.body);
    }

    // "http://localhost/…" and names that only the Document Server's own network knows.
    void namesOfTheServerThatMeanNothingHere_data() {
        QTest::addColumn<QUrl>("address"); // of the Document Server; its port is the test's
        QTest::addColumn<QUrl>("announced");
        QTest::addColumn<QByteArray>("target");
        const QUrl plain(u"http://127.0.0.1"_s);
        const QUrl below(u"http://127.0.0.1/docs/"_s);
        QTest::newRow("quoted") << plain << QUrl(u"http://127.0.0.1:1/cache/a%20b.docx?md5=x"_s)
                                << QByteArray("/cache/a%20b.docx?md5=x");
        QTest::newRow("nothing there") << plain << QUrl(u"http://127.0.0.1:1/cache/o.docx?md5=x"_s)
                                       << QByteArray("/cache/o.docx?md5=x");
        QTest::newRow("below a path") << below << QUrl(u"http://127.0.0.1:1/cache/o.docx"_s)
                                      << QByteArray("/docs/cache/o.docx");
        QTest::newRow("with the path already")
            << below << QUrl(u"http://127.0.0.1:1/docs/cache/o.docx"_s) << QByteArray("/docs/cache/o.docx");
    }

    void namesOfTheServerThatMeanNothingHere() {
        QFETCH(QUrl, address);
        QFETCH(QUrl, announced);
        QFETCH(QByteArray, target);
        const QByteArray file = officeFile(100);
        f->m_answer = [=](const HttpRequest&) { return office(file); };
        address.setPort(f->m_server->url().port());
        f->makeClientFor(address);
        const auto fetched = QCoro::waitFor(f->m_client->fetch(announced, u"docx"_s, f->path(), 1000));
        QVERIFY2(fetched.has_value(), fetched ? "" : qPrintable(fetched.error().message));
        QCOMPARE(f->stored(), file);
        QCOMPARE(f->m_requests.size(), 1);
        QCOMPARE(f->m_requests.first().target, target);
    }

    // Another program of this computer answers there.
    void anotherServerUnderThatName() {
        sandbox::HttpServer other(quint16(0), this, [](HttpRequest, sandbox::Reply reply) {
            reply.send(answer(200, "text/html", "<html>It works!</html>"));
        });
        const QByteArray file = officeFile(100);
        f->m_answer = [=](const HttpRequest&) { return office(file); };
        QUrl announced = other.url();
        announced.setPath(u"/cache/output.docx"_s);
        QVERIFY(QCoro::waitFor(f->m_client->fetch(announced, u"docx"_s, f->path(), 1000)).has_value());
        QCOMPARE(f->stored(), file);
    }

    void neitherAddressHasIt() {
        const auto fetched =
            QCoro::waitFor(f->m_client->fetch(QUrl(u"http://127.0.0.1:1/o.docx"_s), u"docx"_s, f->path(), 1000));
        QVERIFY(!fetched);
        QCOMPARE(fetched.error().kind, ErrorKind::Unreachable); // of the address that was announced
        QVERIFY(!QFile::exists(f->path()));
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
        f->m_answer = [=](const HttpRequest&) { return answer(200, contentType, bytes); };
        const auto fetched = QCoro::waitFor(f->m_client->fetch(f->fileUrl(), fileType, f->path(), 1'000'000));
        QCOMPARE(fetched.has_value(), isGood);
        QCOMPARE(QFile::exists(f->path()), isGood);
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
        f->answerWith(response);
        const auto fetched = QCoro::waitFor(f->m_client->fetch(f->fileUrl(), u"docx"_s, f->path(), 1'000'000));
        QVERIFY(!fetched.has_value());
        QTEST(int(fetched.error().kind), "kind");
        QVERIFY(!fetched.error().message.isEmpty());
        QVERIFY(!fetched.error().message.contains(u"md5="));
        QVERIFY(!QFile::exists(f->path()));
        QVERIFY(f->m_requests.size() <= 2); // Qt itself asks once more when a connection ends without any answer
    }

    void followsTheSameHost() {
        const QByteArray file = officeFile(5000);
        f->m_answer = [=](const HttpRequest& request) {
            if (request.path == u"/moved.docx")
                return office(file);
            HttpResponse moved = answer(302, "text/html", "moved");
            moved.headers.emplaceBack("Location", "/moved.docx");
            return moved;
        };
        QVERIFY(QCoro::waitFor(f->m_client->fetch(f->fileUrl(), u"docx"_s, f->path(), 1'000'000)).has_value());
        QCOMPARE(f->stored(), file);
    }

    void endsRedirectCircles() {
        f->m_answer = [](const HttpRequest&) {
            HttpResponse moved = answer(302, "text/html", "");
            moved.headers.emplaceBack("Location", "/again");
            return moved;
        };
        const auto fetched = QCoro::waitFor(f->m_client->fetch(f->fileUrl(), u"docx"_s, f->path(), 1'000'000));
        QVERIFY(!fetched.has_value());
        QVERIFY(f->m_requests.size() < 10);
        QVERIFY(!QFile::exists(f->path()));
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
        const auto fetched = QCoro::waitFor(f->m_client->fetch(url, u"docx"_s, f->path(), 1'000'000));
        QVERIFY(!fetched.has_value());
        QCOMPARE(fetched.error().kind, ErrorKind::BadAnswer);
        QVERIFY(!QFile::exists(f->path()));
    }

    void storageErrors() {
        f->m_answer = [](const HttpRequest&) { return office(officeFile()); };
        const auto nowhere = QCoro::waitFor(
            f->m_client->fetch(f->fileUrl(), u"docx"_s, f->m_folder.filePath(u"no/such/folder"_s), 1'000'000));
        QCOMPARE(nowhere.error().kind, ErrorKind::Storage);
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("No device that is always full here");
        const QString full = f->m_folder.filePath(u"full"_s);
        QVERIFY(QFile::link(u"/dev/full"_s, full));
        const auto refused = QCoro::waitFor(f->m_client->fetch(f->fileUrl(), u"docx"_s, full, 1'000'000));
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
    }

    void cancelledFromAnotherThread() {
        f->m_answer = [](const HttpRequest&) { return office(officeFile(), {Fault::Hang, 0}); };
        std::stop_source source;
        domain::TransferOptions options;
        options.stopToken = source.get_token();
        auto task = f->m_client->fetch(f->fileUrl(), u"docx"_s, f->path(), 1'000'000, options);
        std::thread([&source] { source.request_stop(); }).join();
        const auto fetched = QCoro::waitFor(std::move(task));
        QCOMPARE(fetched.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(f->path()));
    }

    void cancelledBefore() {
        std::stop_source source;
        source.request_stop();
        domain::TransferOptions options;
        options.stopToken = source.get_token();
        QCOMPARE(QCoro::waitFor(f->m_client->fetch(f->fileUrl(), u"docx"_s, f->path(), 1, options)).error().kind,
                 ErrorKind::Cancelled);
        QVERIFY(f->m_requests.isEmpty());
    }

    void destroyedWhileAtWork() {
        f->m_answer = [](const HttpRequest&) { return office(officeFile(), {Fault::Hang, 0}); };
        std::optional<ErrorKind> fetchEnd, healthEnd;
        f->m_client->fetch(f->fileUrl(), u"docx"_s, f->path(), 1'000'000).then([&](domain::Result<FetchedFile> result) {
            fetchEnd = result.error().kind;
        });
        f->m_client->healthCheck().then([&](domain::Result<> result) { healthEnd = result.error().kind; });
        QTRY_COMPARE(f->m_requests.size(), 2);
        f->m_client.reset();
        QCOMPARE(fetchEnd, ErrorKind::Cancelled);
        QCOMPARE(healthEnd, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(f->path()));
    }

private:
    std::unique_ptr<ClientFixture> f;
};

QTEST_GUILESS_MAIN(DocumentServerFetchTest)
#include "tst_document_server_fetch.moc"

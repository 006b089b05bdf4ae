// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Health, the command service and the converter.
#include "ClientFixture.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::onlyoffice;
using namespace std::chrono_literals;
using domain::ErrorKind;
using sandbox::Fault;
using sandbox::HttpRequest;
using sandbox::HttpResponse;

namespace {

const QString kKey = u"k1"_s;

} // namespace

class DocumentServerCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { f = std::make_unique<ClientFixture>(); }
    void cleanup() { f.reset(); }

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
        f->answerWith(response);
        const auto result = QCoro::waitFor(f->m_client->healthCheck());
        QTEST(result ? -1 : int(result.error().kind), "kind");
        QVERIFY(result || !result.error().message.isEmpty());
        QCOMPARE(f->m_requests.first().path, u"/healthcheck"_s);
    }

    // A Document Server behind TLS answers plain requests so.
    void aMovedServerNamesItsNewAddress() {
        HttpResponse moved = answer(301, "text/html", "");
        moved.headers = {{"Location", "https://docs.example.org/healthcheck"}};
        f->answerWith(moved);
        const auto result = QCoro::waitFor(f->m_client->healthCheck());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::BadAnswer);
        QVERIFY2(result.error().message.contains(u"https://docs.example.org"_s), qPrintable(result.error().message));
        QCOMPARE(f->m_requests.size(), 1);
    }

    void unreachable() {
        f->m_server->setAway(true);
        const auto result = QCoro::waitFor(f->m_client->healthCheck());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Unreachable);
    }

    void commandsAreSigned() {
        f->answerCommands({{u"error"_s, 0}});
        const auto result = QCoro::waitFor(f->m_client->forceSave(kKey, u"mine"_s));
        QVERIFY(result.has_value());
        QCOMPARE(*result, CommandError::None);
        const HttpRequest sent = f->m_requests.first();
        QCOMPARE(sent.method, "POST");
        QCOMPARE(sent.target, "/command?shardkey=k1");
        const QJsonObject body = QJsonDocument::fromJson(sent.body).object();
        QCOMPARE(body.keys(), QStringList{u"token"_s}); // what isn't signed isn't believed
        const QJsonObject claims = f->claimsOf(sent);
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
        f->answerCommands({{u"error"_s, number}});
        const auto result = QCoro::waitFor(f->m_client->drop(kKey, {}));
        QTEST(result ? int(*result) : -1, "value");
        QTEST(result ? -1 : int(result.error().kind), "kind");
        QVERIFY(result || result.error().id == u"command."_s + QString::number(number));
    }

    // That a key is known doesn't mean that anybody is there.
    void info_data() {
        QTest::addColumn<QJsonObject>("answer");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<QString>("editors"); // joined; "?": not said
        QTest::newRow("somebody edits") << QJsonObject{{u"error"_s, 0}, {u"users"_s, QJsonArray{u"ann"_s, u"bob"_s}}}
                                        << true << u"ann bob"_s;
        QTest::newRow("nobody edits") << QJsonObject{{u"error"_s, 0}, {u"users"_s, QJsonArray()}} << true << u""_s;
        QTest::newRow("before 8.3") << QJsonObject{{u"error"_s, 0}} << true << u"?"_s;
        QTest::newRow("was only looked at") << QJsonObject{{u"error"_s, 2}} << true << u""_s;
        QTest::newRow("unknown") << QJsonObject{{u"error"_s, 1}} << false << u"?"_s;
    }

    void info() {
        QFETCH(QJsonObject, answer);
        f->answerCommands(answer);
        const auto info = QCoro::waitFor(f->m_client->info(kKey, u"mine"_s));
        QVERIFY(info.has_value());
        QTEST(info->isKnown, "isKnown");
        QTEST(info->editorIds ? info->editorIds->join(u' ') : u"?"_s, "editors");
        QCOMPARE(f->claimsOf(f->m_requests.first()).value("userdata"_L1), u"mine"_s);
        f->answerCommands({{u"error"_s, 6}});
        QCOMPARE(QCoro::waitFor(f->m_client->info(kKey)).error().kind, ErrorKind::BadToken);
    }

    void version() {
        f->answerCommands({{u"error"_s, 0}, {u"version"_s, u"9.3.0"_s}});
        QCOMPARE(QCoro::waitFor(f->m_client->version()).value(), u"9.3.0"_s);
        f->answerCommands({{u"error"_s, 6}});
        QCOMPARE(QCoro::waitFor(f->m_client->version()).error().kind, ErrorKind::BadToken);
        f->answerCommands({{u"error"_s, 0}});
        QCOMPARE(QCoro::waitFor(f->m_client->version()).error().kind, ErrorKind::BadAnswer);
        f->m_answer = [](const HttpRequest&) { return answer(200, "text/html", "<html>Welcome</html>"); };
        QCOMPARE(QCoro::waitFor(f->m_client->version()).error().kind, ErrorKind::BadAnswer);
        f->m_answer = [](const HttpRequest&) { return answer(200, "application/json", "[1]"); };
        QCOMPARE(QCoro::waitFor(f->m_client->version()).error().kind, ErrorKind::BadAnswer);
    }

    void oldServers() {
        f->m_answer = [](const HttpRequest& request) {
            return request.path == u"/coauthoring/CommandService.ashx"
                       ? answer(200, "application/json", R"({"error":0,"version":"7.0.0"})")
                       : answer(404, "text/html", "no");
        };
        QCOMPARE(QCoro::waitFor(f->m_client->version()).value(), u"7.0.0"_s);
        QCOMPARE(f->m_requests.size(), 2);
        QCOMPARE(QCoro::waitFor(f->m_client->version()).value(), u"7.0.0"_s);
        QCOMPARE(f->m_requests.size(), 3); // the old route is remembered
    }

    void dropsUsers() {
        f->answerCommands({{u"error"_s, 0}});
        QVERIFY(QCoro::waitFor(f->m_client->drop(kKey, {u"u1"_s})).has_value());
        QCOMPARE(f->claimsOf(f->m_requests.last()).value("users"_L1).toArray(), QJsonArray{u"u1"_s});
    }

    void forgottenStore() {
        f->answerCommands({{u"error"_s, 0}, {u"url"_s, u"http://ds/f.docx?a=b"_s}});
        QCOMPARE(QCoro::waitFor(f->m_client->forgotten(kKey)).value(), QUrl(u"http://ds/f.docx?a=b"_s));
        QVERIFY(QCoro::waitFor(f->m_client->deleteForgotten(kKey)).has_value());
        QCOMPARE(f->claimsOf(f->m_requests.last()).value("c"_L1).toString(), u"deleteForgotten"_s);
        f->answerCommands({{u"error"_s, 1}});
        QCOMPARE(QCoro::waitFor(f->m_client->forgotten(kKey)).error().kind, ErrorKind::NotFound);
        f->answerCommands({{u"error"_s, 0}, {u"url"_s, u"file:///etc/passwd"_s}});
        QCOMPARE(QCoro::waitFor(f->m_client->forgotten(kKey)).error().kind, ErrorKind::BadAnswer);
    }

    void nothingWithoutSecret() {
        DocumentServerSettings settings = f->m_client->settings();
        settings.secret = {};
        DocumentServerClient client(settings, f->m_clock);
        QCOMPARE(QCoro::waitFor(client.version()).error().kind, ErrorKind::InvalidInput);
        QVERIFY(f->m_requests.isEmpty());
    }

    void conversionAnswers_data() {
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<int>("kind"); // -1: converted
        const QJsonObject done{{u"endConvert"_s, true}, {u"fileUrl"_s, u"http://ds/out.pdf"_s}, {u"percent"_s, 100}};
        QTest::newRow("done") << done << -1;
        QTest::newRow("source out of reach") << QJsonObject{{u"error"_s, -4}} << int(ErrorKind::Unreachable);
        QTest::newRow("password") << QJsonObject{{u"error"_s, -5}} << int(ErrorKind::InvalidInput);
        QTest::newRow("token") << QJsonObject{{u"error"_s, -8}} << int(ErrorKind::BadToken);
        QTest::newRow("too large") << QJsonObject{{u"error"_s, -10}} << int(ErrorKind::TooLarge);
        QTest::newRow("cannot") << QJsonObject{{u"error"_s, -3}} << int(ErrorKind::BadAnswer);
        QTest::newRow("not at its end") << QJsonObject{{u"endConvert"_s, false}} << int(ErrorKind::BadAnswer);
        QTest::newRow("a file address") << QJsonObject{{u"endConvert"_s, true}, {u"fileUrl"_s, u"file:///etc/passwd"_s}}
                                        << int(ErrorKind::BadAnswer);
    }

    void conversionAnswers() {
        QFETCH(QJsonObject, fields);
        f->answerCommands(fields);
        ConversionRequest request{kKey, f->fileUrl(), u"txt"_s, u"pdf"_s, u"check.txt"_s};
        const auto result = QCoro::waitFor(f->m_client->convert(request));
        QTEST(result ? -1 : int(result.error().kind), "kind");
        QCOMPARE(f->m_requests.first().path, u"/converter"_s);
        QCOMPARE(f->claimsOf(f->m_requests.first()).value("outputtype"_L1).toString(), u"pdf"_s);
    }

    void aThumbnailIsAskedForInTheClaims() {
        f->answerCommands({{u"endConvert"_s, true}, {u"fileUrl"_s, u"http://ds/out.png"_s}});
        const ConversionRequest request{kKey, f->fileUrl(), u"docx"_s, u"png"_s, u"a"_s, Thumbnail{800, 600}};
        QVERIFY(QCoro::waitFor(f->m_client->convert(request)));
        const QJsonObject expected{{u"aspect"_s, 1}, {u"first"_s, true}, {u"height"_s, 600}, {u"width"_s, 800}};
        QCOMPARE(f->claimsOf(f->m_requests.first()).value("thumbnail"_L1).toObject(), expected);
    }

private:
    std::unique_ptr<ClientFixture> f;
};

QTEST_GUILESS_MAIN(DocumentServerCommandsTest)
#include "tst_document_server_commands.moc"

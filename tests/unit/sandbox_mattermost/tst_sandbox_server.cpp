// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/net/HttpServer.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>
#include <QThread>
#include <QWebSocket>

using namespace attache::sandbox;
using namespace Qt::StringLiterals;

namespace {

HttpResponse textAnswer(QByteArray body) {
    HttpResponse response;
    response.headers = {{"Content-Type", "text/plain"}};
    response.body = std::move(body);
    return response;
}

// Reads from a bare socket until `end` has come or the peer closed.
QByteArray readUntil(QTcpSocket& socket, const QByteArray& end) {
    QByteArray all;
    while (!all.contains(end)) {
        if (!socket.bytesAvailable() && !socket.waitForReadyRead(5000))
            break;
        all += socket.readAll();
    }
    return all;
}

} // namespace

class TestSandboxServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_thread = std::make_unique<QThread>();
        m_context = new QObject;
        m_context->moveToThread(m_thread.get());
        connect(m_thread.get(), &QThread::finished, m_context, &QObject::deleteLater);
        m_thread->start();
    }

    void cleanup() {
        m_server.reset();
        m_thread->quit();
        m_thread->wait();
    }

    void handsOverTheRequest() {
        HttpRequest seen;
        start([&](HttpRequest request, Reply reply) {
            seen = std::move(request);
            reply.send(textAnswer("hello"));
        });
        QNetworkRequest request(m_server->url().resolved(QUrl(u"/a%20b/c?x=1%2B1&y"_s)));
        request.setRawHeader("X-Thing", "value");
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
        auto reply = finished(m_manager.post(request, "the body"));
        QCOMPARE(reply->readAll(), QByteArray("hello"));
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.target, QByteArray("/a%20b/c?x=1%2B1&y"));
        QCOMPARE(seen.path, u"/a b/c"_s);
        QCOMPARE(seen.query.queryItemValue(u"x"_s, QUrl::FullyDecoded), u"1+1"_s);
        QCOMPARE(seen.header("x-thing"), QByteArray("value"));
        QCOMPARE(seen.body, QByteArray("the body"));
    }

    void keepsTheConnectionAndAnswersHead() {
        start([](HttpRequest, Reply reply) { reply.send(textAnswer("12345")); });
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_server->port());
        socket.write("HEAD / HTTP/1.1\r\nHost: x\r\n\r\n");
        const QByteArray head = readUntil(socket, "\r\n\r\n");
        QVERIFY(head.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(head.contains("Content-Length: 5\r\n"));
        socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(readUntil(socket, "12345").endsWith("\r\n\r\n12345"));
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    }

    void streamsFilesAndChunks_data() {
        QTest::addColumn<bool>("isFile");
        QTest::addColumn<bool>("isChunked");
        QTest::newRow("body") << false << false;
        QTest::newRow("chunked body") << false << true;
        QTest::newRow("file") << true << false;
        QTest::newRow("chunked file") << true << true;
    }

    void streamsFilesAndChunks() {
        QFETCH(bool, isFile);
        QFETCH(bool, isChunked);
        const QByteArray bytes = QByteArray("0123456789abcdef").repeated(100'000);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(bytes);
        file.flush();
        start([&](HttpRequest, Reply reply) {
            HttpResponse response = textAnswer(isFile ? QByteArray() : bytes);
            response.file = isFile ? file.fileName() : QString();
            response.isChunked = isChunked;
            reply.send(response);
        });
        auto reply = finished(m_manager.get(QNetworkRequest(m_server->url())));
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QVERIFY(reply->readAll() == bytes);
        QCOMPARE(reply->hasRawHeader("Content-Length"), !isChunked);
    }

    void takesLargeBodiesAndRefusesTooLargeOnes() {
        qint64 size = 0;
        start(
            [&](HttpRequest request, Reply reply) {
                size = request.body.size();
                reply.send(textAnswer({}));
            },
            {}, 64LL * 1024 * 1024);
        QNetworkRequest request(m_server->url());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
        auto reply = finished(m_manager.post(request, QByteArray(64 * 1024 * 1024, 'x')));
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
        QCOMPARE(size, 64LL * 1024 * 1024);
        reply = finished(m_manager.post(request, QByteArray(64 * 1024 * 1024 + 1, 'x')));
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 413);
    }

    void misbehaves_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("cut") << int(Fault::Cut) << QByteArray("\r\n\r\n123");
        QTest::newRow("short length") << int(Fault::ShortLength) << QByteArray("\r\n\r\n123");
        QTest::newRow("reset") << int(Fault::Reset) << QByteArray();
    }

    void misbehaves() {
        QFETCH(int, kind);
        QFETCH(QByteArray, end);
        start([&](HttpRequest, Reply reply) {
            HttpResponse response = textAnswer("12345");
            response.fault = {Fault::Kind(kind), 3};
            reply.send(response);
        });
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_server->port());
        socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        const QByteArray all = readUntil(socket, "never");
        QVERIFY2(all.endsWith(end), all.constData());
        QCOMPARE(all.isEmpty(), end.isEmpty());
        QCOMPARE(all.contains("Content-Length: 5"), !end.isEmpty());
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }

    void hangsUntilDropped() {
        QSemaphore arrived;
        start([&](HttpRequest, Reply reply) {
            HttpResponse response;
            response.fault.kind = Fault::Hang;
            reply.send(response);
            arrived.release();
        });
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_server->port());
        socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(arrived.available());
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
        QCOMPARE(socket.bytesAvailable(), 0);
        m_server->dropConnections();
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }

    void goesAwayAndComesBackOnTheSamePort() {
        start([](HttpRequest, Reply reply) { reply.send(textAnswer("back")); });
        const QUrl url = m_server->url();
        m_server->setAway(true);
        auto reply = finished(m_manager.get(QNetworkRequest(url)));
        QCOMPARE(reply->error(), QNetworkReply::ConnectionRefusedError);
        m_server->setAway(false);
        reply = finished(m_manager.get(QNetworkRequest(url)));
        QCOMPARE(reply->readAll(), QByteArray("back"));
    }

    void refusesATakenPort() {
        start([](HttpRequest, Reply) {});
        QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                                 HttpServer(m_server->port(), m_context, [](HttpRequest, Reply) {}));
    }

    void answersAfterTheEndAreIgnored() {
        std::optional<Reply> kept;
        QSemaphore arrived;
        start([&](HttpRequest, Reply reply) {
            kept = reply;
            arrived.release();
        });
        auto* pending = m_manager.get(QNetworkRequest(m_server->url()));
        QTRY_VERIFY(arrived.available());
        m_server.reset();
        kept->send(textAnswer("late"));
        auto reply = finished(pending);
        QVERIFY(reply->error() != QNetworkReply::NoError);
    }

    void talksOverWebSockets() {
        QSemaphore closed;
        start([](HttpRequest, Reply) {},
              [&](HttpRequest handshake, Socket socket) {
                  socket.onText([socket](QByteArray text) { socket.sendText("echo " + text); });
                  socket.onClosed([&closed] { closed.release(); });
                  socket.sendText("welcome " + handshake.header("x-name"));
              });
        QWebSocket client;
        QSignalSpy texts(&client, &QWebSocket::textMessageReceived);
        QNetworkRequest request(socketUrl());
        request.setRawHeader("X-Name", "alice");
        client.open(request);
        QTRY_COMPARE(texts.size(), 1);
        QCOMPARE(texts.at(0).at(0).toString(), u"welcome alice"_s);
        client.sendTextMessage(u"hi"_s);
        QTRY_COMPARE(texts.size(), 2);
        QCOMPARE(texts.at(1).at(0).toString(), u"echo hi"_s);
        client.close();
        QTRY_VERIFY(closed.available());
    }

    void closesAndDropsWebSockets_data() {
        QTest::addColumn<bool>("isDrop");
        QTest::newRow("close") << false;
        QTest::newRow("drop") << true;
    }

    void closesAndDropsWebSockets() {
        QFETCH(bool, isDrop);
        start([](HttpRequest, Reply) {},
              [&](HttpRequest, Socket socket) {
                  socket.onText([socket, isDrop](QByteArray) { isDrop ? socket.drop() : socket.close(); });
              });
        QWebSocket client;
        QSignalSpy connected(&client, &QWebSocket::connected);
        QSignalSpy disconnected(&client, &QWebSocket::disconnected);
        QSignalSpy errors(&client, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error));
        client.open(QNetworkRequest(socketUrl()));
        QVERIFY(connected.wait());
        client.sendTextMessage(u"end"_s);
        QVERIFY(disconnected.wait());
        // Qt calls both "normal"; only a real close frame comes without a socket error.
        QCOMPARE(errors.isEmpty(), !isDrop);
    }

    void canRefuseAnUpgrade() {
        start([](HttpRequest, Reply) {}, [](HttpRequest, Socket) {});
        m_server->setUpgradeCheck([](const HttpRequest&) {
            HttpResponse refusal;
            refusal.status = 429;
            return std::optional(refusal);
        });
        QWebSocket client;
        QSignalSpy errors(&client, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error));
        client.open(QNetworkRequest(socketUrl()));
        QVERIFY(errors.wait());
        QVERIFY2(client.errorString().contains(u"429"_s), qPrintable(client.errorString()));
    }

private:
    void start(HttpServer::RequestHandler onRequest, HttpServer::SocketHandler onSocket = {},
               qint64 maxBody = 1024LL * 1024 * 1024) {
        m_server =
            std::make_unique<HttpServer>(quint16(0), m_context, std::move(onRequest), std::move(onSocket), maxBody);
    }

    [[nodiscard]] QUrl socketUrl() const {
        QUrl url = m_server->url();
        url.setScheme(u"ws"_s);
        return url;
    }

    static std::unique_ptr<QNetworkReply> finished(QNetworkReply* reply) {
        QSignalSpy spy(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            spy.wait(20'000);
        return std::unique_ptr<QNetworkReply>(reply);
    }

    std::unique_ptr<QThread> m_thread;
    QObject* m_context = nullptr;
    std::unique_ptr<HttpServer> m_server;
    QNetworkAccessManager m_manager;
};

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandbox_server.moc"

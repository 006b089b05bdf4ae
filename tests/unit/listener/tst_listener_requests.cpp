// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// What the listener understands, and what it refuses.
#include "RawPeer.h"

using namespace attache::listener;
using namespace attache::listener::test;
using namespace Qt::StringLiterals;

class TestRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void badRequests_data();
    void badRequests();
    void goodRequests_data();
    void goodRequests();
    void unknownPaths_data();
    void unknownPaths();
    void wrongMethods_data();
    void wrongMethods();
    void answersCarryTheirHeaders();
    void aHeadMayComeByteByByte();
    void pipelinedRequestsAreAnsweredInOrder();
    void keepAlive_data();
    void keepAlive();
    void asksForTheBodyWhenExpected();
    void refusesWithoutAskingForTheBody();
    void anUnknownPathIsRefusedBeforeItsBody();

private:
    std::unique_ptr<HttpListener> m_listener;
    QString m_path;
};

void TestRequests::init() {
    Limits limits;
    limits.headerBytes = 2048;
    limits.bodyBytes = 4096;
    m_listener = startListener(limits);
    QVERIFY(m_listener);
    m_path = m_listener->grantCallback(echo());
}

void TestRequests::badRequests_data() {
    QTest::addColumn<QByteArray>("request"); // PATH stands for a granted path
    QTest::addColumn<int>("status");
    const QByteArray start = "POST PATH HTTP/1.1\r\nHost: a\r\n";
    const auto row = [](const char* name, const QByteArray& request, int status) {
        QTest::newRow(name) << request << status;
    };
    row("garbage", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 400);
    row("nul bytes", QByteArray(64, '\0'), 400);
    row("no version", "GET PATH\r\n\r\n", 400);
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400);
    row("HTTP/0.9", "GET PATH HTTP/0.9\r\n\r\n", 400);
    row("space in target", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("control character in target", "GET /a\x01 HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("bare line feeds", "POST PATH HTTP/1.1\nHost: a\n\n\r\n\r\n", 400);
    row("header without colon", start + "Nonsense\r\n\r\n", 400);
    row("space before colon", start + "Content-Length : 0\r\n\r\n", 400);
    row("folded header", start + "X-Long: a\r\n b\r\n\r\n", 400);
    row("no host", "POST PATH HTTP/1.1\r\nContent-Length: 0\r\n\r\n", 400);
    row("two hosts", start + "Host: b\r\n\r\n", 400);
    row("two different lengths", start + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400);
    row("the same length twice", start + "Content-Length: 1\r\nContent-Length: 1\r\n\r\na", 400);
    row("list of lengths", start + "Content-Length: 1, 1\r\n\r\na", 400);
    row("negative length", start + "Content-Length: -1\r\n\r\n", 400);
    row("signed length", start + "Content-Length: +1\r\n\r\na", 400);
    row("hexadecimal length", start + "Content-Length: 0x1\r\n\r\na", 400);
    row("overflowing length", start + "Content-Length: 18446744073709551617\r\n\r\na", 400);
    row("length and chunked", start + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("chunked and length", start + "Transfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n0\r\n\r\n", 400);
    row("unknown encoding", start + "Transfer-Encoding: gzip\r\n\r\n", 400);
    row("chunked isn't last", start + "Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n", 400);
    row("chunked in HTTP/1.0", "POST PATH HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("bad chunk size", start + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n", 400);
    row("chunk longer than said", start + "Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n", 400);
    row("endless chunk line", start + "Transfer-Encoding: chunked\r\n\r\n1;" + QByteArray(20000, 'a'), 400);
    row("endless trailers", start + "Transfer-Encoding: chunked\r\n\r\n0\r\nA: " + QByteArray(20000, 'a'), 400);
    row("chunks above the limit",
        start + "Transfer-Encoding: chunked\r\n\r\n" +
            QByteArray("400\r\n" + QByteArray(1024, 'a') + "\r\n").repeated(5),
        413);
    row("one chunk above the limit", start + "Transfer-Encoding: chunked\r\n\r\n1001\r\n" + QByteArray(4097, 'a'), 413);
    row("length above the limit", start + "Content-Length: 4097\r\n\r\n", 413);
    row("huge length", start + "Content-Length: 999999999999999999\r\n\r\n", 413);
    row("one huge header", start + "X: " + QByteArray(4000, 'a') + "\r\n\r\n", 431);
    row("huge target", "GET /" + QByteArray(4000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n", 431);
    row("too many headers", start + QByteArray("A: b\r\n").repeated(110) + "\r\n", 431);
    row("endless method", QByteArray(4000, 'A'), 431);
    row("unknown expectation", start + "Expect: miracles\r\n\r\n", 417);
}

void TestRequests::badRequests() {
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    request.replace("PATH", m_path.toLatin1());
    RawPeer peer(m_listener->port());
    QCOMPARE(peer.ask(request).status, status);
    peer.socket().disconnectFromHost();
    QCOMPARE(RawPeer(m_listener->port()).ask(post(m_path, "still there")).body, QByteArray("still there"));
}

void TestRequests::goodRequests_data() {
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("body");
    const QByteArray start = "POST PATH HTTP/1.1\r\nHost: a\r\n";
    const auto row = [](const char* name, const QByteArray& request, const QByteArray& body) {
        QTest::newRow(name) << request << body;
    };
    row("no body", start + "\r\n", "");
    row("empty body", start + "Content-Length: 0\r\n\r\n", "");
    row("body", start + "Content-Length: 5\r\n\r\nhello", "hello");
    row("largest body", start + "Content-Length: 4096\r\n\r\n" + QByteArray(4096, 'b'), QByteArray(4096, 'b'));
    row("chunks", start + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n", "hello world");
    row("chunk extensions and trailers",
        start + "transfer-encoding: Chunked\r\n\r\n5;a=b;c=\"d\"\r\nhello\r\n0\r\nContent-Type: x\r\n\r\n", "hello");
    row("HTTP/1.0", "POST PATH HTTP/1.0\r\nContent-Length: 2\r\n\r\nhi", "hi");
    row("query", "POST PATH?a=b HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi", "hi");
    row("empty header", start + "X-Empty:\r\nContent-Length: 2\r\n\r\nhi", "hi");
}

void TestRequests::goodRequests() {
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, body);
    request.replace("PATH", m_path.toLatin1());
    const Reply reply = RawPeer(m_listener->port()).ask(request);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, body);
}

void TestRequests::unknownPaths_data() {
    QTest::addColumn<QByteArray>("target"); // PATH as above
    const QByteArray guess(43, 'A');
    QTest::newRow("root") << QByteArray("/");
    QTest::newRow("guess of a file") << "/f/" + guess;
    QTest::newRow("guess of a callback") << "/c/" + guess;
    QTest::newRow("right but for the last character") << QByteArray("ALMOST");
    QTest::newRow("one more") << QByteArray("PATHA");
    QTest::newRow("slash behind") << QByteArray("PATH/");
    QTest::newRow("traversal") << QByteArray("/../../etc/passwd");
    QTest::newRow("traversal in a path") << QByteArray("/f/../PATH");
    QTest::newRow("encoded traversal") << QByteArray("/f/%2e%2e%2f%2e%2e%2fetc%2fpasswd");
    QTest::newRow("encoded") << QByteArray("/%63/") + guess;
    QTest::newRow("backslashes") << QByteArray("/f/..\\..\\windows\\win.ini");
    QTest::newRow("asterisk") << QByteArray("*");
    QTest::newRow("absolute form") << QByteArray("http://test/PATH");
    QTest::newRow("no slash") << QByteArray("PATH").mid(1);
    QTest::newRow("only a query") << QByteArray("?PATH");
}

void TestRequests::unknownPaths() {
    QFETCH(QByteArray, target);
    target.replace("ALMOST", m_path.toLatin1().chopped(1) + (m_path.endsWith(u'A') ? 'E' : 'A'));
    target.replace("PATH", m_path.toLatin1());
    RawPeer peer(m_listener->port());
    for (const QByteArray method : {"GET", "POST", "DELETE", "X-STRANGE"}) {
        const Reply reply = peer.ask(method + ' ' + target + " HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.body, QByteArray("Not Found"));
    }
}

void TestRequests::wrongMethods_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("isFile");
    QTest::newRow("GET callback") << QByteArray("GET") << false;
    QTest::newRow("PUT callback") << QByteArray("PUT") << false;
    QTest::newRow("POST file") << QByteArray("POST") << true;
    QTest::newRow("DELETE file") << QByteArray("DELETE") << true;
    QTest::newRow("get file") << QByteArray("get") << true;
}

void TestRequests::wrongMethods() {
    QFETCH(QByteArray, method);
    QFETCH(bool, isFile);
    const QString file = m_listener->grantFile(ServedFile(), "text/plain", everyone());
    const QString path = isFile ? file : m_path;
    RawPeer peer(m_listener->port());
    const Reply reply = peer.ask(method + ' ' + path.toLatin1() + " HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(reply.status, 405);
    QCOMPARE(reply.header("allow"), QByteArray(isFile ? "get, head" : "post"));
}

void TestRequests::answersCarryTheirHeaders() {
    RawPeer peer(m_listener->port());
    for (const QByteArray& request : {post(m_path, "x"), get(u"/unknown"_s)}) {
        const Reply reply = peer.ask(request);
        QCOMPARE(reply.header("x-content-type-options"), QByteArray("nosniff"));
        QCOMPARE(reply.header("cache-control"), QByteArray("no-store"));
        QVERIFY(reply.header("date").endsWith(" gmt"));
        QVERIFY(!reply.head.contains("server:"));
    }
}

void TestRequests::aHeadMayComeByteByByte() {
    RawPeer peer(m_listener->port());
    for (const char byte : post(m_path, "slowly"))
        peer.send(QByteArray(1, byte));
    QCOMPARE(peer.reply().body, QByteArray("slowly"));
}

void TestRequests::pipelinedRequestsAreAnsweredInOrder() {
    RawPeer peer(m_listener->port());
    QByteArray requests;
    for (int i = 0; i < 500; ++i)
        requests += post(m_path, QByteArray::number(i));
    peer.send(requests);
    for (int i = 0; i < 500; ++i)
        QCOMPARE(peer.reply().body, QByteArray::number(i));
}

void TestRequests::keepAlive_data() {
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("staysOpen");
    QTest::newRow("1.1") << QByteArray("1.1") << QByteArray() << true;
    QTest::newRow("1.1 close") << QByteArray("1.1") << QByteArray("Connection: close\r\n") << false;
    QTest::newRow("1.0") << QByteArray("1.0") << QByteArray() << false;
    QTest::newRow("1.0 keep-alive") << QByteArray("1.0") << QByteArray("Connection: Keep-Alive\r\n") << true;
}

void TestRequests::keepAlive() {
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, header);
    QFETCH(bool, staysOpen);
    RawPeer peer(m_listener->port());
    const QByteArray request = "POST " + m_path.toLatin1() + " HTTP/" + version + "\r\nHost: a\r\n" + header + "\r\n";
    const Reply first = peer.ask(request);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.header("connection"), QByteArray(staysOpen ? "keep-alive" : "close"));
    if (staysOpen)
        QCOMPARE(peer.ask(request).status, 200);
    else
        QVERIFY(peer.isClosedSilently());
}

void TestRequests::asksForTheBodyWhenExpected() {
    RawPeer peer(m_listener->port());
    peer.send("POST " + m_path.toLatin1() +
              " HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nExpect: 100-Continue\r\n\r\n");
    QCOMPARE(peer.reply().status, 100);
    QCOMPARE(peer.ask("body").body, QByteArray("body"));
}

void TestRequests::refusesWithoutAskingForTheBody() {
    RawPeer peer(m_listener->port());
    peer.send("POST " + m_path.toLatin1() +
              " HTTP/1.1\r\nHost: a\r\nContent-Length: 9999\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(peer.reply().status, 413);
    QVERIFY(peer.isClosedSilently());
}

void TestRequests::anUnknownPathIsRefusedBeforeItsBody() {
    RawPeer peer(m_listener->port());
    QCOMPARE(peer.ask("POST /unknown HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n").status, 404);
    QVERIFY(peer.isClosedSilently());
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_listener_requests.moc"

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// No bytes bring the listener down.
#include "RawPeer.h"

#include <random>

using namespace attache::listener;
using namespace attache::listener::test;
using namespace Qt::StringLiterals;

class TestGarbage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mutatedRequests_data();
    void mutatedRequests();
};

namespace {

// One to four edits: bytes changed, removed, doubled, or a telling token put in.
QByteArray mutated(QByteArray bytes, std::mt19937& random) {
    static const QList<QByteArray> tokens{"\r\n",
                                          "\r\n\r\n",
                                          "\r",
                                          "\n",
                                          QByteArray(1, '\0'),
                                          "0\r\n\r\n",
                                          "Transfer-Encoding: chunked\r\n",
                                          "\xff",
                                          ":",
                                          "FFFFFFFFFF",
                                          ";",
                                          "Content-Length: 7",
                                          ",",
                                          "Connection: upgrade, close\r\n",
                                          "\r\n ",
                                          "HTTP/1.1",
                                          "%00",
                                          "-1",
                                          "bytes=",
                                          "\t",
                                          "Expect: 100-continue\r\n",
                                          "GET ",
                                          "0",
                                          "\"",
                                          "POST "};
    const auto below = [&random](qsizetype limit) {
        return qsizetype(random() % std::size_t(std::max<qsizetype>(1, limit)));
    };
    for (qsizetype edits = 1 + below(4); edits > 0 && !bytes.isEmpty(); --edits) {
        const qsizetype at = below(bytes.size());
        switch (below(4)) {
        case 0:
            bytes[at] = char(random());
            break;
        case 1:
            bytes.remove(at, 1 + below(20));
            break;
        case 2:
            bytes.insert(at, bytes.mid(below(bytes.size()), below(60)));
            break;
        default:
            bytes.insert(at, tokens[below(tokens.size())]);
            break;
        }
    }
    return bytes;
}

} // namespace

void TestGarbage::mutatedRequests_data() {
    QTest::addColumn<QByteArray>("request"); // PATH and FILE stand for granted paths
    QTest::newRow("post") << QByteArray("POST PATH HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nX: y\r\n\r\nhello");
    QTest::newRow("chunked") << QByteArray(
        "POST PATH HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        "5;a=\"b\"\r\nhello\r\n1F\r\n1234567890123456789012345678901\r\n0\r\nT: u\r\n\r\n");
    QTest::newRow("range") << QByteArray("GET FILE HTTP/1.1\r\nHost: a\r\nRange: bytes=1-2\r\n"
                                         "If-Range: Fri, 02 Jan 2026 03:04:05 GMT\r\n\r\n");
    QTest::newRow("pipelined") << QByteArray("POST PATH HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi"
                                             "HEAD FILE HTTP/1.1\r\nHost: a\r\n\r\n"
                                             "POST PATH HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
}

void TestGarbage::mutatedRequests() {
    QFETCH(QByteArray, request);
    const auto listener = startListener();
    ServedFile served;
    served.setReady(QStringLiteral(ATTACHE_SOURCE_DIR "/LICENSE"));
    const QString path = listener->grantCallback(echo());
    request.replace("PATH", path.toLatin1());
    request.replace("FILE", listener->grantFile(served, "text/plain", everyone()).toLatin1());
    std::mt19937 random(4711);
    for (int i = 0; i < 400; ++i) {
        RawPeer peer(listener->port());
        const QByteArray bytes = mutated(request, random);
        const qsizetype half = qsizetype(random() % std::size_t(bytes.size() + 1));
        peer.send(bytes.left(half));
        peer.send(bytes.mid(half));
        peer.socket().disconnectFromHost();
        if (i % 50 == 0)
            QCOMPARE(RawPeer(listener->port()).ask(post(path, "alive")).body, QByteArray("alive"));
    }
    QCOMPARE(RawPeer(listener->port()).ask(post(path, "alive")).body, QByteArray("alive"));
}

QTEST_GUILESS_MAIN(TestGarbage)
#include "tst_listener_garbage.moc"

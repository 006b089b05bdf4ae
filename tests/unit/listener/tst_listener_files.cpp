// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Granted files: ranges, conditions, waiting, refusals.
#include "RawPeer.h"

#include <QTemporaryDir>
#include <QTimeZone>

using namespace attache::listener;
using namespace attache::listener::test;
using namespace Qt::StringLiterals;

class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ranges_data();
    void ranges();
    void conditions_data();
    void conditions();
    void headTellsTheLengthOnly();
    void anEmptyFile();
    void aLargeFileArrivesWhole();
    void aRangeOfALargeFile();
    void contentTypes_data();
    void contentTypes();
    void theOwnerDecides();
    void aCheckThatThrowsRefuses();
    void waitsForTheFile();
    void waitsAgainstTheClock();
    void aFailedFile();
    void onlyTheFirstSettlementCounts();
    void aVanishedFile();
    void aFolderIsNoFile();
    void aFileThatShrinksCutsTheConnection();
    void aBodyIsRefused();
    void revoked();
    void revokedWhileWaiting();

private:
    QString writeFile(const QByteArray& content);
    QString grant(const QString& file, const QByteArray& type = "text/plain");

    QTemporaryDir m_folder;
    std::unique_ptr<HttpListener> m_listener;
    int m_files = 0;
};

void TestFiles::init() {
    Limits limits;
    m_listener = startListener(limits);
    QVERIFY(m_listener);
}

QString TestFiles::writeFile(const QByteArray& content) {
    QFile file(m_folder.filePath(QString::number(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    file.flush();
    file.setFileTime(QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc()), QFileDevice::FileModificationTime);
    return file.fileName();
}

QString TestFiles::grant(const QString& file, const QByteArray& type) {
    ServedFile served;
    served.setReady(file);
    return m_listener->grantFile(served, type, everyone());
}

void TestFiles::ranges_data() {
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentRange");
    const auto row = [](const char* range, int status, const char* body, const char* contentRange) {
        QTest::newRow(range) << QByteArray(range) << status << QByteArray(body) << QByteArray(contentRange);
    };
    row("bytes=0-0", 206, "0", "bytes 0-0/10");
    row("bytes=2-5", 206, "2345", "bytes 2-5/10");
    row("bytes=0-9", 206, "0123456789", "bytes 0-9/10");
    row("bytes=7-", 206, "789", "bytes 7-9/10");
    row("bytes=9-", 206, "9", "bytes 9-9/10");
    row("bytes=5-99", 206, "56789", "bytes 5-9/10");
    row("bytes=5-99999999999999999999999", 206, "56789", "bytes 5-9/10");
    row("bytes=-3", 206, "789", "bytes 7-9/10");
    row("bytes=-99", 206, "0123456789", "bytes 0-9/10");
    row("Bytes=1-1", 206, "1", "bytes 1-1/10");
    row("bytes=10-", 416, "", "bytes */10");
    row("bytes=10-20", 416, "", "bytes */10");
    row("bytes=99999999999999999999999-", 416, "", "bytes */10");
    row("bytes=-0", 416, "", "bytes */10");
    row("bytes=5-2", 200, "0123456789", "");
    row("bytes=0-1,3-4", 200, "0123456789", "");
    row("bytes=a-b", 200, "0123456789", "");
    row("bytes=-", 200, "0123456789", "");
    row("bytes=5", 200, "0123456789", "");
    row("bytes=+1-2", 200, "0123456789", "");
    row("bytes=0--1", 200, "0123456789", "");
    row("lines=1-2", 200, "0123456789", "");
    row("bytes", 200, "0123456789", "");
}

void TestFiles::ranges() {
    QFETCH(QByteArray, range);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentRange);
    const QString path = grant(writeFile("0123456789"));
    RawPeer peer(m_listener->port());
    const Reply reply = peer.ask(get(path, "Range: " + range + "\r\n"));
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.body, body);
    QCOMPARE(reply.header("content-range"), contentRange);
    QCOMPARE(reply.header("accept-ranges"), QByteArray("bytes"));
    QCOMPARE(peer.ask(get(path)).body, QByteArray("0123456789"));
}

void TestFiles::conditions_data() {
    QTest::addColumn<QByteArray>("headers"); // TAG stands for the file's ETag
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QByteArray& headers, int status) {
        QTest::newRow(name) << headers << status;
    };
    const QByteArray range = "Range: bytes=1-2\r\n";
    row("not changed since", "If-Modified-Since: Fri, 02 Jan 2026 03:04:05 GMT\r\n", 304);
    row("not changed since later", "If-Modified-Since: Fri, 02 Jan 2026 03:04:06 GMT\r\n", 304);
    row("changed since", "If-Modified-Since: Fri, 02 Jan 2026 03:04:04 GMT\r\n", 200);
    row("broken date", "If-Modified-Since: yesterday\r\n", 200);
    row("wrong weekday", "If-Modified-Since: Mon, 02 Jan 2026 03:04:05 GMT\r\n", 200);
    row("impossible date", "If-Modified-Since: Fri, 31 Feb 2026 03:04:05 GMT\r\n", 200);
    row("same tag", "If-None-Match: TAG\r\n", 304);
    row("any tag", "If-None-Match: *\r\n", 304);
    row("other tag beats date", "If-None-Match: \"x\"\r\nIf-Modified-Since: Fri, 02 Jan 2026 03:04:05 GMT\r\n", 200);
    row("range if the same date", range + "If-Range: Fri, 02 Jan 2026 03:04:05 GMT\r\n", 206);
    row("range if another date", range + "If-Range: Fri, 02 Jan 2026 03:04:06 GMT\r\n", 200);
    row("range if the same tag", range + "If-Range: TAG\r\n", 206);
    row("range if another tag", range + "If-Range: \"x\"\r\n", 200);
    row("range if nonsense", range + "If-Range: nonsense\r\n", 200);
}

void TestFiles::conditions() {
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    const QString path = grant(writeFile("0123456789"));
    RawPeer peer(m_listener->port());
    const Reply first = peer.ask(get(path));
    QCOMPARE(first.header("last-modified"), QByteArray("fri, 02 jan 2026 03:04:05 gmt"));
    headers.replace("TAG", first.header("etag"));
    const Reply reply = peer.ask(get(path, headers));
    QCOMPARE(reply.status, status);
    QCOMPARE(peer.ask(get(path)).status, 200);
}

void TestFiles::headTellsTheLengthOnly() {
    const QString path = grant(writeFile("0123456789"));
    RawPeer peer(m_listener->port());
    const Reply reply = peer.ask("HEAD " + path.toLatin1() + " HTTP/1.1\r\nHost: a\r\nRange: bytes=0-1\r\n\r\n");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("content-length"), QByteArray("10"));
    QCOMPARE(peer.ask("HEAD /unknown HTTP/1.1\r\nHost: a\r\n\r\n").status, 404);
    QCOMPARE(peer.ask(get(path)).body, QByteArray("0123456789"));
}

void TestFiles::anEmptyFile() {
    const QString path = grant(writeFile({}));
    RawPeer peer(m_listener->port());
    QCOMPARE(peer.ask(get(path)).header("content-length"), QByteArray("0"));
    QCOMPARE(peer.ask(get(path, "Range: bytes=0-\r\n")).status, 416);
}

void TestFiles::aLargeFileArrivesWhole() {
    QByteArray content;
    for (int i = 0; content.size() < 5'000'000; ++i)
        content += QByteArray::number(i);
    const QString path = grant(writeFile(content));
    RawPeer peer(m_listener->port());
    QVERIFY(peer.ask(get(path)).body == content);
    QVERIFY(peer.ask(get(path)).body == content);
}

void TestFiles::aRangeOfALargeFile() {
    QByteArray content;
    for (int i = 0; content.size() < 2'000'000; ++i)
        content += QByteArray::number(i);
    const QString path = grant(writeFile(content));
    QVERIFY(RawPeer(m_listener->port()).ask(get(path, "Range: bytes=100-1500000\r\n")).body ==
            content.mid(100, 1499901));
}

void TestFiles::contentTypes_data() {
    QTest::addColumn<QByteArray>("granted");
    QTest::addColumn<QByteArray>("sent");
    const QByteArray fallback = "application/octet-stream";
    QTest::newRow("plain") << QByteArray("text/plain; charset=utf-8") << QByteArray("text/plain; charset=utf-8");
    QTest::newRow("empty") << QByteArray() << fallback;
    QTest::newRow("line end") << QByteArray("text/plain\r\nSet-Cookie: a=b") << fallback;
    QTest::newRow("line feed") << QByteArray("text/plain\nX: y") << fallback;
    QTest::newRow("nul") << QByteArray("text/plain\0x", 12) << fallback;
    QTest::newRow("beyond ASCII") << QByteArray("text/pl\xc3\xa4in") << fallback;
}

void TestFiles::contentTypes() {
    QFETCH(QByteArray, granted);
    QFETCH(QByteArray, sent);
    const QString file = grant(writeFile("x"), granted);
    const QString callback = m_listener->grantCallback(
        [granted](const RequestView&, Responder responder) { responder.send({200, granted.toStdString(), "x"}); });
    RawPeer peer(m_listener->port());
    for (const QByteArray& request : {get(file), post(callback, "")}) {
        const Reply reply = peer.ask(request);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("content-type"), sent);
        QVERIFY(!reply.head.contains("set-cookie"));
    }
}

void TestFiles::theOwnerDecides() {
    ServedFile served;
    served.setReady(writeFile("secret"));
    const QString path = m_listener->grantFile(served, "text/plain", [](const RequestView& request) {
        return request.method == "GET" && request.target.ends_with("?key=1") &&
               request.header("AUTHORIZATION") == "Bearer right" && request.header("Absent").empty();
    });
    RawPeer peer(m_listener->port());
    QCOMPARE(peer.ask(get(path + u"?key=1"_s, "Authorization: Bearer right\r\n")).body, QByteArray("secret"));
    for (const QByteArray& request : {get(path), get(path + u"?key=1"_s, "Authorization: Bearer wrong\r\n")}) {
        const Reply reply = peer.ask(request);
        QCOMPARE(reply.status, 403);
        QVERIFY(!reply.body.contains("secret"));
    }
}

void TestFiles::aCheckThatThrowsRefuses() {
    ServedFile served;
    served.setReady(writeFile("secret"));
    const QString path = m_listener->grantFile(served, "text/plain",
                                               [](const RequestView&) -> bool { throw std::runtime_error("broken"); });
    QCOMPARE(RawPeer(m_listener->port()).ask(get(path)).status, 403);
    QCOMPARE(RawPeer(m_listener->port()).ask(get(m_listener->grantFile(served, "text/plain", nullptr))).status, 403);
}

void TestFiles::waitsForTheFile() {
    ServedFile served;
    std::atomic<int> asked = 0;
    const QString path =
        m_listener->grantFile(served, "text/plain", [&asked](const RequestView&) { return ++asked > 0; });
    RawPeer first(m_listener->port());
    RawPeer second(m_listener->port());
    RawPeer gone(m_listener->port());
    for (RawPeer* peer : {&first, &second, &gone})
        peer->send(get(path));
    QTRY_COMPARE(asked.load(), 3);
    gone.socket().abort();
    served.setReady(writeFile("at last"));
    QCOMPARE(first.reply().body, QByteArray("at last"));
    QCOMPARE(second.reply().body, QByteArray("at last"));
    QCOMPARE(first.ask(get(path)).body, QByteArray("at last"));
}

void TestFiles::waitsAgainstTheClock() {
    Limits limits;
    limits.answerTime = std::chrono::milliseconds(50);
    const auto listener = startListener(limits);
    ServedFile served;
    const QString path = listener->grantFile(served, "text/plain", everyone());
    QCOMPARE(RawPeer(listener->port()).ask(get(path)).status, 503);
    served.setReady(writeFile("late"));
    QCOMPARE(RawPeer(listener->port()).ask(get(path)).body, QByteArray("late"));
}

void TestFiles::aFailedFile() {
    ServedFile served;
    std::atomic<bool> asked = false;
    const QString path =
        m_listener->grantFile(served, "text/plain", [&asked](const RequestView&) { return asked = true; });
    RawPeer peer(m_listener->port());
    peer.send(get(path));
    QTRY_VERIFY(asked);
    served.setFailed();
    QCOMPARE(peer.reply().status, 503);
    QCOMPARE(peer.ask(get(path)).status, 503);
}

void TestFiles::onlyTheFirstSettlementCounts() {
    ServedFile failed;
    failed.setFailed();
    failed.setReady(writeFile("x"));
    ServedFile ready;
    ready.setReady(writeFile("y"));
    ready.setFailed();
    RawPeer peer(m_listener->port());
    QCOMPARE(peer.ask(get(m_listener->grantFile(failed, "text/plain", everyone()))).status, 503);
    QCOMPARE(peer.ask(get(m_listener->grantFile(ready, "text/plain", everyone()))).body, QByteArray("y"));
}

void TestFiles::aVanishedFile() {
    QCOMPARE(RawPeer(m_listener->port()).ask(get(grant(m_folder.filePath(u"none"_s)))).status, 503);
}

void TestFiles::aFolderIsNoFile() {
    QCOMPARE(RawPeer(m_listener->port()).ask(get(grant(m_folder.path()))).status, 503);
}

void TestFiles::aFileThatShrinksCutsTheConnection() {
    const QString file = writeFile(QByteArray(30'000'000, 'x'));
    RawPeer peer(m_listener->port());
    peer.socket().setReadBufferSize(1000); // the transfer stalls until we read on
    peer.send(get(grant(file)));
    QVERIFY(peer.socket().waitForReadyRead(kPatience));
    QVERIFY(QFile::resize(file, 100));
    peer.socket().setReadBufferSize(0);
    QCOMPARE(peer.reply().status, 0);
}

void TestFiles::aBodyIsRefused() {
    const QString path = grant(writeFile("x"));
    QCOMPARE(RawPeer(m_listener->port()).ask(get(path, "Content-Length: 3\r\n") + "abc").status, 400);
    QCOMPARE(RawPeer(m_listener->port()).ask(get(path, "Transfer-Encoding: chunked\r\n") + "0\r\n\r\n").status, 400);
}

void TestFiles::revoked() {
    const QString path = grant(writeFile("x"));
    RawPeer peer(m_listener->port());
    QCOMPARE(peer.ask(get(path)).status, 200);
    m_listener->revoke(path);
    QCOMPARE(peer.ask(get(path)).status, 404);
    m_listener->revoke(path);
    m_listener->revoke({});
}

void TestFiles::revokedWhileWaiting() {
    ServedFile served;
    std::atomic<bool> asked = false;
    const QString path =
        m_listener->grantFile(served, "text/plain", [&asked](const RequestView&) { return asked = true; });
    RawPeer peer(m_listener->port());
    peer.send(get(path));
    QTRY_VERIFY(asked);
    m_listener->revoke(path);
    served.setReady(writeFile("x"));
    QCOMPARE(peer.reply().status, 404);
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_listener_files.moc"

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "Talk.h"

#include <QTcpSocket>
#include <QTest>

using namespace attache::sandbox;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FiveMiB = 5 * 1024 * 1024;

} // namespace

class TestMattermostFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servesRanges_data() {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("all") << QByteArray() << 200 << QByteArray("0123456789");
        QTest::newRow("from") << QByteArray("bytes=7-") << 206 << QByteArray("789");
        QTest::newRow("from to") << QByteArray("bytes=2-4") << 206 << QByteArray("234");
        QTest::newRow("last") << QByteArray("bytes=-2") << 206 << QByteArray("89");
        QTest::newRow("beyond") << QByteArray("bytes=10-") << 416 << QByteArray();
    }

    void servesRanges() {
        QFETCH(QByteArray, range);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Talk talk;
        const QString path = u"/files/"_s + attach(talk, "0123456789");
        const Answer answer = talk.get(path, range.isEmpty() ? Headers() : Headers{{"Range", range}});
        QCOMPARE(answer.status, status);
        if (status != 416)
            QCOMPARE(answer.body, body);
        QVERIFY(!answer.headers.contains("etag"));
    }

    void knowsUnchangedFilesAndNoHead() {
        Talk talk;
        const QString path = u"/files/"_s + attach(talk, "x");
        const QByteArray modified = talk.get(path).headers.value("last-modified");
        QVERIFY(modified.endsWith(" GMT"));
        QCOMPARE(talk.get(path, {{"If-Modified-Since", modified}}).status, 304);
        QCOMPARE(talk.send("HEAD", Talk::api(path)).status, 404);
    }

    void gzipsUnlessToldOtherwise() {
        Talk talk;
        const QString path = u"/files/"_s + attach(talk, QByteArray(5000, 'x'));
        const Answer packed = talk.get(path, {{"Accept-Encoding", "gzip"}});
        QCOMPARE(packed.headers.value("content-encoding"), QByteArray("gzip"));
        QVERIFY(!packed.headers.contains("content-length"));
        QVERIFY(packed.body.startsWith("\x1f\x8b"));
        QVERIFY(packed.body.size() < 1000);
        QCOMPARE(talk.get(path).headers.value("content-length"), QByteArray("5000"));
    }

    void hidesUnpostedAndDeletedFiles() {
        Talk talk;
        const QString unposted = talk.uploadedId(u"a.txt"_s, "mine");
        QCOMPARE(talk.get(u"/files/"_s + unposted).body, QByteArray("mine"));
        QCOMPARE(talk.get(u"/files/%1/link"_s.arg(unposted)).status, 400);
        talk.speakAs(talk.bob);
        QCOMPARE(talk.get(u"/files/"_s + unposted).status, 403);
        const QString id = attach(talk, "x");
        talk.server.deletePost(talk.server.posts(talk.docs).constFirst().value(u"id"_s).toString());
        for (const QString& end : {QString(), u"/info"_s, u"/link"_s})
            QCOMPARE(talk.get(u"/files/%1%2"_s.arg(id, end)).errorId(), u"app.file_info.get.app_error"_s);
    }

    void linksWork() {
        Talk talk;
        const QString id = attach(talk, "public");
        const QUrl link(talk.get(u"/files/%1/link"_s.arg(id)).object().value(u"link"_s).toString());
        talk.token.clear();
        QCOMPARE(talk.send("GET", link.path() + u'?' + link.query()).body, QByteArray("public"));
        QCOMPARE(talk.send("GET", link.path() + u"?h=wrong"_s).status, 400);
    }

    void switchesThingsOff() {
        Talk talk({.attachments = false, .publicLinks = false});
        const QString id = attach(talk, "x");
        const Answer link = talk.get(u"/files/%1/link"_s.arg(id));
        QCOMPARE(link.status, 501);
        QCOMPARE(link.errorId(), u"api.file.get_public_link.disabled.app_error"_s);
        const Answer upload = talk.upload(u"a.txt"_s, "x");
        QCOMPARE(upload.status, 501);
        QCOMPARE(upload.errorId(), u"api.file.attachments.disabled.app_error"_s);
    }

    void refusesUploads() {
        Talk talk({.maxFileSize = 10});
        QCOMPARE(talk.upload(u"a.txt"_s, QByteArray(10, 'x')).status, 201);
        const Answer large = talk.upload(u"a.txt"_s, QByteArray(11, 'x'));
        QCOMPARE(large.status, 413);
        QCOMPARE(large.errorId(), u"api.file.upload_file.too_large_detailed.app_error"_s);
        talk.speakAs(talk.carol);
        QCOMPARE(talk.upload(u"a.txt"_s, "x").errorId(), u"api.context.permissions.app_error"_s);
    }

    void measuresPictures() {
        Talk talk;
        const QByteArray png =
            QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDw"
                                   "ADhgGAWjR9awAAAABJRU5ErkJggg==");
        const QJsonObject info = talk.server.fileInfo(talk.uploadedId(u"p.png"_s, png));
        QCOMPARE(info.value(u"width"_s).toInt(), 1);
        QCOMPARE(info.value(u"height"_s).toInt(), 1);
        QVERIFY(info.value(u"has_preview_image"_s).toBool());
        QVERIFY(!info.value(u"mini_preview"_s).toString().isEmpty());
    }

    void keepsDifficultNames() {
        Talk talk;
        const Answer answer = talk.upload(u"a%2Fb%20%2B%E2%80%AE.txt"_s, "x");
        const QJsonObject info = answer.object().value(u"file_infos"_s).toArray().at(0).toObject();
        QCOMPARE(info.value(u"name"_s).toString(), u"b +\u202E.txt"_s);
    }

    void resumesUploads() {
        Talk talk;
        const QByteArray content = QByteArray(FiveMiB, 'a') + QByteArray(FiveMiB, 'b') + "end";
        const QString path = u"/uploads/"_s + startUpload(talk, content.size());
        QCOMPARE(part(talk, path, content.left(FiveMiB - 1)).status, 400);
        QCOMPARE(part(talk, path, content.left(FiveMiB)).status, 204);
        // The line breaks in the middle of the second part: what came is kept.
        talk.server.failNext("POST", u"/uploads/"_s, 1, Fault{Fault::Reset, 1000});
        breakPart(talk, path, content.mid(FiveMiB));
        const qint64 offset = talk.get(path).object().value(u"file_offset"_s).toInteger();
        QCOMPARE(offset, FiveMiB + 1000);
        const Answer last = part(talk, path, content.mid(offset));
        QCOMPARE(last.status, 200);
        QVERIFY(talk.server.fileContent(last.errorId()) == content);
        QCOMPARE(talk.get(path).status, 404);
    }

    void guardsUploadSessions() {
        Talk talk({.maxFileSize = 100});
        QCOMPARE(talk.post(u"/uploads"_s, uploadBody(talk, 101)).status, 413);
        const QString path = u"/uploads/"_s + startUpload(talk, 5);
        QCOMPARE(part(talk, path, "too much").status, 400);
        talk.speakAs(talk.bob);
        QCOMPARE(talk.get(path).status, 403);
        talk.speakAs(talk.carol);
        QCOMPARE(talk.post(u"/uploads"_s, uploadBody(talk, 5)).status, 403);
    }

    void cutsDownloads() {
        Talk talk;
        const QString path = u"/files/"_s + attach(talk, QByteArray(100'000, 'x'));
        talk.server.failNext("GET", u"/files/"_s, 1, Fault{Fault::Cut, 5000});
        const Answer cut = talk.get(path);
        QCOMPARE(cut.status, 0);
        QCOMPARE(cut.body.size(), 5000);
        QCOMPARE(talk.get(path).body.size(), 100'000);
    }

private:
    static QString attach(Talk& talk, const QByteArray& content) {
        return talk.fileOf(talk.server.addPost(
            {.channelId = talk.docs, .userId = talk.alice, .message = u"x"_s, .files = {{u"file.bin"_s, content}}}));
    }

    static QJsonObject uploadBody(const Talk& talk, qint64 size) {
        return {{u"channel_id"_s, talk.docs}, {u"filename"_s, u"big.bin"_s}, {u"file_size"_s, size}};
    }

    static QString startUpload(Talk& talk, qint64 size) {
        return talk.post(u"/uploads"_s, uploadBody(talk, size)).object().value(u"id"_s).toString();
    }

    // By hand: QNetworkAccessManager would send the request again by itself.
    static void breakPart(const Talk& talk, const QString& path, const QByteArray& bytes) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(talk.server.url().port()));
        QVERIFY(socket.waitForConnected());
        socket.write("POST " + Talk::api(path).toLatin1() + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " +
                     talk.token.toLatin1() + "\r\nContent-Length: " + QByteArray::number(bytes.size()) + "\r\n\r\n");
        socket.write(bytes);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(socket.readAll().isEmpty());
    }

    static Answer part(Talk& talk, const QString& path, const QByteArray& bytes) {
        return talk.send("POST", Talk::api(path), bytes, {{"Content-Type", "application/octet-stream"}});
    }
};

QTEST_GUILESS_MAIN(TestMattermostFiles)
#include "tst_mattermost_files.moc"

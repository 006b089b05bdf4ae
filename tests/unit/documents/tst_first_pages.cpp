// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Pictures of first pages: what is asked for, what comes of it, and when nothing is asked for.
#include "DocumentsBench.h"
#include "documents/FirstPages.h"
#include "onlyoffice/DocumentKey.h"
#include "onlyoffice/DocumentServerClient.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache;
using attache::test::DocumentsBench;
using documents::FirstPages;
using sandbox::Fault;
using sandbox::HttpResponse;
using Prospect = FirstPages::Prospect;

namespace {

const QByteArray kPng = QByteArray::fromHex("89504e470d0a1a0a");

class Bench : public DocumentsBench {
public:
    Bench() { start(); }
    ~Bench() { pages.reset(); }

    void start() {
        const onlyoffice::DocumentServerTiming timing{patience, patience};
        pages = std::make_unique<FirstPages>(context, *client, *listener, hands, timing);
        QObject::connect(pages.get(), &FirstPages::found, pages.get(),
                         [this](const QString& id, const QByteArray& png) {
                             told.append(id);
                             picture = png;
                         });
        QObject::connect(pages.get(), &FirstPages::missing, pages.get(),
                         [this](const QString& id) { told.append(u'-' + id); });
    }

    [[nodiscard]] domain::FileInfo file(const QString& id) const {
        const QJsonObject info = mattermost.fileInfo(id);
        domain::FileInfo file;
        file.id = id;
        file.name = info.value("name"_L1).toString();
        file.extension = info.value("extension"_L1).toString();
        file.size = info.value("size"_L1).toInteger();
        return file;
    }
    [[nodiscard]] domain::FileInfo plan() const { return file(fileId); }
    bool tells(const QStringList& expected) {
        static_cast<void>(QTest::qWaitFor([&] { return told.size() >= expected.size(); }, 10000));
        if (told != expected)
            qWarning() << told;
        return told == expected;
    }

    // A Document Server that does what the test tells it.
    void misbehave(const HttpResponse& conversion, const HttpResponse& download = {}) {
        server = std::make_unique<sandbox::HttpServer>(quint16(0), &owner, [=, this](const auto& request, auto reply) {
            ++requests;
            HttpResponse answer = request.path == "/converter"_L1 ? conversion : download;
            answer.body.replace("SERVER", server->url().toString().toUtf8());
            reply.send(answer);
        });
        context.documentServer.address = server->url();
        start();
    }

    domain::ManualClock hands{domain::SystemClock().now()};
    std::unique_ptr<FirstPages> pages;
    std::chrono::milliseconds patience{1000};
    QStringList told; // file ids; with a dash before those that are missing
    QByteArray picture;
    QObject owner;
    std::unique_ptr<sandbox::HttpServer> server;
    int requests = 0;
};

HttpResponse answer(const QByteArray& body, int status = 200, Fault fault = {}) {
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "application/json"}};
    response.body = body;
    response.fault = fault;
    return response;
}

QByteArray converted(const QByteArray& url = "SERVER/out.png") {
    return "{\"endConvert\":true,\"fileType\":\"png\",\"fileUrl\":\"" + url + "\",\"percent\":100}";
}

QByteArray failed(int number) {
    return "{\"error\":" + QByteArray::number(number) + '}';
}

QByteArray encryptedFile() {
    const QString name = u"EncryptedPackage"_s;
    return QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0') +
           QByteArray(reinterpret_cast<const char*>(name.utf16()), name.size() * 2) + QByteArray(600, '\0');
}

} // namespace

Q_DECLARE_METATYPE(attache::sandbox::HttpResponse)

class FirstPagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPictureComesOnceAndIsKept() {
        Bench bench;
        QCOMPARE(bench.pages->prospect(bench.plan()), Prospect::Possible);
        bench.pages->want(bench.plan());
        bench.pages->want(bench.plan()); // nothing new
        QVERIFY(bench.tells({bench.fileId}));
        QVERIFY(bench.picture.startsWith(kPng));
        QTRY_COMPARE(bench.cached(), QStringList()); // nothing stays on the disk
        QCOMPARE(bench.pages->prospect(bench.plan()), Prospect::Known);
        bench.pages->want(bench.plan());
        QVERIFY(bench.tells({bench.fileId, bench.fileId}));
        const auto log = bench.documentServer.conversionLog();
        QCOMPARE(log.size(), 1);
        const QJsonObject asked = log.first();
        QCOMPARE(asked.value("outputtype"_L1).toString(), u"png"_s);
        QCOMPARE(asked.value("thumbnail"_L1).toObject().value("aspect"_L1).toInt(), 1);
        QVERIFY(!QJsonDocument(asked).toJson().contains("Plan"));
        const QString key = asked.value("key"_L1).toString();
        QCOMPARE(key, onlyoffice::pictureKey(u"server"_s, bench.fileId, 1000)); // the same for everybody
        QVERIFY(key != onlyoffice::pictureKey(u"server"_s, bench.fileId, 500)); // that size would be answered again
        QVERIFY(key != onlyoffice::documentKey(u"server"_s, bench.fileId));
        QVERIFY(key != onlyoffice::exactVersionKey(u"server"_s, bench.fileId));
        // Whoever kept the address gets nothing any longer.
        const QUrl url(asked.value("url"_L1).toString());
        QCOMPARE(bench.fetch(url, bench.tokenFor(url)).status, 404);
    }

    void whatIsNeverAskedFor_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<bool>("isSetUp");
        QTest::addColumn<bool>("isPossible");
        QTest::newRow("a document") << u"a.docx"_s << qint64(1000) << true << true;
        QTest::newRow("capitals") << u"a.XLSX"_s << qint64(1000) << true << true;
        QTest::newRow("a PDF") << u"a.pdf"_s << qint64(1000) << true << true;
        QTest::newRow("empty") << u"a.docx"_s << qint64(0) << true << false;
        QTest::newRow("large") << u"a.docx"_s << qint64(20 * 1024 * 1024) << true << true;
        QTest::newRow("too large") << u"a.docx"_s << qint64(20 * 1024 * 1024 + 1) << true << false;
        QTest::newRow("not convertible") << u"a.gdoc"_s << qint64(1000) << true << false;
        QTest::newRow("a program") << u"a.exe"_s << qint64(1000) << true << false;
        QTest::newRow("no Document Server") << u"a.docx"_s << qint64(1000) << false << false;
    }
    void whatIsNeverAskedFor() {
        QFETCH(QString, name);
        QFETCH(qint64, size);
        QFETCH(bool, isSetUp);
        QFETCH(bool, isPossible);
        Bench bench;
        if (!isSetUp) {
            bench.context.documentServer.address.clear();
            bench.start();
        }
        domain::FileInfo file;
        file.id = u"x"_s;
        file.name = name;
        file.size = size;
        QCOMPARE(bench.pages->prospect(file), isPossible ? Prospect::Possible : Prospect::None);
        if (isPossible)
            return;
        bench.pages->want(file);
        QVERIFY(bench.tells({u"-x"_s}));
        QCOMPARE(bench.documentServer.conversionLog().size(), 0);
    }

    void aProtectedFileIsNamed() {
        Bench bench;
        const QString id = bench.post(u"Locked.docx"_s, encryptedFile());
        bench.pages->want(bench.file(id));
        QVERIFY(bench.tells({u'-' + id}));
        QCOMPARE(bench.pages->prospect(bench.file(id)), Prospect::Protected);
        QCOMPARE(bench.pages->prospect(bench.plan()), Prospect::Possible);
    }

    void failures_data() {
        QTest::addColumn<HttpResponse>("conversion");
        QTest::addColumn<HttpResponse>("download");
        QTest::addColumn<bool>("isOfFile"); // otherwise the Document Server is left alone
        const HttpResponse done = answer(converted());
        const QByteArray png = kPng + QByteArray(100, 'x');
        QTest::newRow("silent") << answer(converted(), 200, {Fault::Hang}) << done << false;
        QTest::newRow("503") << answer("no", 503) << done << false;
        QTest::newRow("no such page") << answer("no", 404) << done << false;
        QTest::newRow("not JSON") << answer("<html>") << done << false;
        QTest::newRow("another scheme") << answer(converted("file:///etc/passwd")) << done << false;
        for (const int number : {-1, -2, -3, -7, -9, -10})
            QTest::addRow("error %d", number) << answer(failed(number)) << done << true;
        QTest::newRow("can't reach us") << answer(failed(-4)) << done << false;
        QTest::newRow("token") << answer(failed(-8)) << done << false;
        QTest::newRow("a web page") << done << answer("<html></html>") << true;
        QTest::newRow("another picture") << done << answer("GIF89a") << true;
        QTest::newRow("cut") << done << answer(png, 200, {Fault::ShortLength, 20}) << false;
        QTest::newRow("expired") << done << answer("no", 410) << true;
        QTest::newRow("too large") << done << answer(kPng + QByteArray(5 * 1024 * 1024, 'x')) << true;
        QTest::newRow("never ends") << done << answer(png, 200, {Fault::Hang}) << false;
    }
    void failures() {
        QFETCH(HttpResponse, conversion);
        QFETCH(HttpResponse, download);
        QFETCH(bool, isOfFile);
        Bench bench;
        bench.misbehave(conversion, download);
        bench.pages->want(bench.plan());
        QVERIFY(bench.tells({u'-' + bench.fileId}));
        QTRY_COMPARE(bench.cached(), QStringList());
        QCOMPARE(bench.pages->prospect(bench.plan()), Prospect::None);
        domain::FileInfo other = bench.plan();
        other.id = u"other"_s;
        QCOMPARE(bench.pages->prospect(other), isOfFile ? Prospect::Possible : Prospect::None);
        const int before = bench.requests;
        bench.pages->want(bench.plan()); // remembered
        QVERIFY(bench.tells({u'-' + bench.fileId, u'-' + bench.fileId}));
        QCOMPARE(bench.requests, before);
        bench.hands.advance(std::chrono::minutes(6)); // the Document Server may be well again; a file stays as it is
        QCOMPARE(bench.pages->prospect(bench.plan()), isOfFile ? Prospect::None : Prospect::Possible);
        bench.hands.advance(std::chrono::hours(1));
        QCOMPARE(bench.pages->prospect(bench.plan()), Prospect::Possible);
    }

    // Somebody set another Document Server; setting the same again is no news.
    void anotherDocumentServerBeginsAnew_data() {
        QTest::addColumn<int>("error");
        QTest::newRow("a file's failure") << -3;
        QTest::newRow("the server's") << -8;
    }
    void anotherDocumentServerBeginsAnew() {
        QFETCH(int, error);
        Bench bench;
        bench.misbehave(answer(failed(error)));
        bench.pages->want(bench.plan());
        QVERIFY(bench.tells({u'-' + bench.fileId}));
        bench.pages->setContext(bench.context);
        QCOMPARE(bench.pages->prospect(bench.plan()), Prospect::None);
        bench.context.documentServer.address = bench.documentServer.url();
        bench.pages->setContext(bench.context);
        QCOMPARE(bench.pages->prospect(bench.plan()), Prospect::Possible);
    }

    void thoseSeenLongAgoAreForgotten() {
        Bench bench;
        bench.misbehave(answer(converted()), answer(kPng + QByteArray(3'900'000, 'x')));
        QStringList ids;
        for (int number = 0; number < 5; ++number) { // 19.5 MB
            ids.append(bench.post(u"%1.docx"_s.arg(number), bench.content));
            bench.pages->want(bench.file(ids.last()));
            QVERIFY(bench.tells(ids));
        }
        QCOMPARE(bench.pages->prospect(bench.file(ids.first())), Prospect::Possible);
        QCOMPARE(bench.pages->prospect(bench.file(ids.last())), Prospect::Known);
    }

    void aFileThatMattermostDoesNotGive() {
        Bench bench;
        const domain::FileInfo file = bench.plan();
        bench.mattermost.deletePost(bench.postId);
        bench.pages->want(file);
        QVERIFY(bench.tells({u'-' + bench.fileId}));
        domain::FileInfo other = file;
        other.id = u"other"_s;
        QCOMPARE(bench.pages->prospect(other), Prospect::Possible);
    }

    // Under the same key somebody's earlier attempt may have failed.
    void anotherOnesFailureIsTriedAgain() {
        Bench bench;
        int tries = 0;
        bench.misbehave({});
        bench.server = std::make_unique<sandbox::HttpServer>(quint16(0), &bench.owner, [&](const auto&, auto reply) {
            reply.send(answer(failed(++tries == 1 ? -4 : -3)));
        });
        bench.context.documentServer.address = bench.server->url();
        bench.start();
        bench.pages->want(bench.plan());
        QVERIFY(bench.tells({u'-' + bench.fileId}));
        QCOMPARE(tries, 2);
        domain::FileInfo other = bench.plan();
        other.id = u"other"_s;
        QCOMPARE(bench.pages->prospect(other), Prospect::Possible);
    }

    void whoMovesOnHearsNothing() {
        Bench bench;
        bench.misbehave(answer(converted(), 200, {Fault::Hang}));
        bench.pages->want(bench.plan());
        QTRY_VERIFY(bench.requests == 1);
        const auto hung = std::move(bench.server); // keeps its connection
        bench.context.documentServer.address = bench.documentServer.url();
        bench.pages->setContext(bench.context);
        const QString second = bench.post(u"Second.docx"_s, bench.content);
        bench.pages->want(bench.file(second));
        QVERIFY(bench.tells({second}));
        QTest::qWait(1200); // the first one's patience
        QCOMPARE(bench.told, QStringList{second});
        QCOMPARE(bench.pages->prospect(bench.plan()), Prospect::Possible);
        QTRY_COMPARE(bench.cached(), QStringList());
    }

    // Long before the answer is given up for.
    void whoMovesOnEndsTheWork_data() {
        QTest::addColumn<bool>("isAnotherWanted");
        QTest::newRow("nothing is wanted") << false;
        QTest::newRow("another one is") << true;
    }
    void whoMovesOnEndsTheWork() {
        QFETCH(bool, isAnotherWanted);
        Bench bench;
        bench.patience = std::chrono::minutes(1);
        bench.misbehave(answer(converted(), 200, {Fault::Hang}));
        const auto connections = [&] { return bench.pages->findChildren<onlyoffice::DocumentServerClient*>().size(); };
        bench.pages->want(bench.plan());
        QTRY_VERIFY(bench.requests == 1 && bench.cached().size() == 1);
        const QStringList served = bench.cached();
        if (isAnotherWanted)
            bench.pages->want(bench.file(bench.post(u"Second.docx"_s, bench.content)));
        else
            bench.pages->drop();
        QTRY_VERIFY(!bench.cached().contains(served.first()));
        QTRY_COMPARE(connections(), isAnotherWanted ? 1 : 0);
    }

    void droppedWithTheObject() {
        Bench bench;
        bench.misbehave(answer(converted(), 200, {Fault::Hang}));
        bench.pages->want(bench.plan());
        QTRY_VERIFY(bench.requests == 1);
        bench.pages.reset();
        QTRY_COMPARE(bench.cached(), QStringList());
        QCOMPARE(bench.told, QStringList());
    }

    void whatIsNoPictureIsNotAskedForAgain() {
        Bench bench;
        bench.pages->want(bench.plan());
        QVERIFY(bench.tells({bench.fileId}));
        bench.pages->reject(bench.fileId);
        QVERIFY(bench.tells({bench.fileId, u'-' + bench.fileId}));
        QCOMPARE(bench.pages->prospect(bench.plan()), Prospect::None);
    }
};

QTEST_GUILESS_MAIN(FirstPagesTest)
#include "tst_first_pages.moc"

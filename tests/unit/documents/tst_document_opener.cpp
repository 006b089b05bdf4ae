// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// From "this attachment, please" to an editor: who may do what, which version opens, and what can go wrong.
#include "DocumentsBench.h"
#include "domain/VersionRecord.h"

#include <QCoroTask>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache;
using attache::test::DocumentsBench;
using documents::DocumentOpener;
using domain::ErrorKind;
using sandbox::ConnectionState;

namespace {

constexpr auto kFilePath = "/files/[^/]+$";

QJsonObject rightsProp(const QString& fileId, const QString& who, const QByteArray& json) {
    return {{u"ONLYOFFICE_PERMISSIONS_%1_%2"_s.arg(fileId, who), QString::fromLatin1(json.toBase64())}};
}

// Edits the document as Alice and waits for the version; its file's id.
QString saveVersion(DocumentsBench& bench, const QString& text) {
    const auto before = bench.mattermost.thread(bench.postId).size();
    const auto opened = bench.open(bench.fileId);
    if (!opened)
        return {};
    const int connection = bench.join(*opened, ConnectionState::Editing);
    if (!bench.documentServer.typeInto(bench.keyOf(*opened), bench.alice, text))
        return {};
    bench.documentServer.leave(connection);
    if (!QTest::qWaitFor([&] { return bench.mattermost.thread(bench.postId).size() > before; }, 20000))
        return {};
    bench.opener->close(*opened);
    return bench.mattermost.thread(bench.postId).last().value("file_ids"_L1).toArray().first().toString();
}

} // namespace

class DocumentOpenerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theAuthorEdits() {
        DocumentsBench bench;
        const auto opened = bench.open(bench.fileId);
        QVERIFY(opened);
        QVERIFY(opened->editor.isEditing);
        QCOMPARE(opened->rootFileId, bench.fileId);
        QCOMPARE(opened->fileId, bench.fileId);
        QCOMPARE(opened->title, u"Plan.docx"_s);
        QVERIFY(opened->warning.isEmpty());
        const auto sessions = bench.unfinished();
        QCOMPARE(sessions.size(), 1);
        QCOMPARE(sessions.first().id, opened->id);
        QCOMPARE(sessions.first().callbackPath, opened->callbackPath);
        QCOMPARE(sessions.first().documentKey, bench.keyOf(*opened));
        QVERIFY(bench.join(*opened, ConnectionState::Editing) >= 0);
        QCOMPARE(bench.documentServer.textOf(bench.keyOf(*opened)), QStringList{u"First line"_s});
    }

    void othersLookUnlessAPropLetsThemEdit_data() {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QByteArray>("prop");
        QTest::addColumn<bool>("edits");
        QTest::newRow("no prop") << QString() << QByteArray() << false;
        QTest::newRow("everybody may") << u"*"_s << QByteArray(R"({"edit":true})") << true;
        QTest::newRow("everybody looks") << u"*"_s << QByteArray(R"({"edit":false})") << false;
        QTest::newRow("Bob may") << u"bob"_s << QByteArray(R"({"edit":true})") << true;
        QTest::newRow("Bob comments") << u"bob"_s << QByteArray(R"({"edit":false,"comment":true})") << true;
        QTest::newRow("Alice may") << u"alice"_s << QByteArray(R"({"edit":true})") << false;
    }
    void othersLookUnlessAPropLetsThemEdit() {
        QFETCH(QString, who);
        QFETCH(const QByteArray, prop);
        QFETCH(const bool, edits);
        DocumentsBench bench;
        bench.signIn(bench.bob);
        who = who == "bob"_L1 ? bench.bob : who == "alice"_L1 ? bench.alice : who;
        if (!prop.isEmpty())
            bench.mattermost.setProps(bench.postId, rightsProp(bench.fileId, who, prop));
        const auto opened = bench.open(bench.fileId);
        QVERIFY(opened);
        QCOMPARE(opened->editor.isEditing, edits);
        QCOMPARE(opened->callbackPath.isEmpty(), !edits);
        QCOMPARE(bench.unfinished().size(), edits ? 1 : 0);
    }

    void lookersJoin() {
        DocumentsBench bench;
        bench.signIn(bench.bob);
        const auto opened = bench.open(bench.fileId);
        QVERIFY(opened);
        QVERIFY(bench.join(*opened, ConnectionState::Viewing) >= 0);
    }

    void theNewestVersionOpensWhicheverWasAskedFor() {
        DocumentsBench bench;
        const QString second = saveVersion(bench, u"Second line"_s);
        QVERIFY(!second.isEmpty());
        for (const QString& asked : {bench.fileId, second}) {
            const auto opened = bench.open(asked);
            QVERIFY(opened);
            QCOMPARE(opened->fileId, second);
            QCOMPARE(opened->rootFileId, bench.fileId);
            QVERIFY(opened->editor.isEditing);
            QCOMPARE(bench.fetch(*opened).body, bench.mattermost.fileContent(second));
            bench.opener->close(*opened);
        }
    }

    // The Document Server refuses the key under which a version was edited once it was saved.
    void anExactVersionIsShownAndNeverEdited() {
        DocumentsBench bench;
        const auto edited = bench.open(bench.fileId);
        QVERIFY(edited);
        bench.opener->close(*edited);
        const QString second = saveVersion(bench, u"Second line"_s);
        QVERIFY(!second.isEmpty());
        documents::OpenRequest request = bench.request(bench.fileId);
        request.isExactVersion = true;
        const auto first = bench.open(request);
        QVERIFY(first);
        QVERIFY(!first->editor.isEditing);
        QCOMPARE(first->fileId, bench.fileId);
        QVERIFY(first->callbackPath.isEmpty());
        QVERIFY(bench.keyOf(*first) != bench.keyOf(*edited));
        QVERIFY(bench.join(*first, ConnectionState::Viewing) >= 0);
        QCOMPARE(bench.documentServer.textOf(bench.keyOf(*first)), QStringList{u"First line"_s});

        request = bench.request(second);
        request.isExactVersion = true;
        const auto newest = bench.open(request);
        QVERIFY(newest);
        QVERIFY(!newest->editor.isEditing);
        QCOMPARE(newest->fileId, second);
        QVERIFY(bench.keyOf(*newest) != bench.keyOf(*first));
    }

    void whatCannotBeOpened_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("empty") << u"Empty.docx"_s << qint64(0) << ErrorKind::InvalidInput;
        QTest::newRow("a format ONLYOFFICE doesn't know") << u"Tool.exe"_s << qint64(10) << ErrorKind::InvalidInput;
        QTest::newRow("no extension") << u"README"_s << qint64(10) << ErrorKind::InvalidInput;
        QTest::newRow("too large") << u"Large.docx"_s << qint64(100LL * 1024 * 1024 + 1) << ErrorKind::TooLarge;
    }
    void whatCannotBeOpened() {
        QFETCH(const QString, name);
        QFETCH(const qint64, size);
        QFETCH(const ErrorKind, kind);
        DocumentsBench bench;
        const QString id = bench.post(name, QByteArray(size, 'x'));
        const auto opened = bench.open(id);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, kind);
        QVERIFY(!opened.error().message.isEmpty());
        QVERIFY(bench.unfinished().isEmpty());
        QTRY_VERIFY(bench.cached().isEmpty());
    }

    void aDocumentBeyondMattermostsLimitOpensWithAWarning() {
        DocumentsBench bench;
        bench.context.maxFileSize = bench.content.size() - 1;
        bench.startOpener();
        const auto opened = bench.open(bench.fileId);
        QVERIFY(opened);
        QVERIFY(opened->editor.isEditing);
        QVERIFY(!opened->warning.isEmpty());
        bench.signIn(bench.bob); // who only looks has nothing to be warned of
        const auto looked = bench.open(bench.fileId);
        QVERIFY(looked);
        QVERIFY(looked->warning.isEmpty());
    }

    void whatWasDeletedIsGone() {
        DocumentsBench bench;
        const documents::OpenRequest request = bench.request(bench.fileId);
        bench.mattermost.deletePost(bench.postId);
        const auto opened = bench.open(request);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::NotFound);
    }

    void aVersionThatWasDeletedLeavesTheOlderOnes() {
        DocumentsBench bench;
        const QString second = saveVersion(bench, u"Second line"_s);
        documents::OpenRequest request = bench.request(second);
        request.attachment.rootId = bench.postId;
        bench.mattermost.deletePost(request.attachment.postId);
        const auto gone = bench.open(request);
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::NotFound);
        const auto older = bench.open(bench.fileId);
        QVERIFY(older);
        QCOMPARE(older->fileId, bench.fileId);
    }

    void strangersAreKeptOut() {
        DocumentsBench bench;
        bench.signIn(bench.carol);
        const auto opened = bench.open(bench.fileId);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Forbidden);
        QTRY_VERIFY(bench.cached().isEmpty());
    }

    void withoutASetUpNothingOpens_data() {
        QTest::addColumn<QString>("missing");
        QTest::newRow("address") << u"address"_s;
        QTest::newRow("secret") << u"secret"_s;
        QTest::newRow("listener") << u"listener"_s;
    }
    void withoutASetUpNothingOpens() {
        QFETCH(const QString, missing);
        DocumentsBench bench;
        if (missing == "address"_L1)
            bench.context.documentServer.address.clear();
        else if (missing == "secret"_L1)
            bench.context.documentServer.secret = {};
        else
            bench.context.listenerUrl.clear();
        bench.opener->setContext(bench.context);
        const auto opened = bench.open(bench.fileId);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::NotSetUp);
    }

    void mattermostAway() {
        DocumentsBench bench;
        const documents::OpenRequest request = bench.request(bench.fileId);
        bench.client->setTiming({std::chrono::milliseconds(1000), std::chrono::milliseconds(1000)});
        bench.mattermost.setAway(true);
        const auto opened = bench.open(request);
        QVERIFY(!opened);
        QVERIFY(domain::isTransient(opened.error().kind));
    }

    void archivedChannelsAreReadOnly() {
        DocumentsBench bench;
        documents::OpenRequest request = bench.request(bench.fileId);
        request.isArchivedChannel = true;
        const auto opened = bench.open(request);
        QVERIFY(opened);
        QVERIFY(!opened->editor.isEditing);
        QVERIFY(bench.unfinished().isEmpty());
    }

    void aDownloadThatFailsIsToldToEverybody() {
        DocumentsBench bench;
        bench.client->setTiming({std::chrono::milliseconds(20000), std::chrono::milliseconds(300)});
        bench.mattermost.failNext("GET", QString::fromLatin1(kFilePath), 1, sandbox::Fault{sandbox::Fault::Hang});
        QSignalSpy failed(bench.opener.get(), &DocumentOpener::documentFailed);
        const auto opened = bench.open(bench.fileId);
        QVERIFY(opened);
        QVERIFY(failed.isEmpty());
        QCOMPARE(bench.fetch(*opened).status, 503); // it waits, until the download is given up
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toString(), opened->id);
        QTRY_VERIFY(bench.cached().isEmpty());
        const auto again = bench.open(bench.fileId); // another try is another download
        QVERIFY(again);
        QCOMPARE(bench.fetch(*again).body, bench.content);
    }

    void aDownloadThatIsCutFails() {
        DocumentsBench bench;
        bench.mattermost.failNext("GET", QString::fromLatin1(kFilePath), 4,
                                  sandbox::Fault{sandbox::Fault::ShortLength, 20});
        QSignalSpy failed(bench.opener.get(), &DocumentOpener::documentFailed);
        const auto opened = bench.open(bench.fileId);
        QVERIFY(opened);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(bench.fetch(*opened).status, 503);
        QTRY_VERIFY(bench.cached().isEmpty());
    }

    void closingWhileItDownloads() {
        DocumentsBench bench;
        bench.mattermost.failNext("GET", QString::fromLatin1(kFilePath), 1, sandbox::Fault{sandbox::Fault::Hang});
        QSignalSpy failed(bench.opener.get(), &DocumentOpener::documentFailed);
        const auto opened = bench.open(bench.fileId);
        QVERIFY(opened);
        bench.opener->close(*opened);
        QCOMPARE(bench.fetch(*opened).status, 404);
        QTRY_VERIFY(bench.cached().isEmpty());
        QVERIFY(failed.isEmpty());
    }

    void onlyTheDocumentServerIsServed_data() {
        QTest::addColumn<QString>("token");
        QTest::newRow("none") << u"none"_s;
        QTest::newRow("garbage") << u"garbage"_s;
        QTest::newRow("another secret") << u"secret"_s;
        QTest::newRow("expired") << u"expired"_s;
        QTest::newRow("for another file") << u"file"_s;
        QTest::newRow("for another host") << u"host"_s;
        QTest::newRow("with a query") << u"query"_s;
        QTest::newRow("for nothing") << u"nothing"_s;
    }
    void onlyTheDocumentServerIsServed() {
        QFETCH(const QString, token);
        DocumentsBench bench;
        const auto opened = bench.open(bench.fileId);
        QVERIFY(opened);
        QUrl url = bench.urlOf(*opened);
        QByteArray header = bench.tokenFor(url);
        if (token == "none"_L1)
            header.clear();
        else if (token == "garbage"_L1)
            header = "Bearer x.y.z";
        else if (token == "expired"_L1)
            header = bench.tokenFor(url, std::chrono::seconds(-3600));
        else if (token == "file"_L1)
            header = bench.tokenFor(QUrl(url.toString() + u'x'));
        else if (token == "host"_L1)
            header = bench.tokenFor(QUrl(u"http://example.com"_s + opened->filePath));
        else if (token == "query"_L1)
            url.setQuery(u"a=b"_s);
        else if (token == "nothing"_L1)
            header = bench.tokenFor({});
        if (token == "secret"_L1) {
            const domain::Secret right = bench.context.documentServer.secret;
            bench.context.documentServer.secret = domain::Secret("another");
            header = bench.tokenFor(url);
            bench.context.documentServer.secret = right;
        }
        const auto answer = bench.fetch(url, header);
        QCOMPARE(answer.status, 403);
        QVERIFY(answer.body.size() < bench.content.size());
        QCOMPARE(bench.fetch(*opened).body, bench.content); // and then who has the right one
    }

    void partsAndHeads() {
        DocumentsBench bench;
        const auto opened = bench.open(bench.fileId);
        QVERIFY(opened);
        const QUrl url = bench.urlOf(*opened);
        const auto part = bench.fetch(url, bench.tokenFor(url), "GET", "bytes=2-5");
        QCOMPARE(part.status, 206);
        QCOMPARE(part.body, bench.content.mid(2, 4));
        const auto head = bench.fetch(url, bench.tokenFor(url), "HEAD");
        QCOMPARE(head.status, 200);
        QCOMPARE(head.length.toLongLong(), bench.content.size());
        QVERIFY(head.body.isEmpty());
        QCOMPARE(bench.fetch(url, {}, "HEAD").status, 403);
    }

    void openedTwiceItIsDownloadedOnce() {
        DocumentsBench bench;
        const auto first = bench.open(bench.fileId);
        const auto second = bench.open(bench.fileId);
        QVERIFY(first && second);
        QVERIFY(first->id != second->id);
        QVERIFY(first->filePath != second->filePath);
        QCOMPARE(bench.fetch(*first).body, bench.content);
        QCOMPARE(bench.fetch(*second).body, bench.content);
        QCOMPARE(bench.cached().size(), 1);
        bench.opener->close(*first);
        QCOMPARE(bench.fetch(*first).status, 404);
        QCOMPARE(bench.fetch(*second).body, bench.content);
        bench.opener->close(*second);
        QTRY_VERIFY(bench.cached().isEmpty());
        const auto log = bench.mattermost.requestLog();
        const QString path = u"/files/"_s + bench.fileId;
        QCOMPARE(std::ranges::count_if(log, [&](const auto& request) { return request.path.endsWith(path); }), 1);
    }

    void leftoversGoAndOtherFilesStay() {
        DocumentsBench bench;
        const auto opened = bench.open(bench.fileId);
        QVERIFY(opened);
        QCOMPARE(bench.fetch(*opened).status, 200);
        const QDir folder(bench.context.cacheFolder);
        const QString name = bench.cached().first();
        QVERIFY(QFile::copy(folder.filePath(name), folder.filePath(u"left"_s + name)));
        QVERIFY(QFile::copy(folder.filePath(name), folder.filePath(u"mine.docx"_s)));
        bench.startOpener();
        QCOMPARE(bench.cached(), QStringList{u"mine.docx"_s});
    }

    void aCacheThatCannotBeWritten() {
        DocumentsBench bench;
        QFile inTheWay(bench.folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        bench.context.cacheFolder = inTheWay.fileName() + u"/cache"_s;
        bench.startOpener();
        const auto opened = bench.open(bench.fileId);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
    }

    void theOpenerGoesMeanwhile() {
        DocumentsBench bench;
        auto opening = bench.opener->open(bench.request(bench.fileId));
        bench.opener.reset();
        const auto opened = QCoro::waitFor(std::move(opening));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Cancelled);
    }

    void aDocumentServerWithAnotherSetUp() {
        DocumentsBench bench;
        bench.documentServer.setSecret("another-secret");
        const auto opened = bench.open(bench.fileId);
        QVERIFY(opened); // nobody can know yet
        QVERIFY(bench.join(*opened, ConnectionState::Failed) >= 0);
    }

    // Its last version may come to the callback of somebody who left long ago.
    void theCallbackOutlivesTheClosing() {
        DocumentsBench bench;
        const auto opened = bench.open(bench.fileId);
        QVERIFY(opened);
        const int connection = bench.join(*opened, ConnectionState::Editing);
        QVERIFY(bench.documentServer.typeInto(bench.keyOf(*opened), bench.alice, u"Second line"_s));
        bench.opener->close(*opened);
        bench.opener.reset();
        bench.documentServer.leave(connection);
        QTRY_COMPARE(bench.versionNames(), QStringList{u"Plan.docx"_s});
    }
};

QTEST_GUILESS_MAIN(DocumentOpenerTest)
#include "tst_document_opener.moc"

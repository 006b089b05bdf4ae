// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The editor's history of one document: what is listed, what is served to whom, and for how long.
#include "DocumentsBench.h"
#include "documents/VersionHistory.h"
#include "domain/VersionRecord.h"
#include "onlyoffice/Jwt.h"
#include "sandbox/documentserver/ooxml/OoxmlFiles.h"

#include <QCoroTask>
#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache;
using attache::test::DocumentsBench;
using documents::VersionHistory;
using sandbox::ConnectionState;

namespace {

class Bench : public DocumentsBench {
public:
    // Posts a version as somebody's companion would; its file's id.
    QString postVersion(const QString& parentFileId, int number, const QByteArray& bytes = {}) {
        ++m_posted;
        domain::VersionRecord record;
        record.rootFileId = fileId;
        record.parentFileId = parentFileId;
        record.number = number;
        record.saveId = u"00000000-0000-4000-8000-%1"_s.arg(m_posted, 12, 10, QLatin1Char('0'));
        record.documentKey = u"key%1"_s.arg(m_posted);
        record.editorIds = QStringList{alice};
        sandbox::NewPostArguments arguments{
            channelId,
            alice,
            u"File Plan.docx was updated by @alice"_s,
            {{u"Plan.docx"_s, bytes.isEmpty() ? sandbox::makeDocx({u"Text %1"_s.arg(m_posted)}) : bytes}},
            postId,
            domain::versionProps(record)};
        const QString id = mattermost.addPost(arguments);
        const auto thread = mattermost.thread(postId);
        for (const QJsonObject& post : thread) {
            if (post.value("id"_L1).toString() == id)
                return post.value("file_ids"_L1).toArray().first().toString();
        }
        return {};
    }

    // Edits the newest version through the Document Server; true when the version is there.
    bool edit(const QString& text) {
        const auto before = mattermost.thread(postId).size();
        const auto opened = open(fileId);
        const int connection = opened ? join(*opened, ConnectionState::Editing) : -1;
        if (connection < 0 || !documentServer.typeInto(keyOf(*opened), alice, text))
            return false;
        documentServer.leave(connection);
        const bool isThere =
            QTest::qWaitFor([&] { return mattermost.thread(postId).size() > before && !saves->isStoring(); }, 20000);
        opener->close(*opened);
        return isThere;
    }

    std::unique_ptr<VersionHistory> historyOf(const documents::OpenedDocument& opened) {
        return std::make_unique<VersionHistory>(context, opened, *client, *listener, *saves, clock);
    }

    // The argument without its token, which is checked.
    [[nodiscard]] QJsonObject believed(QJsonObject argument) const {
        const QByteArray token = argument.take("token"_L1).toString().toLatin1();
        auto claims = onlyoffice::verifyJwt(std::string_view(token.constData(), std::size_t(token.size())),
                                            context.documentServer.secret, clock.now());
        if (!claims)
            return {{u"refused"_s, claims.error().message}};
        claims->remove("iat"_L1);
        claims->remove("exp"_L1);
        return *claims == argument ? argument : QJsonObject();
    }

    test::HttpAnswer fetchSigned(const QString& address) {
        const QUrl url(address);
        return fetch(url, tokenFor(url));
    }

private:
    int m_posted = 0;
};

QJsonArray entriesOf(const QJsonObject& list) {
    return list.value("history"_L1).toArray();
}

QList<int> numbersOf(const QJsonObject& list) {
    QList<int> numbers;
    for (const auto& entry : entriesOf(list))
        numbers.append(entry.toObject().value("version"_L1).toInt());
    return numbers;
}

domain::DocumentVersion version(const QString& id, int number, const QString& parent) {
    domain::DocumentVersion made;
    made.attachment.file.id = id;
    made.number = number;
    made.parentFileId = parent;
    return made;
}

domain::Document documentOf(const QStringList& chain) { // "id number parent"
    domain::Document document;
    for (const QString& line : chain) {
        const QStringList parts = line.split(u' ');
        document.versions.append(version(parts.at(0), parts.at(1).toInt(), parts.value(2)));
    }
    return document;
}

} // namespace

Q_DECLARE_METATYPE(attache::domain::ErrorKind)

class VersionHistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersAreOfUseOnce_data() {
        QTest::addColumn<QStringList>("chain");
        QTest::addColumn<QList<int>>("numbers");
        QTest::newRow("one") << QStringList{u"a 1"_s} << QList<int>{1};
        QTest::newRow("a line") << QStringList{u"a 1"_s, u"b 2 a"_s, u"c 3 b"_s} << QList<int>{1, 2, 3};
        QTest::newRow("deleted ones") << QStringList{u"a 1"_s, u"d 4 c"_s, u"e 5 d"_s} << QList<int>{1, 4, 5};
        QTest::newRow("a fork") << QStringList{u"a 1"_s, u"b 2 a"_s, u"c 2 a"_s} << QList<int>{1, 2, 3};
        QTest::newRow("an old fork") << QStringList{u"a 1"_s, u"b 2 a"_s, u"c 3 b"_s, u"d 2 a"_s}
                                     << QList<int>{1, 2, 3, 4};
    }
    void numbersAreOfUseOnce() {
        QFETCH(const QStringList, chain);
        QTEST(documents::historyNumbers(documentOf(chain)), "numbers");
    }

    void whatIsComparedWith_data() {
        QTest::addColumn<QStringList>("chain");
        QTest::addColumn<QString>("open");
        QTest::addColumn<QString>("other");
        const QStringList line{u"a 1"_s, u"b 2 a"_s, u"c 3 b"_s};
        const QStringList fork{u"a 1"_s, u"b 2 a"_s, u"c 3 b"_s, u"d 3 b"_s};
        const QStringList oldFork{u"a 1"_s, u"b 2 a"_s, u"c 3 b"_s, u"d 2 a"_s};
        QTest::newRow("only one") << QStringList{u"a 1"_s} << u"a"_s << QString();
        QTest::newRow("the version before") << line << u"c"_s << u"b"_s;
        QTest::newRow("an old one: what became of it") << line << u"b"_s << u"c"_s;
        QTest::newRow("the other fork") << fork << u"d"_s << u"c"_s;
        QTest::newRow("and back") << fork << u"c"_s << u"d"_s;
        QTest::newRow("another depth") << oldFork << u"d"_s << u"c"_s;
        QTest::newRow("parent deleted") << QStringList{u"a 1"_s, u"c 3 b"_s} << u"c"_s << u"a"_s;
        QTest::newRow("deleted itself") << line << u"x"_s << QString();
        QTest::newRow("in a circle") << QStringList{u"a 1 b"_s, u"b 2 a"_s} << u"b"_s << u"a"_s;
    }
    void whatIsComparedWith() {
        QFETCH(const QStringList, chain);
        QFETCH(const QString, open);
        const auto other = documents::otherVersion(documentOf(chain), open);
        QTEST(other ? other->attachment.file.id : QString(), "other");
    }

    void twentyVersionsAreListed() {
        Bench bench;
        QStringList files{bench.fileId};
        for (int number = 2; number <= 20; ++number)
            files.append(bench.postVersion(files.last(), number));
        const auto opened = bench.open(bench.fileId);
        QVERIFY(opened);
        const auto history = bench.historyOf(*opened);
        const QJsonObject list = QCoro::waitFor(history->list());
        QCOMPARE(list.value("currentVersion"_L1).toInt(), 20);
        QCOMPARE(entriesOf(list).size(), 20);
        QSet<QString> keys;
        for (qsizetype i = 0; i < 20; ++i) {
            const QJsonObject entry = entriesOf(list).at(i).toObject();
            QCOMPARE(entry.value("version"_L1).toInt(), int(i) + 1);
            QCOMPARE(entry.value("user"_L1).toObject().value("id"_L1).toString(), bench.alice);
            QCOMPARE(entry.value("user"_L1).toObject().value("name"_L1).toString(), u"alice"_s);
            QVERIFY(!entry.value("created"_L1).toString().isEmpty());
            QVERIFY(!entry.contains("changes"_L1));
            keys.insert(entry.value("key"_L1).toString());
        }
        QCOMPARE(keys.size(), 20);
        QVERIFY(!keys.contains(bench.keyOf(*opened))); // under which people edit
        QCOMPARE(history->versionAt(7)->attachment.file.id, files.at(6));
        QVERIFY(!history->versionAt(21));
        QVERIFY(!history->versionAt(0));
    }

    void aVersionIsServedToTheDocumentServerAlone() {
        Bench bench;
        bench.postVersion(bench.fileId, 2);
        const auto opened = bench.open(bench.fileId);
        QVERIFY(opened);
        auto history = bench.historyOf(*opened);
        const QJsonObject data = bench.believed(QCoro::waitFor(history->version(1)));
        QCOMPARE(data.value("version"_L1).toInt(), 1);
        QCOMPARE(data.value("fileType"_L1).toString(), u"docx"_s);
        QVERIFY(!data.contains("changesUrl"_L1));
        QVERIFY(!data.contains("previous"_L1));
        const QString url = data.value("url"_L1).toString();
        QCOMPARE(bench.fetchSigned(url).body, bench.content);
        QCOMPARE(bench.fetch(QUrl(url), {}).status, 403);
        QCOMPARE(bench.fetch(QUrl(url), bench.tokenFor(bench.urlOf(*opened))).status, 403);
        // The same again is the same address, not another grant.
        QCOMPARE(bench.believed(QCoro::waitFor(history->version(1))).value("url"_L1).toString(), url);
        history->close();
        QCOMPARE(bench.fetchSigned(url).status, 404);
        const QString next = bench.believed(QCoro::waitFor(history->version(2))).value("url"_L1).toString();
        QCOMPARE(bench.fetchSigned(next).status, 200);
        history.reset();
        QCOMPARE(bench.fetchSigned(next).status, 404);
        QCOMPARE(bench.fetch(*opened).status, 200); // the open document goes on
    }

    void changesAreServedWithTheVersionBefore() {
        Bench bench;
        QVERIFY(bench.edit(u"Second line"_s));
        const auto opened = bench.open(bench.fileId);
        QVERIFY(opened);
        const auto history = bench.historyOf(*opened);
        QJsonObject newest;
        QTRY_VERIFY_WITH_TIMEOUT( // they are kept a moment after the save
            (newest = entriesOf(QCoro::waitFor(history->list())).last().toObject()).contains("changes"_L1), 20000);
        QCOMPARE(newest.value("serverVersion"_L1).toString(), u"9.3.0"_s);
        const QJsonObject change = newest.value("changes"_L1).toArray().first().toObject();
        QCOMPARE(change.value("user"_L1).toObject().value("id"_L1).toString(), bench.alice);
        const QJsonObject data = bench.believed(QCoro::waitFor(history->version(2)));
        QCOMPARE(data.value("key"_L1), newest.value("key"_L1));
        const QJsonObject previous = data.value("previous"_L1).toObject();
        QCOMPARE(previous.value("key"_L1),
                 entriesOf(QCoro::waitFor(history->list())).first().toObject().value("key"_L1));
        QCOMPARE(bench.fetchSigned(previous.value("url"_L1).toString()).body, bench.content);
        const QString changes = data.value("changesUrl"_L1).toString();
        QVERIFY(bench.fetchSigned(changes).body.startsWith("PK\x03\x04"));
        QCOMPARE(bench.fetch(QUrl(changes), {}).status, 403);
        history->close();
        QCOMPARE(bench.fetchSigned(changes).status, 404);
        // Somebody else's computer doesn't have them, and says so by leaving them out.
        QVERIFY(QDir(bench.folder.filePath(u"saves/changes"_s)).removeRecursively());
        QVERIFY(!entriesOf(QCoro::waitFor(history->list())).last().toObject().contains("changes"_L1));
        QVERIFY(!bench.believed(QCoro::waitFor(history->version(2))).contains("changesUrl"_L1));
    }

    void changesWithoutTheVersionBeforeAreNotShown() {
        Bench bench;
        QVERIFY(bench.edit(u"Second line"_s));
        QVERIFY(bench.edit(u"Third line"_s));
        const auto opened = bench.open(bench.fileId);
        QVERIFY(opened);
        const auto history = bench.historyOf(*opened);
        QTRY_VERIFY_WITH_TIMEOUT(entriesOf(QCoro::waitFor(history->list())).last().toObject().contains("changes"_L1),
                                 20000);
        const QString second = bench.mattermost.thread(bench.postId).at(1).value("id"_L1).toString();
        QVERIFY(QCoro::waitFor(bench.client->deletePost(second)));
        const QJsonObject list = QCoro::waitFor(history->list());
        QCOMPARE(numbersOf(list), (QList<int>{1, 3}));
        QVERIFY(!entriesOf(list).last().toObject().contains("changes"_L1));
        QVERIFY(!bench.believed(QCoro::waitFor(history->version(3))).contains("changesUrl"_L1));
        const QJsonObject gone = QCoro::waitFor(history->version(2));
        QCOMPARE(gone.value("version"_L1).toInt(), 2);
        QVERIFY(!gone.value("error"_L1).toString().isEmpty());
    }

    void theOtherForkIsCompared() {
        Bench bench;
        const QString mine = bench.postVersion(bench.fileId, 2);
        const QByteArray theirs = sandbox::makeDocx({u"Theirs"_s});
        const auto opened = bench.open(bench.fileId); // of before
        QVERIFY(opened);
        QCOMPARE(opened->fileId, mine);
        bench.postVersion(bench.fileId, 2, theirs);
        const auto history = bench.historyOf(*opened);
        const auto other = QCoro::waitFor(history->otherDocument(u"compare"_s));
        QVERIFY(other);
        const QJsonObject argument = bench.believed(*other);
        QCOMPARE(argument.value("c"_L1).toString(), u"compare"_s);
        QCOMPARE(argument.value("fileType"_L1).toString(), u"docx"_s);
        QCOMPARE(bench.fetchSigned(argument.value("url"_L1).toString()).body, theirs);
    }

    void aVersionIsRestoredAsANewOne() {
        Bench bench;
        const QString second = bench.postVersion(bench.fileId, 2);
        const auto opened = bench.open(bench.fileId);
        QVERIFY(opened);
        const auto history = bench.historyOf(*opened);
        QCoro::waitFor(history->list());
        const auto saveId = QCoro::waitFor(history->restore(1, {}, u"docx"_s));
        QVERIFY2(saveId, saveId ? "" : qPrintable(saveId.error().message));
        QTRY_COMPARE(bench.mattermost.thread(bench.postId).size(), 3);
        const QJsonObject list = QCoro::waitFor(history->list());
        QCOMPARE(numbersOf(list), (QList<int>{1, 2, 3}));
        QCOMPARE(list.value("currentVersion"_L1).toInt(), 3); // not the one that was opened
        QCOMPARE(history->versionAt(3)->parentFileId, second);
        QCOMPARE(history->versionAt(3)->saveId, *saveId);
        QCOMPARE(bench.mattermost.fileContent(history->versionAt(3)->attachment.file.id), bench.content);
    }

    void aStateWithinAVersionIsRestored() {
        Bench bench;
        bench.postVersion(bench.fileId, 2);
        const auto opened = bench.open(bench.fileId);
        QVERIFY(opened);
        // What the Document Server made of the text between two changes.
        const int connection = bench.join(*opened, ConnectionState::Editing);
        QVERIFY(bench.documentServer.typeInto(bench.keyOf(*opened), bench.alice, u"In between"_s));
        QVERIFY(bench.documentServer.pressSave(connection));
        QTRY_COMPARE(bench.mattermost.thread(bench.postId).size(), 3);
        QString result;
        for (const sandbox::LoggedCallback& callback : bench.documentServer.callbackLog()) {
            if (callback.body.contains("url"_L1))
                result = callback.body.value("url"_L1).toString();
        }
        const auto history = bench.historyOf(*opened);
        QCoro::waitFor(history->list());
        const auto saveId = QCoro::waitFor(history->restore(2, QUrl(result), u"docx"_s));
        QVERIFY2(saveId, saveId ? "" : qPrintable(saveId.error().message));
        QTRY_COMPARE(bench.mattermost.thread(bench.postId).size(), 4);
    }

    void whatCantBeRestoredIsRefused_data() {
        QTest::addColumn<QString>("who");
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("result");
        QTest::addColumn<domain::ErrorKind>("kind");
        using domain::ErrorKind;
        QTest::newRow("no such version") << u"alice"_s << 9 << QString() << ErrorKind::NotFound;
        QTest::newRow("the newest") << u"alice"_s << 2 << QString() << ErrorKind::InvalidInput;
        QTest::newRow("no right to edit") << u"bob"_s << 1 << QString() << ErrorKind::Forbidden;
        QTest::newRow("from elsewhere") << u"alice"_s << 1 << u"http://127.0.0.1:1/x.docx"_s << ErrorKind::InvalidInput;
        QTest::newRow("from Mattermost") << u"alice"_s << 1 << u"mattermost"_s << ErrorKind::InvalidInput;
        QTest::newRow("a result that is gone") << u"alice"_s << 1 << u"documents/nothing.docx"_s << ErrorKind::NotFound;
        QTest::newRow("no right to edit, from the Document Server")
            << u"bob"_s << 1 << u"documents/nothing.docx"_s << ErrorKind::Forbidden;
    }
    void whatCantBeRestoredIsRefused() {
        QFETCH(const QString, who);
        QFETCH(const int, version);
        QFETCH(QString, result);
        QFETCH(const domain::ErrorKind, kind);
        Bench bench;
        bench.postVersion(bench.fileId, 2);
        if (who == "bob"_L1)
            bench.signIn(bench.bob);
        result.replace(u"documents/"_s, bench.documentServer.url().toString() + u'/');
        result.replace(u"mattermost"_s, bench.mattermost.url().toString() + u"/x.docx"_s);
        const auto opened = bench.open(bench.fileId);
        QVERIFY(opened);
        const auto history = bench.historyOf(*opened);
        QCoro::waitFor(history->list());
        const auto saveId = QCoro::waitFor(history->restore(version, QUrl(result), u"docx"_s));
        QVERIFY(!saveId);
        QCOMPARE(saveId.error().kind, kind);
        QCOMPARE(bench.mattermost.thread(bench.postId).size(), 2);
    }

    void troubleIsSaid() {
        Bench bench;
        const auto opened = bench.open(bench.fileId);
        QVERIFY(opened);
        const auto history = bench.historyOf(*opened);
        QVERIFY(!QCoro::waitFor(history->otherDocument(u"compare"_s))); // there is no other
        QVERIFY(QCoro::waitFor(bench.client->deletePost(bench.postId)));
        const QJsonObject list = QCoro::waitFor(history->list());
        QVERIFY(!list.value("error"_L1).toString().isEmpty());
        QVERIFY(!list.contains("history"_L1));
    }

    void itMayGoWhileItWaits() {
        Bench bench;
        const auto opened = bench.open(bench.fileId);
        QVERIFY(opened);
        auto history = bench.historyOf(*opened);
        auto list = history->list();
        auto data = history->version(1);
        auto other = history->otherDocument(u"compare"_s);
        history.reset();
        QVERIFY(QCoro::waitFor(list).contains("error"_L1));
        QVERIFY(QCoro::waitFor(data).contains("error"_L1));
        QVERIFY(!QCoro::waitFor(other));
    }
};

QTEST_GUILESS_MAIN(VersionHistoryTest)
#include "tst_version_history.moc"

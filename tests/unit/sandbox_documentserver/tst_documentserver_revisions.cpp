// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// What the double shows in a history panel, and what it refuses to.
#include "Connector.h"
#include "sandbox/documentserver/ChangeLog.h"

#include <QFile>
#include <QSignalSpy>

using namespace attache::sandbox;
using namespace Qt::StringLiterals;

class TestRevisions : public QObject {
    Q_OBJECT

private:
    // Everything of the double that it takes, in this thread.
    struct World {
        World()
            : files(options)
            , callbacks(options, client)
            , book(options, client, files, callbacks, QUrl(u"http://127.0.0.1"_s))
            , revisions(options, client, files, book) {}

        [[nodiscard]] QString url(const QString& path) const { return connector.server.url().toString() + path; }

        [[nodiscard]] QJsonObject data(int version, const QString& key) const {
            return {
                {u"version"_s, version}, {u"key"_s, key}, {u"url"_s, url(u"/file.docx"_s)}, {u"fileType"_s, u"docx"_s}};
        }

        [[nodiscard]] QJsonObject withChanges(QJsonObject data) const {
            data.insert("changesUrl"_L1, url(u"/changes.zip"_s));
            data.insert("previous"_L1, QJsonObject{{u"key"_s, u"before"_s}, {u"url"_s, url(u"/file.docx"_s)}});
            return data;
        }

        [[nodiscard]] QJsonObject withToken(QJsonObject data) const {
            data.insert("token"_L1, QString::fromLatin1(Connector::token(data, options.secret, options.now())));
            return data;
        }

        // The double's answer.
        QJsonObject show(const QJsonObject& data, const QString& docId = {}, const QString& version = u"9.3.0"_s) {
            QJsonObject answer;
            revisions.show({{u"type"_s, u"revision"_s},
                            {u"data"_s, data},
                            {u"docId"_s, docId},
                            {u"serverVersion"_s, version},
                            {u"fileType"_s, u"docx"_s}},
                           [&answer](const QJsonObject& news) { answer = news; });
            if (!QTest::qWaitFor([&] { return !answer.isEmpty(); }, 5000))
                qWarning("No answer");
            return answer;
        }

        Connector connector;
        DocumentServerOptions options;
        HttpClient client;
        FileStore files;
        CallbackSender callbacks;
        SessionBook book;
        Revisions revisions;
    };

    static QStringList changedOf(const QJsonObject& revision) {
        QStringList texts;
        for (const auto& block : revision.value("blocks"_L1).toArray()) {
            if (block.toObject().value("changed"_L1).toBool())
                texts.append(block.toObject().value("text"_L1).toString());
        }
        return texts;
    }

private Q_SLOTS:
    void aVersionIsFetchedWithATokenAndShown() {
        World world;
        const QJsonObject revision = world.show(world.withToken(world.data(2, u"k2"_s)));
        QCOMPARE(revision.value("type"_L1).toString(), u"revision"_s);
        QCOMPARE(world.revisions.shown(), (QList<ShownRevision>{{2, {u"first"_s, u"second"_s}, {}}}));
        QCOMPARE(world.connector.downloads.size(), 1);
        const QByteArray header = world.connector.downloads.constFirst().header("authorization");
        const CheckedToken token = checkToken(header.mid(7), world.options.secret, world.options.now());
        QCOMPARE(token.claims.value("payload"_L1).toObject().value("url"_L1).toString(), world.url(u"/file.docx"_s));
    }

    void whatNobodySignedIsRefused_data() {
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("code");
        QTest::newRow("no token") << u"none"_s << -20;
        QTest::newRow("another secret") << u"secret"_s << -20;
        QTest::newRow("expired") << u"old"_s << -21;
        QTest::newRow("no version in the token") << u"version"_s << -20;
        QTest::newRow("no key in the token") << u"key"_s << -20;
    }
    void whatNobodySignedIsRefused() {
        QFETCH(const QString, how);
        QFETCH(const int, code);
        World world;
        QJsonObject data = world.data(2, u"k2"_s);
        QJsonObject claims = data;
        if (how == "version"_L1 || how == "key"_L1)
            claims.remove(how);
        const QByteArray secret = how == "secret"_L1 ? "other"_ba : world.options.secret;
        const auto at = world.options.now() - std::chrono::hours(how == "old"_L1 ? 1 : 0);
        if (how != "none"_L1)
            data.insert("token"_L1, QString::fromLatin1(Connector::token(claims, secret, at)));
        const QJsonObject answer = world.show(data);
        QCOMPARE(answer.value("type"_L1).toString(), u"error"_s);
        QCOMPARE(answer.value("code"_L1).toInt(), code);
        QVERIFY(world.connector.downloads.isEmpty());
        QVERIFY(world.revisions.shown().isEmpty());
    }

    void changesAreHighlighted_data() {
        QTest::addColumn<QString>("docId");
        QTest::addColumn<QString>("serverVersion");
        QTest::addColumn<bool>("isZipThere");
        QTest::addColumn<QStringList>("changed");
        const QStringList both{u"first, changed"_s, u"added"_s};
        QTest::newRow("all as it should be") << u"before"_s << u"9.3.0"_s << true << both;
        QTest::newRow("another server's changes") << u"before"_s << u"9.2.0"_s << true << QStringList();
        QTest::newRow("without the version before") << u"k2"_s << u"9.3.0"_s << true << QStringList();
        QTest::newRow("no changes.zip") << u"before"_s << u"9.3.0"_s << false << QStringList();
    }
    void changesAreHighlighted() {
        QFETCH(const QString, docId);
        QFETCH(const QString, serverVersion);
        QFETCH(const bool, isZipThere);
        World world;
        ChangeLog log;
        log.record(kAnn, u"p0"_s, u"first, chan"_s, world.options.now());
        log.record(kAnn, u"p0"_s, u"first, changed"_s, world.options.now());
        log.record(kBob, u"+1"_s, u"added"_s, world.options.now());
        if (isZipThere)
            world.connector.changes = log.zip();
        const QJsonObject revision =
            world.show(world.withToken(world.withChanges(world.data(2, u"k2"_s))), docId, serverVersion);
        QCOMPARE(revision.value("type"_L1).toString(), u"revision"_s);
        QTEST(changedOf(revision), "changed");
    }

    void aGenuineServersChangesAreNoneOfOurs() {
        QFile file(QStringLiteral(ATTACHE_SOURCE_DIR "/tests/data/callbacks/07-changes.zip"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        World world;
        world.connector.changes = file.readAll();
        const QJsonObject data = world.withToken(world.withChanges(world.data(2, u"k2"_s)));
        QCOMPARE(world.show(data, u"before"_s).value("type"_L1).toString(), u"revision"_s);
    }

    // Two versions under one key would be one in the panel.
    void aKnownKeyIsServedFromTheCache() {
        World world;
        world.show(world.withToken(world.data(1, u"k"_s)));
        world.connector.document = makeDocx({u"another"_s});
        world.show(world.withToken(world.data(2, u"k"_s)));
        QCOMPARE(world.revisions.shown().constLast().text, (QStringList{u"first"_s, u"second"_s}));
        QCOMPARE(world.connector.downloads.size(), 1);
    }

    void aVersionThatIsGoneIsSaid() {
        World world;
        world.connector.documentStatus = 404;
        QCOMPARE(world.show(world.withToken(world.data(1, u"k"_s))).value("code"_L1).toInt(), -4);
    }

    void theOtherDocumentOfAComparison_data() {
        QTest::addColumn<bool>("isSigned");
        QTest::newRow("signed") << true;
        QTest::newRow("unsigned") << false;
    }
    void theOtherDocumentOfAComparison() {
        QFETCH(const bool, isSigned);
        World world;
        QJsonObject data{{u"c"_s, u"compare"_s}, {u"fileType"_s, u"docx"_s}, {u"url"_s, world.url(u"/file.docx"_s)}};
        if (isSigned)
            data = world.withToken(data);
        QJsonObject answer;
        world.revisions.compare({{u"data"_s, data}}, [&answer](const QJsonObject& news) { answer = news; });
        QTRY_VERIFY(!answer.isEmpty());
        QCOMPARE(answer.value("type"_L1).toString(), isSigned ? u"compared"_s : u"error"_s);
        QCOMPARE(answer.value("blocks"_L1).toArray().size(), isSigned ? 2 : 0);
    }
};

QTEST_GUILESS_MAIN(TestRevisions)
#include "tst_documentserver_revisions.moc"

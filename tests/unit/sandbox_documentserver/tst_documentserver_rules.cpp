// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// What the double does with tokens, keys, answers and downloads.
#include "Connector.h"
#include "sandbox/documentserver/ooxml/ZipArchive.h"

#include <QTemporaryDir>

using namespace attache::sandbox;
using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT

private:
    DocumentServerOptions m_options;
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<DocumentServerDouble> m_server;

    int join(const QJsonObject& config) {
        const int id = m_server->joinHeadless(config);
        const bool isDecided =
            QTest::qWaitFor([&] { return m_server->connection(id).state != ConnectionState::Opening; }, 5000);
        return isDecided ? id : 0;
    }

    int join(const QString& key, const EditorUser& user = kAnn) {
        return join(m_connector->signedConfig(key, user, m_options));
    }

    ConnectionState stateOf(int connection) { return m_server->connection(connection).state; }

    void editAndLeave(const QString& key, const QString& text) {
        const int ann = join(key);
        QVERIFY(m_server->typeInto(key, u"u1"_s, text));
        m_server->leave(ann);
    }

    // The url in the last callback of that status.
    QUrl resultUrl(int status) {
        const HttpRequest callback = m_connector->callbacks[m_connector->statuses().lastIndexOf(status)];
        return QUrl(Connector::body(callback).value("url"_L1).toString());
    }

    QJsonObject post(const QString& path, const QByteArray& body,
                     const QList<QPair<QByteArray, QByteArray>>& headers = {}) {
        QUrl url = m_server->url();
        url.setPath(path);
        return QJsonDocument::fromJson(transfer(url, &body, headers).body).object();
    }

    QJsonObject command(const QJsonObject& parameters) {
        const QByteArray token = Connector::token(parameters, m_options.secret, m_options.now());
        return post(u"/command"_s, compact({{u"token"_s, QString::fromLatin1(token)}}));
    }

private Q_SLOTS:
    void init() {
        m_server.reset();
        m_options = {};
        m_options.saveDelay = std::chrono::milliseconds(0);
        m_options.retryDelay = std::chrono::milliseconds(1);
        m_connector = std::make_unique<Connector>();
        m_server = std::make_unique<DocumentServerDouble>(m_options);
    }

    void tokensOfConfigs_data() {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("error");
        QTest::newRow("right") << u""_s << 0;
        QTest::newRow("none") << u"none"_s << -20;
        QTest::newRow("wrong secret") << u"secret"_s << -20;
        QTest::newRow("no algorithm") << u"alg"_s << -20;
        QTest::newRow("expired") << u"expired"_s << -21;
        QTest::newRow("without key") << u"key"_s << -20;
    }

    void tokensOfConfigs() {
        QFETCH(QString, fault);
        QFETCH(int, error);
        QJsonObject config = m_connector->config(u"k"_s, kAnn);
        if (fault == "key"_L1)
            config.remove("document"_L1);
        const auto when = fault == "expired"_L1 ? m_options.now() - std::chrono::minutes(6) : m_options.now();
        QByteArray token = Connector::token(config, fault == "secret"_L1 ? "other"_ba : m_options.secret, when);
        if (fault == "alg"_L1)
            token = QByteArray(R"({"alg":"none"})").toBase64(QByteArray::OmitTrailingEquals) + '.' +
                    token.split('.')[1] + '.';
        if (fault != "none"_L1)
            config.insert(u"token"_s, QString::fromLatin1(token));
        const int id = join(config);
        QCOMPARE(m_server->connection(id).errorCode, error);
        QCOMPARE(stateOf(id), error == 0 ? ConnectionState::Editing : ConnectionState::Failed);
    }

    void theTokensKeyWins() {
        QJsonObject config = m_connector->signedConfig(u"signed"_s, kAnn, m_options);
        config.insert(u"document"_s, QJsonObject{{u"key"_s, u"unsigned"_s}});
        QCOMPARE(stateOf(join(config)), ConnectionState::Editing);
        QCOMPARE(m_server->openKeys(), QStringList{u"signed"_s});
    }

    void theEditorsPermissionsMustBeTheTokens() {
        QJsonObject config = m_connector->config(u"k"_s, kAnn);
        QJsonObject document = config.value("document"_L1).toObject();
        document.insert("permissions"_L1, QJsonObject{{u"edit"_s, true}, {u"print"_s, false}});
        config.insert("document"_L1, document);
        config.insert("token"_L1, QString::fromLatin1(Connector::token(config, m_options.secret, m_options.now())));
        QCOMPARE(stateOf(join(config)), ConnectionState::Editing);
        document.insert("permissions"_L1, QJsonObject{{u"edit"_s, true}, {u"print"_s, true}});
        config.insert("document"_L1, document);
        QCOMPARE(m_server->connection(join(config)).errorCode, -20);
    }

    void theDownloadIsSigned() {
        join(u"k"_s);
        QCOMPARE(m_connector->downloads.size(), 1);
        const QByteArray value = m_connector->downloads[0].header("authorization");
        QVERIFY(value.startsWith("Bearer "));
        const CheckedToken token = checkToken(value.mid(7), m_options.secret, m_options.now());
        QCOMPARE(token.state, TokenState::Right);
        const QString url = m_connector->config(u"k"_s, kAnn).value("document"_L1)["url"_L1].toString();
        QCOMPARE(token.claims.value("payload"_L1), (QJsonValue(QJsonObject{{u"url"_s, url}})));
    }

    void documentsThatCantBeOpened_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("error");
        QTest::newRow("missing") << 404 << QByteArray("gone") << -4;
        QTest::newRow("refused") << 403 << makeDocx({u"x"_s}) << -4;
        QTest::newRow("no docx") << 200 << QByteArray("<html></html>") << -3;
    }

    void documentsThatCantBeOpened() {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, error);
        m_connector->documentStatus = status;
        m_connector->document = body;
        QCOMPARE(m_server->connection(join(u"k"_s)).errorCode, error);
        QVERIFY(m_connector->callbacks.isEmpty());
        m_connector->documentStatus = 200;
        m_connector->document = makeDocx({u"x"_s});
        QCOMPARE(stateOf(join(u"k"_s)), ConnectionState::Editing); // it tries again next time
    }

    void viewersSendNoCallbacks_data() {
        QTest::addColumn<bool>("byMode");
        QTest::newRow("mode") << true;
        QTest::newRow("permission") << false;
    }

    void viewersSendNoCallbacks() {
        QFETCH(bool, byMode);
        QJsonObject config = m_connector->config(u"k"_s, kAnn);
        QJsonObject editor = config.value("editorConfig"_L1).toObject();
        QJsonObject document = config.value("document"_L1).toObject();
        if (byMode)
            editor.insert(u"mode"_s, u"view"_s);
        else
            document.insert(u"permissions"_s, QJsonObject{{u"edit"_s, false}});
        config = {{u"document"_s, document}, {u"editorConfig"_s, editor}};
        config.insert(u"token"_s, QString::fromLatin1(Connector::token(config, m_options.secret, m_options.now())));
        const int id = join(config);
        QCOMPARE(stateOf(id), ConnectionState::Viewing);
        QCOMPARE(m_server->viewersOf(u"k"_s), QStringList{u"u1"_s});
        QVERIFY(!m_server->typeInto(u"k"_s, u"u1"_s, u"x"_s));
        m_server->leave(id);
        QTRY_VERIFY(m_server->openKeys().isEmpty());
        QVERIFY(m_server->callbackLog().isEmpty());
    }

    void restrictedEditorsChangeWhatTheyMay_data() {
        QTest::addColumn<QString>("fileType");
        QTest::addColumn<QStringList>("allowed"); // besides "edit": false
        QTest::addColumn<QString>("may");         // type, track, comment; nothing: joins and can do nothing
        QTest::newRow("comment") << u"docx"_s << QStringList{u"comment"_s} << u"comment"_s;
        QTest::newRow("review") << u"docx"_s << QStringList{u"review"_s} << u"track"_s;
        QTest::newRow("review and comment")
            << u"docx"_s << QStringList{u"review"_s, u"comment"_s} << u"track comment"_s;
        QTest::newRow("fill in") << u"docx"_s << QStringList{u"fillForms"_s} << u""_s;
        QTest::newRow("comment beats fill in")
            << u"docx"_s << QStringList{u"comment"_s, u"fillForms"_s} << u"comment"_s;
        QTest::newRow("comment in a sheet") << u"xlsx"_s << QStringList{u"comment"_s} << u""_s;
        QTest::newRow("edit") << u"docx"_s << QStringList{u"edit"_s} << u"type comment"_s;
    }

    void restrictedEditorsChangeWhatTheyMay() {
        QFETCH(QString, fileType);
        QFETCH(QStringList, allowed);
        QFETCH(QString, may);
        if (fileType == "xlsx"_L1)
            m_connector->document = makeXlsx({{u"first"_s}});
        const int ann = join(m_connector->restrictedConfig(u"k"_s, kAnn, m_options, allowed, fileType));
        QCOMPARE(stateOf(ann), ConnectionState::Editing);
        QTRY_COMPARE(m_connector->statuses(), QList<int>{1});
        const bool mayType = may.contains("type"_L1) || may.contains("track"_L1);
        QCOMPARE(m_server->setText(u"k"_s, kAnn.id, u"p0"_s, u"first!"_s), mayType);
        QCOMPARE(!m_server->typeInto(u"k"_s, kAnn.id, u"third"_s), !mayType);
        QCOMPARE(m_server->comment(u"k"_s, kAnn.id, u"p1"_s, u"Why?"_s), may.contains("comment"_L1));
        m_server->leave(ann);
        if (may.isEmpty()) {
            QTRY_COMPARE(m_connector->statuses(), (QList<int>{1, 4}));
            return;
        }
        QTRY_COMPARE(m_connector->statuses(), (QList<int>{1, 2}));
        const QJsonObject saved = Connector::body(m_connector->callbacks.constLast());
        QCOMPARE(saved.value("users"_L1).toArray(), QJsonArray{kAnn.id});
        QTemporaryDir folder;
        QFile file(folder.filePath(u"saved.docx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(transfer(QUrl(saved.value("url"_L1).toString())).body);
        file.close();
        const auto document = TextDocument::open(file.fileName(), u"docx"_s, m_options.maxUnpacked);
        QVERIFY(document.has_value());
        QCOMPARE(document->blocks().constFirst().text, mayType ? u"first!"_s : u"first"_s);
        const QByteArray xml = ZipReader::open(file.fileName(), m_options.maxUnpacked)
                                   ->read(u"word/document.xml"_s)
                                   .value_or(QByteArray());
        QCOMPARE(xml.contains("<w:ins "), may.contains("track"_L1));
        QCOMPARE(document->comments().size(), may.contains("comment"_L1) ? 1 : 0);
        if (!document->comments().isEmpty())
            QCOMPARE(document->comments().constFirst().by.author, kAnn.name);
    }

    void aDroppedCommenterIsAViewer() {
        const int ann = join(m_connector->restrictedConfig(u"k"_s, kAnn, m_options, {u"comment"_s}, u"docx"_s));
        QVERIFY(m_server->comment(u"k"_s, kAnn.id, u"p0"_s, u"In time"_s));
        command({{u"c"_s, u"drop"_s}, {u"key"_s, u"k"_s}, {u"users"_s, QJsonArray{kAnn.id}}});
        QVERIFY(!m_server->comment(u"k"_s, kAnn.id, u"p0"_s, u"Too late"_s));
        QTRY_COMPARE(m_connector->statuses(), (QList<int>{1, 2}));
        m_server->leave(ann);
    }

    void aSavedKeyIsDead() {
        editAndLeave(u"k"_s, u"typed"_s);
        QTRY_VERIFY(m_server->isDead(u"k"_s));
        const Fetched result = transfer(resultUrl(2));
        QCOMPARE(result.status, 200);
        m_connector->document = result.body;
        QCOMPARE(stateOf(join(u"k"_s)), ConnectionState::MustRefresh);
        QCOMPARE(stateOf(join(u"next"_s)), ConnectionState::Editing);
        QCOMPARE(m_server->textOf(u"next"_s), (QStringList{u"first"_s, u"second"_s, u"typed"_s}));
    }

    void aKnownKeyComesFromTheCache() {
        m_server->leave(join(u"k"_s));
        QTRY_COMPARE(m_connector->count(4), 1);
        m_connector->document = makeDocx({u"other"_s});
        join(u"k"_s);
        QCOMPARE(m_server->textOf(u"k"_s), (QStringList{u"first"_s, u"second"_s}));
        QCOMPARE(m_connector->downloads.size(), 1);
    }

    void whatIsRepeatedAndWhatIsForgotten_data() {
        QTest::addColumn<HttpResponse>("answer");
        QTest::addColumn<int>("attempts");
        HttpResponse reset = Connector::answer(200, "{\"error\":0}");
        reset.fault.kind = Fault::Reset;
        QTest::newRow("500") << Connector::answer(500, "oops") << 4;
        QTest::newRow("503") << Connector::answer(503, "{\"error\":0}") << 4;
        QTest::newRow("429") << Connector::answer(429, "") << 4;
        QTest::newRow("reset") << reset << 4;
        QTest::newRow("error 1") << Connector::answer(200, "{\"error\":1}") << 1;
        QTest::newRow("403") << Connector::answer(403, "{\"error\":0}") << 1;
        QTest::newRow("302") << Connector::answer(302, "") << 1;
        QTest::newRow("no JSON") << Connector::answer(200, "fine") << 1;
        QTest::newRow("empty") << Connector::answer(200, "") << 1;
    }

    void whatIsRepeatedAndWhatIsForgotten() {
        QFETCH(HttpResponse, answer);
        QFETCH(int, attempts);
        m_connector->finalAnswers = QList<HttpResponse>(10, answer);
        editAndLeave(u"k"_s, u"typed"_s);
        QTRY_COMPARE(m_server->forgottenKeys(), QStringList{u"k"_s});
        QCOMPARE(m_connector->count(2), attempts);
        QVERIFY(!m_server->isDead(u"k"_s));
        QCOMPARE(command({{u"c"_s, u"getForgottenList"_s}}).value("keys"_L1), QJsonValue(QJsonArray{u"k"_s}));
        const QJsonObject forgotten = command({{u"c"_s, u"getForgotten"_s}, {u"key"_s, u"k"_s}});
        QVERIFY(transfer(QUrl(forgotten.value("url"_L1).toString())).isWhole);
        QCOMPARE(command({{u"c"_s, u"deleteForgotten"_s}, {u"key"_s, u"k"_s}}).value("error"_L1).toInt(), 0);
        QCOMPARE(command({{u"c"_s, u"getForgotten"_s}, {u"key"_s, u"k"_s}}).value("error"_L1).toInt(), 1);
    }

    void aSecondAttemptMaySucceed() {
        m_connector->finalAnswers = {Connector::answer(503, ""), Connector::answer(503, "")};
        editAndLeave(u"k"_s, u"typed"_s);
        QTRY_VERIFY(m_server->isDead(u"k"_s));
        QCOMPARE(m_connector->count(2), 3);
        QVERIFY(m_server->forgottenKeys().isEmpty());
    }

    void aFailedSaveKeepsTheChangesUnlessToldOtherwise_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QStringList>("text");
        QTest::newRow("error 0") << QByteArray("{\"error\":0}") << QStringList{u"first"_s, u"second"_s};
        QTest::newRow("error 1") << QByteArray("{\"error\":1}") << QStringList{u"first"_s, u"second"_s, u"typed"_s};
    }

    void aFailedSaveKeepsTheChangesUnlessToldOtherwise() {
        QFETCH(QByteArray, answer);
        QFETCH(QStringList, text);
        m_server->failSaving(u"k"_s);
        m_connector->finalAnswers = {Connector::answer(200, answer)};
        editAndLeave(u"k"_s, u"typed"_s);
        QTRY_COMPARE(m_connector->count(3), 1);
        m_server->failSaving(u"k"_s, false);
        const int again = join(u"k"_s);
        QCOMPARE(stateOf(again), ConnectionState::Editing);
        QCOMPARE(m_server->textOf(u"k"_s), text);
        m_server->leave(again);
        QTRY_COMPARE(m_connector->count(text.size() == 3 ? 2 : 4), 1);
    }

    void comingBackInTimeGoesOn() {
        m_server->setSaveDelay(std::chrono::hours(1));
        editAndLeave(u"k"_s, u"typed"_s);
        const int again = join(u"k"_s);
        QCOMPARE(m_server->textOf(u"k"_s).constLast(), u"typed"_s);
        m_server->setSaveDelay(std::chrono::milliseconds(0));
        m_server->leave(again);
        QTRY_COMPARE(m_connector->count(2), 1);
        QCOMPARE(m_connector->count(4), 0);
    }

    void changesSurviveTheServersAbsence() {
        join(u"k"_s);
        QVERIFY(m_server->typeInto(u"k"_s, u"u1"_s, u"typed"_s));
        m_server->setAway(true);
        QUrl health = m_server->url();
        health.setPath(u"/healthcheck"_s);
        QCOMPARE(transfer(health).status, 0);
        m_server->setAway(false);
        QCOMPARE(transfer(health).body, "true"_ba);
        QCOMPARE(m_connector->count(2), 0);
        m_server->leave(join(u"k"_s));
        QTRY_COMPARE(m_connector->count(2), 1);
    }

    void resultsCanGoWrong_data() {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("cut") << int(DownloadFault::Cut) << 200 << false;
        QTest::newRow("short") << int(DownloadFault::ShortLength) << 200 << false;
        QTest::newRow("forbidden") << int(DownloadFault::Forbidden) << 403 << false;
        QTest::newRow("gone") << int(DownloadFault::Gone) << 410 << false;
        QTest::newRow("html") << int(DownloadFault::HtmlBody) << 200 << true;
    }

    void resultsCanGoWrong() {
        QFETCH(int, fault);
        QFETCH(int, status);
        QFETCH(bool, isWhole);
        editAndLeave(u"k"_s, u"typed"_s);
        QTRY_COMPARE(m_connector->count(2), 1);
        m_server->failNext(static_cast<DownloadFault>(fault));
        const Fetched faulty = transfer(resultUrl(2));
        QCOMPARE(faulty.status, status);
        QCOMPARE(faulty.isWhole, isWhole);
        QVERIFY(!isWhole || faulty.body.startsWith("<html>"));
        const Fetched good = transfer(resultUrl(2));
        QVERIFY(good.isWhole && good.body.startsWith("PK"));
    }

    void resultsExpire() {
        attache::domain::ManualClock clock(std::chrono::milliseconds(1795358354623));
        m_options.clock = &clock;
        m_server = std::make_unique<DocumentServerDouble>(m_options);
        editAndLeave(u"k"_s, u"typed"_s);
        QTRY_COMPARE(m_connector->count(2), 1);
        QUrl url = resultUrl(2);
        QCOMPARE(transfer(url).status, 200);
        clock.advance(std::chrono::minutes(16));
        QCOMPARE(transfer(url).status, 410);
        QUrlQuery query(url);
        query.removeAllQueryItems(u"expires"_s);
        query.addQueryItem(u"expires"_s, u"1995358354"_s);
        url.setQuery(query);
        QCOMPARE(transfer(url).status, 403);
        m_server.reset();
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_documentserver_rules.moc"

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The double's other routes: commands, conversions, pages.
#include "Connector.h"

#include <QSize>
#include <QtEndian>

#include <functional>
#include <optional>

using namespace attache::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QJsonObject kStretched{
    {QStringLiteral("aspect"), 0}, {QStringLiteral("width"), 300}, {QStringLiteral("height"), 200}};

// Of the file that a conversion led to; empty when it is no PNG.
QSize sizeOfPng(const QJsonObject& answer) {
    const QByteArray png = transfer(QUrl(answer.value("fileUrl"_L1).toString())).body;
    if (!png.startsWith(QByteArray::fromHex("89504e470d0a1a0a")) || png.mid(12, 4) != "IHDR" || png.size() < 24)
        return {};
    return {int(qFromBigEndian<quint32>(png.constData() + 16)), int(qFromBigEndian<quint32>(png.constData() + 20))};
}

QByteArray compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

using Spoil = std::function<void(Connector&, DocumentServerOptions&)>;

} // namespace

class TestRoutes : public QObject {
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

    // With a thumbnail when it is given.
    QJsonObject convert(const QString& key, const QString& to, std::optional<QJsonObject> thumbnail = {}) {
        const QString source = m_connector->config(key, kAnn).value("document"_L1)["url"_L1].toString();
        QJsonObject parameters{{u"async"_s, false},   {u"filetype"_s, u"docx"_s}, {u"key"_s, key},
                               {u"outputtype"_s, to}, {u"title"_s, u"a"_s},       {u"url"_s, source}};
        if (thumbnail)
            parameters.insert("thumbnail"_L1, *thumbnail);
        const QByteArray token = Connector::token(parameters, m_options.secret, m_options.now());
        return post(u"/converter"_s, compact({{u"token"_s, QString::fromLatin1(token)}}),
                    {{"Accept", "application/json"}});
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

    void commandErrors_data() {
        QTest::addColumn<QJsonObject>("parameters");
        QTest::addColumn<int>("error");
        const auto row = [](const char* name, const QString& command, const QString& key, int error) {
            QTest::newRow(name) << QJsonObject{{u"c"_s, command}, {u"key"_s, key}} << error;
        };
        row("version", u"version"_s, {}, 0);
        row("license", u"license"_s, {}, 0);
        row("info", u"info"_s, u"open"_s, 0);
        row("info, unknown key", u"info"_s, u"x"_s, 1);
        row("forcesave without changes", u"forcesave"_s, u"open"_s, 4);
        row("forcesave, unknown key", u"forcesave"_s, u"x"_s, 1);
        row("drop", u"drop"_s, u"open"_s, 0);
        row("drop, unknown key", u"drop"_s, u"x"_s, 0);
        row("meta, unknown key", u"meta"_s, u"x"_s, 0);
        row("unknown", u"dance"_s, u"open"_s, 5);
    }

    void commandErrors() {
        QFETCH(QJsonObject, parameters);
        QFETCH(int, error);
        join(u"open"_s);
        QCOMPARE(command(parameters).value("error"_L1).toInt(-1), error);
    }

    // A genuine server keeps the key for a day, and repeats its last word to whoever opened the document last.
    void infoOfADocumentThatWasClosed() {
        const QJsonObject info{{u"c"_s, u"info"_s}, {u"key"_s, u"k"_s}, {u"userdata"_s, u"round 1"_s}};
        const int ann = join(u"k"_s);
        QCOMPARE(command(info).value("users"_L1), QJsonValue(QJsonArray{u"u1"_s}));
        m_server->leave(ann);
        QTRY_COMPARE(m_connector->count(4), 1);
        const QJsonObject answer = command(info);
        QCOMPARE(answer.value("error"_L1), QJsonValue(0));
        QCOMPARE(answer.value("users"_L1), QJsonValue(QJsonArray()));
        QTRY_COMPARE(m_connector->count(4), 2);
        const QJsonObject said = Connector::body(m_connector->callbacks.constLast());
        QCOMPARE(said.value("userdata"_L1), u"round 1"_s);
        QVERIFY(!said.contains("users"_L1));
    }

    void infoOfADocumentThatWasSaved() {
        const int ann = join(u"k"_s);
        QVERIFY(m_server->typeInto(u"k"_s, u"u1"_s, u"typed"_s));
        m_server->leave(ann);
        QTRY_VERIFY(m_server->isDead(u"k"_s));
        const QJsonObject answer = command({{u"c"_s, u"info"_s}, {u"key"_s, u"k"_s}});
        QCOMPARE(answer.value("error"_L1), QJsonValue(0));
        QCOMPARE(answer.value("users"_L1), QJsonValue(QJsonArray()));
        QTRY_COMPARE(m_connector->count(4), 1);
    }

    void infoOfADocumentThatIsForgotten() {
        const int ann = join(u"k"_s);
        QVERIFY(m_server->typeInto(u"k"_s, u"u1"_s, u"typed"_s));
        m_connector->finalAnswers = {Connector::answer(403, "{}")};
        m_server->leave(ann);
        QTRY_COMPARE(m_server->forgottenKeys(), QStringList{u"k"_s});
        QCOMPARE(command({{u"c"_s, u"info"_s}, {u"key"_s, u"k"_s}}).value("error"_L1).toInt(-1), 1);
    }

    void infoOfADocumentThatIsOnlyLookedAt() {
        QJsonObject config = m_connector->config(u"k"_s, kAnn);
        QJsonObject editor = config.value("editorConfig"_L1).toObject();
        editor.insert("mode"_L1, u"view"_s);
        editor.remove("callbackUrl"_L1);
        config.insert("editorConfig"_L1, editor);
        config.insert("token"_L1, QString::fromLatin1(Connector::token(config, m_options.secret, m_options.now())));
        QCOMPARE(m_server->connection(join(config)).state, ConnectionState::Viewing);
        QCOMPARE(command({{u"c"_s, u"info"_s}, {u"key"_s, u"k"_s}}).value("error"_L1).toInt(-1), 2);
    }

    void commandTokens() {
        const QJsonObject version{{u"c"_s, u"version"_s}};
        const auto now = m_options.now();
        const QByteArray good = Connector::token({{u"payload"_s, version}}, m_options.secret, now);
        const QString path = u"/coauthoring/CommandService.ashx"_s;
        QCOMPARE(post(path, compact(version)).value("error"_L1).toInt(), 6);
        QCOMPARE(post(path, compact(version), {{"Authorization", "Bearer " + good}}).value("version"_L1), u"9.3.0"_s);
        QCOMPARE(post(path, compact(version), {{"Authorization", good}}).value("error"_L1).toInt(), 6);
        const QByteArray old = Connector::token(version, m_options.secret, now - std::chrono::minutes(6));
        QCOMPARE(post(path, compact({{u"token"_s, QString::fromLatin1(old)}})).value("error"_L1).toInt(), 7);
    }

    void droppedEditorsBecomeViewers() {
        join(u"k"_s);
        QVERIFY(m_server->typeInto(u"k"_s, u"u1"_s, u"typed"_s));
        QCOMPARE(command({{u"c"_s, u"drop"_s}, {u"key"_s, u"k"_s}, {u"users"_s, QJsonArray{u"u1"_s}}})
                     .value("error"_L1)
                     .toInt(),
                 0);
        QVERIFY(!m_server->typeInto(u"k"_s, u"u1"_s, u"more"_s));
        QTRY_COMPARE(m_connector->count(2), 1);
    }

    void conversions_data() {
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("error");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("pdf") << u"pdf"_s << 0 << QByteArray("%PDF-1.");
        QTest::newRow("txt") << u"txt"_s << 0 << QByteArray("first\nsecond\n");
        QTest::newRow("docx") << u"docx"_s << 0 << QByteArray("PK");
        QTest::newRow("doc") << u"doc"_s << -3 << QByteArray();
        QTest::newRow("nonsense") << u"xyz"_s << -7 << QByteArray();
    }

    void conversions() {
        QFETCH(QString, to);
        QFETCH(int, error);
        QFETCH(QByteArray, start);
        const QString source = m_connector->config(u"k"_s, kAnn).value("document"_L1)["url"_L1].toString();
        const QJsonObject parameters{{u"async"_s, false},   {u"filetype"_s, u"docx"_s}, {u"key"_s, u"conv1"_s},
                                     {u"outputtype"_s, to}, {u"title"_s, u"a"_s},       {u"url"_s, source}};
        const QList<QPair<QByteArray, QByteArray>> headers{{"Accept", "application/json"}};
        QCOMPARE(post(u"/converter"_s, compact(parameters), headers).value("error"_L1).toInt(), -8);
        const QByteArray token = Connector::token(parameters, m_options.secret, m_options.now());
        const QJsonObject answer = post(u"/converter"_s, compact({{u"token"_s, QString::fromLatin1(token)}}), headers);
        QCOMPARE(answer.value("error"_L1).toInt(), error);
        if (error == 0) {
            QVERIFY(answer.value("endConvert"_L1).toBool());
            QVERIFY(transfer(QUrl(answer.value("fileUrl"_L1).toString())).body.startsWith(start));
        }
    }

    void picturesOfFirstPages_data() {
        QTest::addColumn<QJsonObject>("thumbnail");
        QTest::addColumn<QSize>("size"); // empty: -3
        const auto box = [](int aspect, int width, int height) {
            return QJsonObject{{u"aspect"_s, aspect}, {u"first"_s, true}, {u"width"_s, width}, {u"height"_s, height}};
        };
        QTest::newRow("within") << box(1, 1000, 1000) << QSize(707, 1000);
        QTest::newRow("narrow") << box(1, 397, 1000) << QSize(397, 561);
        QTest::newRow("stretched") << box(0, 300, 200) << QSize(300, 200);
        QTest::newRow("the page's own") << box(2, 300, 200) << QSize(794, 1123);
        QTest::newRow("unsaid") << QJsonObject() << QSize(794, 1123);
        QTest::newRow("nothing at all") << box(0, 0, -5) << QSize(1, 1);
        QTest::newRow("far too large") << box(0, 1'000'000, 1) << QSize(5000, 1);
        QTest::newRow("all pages") << QJsonObject{{u"first"_s, false}} << QSize();
    }
    void picturesOfFirstPages() {
        QFETCH(QJsonObject, thumbnail);
        QFETCH(QSize, size);
        const QJsonObject answer = convert(u"k"_s, u"png"_s, thumbnail);
        QCOMPARE(answer.value("error"_L1).toInt(), size.isEmpty() ? -3 : 0);
        if (!size.isEmpty())
            QCOMPARE(sizeOfPng(answer), size);
    }

    // Whatever else is asked for, and without another look at the source.
    void whatIsKnownUnderAKeyIsAnsweredAgain() {
        QCOMPARE(sizeOfPng(convert(u"k"_s, u"png"_s, kStretched)), QSize(300, 200));
        m_connector->documentStatus = 404;
        QCOMPARE(sizeOfPng(convert(u"k"_s, u"png"_s, {})), QSize(300, 200));
        QCOMPARE(m_connector->downloads.size(), 1);
        QCOMPARE(convert(u"k"_s, u"pdf"_s).value("error"_L1).toInt(), -4); // another type
        QCOMPARE(convert(u"other"_s, u"png"_s, {}).value("error"_L1).toInt(), -4);
        QCOMPARE(m_server->conversionLog().size(), 4);
    }

    void failuresAreAnsweredAgain_data() {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("isKept");
        const QString stream = u"EncryptedPackage"_s;
        const QByteArray name(reinterpret_cast<const char*>(stream.utf16()), stream.size() * 2);
        const QByteArray locked = QByteArray::fromHex("d0cf11e0a1b11ae1") + name;
        QTest::newRow("damaged") << Spoil([](auto& there, auto&) { there.document = "PK nonsense"; }) << -3 << true;
        QTest::newRow("away") << Spoil([](auto& there, auto&) { there.documentStatus = 503; }) << -4 << false;
        QTest::newRow("a password") << Spoil([=](auto& there, auto&) { there.document = locked; }) << -5 << false;
        QTest::newRow("too large") << Spoil([](auto& there, auto& options) {
            options.maxDownload = 10'000;
            there.document = QByteArray(10'001, 'x');
        }) << -10 << false;
    }
    void failuresAreAnsweredAgain() {
        QFETCH(const Spoil, spoil);
        QFETCH(int, error);
        QFETCH(bool, isKept);
        const QByteArray good = m_connector->document;
        spoil(*m_connector, m_options);
        m_server = std::make_unique<DocumentServerDouble>(m_options);
        QCOMPARE(convert(u"k"_s, u"png"_s, kStretched).value("error"_L1).toInt(), error);
        m_connector->document = good;
        m_connector->documentStatus = 200;
        QCOMPARE(convert(u"k"_s, u"png"_s, kStretched).value("error"_L1).toInt(), isKept ? error : 0);
        QCOMPARE(m_connector->downloads.size(), isKept ? 1 : 2);
    }

    void pagesAreServed_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("api") << u"/web-apps/apps/api/documents/api.js"_s << "DocsAPI"_ba;
        QTest::newRow("editor") << u"/web-apps/apps/documenteditor/main/index.html"_s
                                << "Sandbox editor: not ONLYOFFICE"_ba;
        QTest::newRow("script") << u"/web-apps/sandbox/editor.js"_s << "onDocumentReady"_ba;
        QTest::newRow("blocks") << u"/web-apps/sandbox/blocks.js"_s << "SandboxBlocks"_ba;
        QTest::newRow("style") << u"/web-apps/sandbox/editor.css"_s << "dark"_ba;
    }

    void pagesAreServed() {
        QFETCH(QString, path);
        QFETCH(QByteArray, part);
        QUrl url = m_server->url();
        url.setPath(path);
        const Fetched page = transfer(url);
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains(part));
        url.setPath(u"/web-apps/../etc"_s);
        QCOMPARE(transfer(url).status, 404);
    }
};

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_documentserver_routes.moc"

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "onlyoffice/DocumentKey.h"
#include "onlyoffice/EditorConfig.h"
#include "onlyoffice/Jwt.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::onlyoffice;
using domain::AccessRights;
using domain::Right;

namespace {

constexpr std::chrono::seconds kNow{1'795'359'260};

DocumentServerSettings settings() {
    DocumentServerSettings result;
    result.address = QUrl(u"https://office.example.org/docs"_s);
    result.secret = domain::Secret("docs-secret"_ba);
    return result;
}

EditorRequest request() {
    EditorRequest result;
    result.documentKey = documentKey(u"server"_s, u"file"_s);
    result.fileType = u"docx"_s;
    result.title = u"Report.docx"_s;
    result.documentUrl = QUrl(u"http://10.0.0.5:4711/f/abc"_s);
    result.callbackUrl = QUrl(u"http://10.0.0.5:4711/c/def"_s);
    result.wantsEditing = true;
    result.rights = domain::kAuthorRights;
    result.userId = u"u1"_s;
    result.userName = u"Ann One"_s;
    result.language = u"de"_s;
    result.region = u"de-DE"_s;
    result.owner = u"bob"_s;
    result.uploadedAt = 1'795'000'000'000;
    result.folder = u"Docs"_s;
    return result;
}

QJsonValue at(const QJsonObject& object, const char* path) {
    QJsonValue value = object;
    for (const QString& name : QString::fromLatin1(path).split(u'.'))
        value = value.toObject().value(name);
    return value;
}

using Change = std::function<void(EditorRequest&, DocumentServerSettings&)>;

} // namespace
Q_DECLARE_METATYPE(Change)

class EditorConfigTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // A running editor keeps its permissions, and a Document Server refuses it with a token that has others.
    void goesOnInTheRunningEditor_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("goesOn");
        const auto row = [](const char* name, bool goesOn, Change change) { QTest::newRow(name) << change << goesOn; };
        row("the next version", true, [](EditorRequest& next, DocumentServerSettings&) {
            next.documentKey = documentKey(u"server"_s, u"next"_s);
            next.documentUrl = QUrl(u"http://10.0.0.5:4711/f/next"_s);
            next.callbackUrl = QUrl(u"http://10.0.0.5:4711/c/next"_s);
            next.title = u"Renamed.docx"_s;
        });
        row("a right was taken", false,
            [](EditorRequest& next, DocumentServerSettings&) { next.rights.setFlag(domain::Right::Print, false); });
        row("only to look at", false, [](EditorRequest& next, DocumentServerSettings&) { next.wantsEditing = false; });
        row("another type", false, [](EditorRequest& next, DocumentServerSettings&) { next.fileType = u"docm"_s; });
    }

    void goesOnInTheRunningEditor() {
        QFETCH(Change, change);
        QFETCH(bool, goesOn);
        EditorRequest next = request();
        DocumentServerSettings server = settings();
        change(next, server);
        QCOMPARE(canGoOnWith(*makeEditorConfig(request(), settings(), kNow), *makeEditorConfig(next, server, kNow)),
                 goesOn);
    }

    void completeAndSigned() {
        const auto made = makeEditorConfig(request(), settings(), kNow);
        QVERIFY(made.has_value());
        QVERIFY(made->isEditing);
        QJsonObject config = made->config;
        QCOMPARE(at(config, "documentType"), QJsonValue(u"word"_s));
        QCOMPARE(at(config, "document.url"), QJsonValue(u"http://10.0.0.5:4711/f/abc"_s));
        QCOMPARE(at(config, "document.key"), QJsonValue(request().documentKey));
        QCOMPARE(at(config, "document.title"), QJsonValue(u"Report.docx"_s));
        QCOMPARE(at(config, "document.fileType"), QJsonValue(u"docx"_s));
        QCOMPARE(at(config, "document.info.owner"), QJsonValue(u"bob"_s));
        QCOMPARE(at(config, "document.info.folder"), QJsonValue(u"Docs"_s));
        QVERIFY(!at(config, "document.info.uploaded").toString().isEmpty());
        QCOMPARE(at(config, "editorConfig.callbackUrl"), QJsonValue(u"http://10.0.0.5:4711/c/def"_s));
        QCOMPARE(at(config, "editorConfig.mode"), QJsonValue(u"edit"_s));
        QCOMPARE(at(config, "editorConfig.user.id"), QJsonValue(u"u1"_s));
        QCOMPARE(at(config, "editorConfig.user.name"), QJsonValue(u"Ann One"_s));
        QCOMPARE(at(config, "editorConfig.lang"), QJsonValue(u"de"_s));
        QCOMPARE(at(config, "editorConfig.region"), QJsonValue(u"de-DE"_s));
        QCOMPARE(at(config, "editorConfig.customization.forcesave"), QJsonValue(true));
        QCOMPARE(at(config, "editorConfig.customization.uiTheme"), QJsonValue(u"default-light"_s));
        QCOMPARE(made->apiScript.toString(),
                 u"https://office.example.org/docs/web-apps/apps/api/documents/api.js?shardkey="_s +
                     request().documentKey);
        // The claims are the config, with dates; without the page's events.
        const QByteArray token = config.take("token"_L1).toString().toLatin1();
        auto claims = verifyJwt({token.constData(), std::size_t(token.size())}, settings().secret, kNow);
        QVERIFY(claims.has_value());
        QCOMPARE(claims->take("iat"_L1).toInteger(), qint64(kNow.count()));
        QVERIFY(claims->take("exp"_L1).toInteger() > kNow.count());
        QCOMPARE(*claims, config);
        QVERIFY(!config.contains("events"_L1));
    }

    void viewing() {
        EditorRequest viewed = request();
        viewed.wantsEditing = false;
        viewed.callbackUrl.clear();
        viewed.isDark = true;
        viewed.region.clear();
        const auto made = makeEditorConfig(viewed, settings(), kNow);
        QVERIFY(made.has_value());
        QVERIFY(!made->isEditing);
        QCOMPARE(at(made->config, "editorConfig.mode"), QJsonValue(u"view"_s));
        QVERIFY(at(made->config, "editorConfig.callbackUrl").isUndefined());
        QVERIFY(at(made->config, "editorConfig.region").isUndefined());
        for (const char* right : {"edit", "review", "comment", "fillForms", "chat"})
            QCOMPARE(at(made->config, QByteArray("document.permissions.").append(right)), QJsonValue(false));
        QCOMPARE(at(made->config, "document.permissions.download"), QJsonValue(true));
        QCOMPARE(at(made->config, "editorConfig.customization.uiTheme"), QJsonValue(u"default-dark"_s));
    }

    void rightsBecomePermissions_data() {
        QTest::addColumn<QString>("fileType");
        QTest::addColumn<AccessRights>("rights");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("allowed"); // in the order of the check below
        const AccessRights comment(Right::Comment), review(Right::Review), edit(Right::Edit), fill(Right::FillForms);
        QTest::newRow("author") << u"docx"_s << domain::kAuthorRights << u"edit"_s
                                << u"edit review comment fillForms download print copy"_s;
        QTest::newRow("reader") << u"docx"_s << domain::kViewerRights << u"view"_s << u"download print copy"_s;
        QTest::newRow("nothing") << u"docx"_s << AccessRights() << u"view"_s << QString();
        QTest::newRow("comment only") << u"docx"_s << comment << u"edit"_s << u"comment"_s;
        QTest::newRow("review only") << u"docx"_s << review << u"edit"_s << u"review"_s;
        QTest::newRow("edit only") << u"docx"_s << edit << u"edit"_s << u"edit"_s;
        QTest::newRow("fill a plain document") << u"docx"_s << fill << u"view"_s << QString();
        QTest::newRow("fill a PDF") << u"pdf"_s << fill << u"edit"_s << u"fillForms"_s;
        QTest::newRow("review a sheet") << u"xlsx"_s << review << u"view"_s << QString();
        QTest::newRow("comment in a sheet") << u"xlsx"_s << comment << u"edit"_s << u"comment"_s;
        QTest::newRow("old format") << u"doc"_s << domain::kAuthorRights << u"view"_s << u"download print copy"_s;
    }

    void rightsBecomePermissions() {
        QFETCH(QString, fileType);
        QFETCH(AccessRights, rights);
        EditorRequest asked = request();
        asked.fileType = fileType;
        asked.rights = rights;
        const auto made = makeEditorConfig(asked, settings(), kNow);
        QVERIFY(made.has_value());
        QTEST(at(made->config, "editorConfig.mode").toString(), "mode");
        QCOMPARE(made->isEditing, at(made->config, "editorConfig.mode").toString() == u"edit"_s);
        QStringList allowed;
        for (const QString& name :
             {u"edit"_s, u"review"_s, u"comment"_s, u"fillForms"_s, u"download"_s, u"print"_s, u"copy"_s}) {
            const QJsonValue value = at(made->config, "document.permissions").toObject().value(name);
            QVERIFY(value.isBool()); // said aloud: ONLYOFFICE's own defaults are generous
            if (value.toBool())
                allowed.append(name);
        }
        QTEST(allowed.join(u' '), "allowed");
    }

    void titles() {
        EditorRequest asked = request();
        asked.title = QString(400, u'a') + u".docx"_s;
        auto title = at(makeEditorConfig(asked, settings(), kNow)->config, "document.title").toString();
        QVERIFY(title.size() <= 128);
        QVERIFY(title.endsWith(u".docx"));
        asked.title = u"report\u202Excod.exe"_s;
        title = at(makeEditorConfig(asked, settings(), kNow)->config, "document.title").toString();
        QVERIFY(!title.contains(u'\u202E'));
        asked.title.clear();
        title = at(makeEditorConfig(asked, settings(), kNow)->config, "document.title").toString();
        QVERIFY(!title.isEmpty());
    }

    void refuses_data() {
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
        row("no address", [](auto&, auto& server) { server.address.clear(); });
        row("no secret", [](auto&, auto& server) { server.secret = {}; });
        row("unknown format", [](auto& asked, auto&) { asked.fileType = u"exe"_s; });
        row("picture", [](auto& asked, auto&) { asked.fileType = u"png"_s; });
        row("no key", [](auto& asked, auto&) { asked.documentKey.clear(); });
        row("bad key", [](auto& asked, auto&) { asked.documentKey = u"a/b"_s; });
        row("long key", [](auto& asked, auto&) { asked.documentKey = QString(129, u'k'); });
        row("no url", [](auto& asked, auto&) { asked.documentUrl.clear(); });
        row("url of a file", [](auto& asked, auto&) { asked.documentUrl = QUrl(u"file:///x"_s); });
        row("no callback", [](auto& asked, auto&) { asked.callbackUrl.clear(); });
    }

    void refuses() {
        QFETCH(Change, change);
        EditorRequest asked = request();
        DocumentServerSettings server = settings();
        change(asked, server);
        const auto made = makeEditorConfig(asked, server, kNow);
        QVERIFY(!made.has_value());
        QCOMPARE(made.error().kind, domain::ErrorKind::InvalidInput);
        QVERIFY(!made.error().message.isEmpty());
    }

    void keys() {
        const QString key = documentKey(u"server"_s, u"file"_s);
        QCOMPARE(key.size(), 40);
        QCOMPARE(key, documentKey(u"server"_s, u"file"_s));
        QVERIFY(key != documentKey(u"server2"_s, u"file"_s));
        QVERIFY(key != documentKey(u"server"_s, u"file2"_s));
        QVERIFY(documentKey(u"ab"_s, u"c"_s) != documentKey(u"a"_s, u"bc"_s));
    }

    void endpoints() {
        DocumentServerSettings server;
        server.address = QUrl(u"http://host:8088"_s);
        QCOMPARE(server.endpoint(u"/command"_s).toString(), u"http://host:8088/command"_s);
        QCOMPARE(server.endpoint(u"/command"_s, u"k=1"_s).toString(QUrl::FullyEncoded),
                 u"http://host:8088/command?shardkey=k%3D1"_s);
        server.address = QUrl(u"http://host/sub/"_s);
        QCOMPARE(server.endpoint(u"/healthcheck"_s).toString(), u"http://host/sub/healthcheck"_s);
    }
};

QTEST_GUILESS_MAIN(EditorConfigTest)
#include "tst_editor_config.moc"

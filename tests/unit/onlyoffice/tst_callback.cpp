// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Callbacks: what a genuine Document Server sent is read right; what nobody signed, or for another document, is
// refused.
#include "onlyoffice/Callback.h"
#include "onlyoffice/Jwt.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <initializer_list>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::onlyoffice;

namespace {

constexpr std::chrono::seconds kNow{1'795'359'260};
const QString kKey = u"k1"_s;

DocumentServerSettings settings() {
    DocumentServerSettings result;
    result.address = QUrl(u"http://127.0.0.1:8088"_s);
    result.secret = domain::Secret("docs-secret"_ba);
    return result;
}

std::string_view view(const QByteArray& bytes) {
    return {bytes.constData(), std::size_t(bytes.size())};
}

QByteArray json(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray tokenOf(const QJsonObject& claims, const char* secret = "docs-secret") {
    return signJwt(claims, domain::Secret(QByteArray(secret)));
}

QByteArray tokenBody(const QJsonObject& claims) {
    return json({{u"token"_s, QString::fromLatin1(tokenOf(claims))}});
}

QByteArray headerOf(const QJsonObject& payload) {
    return "Bearer " + tokenOf({{u"payload"_s, payload}});
}

struct Recording {
    QByteArray body;
    QByteArray header;
    QByteArray headerName;
    QString key;
    std::chrono::milliseconds at;
};

Recording recording(const QString& name) {
    QFile file(QStringLiteral(ATTACHE_SOURCE_DIR "/tests/data/callbacks/") + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No recording %s", qPrintable(name));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject headers = all.value("headers"_L1).toObject();
    const bool isOther = headers.contains("authorizationjwt"_L1);
    const QJsonObject body = all.value("body"_L1).toObject();
    return {json(body), headers.value(isOther ? "authorizationjwt"_L1 : "authorization"_L1).toString().toLatin1(),
            isOther ? "AuthorizationJwt"_ba : "Authorization"_ba, body.value("key"_L1).toString(),
            std::chrono::milliseconds(all.value("received_at_ms"_L1).toInteger())};
}

domain::Result<Callback> parse(const QJsonObject& claims) {
    return parseCallback(view(tokenBody(claims)), {}, kKey, settings(), kNow);
}

QJsonObject with(QJsonObject claims, QLatin1StringView name, const QJsonValue& value) {
    claims.insert(name, value);
    return claims;
}

const QJsonObject kJoined{{u"key"_s, kKey}, {u"status"_s, 1}, {u"users"_s, QJsonArray{u"u1"_s}}};
const QJsonObject kSaved{{u"key"_s, kKey},
                         {u"status"_s, 2},
                         {u"url"_s, u"https://ds.example.org/cache/files/output.docx?md5=a&expires=1"_s},
                         {u"filetype"_s, u"docx"_s}};

} // namespace

class CallbackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsRecordings_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("status");
        QTest::addColumn<QStringList>("users");
        QTest::addColumn<QString>("actions"); // type and user
        QTest::addColumn<int>("forceSaveType");
        QTest::addColumn<QString>("notModified");
        QTest::addColumn<bool>("hasChanges");
        const QStringList u1{u"u1"_s}, u2{u"u2"_s}, both{u"u1"_s, u"u2"_s}, none;
        const auto row = [](const char* name, int status, const QStringList& users, const char* actions, int force,
                            const char* notModified, bool hasChanges) {
            QTest::newRow(name) << QString::fromLatin1(name) << status << users << QString::fromLatin1(actions) << force
                                << QString::fromLatin1(notModified) << hasChanges;
        };
        row("01-status1-user-connected", 1, u1, "1u1", -1, "", false);
        row("02-status1-command-info", 1, u1, "", -1, "", false);
        row("03-status6-forcesave-command", 6, u1, "", 0, "", true);
        row("04-status2-after-close", 2, u1, "0u1", -1, "false", true);
        row("05-status1-second-user-joins", 1, both, "1u2", -1, "", false);
        row("06-status1-one-of-two-leaves", 1, u1, "0u2", -1, "", false);
        row("07-status2-coediting", 2, u2, "0u1", -1, "false", true);
        row("08-status6-forcesave-button", 6, u1, "2u1", 1, "", true);
        row("09-status2-notmodified-after-forcesave", 2, u1, "0u1", -1, "true", true);
        row("10-status2-answered-error-1", 2, u1, "0u1", -1, "false", true);
        row("11-status2-from-forgotten-reopened", 2, u1, "0u1", -1, "", false);
        row("12-status2-retry-D", 2, u1, "0u1", -1, "false", true);
        row("12-status2-retry-E", 2, u1, "0u1", -1, "false", true);
        row("12-status2-retry-G4", 2, u1, "0u1", -1, "false", true);
        row("13-status4-closed-without-changes", 4, none, "0u1", -1, "", false);
        row("14-status7-forcesave-error", 7, u1, "", 0, "", false);
        row("15-status3-save-error", 3, u1, "0u1", -1, "false", false);
        row("16-status6-autoassembly-timer", 6, u1, "", 2, "", true);
        row("17-status2-jwt-header-AuthorizationJwt-inBody-true", 2, u1, "0u1", -1, "true", true);
    }

    void readsRecordings() {
        QFETCH(QString, name);
        QFETCH(int, status);
        const Recording sent = recording(name);
        DocumentServerSettings server = settings();
        server.jwtHeader = sent.headerName;
        const auto callback = parseCallback(view(sent.body), view(sent.header), sent.key, server, sent.at);
        QVERIFY2(callback.has_value(), callback ? "" : qPrintable(callback.error().message));
        QCOMPARE(callback->key, sent.key);
        QCOMPARE(int(callback->status), status);
        QTEST(callback->users, "users");
        QString actions;
        for (const CallbackAction& action : callback->actions)
            actions += QString::number(action.type) + action.userId;
        QTEST(actions, "actions");
        QTEST(callback->forceSaveType ? int(*callback->forceSaveType) : -1, "forceSaveType");
        const QString notModified = !callback->notModified   ? QString()
                                    : *callback->notModified ? u"true"_s
                                                             : u"false"_s;
        QTEST(notModified, "notModified");
        QTEST(!callback->changesUrl.isEmpty(), "hasChanges");
        QTEST(callback->history.has_value(), "hasChanges");
        const QString sentUrl = QJsonDocument::fromJson(sent.body).object().value("url"_L1).toString();
        QCOMPARE(callback->url.toString(QUrl::FullyEncoded), sentUrl);
        QCOMPARE(callback->fileType, callback->bringsFile() ? u"docx"_s : QString());
        // The token in the header alone says the same.
        const auto byHeader = parseCallback("{}", view(sent.header), sent.key, server, sent.at);
        QVERIFY(byHeader.has_value());
        QCOMPARE(*byHeader, *callback);
    }

    void recordingsAgeAndBelong() {
        const Recording sent = recording(u"04-status2-after-close"_s);
        const auto kindOf = [&](const QString& key, std::chrono::milliseconds at,
                                const DocumentServerSettings& server) {
            const auto callback = parseCallback(view(sent.body), view(sent.header), key, server, at);
            return callback ? std::nullopt : std::optional(callback.error().kind);
        };
        using namespace std::chrono_literals;
        QVERIFY(!kindOf(sent.key, sent.at + 5min, settings()));
        QCOMPARE(kindOf(sent.key, sent.at + 11min, settings()), domain::ErrorKind::BadToken);
        QCOMPARE(kindOf(sent.key, sent.at - 6min, settings()), domain::ErrorKind::BadToken);
        QCOMPARE(kindOf(sent.key + u'x', sent.at, settings()), domain::ErrorKind::BadToken);
        DocumentServerSettings other = settings();
        other.secret = domain::Secret("another"_ba);
        QCOMPARE(kindOf(sent.key, sent.at, other), domain::ErrorKind::BadToken);
        other.secret = {};
        QCOMPARE(kindOf(sent.key, sent.at, other), domain::ErrorKind::BadToken);
    }

    void refusesUnsignedRecording() {
        const Recording sent = recording(u"18-status2-jwt-disabled"_s);
        const auto callback = parseCallback(view(sent.body), view(sent.header), sent.key, settings(), sent.at);
        QVERIFY(!callback.has_value());
        QCOMPARE(callback.error().kind, domain::ErrorKind::BadToken);
    }

    void believesOnlyTheToken() {
        // Everything outside the token was changed on its way.
        QJsonObject body = kSaved;
        body.insert("url"_L1, u"https://evil.example.org/x.docx"_s);
        body.insert("status"_L1, 1);
        body.insert("key"_L1, u"other"_s);
        body.insert("token"_L1, QString::fromLatin1(tokenOf(kSaved)));
        const auto callback = parseCallback(view(json(body)), view(headerOf(kJoined)), kKey, settings(), kNow);
        QVERIFY(callback.has_value());
        QCOMPARE(callback->status, CallbackStatus::ReadyForSaving);
        QCOMPARE(callback->url.host(), u"ds.example.org"_s);
    }

    void aBadBodyTokenIsNotHealedByTheHeader() {
        for (const QJsonValue& token : std::initializer_list<QJsonValue>{u"garbage"_s, u""_s, QJsonValue::Null, 7}) {
            const QByteArray body = json(with(kJoined, "token"_L1, token));
            const auto callback = parseCallback(view(body), view(headerOf(kJoined)), kKey, settings(), kNow);
            QVERIFY(!callback.has_value());
            QCOMPARE(callback.error().kind, domain::ErrorKind::BadToken);
        }
    }

    void headerNeedsPrefixAndPayload_data() {
        QTest::addColumn<QByteArray>("prefix");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("isGood");
        const QByteArray token = tokenOf({{u"payload"_s, kJoined}});
        QTest::newRow("usual") << "Bearer "_ba << "Bearer " + token << true;
        QTest::newRow("lower case") << "Bearer "_ba << "bearer " + token << true;
        QTest::newRow("no prefix set") << ""_ba << token << true;
        QTest::newRow("own prefix") << "Docs "_ba << "Docs " + token << true;
        QTest::newRow("prefix missing") << "Bearer "_ba << token << false;
        QTest::newRow("prefix only") << "Bearer "_ba << "Bearer "_ba << false;
        QTest::newRow("flat claims") << "Bearer "_ba << "Bearer " + tokenOf(kJoined) << false;
        QTest::newRow("payload a string") << "Bearer "_ba << "Bearer " + tokenOf({{u"payload"_s, u"x"_s}}) << false;
        QTest::newRow("empty") << "Bearer "_ba << ""_ba << false;
    }

    void headerNeedsPrefixAndPayload() {
        QFETCH(QByteArray, prefix);
        QFETCH(QByteArray, header);
        DocumentServerSettings server = settings();
        server.jwtPrefix = prefix;
        QTEST(parseCallback(view(json(kJoined)), view(header), kKey, server, kNow).has_value(), "isGood");
    }

    void refusesBadClaims_data() {
        QTest::addColumn<QJsonObject>("claims");
        const auto row = [](const char* name, const QJsonObject& claims) { QTest::newRow(name) << claims; };
        row("status 0", with(kJoined, "status"_L1, 0));
        row("status 5", with(kJoined, "status"_L1, 5));
        row("status 8", with(kJoined, "status"_L1, 8));
        row("status text", with(kJoined, "status"_L1, u"1"_s));
        row("status fraction", with(kJoined, "status"_L1, 1.5));
        row("status huge", with(kJoined, "status"_L1, 1e300));
        row("no url", with(kSaved, "url"_L1, QJsonValue::Null));
        row("url a number", with(kSaved, "url"_L1, 3));
        row("url of a file", with(kSaved, "url"_L1, u"file:///etc/passwd"_s));
        row("url ftp", with(kSaved, "url"_L1, u"ftp://ds/x.docx"_s));
        row("url javascript", with(kSaved, "url"_L1, u"javascript:alert(1)"_s));
        row("url relative", with(kSaved, "url"_L1, u"/cache/x.docx"_s));
        row("url without host", with(kSaved, "url"_L1, u"http:///x.docx"_s));
        row("url with user", with(kSaved, "url"_L1, u"http://a:b@ds/x.docx"_s));
        row("url too long", with(kSaved, "url"_L1, QString(u"http://ds/"_s + QString(9000, u'a'))));
        row("changes url of a file", with(kSaved, "changesurl"_L1, u"file:///x"_s));
        row("filetype with path", with(kSaved, "filetype"_L1, u"../docx"_s));
        row("filetype long", with(kSaved, "filetype"_L1, QString(40, u'x')));
        row("filetype number", with(kSaved, "filetype"_L1, 5));
        row("users a string", with(kJoined, "users"_L1, u"u1"_s));
        row("users of numbers", with(kJoined, "users"_L1, QJsonArray{1}));
        row("user too long", with(kJoined, "users"_L1, QJsonArray{QString(300, u'u')}));
        QJsonArray crowd;
        for (int i = 0; i < 1001; ++i)
            crowd.append(u"u"_s);
        row("1001 users", with(kJoined, "users"_L1, crowd));
        row("actions an object", with(kJoined, "actions"_L1, QJsonObject{}));
        row("actions of strings", with(kJoined, "actions"_L1, QJsonArray{u"x"_s}));
        row("userdata too long", with(kJoined, "userdata"_L1, QString(9000, u'a')));
    }

    void refusesBadClaims() {
        QFETCH(QJsonObject, claims);
        const auto callback = parse(claims);
        QVERIFY(!callback.has_value());
        QCOMPARE(callback.error().kind, domain::ErrorKind::BadAnswer);
    }

    void toleratesWhatLaterServersMayAdd() {
        QJsonObject claims = kSaved;
        claims.insert("users"_L1, QJsonValue::Null);
        claims.insert("actions"_L1, QJsonArray{QJsonObject{{u"type"_s, 9}, {u"userid"_s, u"u"_s}}});
        claims.insert("forcesavetype"_L1, 12);
        claims.insert("notmodified"_L1, QJsonValue::Null);
        claims.insert("history"_L1, QJsonObject{});
        claims.insert("something"_L1, QJsonArray{});
        const auto callback = parse(claims);
        QVERIFY(callback.has_value());
        QVERIFY(callback->actions.isEmpty());
        QVERIFY(!callback->forceSaveType);
        QVERIFY(!callback->notModified);
        QVERIFY(!callback->history);
    }

    void aHistoryIsReadOrLeftOut_data() {
        QTest::addColumn<QJsonValue>("history");
        QTest::addColumn<bool>("isRead");
        const QJsonObject user{{u"id"_s, u"u1"_s}, {u"name"_s, u"Ann One"_s}};
        const QJsonObject change{{u"created"_s, u"2026-11-22 14:54:24"_s}, {u"user"_s, user}};
        const auto row = [](const char* name, bool isRead, const QJsonValue& version, const QJsonValue& changes) {
            QTest::newRow(name) << QJsonValue(QJsonObject{{u"serverVersion"_s, version}, {u"changes"_s, changes}})
                                << isRead;
        };
        QJsonArray many;
        for (int i = 0; i < 1000; ++i)
            many.append(change);
        row("as recorded", true, u"9.3.0"_s, QJsonArray{change});
        row("1000 changes", true, u"9.3.0"_s, many);
        many.append(change);
        row("1001 changes", false, u"9.3.0"_s, many);
        row("no changes", false, u"9.3.0"_s, QJsonArray{});
        row("changes an object", false, u"9.3.0"_s, QJsonObject{{u"0"_s, change}});
        row("version a number", false, 9, QJsonArray{change});
        row("version too long", false, QString(33, u'9'), QJsonArray{change});
        row("a change that is a text", false, u"9.3.0"_s, QJsonArray{change, u"x"_s});
        row("no date", false, u"9.3.0"_s, QJsonArray{with(change, "created"_L1, QJsonValue::Null)});
        row("a person without id", false, u"9.3.0"_s, QJsonArray{with(change, "user"_L1, with(user, "id"_L1, 7))});
        row("a person without name", false, u"9.3.0"_s, QJsonArray{with(change, "user"_L1, QJsonObject{})});
        row("a change too long", false, u"9.3.0"_s, QJsonArray{with(change, "more"_L1, QString(5000, u'x'))});
        QJsonArray heavy;
        for (int i = 0; i < 100; ++i)
            heavy.append(with(change, "more"_L1, QString(3000, u'x')));
        row("too much in all", false, u"9.3.0"_s, heavy);
        QTest::newRow("a text") << QJsonValue(u"history"_s) << false;
        QTest::newRow("an array") << QJsonValue(QJsonArray{change}) << false;
        QTest::newRow("null") << QJsonValue(QJsonValue::Null) << false;
    }

    // A save is never lost to a history that can't be read.
    void aHistoryIsReadOrLeftOut() {
        QFETCH(const QJsonValue, history);
        QFETCH(const bool, isRead);
        const auto callback = parse(with(kSaved, "history"_L1, history));
        QVERIFY(callback.has_value());
        QCOMPARE(callback->history.has_value(), isRead);
        if (isRead)
            QCOMPARE(callback->history->toJson(), history.toObject());
    }

    void fileTypeOfOldServers() {
        QJsonObject claims = kSaved;
        claims.remove("filetype"_L1);
        const auto callback = parse(claims);
        QVERIFY(callback.has_value());
        QCOMPARE(callback->fileType, u"docx"_s);
    }

    void refusesBadBodies_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << "hello"_ba;
        QTest::newRow("array") << "[]"_ba;
        QTest::newRow("cut") << "{\"key\":"_ba;
        QTest::newRow("too long") << QByteArray(1024 * 1024 + 1, ' ') + "{}";
        QTest::newRow("deep") << QByteArray(5000, '[');
    }

    void refusesBadBodies() {
        QFETCH(QByteArray, body);
        const auto callback = parseCallback(view(body), view(headerOf(kJoined)), kKey, settings(), kNow);
        QVERIFY(!callback.has_value());
        QCOMPARE(callback.error().kind, domain::ErrorKind::BadAnswer);
    }

    void checksDownloadTokens() {
        const QUrl url(u"http://10.0.0.5:4711/f/abc"_s);
        const auto isGood = [&](const QJsonObject& payload) {
            return checkDownloadToken(view(headerOf(payload)), url, settings(), kNow).has_value();
        };
        QVERIFY(isGood({{u"url"_s, u"http://10.0.0.5:4711/f/abc"_s}}));
        QVERIFY(!isGood({{u"url"_s, u"http://10.0.0.5:4711/f/abd"_s}}));
        QVERIFY(!isGood({{u"url"_s, u"http://10.0.0.5:4711/f/abc/../abc"_s}}));
        QVERIFY(!isGood({{u"url"_s, 5}}));
        QVERIFY(!isGood({}));
        QVERIFY(!checkDownloadToken({}, url, settings(), kNow).has_value());
        const QByteArray forged = "Bearer " + tokenOf({{u"payload"_s, QJsonObject{{u"url"_s, url.toString()}}}}, "no");
        QVERIFY(!checkDownloadToken(view(forged), url, settings(), kNow).has_value());
    }

    void verifiesFast() {
        const Recording sent = recording(u"01-status1-user-connected"_s);
        const DocumentServerSettings server = settings();
        QBENCHMARK {
            const auto callback = parseCallback(view(sent.body), view(sent.header), sent.key, server, sent.at);
            QVERIFY(callback.has_value());
        }
    }
};

QTEST_GUILESS_MAIN(CallbackTest)
#include "tst_callback.moc"

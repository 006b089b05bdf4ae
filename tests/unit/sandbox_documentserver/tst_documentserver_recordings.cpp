// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The double's callbacks, field by field, against those of a genuine Document Server.
#include "Connector.h"

#include <QFile>
#include <QRegularExpression>

using namespace attache::sandbox;
using namespace Qt::StringLiterals;

namespace {

// The names of the object that starts at the first brace, in the order in which they are written.
QStringList topLevelNames(const QByteArray& json) {
    QStringList names;
    int depth = 0;
    bool expectsName = false;
    for (qsizetype i = json.indexOf('{'); i >= 0 && i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"') {
            const qsizetype start = i + 1;
            for (++i; json[i] != '"'; ++i)
                if (json[i] == '\\')
                    ++i;
            if (depth == 1 && expectsName)
                names << QString::fromUtf8(json.mid(start, i - start));
            expectsName = false;
        } else if (c == '{' || c == '[') {
            expectsName = ++depth == 1;
        } else if (c == '}' || c == ']') {
            if (--depth == 0)
                return names;
        } else if (c == ',') {
            expectsName = depth == 1;
        }
    }
    return names;
}

QByteArray tokenText(const QByteArray& token) {
    return QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding);
}

// What differs from one run to the next, made equal.
QByteArray levelled(QByteArray json, const QString& key) {
    QString text = QString::fromUtf8(json);
    // First: such a checksum may contain a short key.
    text.replace(QRegularExpression(u"md5=[-\\w]{22}&"_s), u"md5=M&"_s);
    text.replace(key, u"KEY"_s);
    text.replace(QRegularExpression(u"http://127.0.0.1:\\d+/"_s), u"http://HOST/"_s);
    text.replace(QRegularExpression(u"KEY_\\d{1,4}/"_s), u"KEY_N/"_s);
    text.replace(QRegularExpression(u"expires=\\d{10}"_s), u"expires=E"_s);
    text.replace(QRegularExpression(u"\\d{4}-\\d\\d-\\d\\d([ T])\\d\\d:\\d\\d:\\d\\d"_s), u"DATE\\1TIME"_s);
    text.replace(QRegularExpression(u"\"[0-9a-f]{64}\""_s), u"\"SHA\""_s);
    text.replace(QRegularExpression(u"\"(iat|exp)\":\\d+"_s), u"\"\\1\":0"_s);
    text.replace(QRegularExpression(u"\"token\":\"[^\"]+\""_s), u"\"token\":\"T\""_s);
    return text.toUtf8();
}

struct Recording {
    QByteArray rawBody; // from its first brace
    QJsonObject whole;
};

Recording readRecording(const QString& name) {
    QFile file(QStringLiteral(ATTACHE_SOURCE_DIR) + u"/tests/data/callbacks/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray raw = file.readAll();
    return {raw.mid(raw.indexOf("\"body\":") + 7), QJsonDocument::fromJson(raw).object()};
}

QByteArray compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class TestRecordings : public QObject {
    Q_OBJECT

private:
    // The recordings' own time: the milliseconds are those of the one lastsave that has them.
    attache::domain::ManualClock m_clock{std::chrono::milliseconds(1795358354623)};
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<DocumentServerDouble> m_server;
    DocumentServerOptions m_options;

    void start(DocumentServerOptions options) {
        m_server.reset();
        m_options = std::move(options);
        m_options.clock = &m_clock;
        m_options.saveDelay = std::chrono::milliseconds(0);
        m_options.retryDelay = std::chrono::milliseconds(1);
        m_connector = std::make_unique<Connector>();
        m_server = std::make_unique<DocumentServerDouble>(m_options);
    }

    int join(const QString& key, const EditorUser& user) {
        QJsonObject config = m_connector->config(key, user);
        if (!m_options.secret.isEmpty())
            config = m_connector->signedConfig(key, user, m_options);
        const int id = m_server->joinHeadless(config);
        const bool isIn =
            QTest::qWaitFor([&] { return m_server->connection(id).state == ConnectionState::Editing; }, 5000);
        return isIn ? id : 0;
    }

    void command(QJsonObject parameters) {
        const QByteArray token = Connector::token(parameters, m_options.secret, m_options.now());
        parameters = {{u"token"_s, QString::fromLatin1(token)}};
        const QByteArray body = compact(parameters);
        QUrl url = m_server->url();
        url.setPath(u"/command"_s);
        const Fetched answer = transfer(url, &body);
        QCOMPARE(answer.status, 200);
        QVERIFY2(answer.body.startsWith("{\"error\":0"), answer.body);
    }

    // The one callback of that status that came last.
    HttpRequest last(int status) {
        if (!QTest::qWaitFor([&] { return m_connector->count(status) > 0; }, 5000))
            return {};
        return m_connector->callbacks[m_connector->statuses().lastIndexOf(status)];
    }

    void compare(const HttpRequest& callback, const QString& name, const QString& key) {
        const Recording recording = readRecording(name);
        QVERIFY2(!recording.whole.isEmpty(), qPrintable(name));
        const QJsonObject recorded = recording.whole.value("body"_L1).toObject();
        const QString recordedKey = recorded.value("key"_L1).toString();
        QCOMPARE(topLevelNames(callback.body), topLevelNames(recording.rawBody));
        QCOMPARE(levelled(compact(Connector::body(callback)), key), levelled(compact(recorded), recordedKey));
        compareHeaders(callback, recording.whole.value("headers"_L1).toObject());
        if (m_options.secret.isEmpty())
            return;
        const QByteArray mine = Connector::body(callback).value("token"_L1).toString().toLatin1();
        const QByteArray theirs = recorded.value("token"_L1).toString().toLatin1();
        QCOMPARE(checkToken(mine, m_options.secret, m_clock.now()).state, TokenState::Right);
        QCOMPARE(levelled(tokenText(mine), key), levelled(tokenText(theirs), recordedKey));
        const QByteArray header = callback.header(m_options.jwtHeader.toLower()).mid(7);
        const QJsonObject headers = recording.whole.value("headers"_L1).toObject();
        const QByteArray theirHeader =
            headers.value(QString::fromLatin1(m_options.jwtHeader.toLower())).toString().toLatin1().mid(7);
        QCOMPARE(levelled(tokenText(header), key), levelled(tokenText(theirHeader), recordedKey));
    }

    void compareHeaders(const HttpRequest& callback, const QJsonObject& recorded) {
        // The recordings keep what the transport doesn't decide.
        const QString tokenHeader = QString::fromLatin1(m_options.jwtHeader.toLower());
        for (const QString& name : recorded.keys()) {
            if (name == "content-length"_L1 || name == "host"_L1 || name == tokenHeader)
                QVERIFY2(callback.headers.contains(name.toLatin1()), qPrintable(name));
            else
                QCOMPARE(QString::fromLatin1(callback.header(name.toLatin1())), recorded.value(name).toString());
        }
        QCOMPARE(callback.headers.contains("authorization"), recorded.contains("authorization"_L1));
    }

private Q_SLOTS:
    void init() { start({}); }

    void oneEditor() {
        const QString key = u"k1"_s;
        const int ann = join(key, kAnn);
        compare(last(1), u"01-status1-user-connected.json"_s, key);
        command({{u"c"_s, u"info"_s}, {u"key"_s, key}, {u"userdata"_s, u"ud-info"_s}});
        QTRY_COMPARE(m_connector->count(1), 2);
        compare(last(1), u"02-status1-command-info.json"_s, key);
        QVERIFY(m_server->typeInto(key, u"u1"_s, u"typed"_s));
        command({{u"c"_s, u"forcesave"_s}, {u"key"_s, key}, {u"userdata"_s, u"ud-force"_s}});
        compare(last(6), u"03-status6-forcesave-command.json"_s, key);
        QVERIFY(m_server->typeInto(key, u"u1"_s, u"more"_s));
        m_server->leave(ann);
        compare(last(2), u"04-status2-after-close.json"_s, key);
        QTRY_VERIFY(m_server->isDead(key));
    }

    void twoEditors() {
        const QString key = u"k2"_s;
        const int ann = join(key, kAnn);
        QTRY_COMPARE(m_connector->count(1), 1);
        const int bob = join(key, kBob);
        QTRY_COMPARE(m_connector->count(1), 2);
        compare(last(1), u"05-status1-second-user-joins.json"_s, key);
        QCOMPARE(last(1).path, u"/callback/u2"_s);
        QVERIFY(m_server->typeInto(key, u"u1"_s, u"from ann"_s));
        QVERIFY(m_server->typeInto(key, u"u2"_s, u"from bob"_s));
        QCOMPARE(m_server->textOf(key), (QStringList{u"first"_s, u"second"_s, u"from ann"_s, u"from bob"_s}));
        m_server->leave(bob);
        QTRY_COMPARE(m_connector->count(1), 3);
        compare(last(1), u"06-status1-one-of-two-leaves.json"_s, key);
        m_server->leave(ann);
        compare(last(2), u"07-status2-coediting.json"_s, key);
        QCOMPARE(last(2).path, u"/callback/u2"_s); // the last one who changed it, not the last one there
    }

    void saveButton() {
        const QString key = u"k3"_s;
        const int ann = join(key, kAnn);
        QVERIFY(!m_server->pressSave(ann));
        QVERIFY(m_server->typeInto(key, u"u1"_s, u"typed"_s));
        QVERIFY(m_server->pressSave(ann));
        compare(last(6), u"08-status6-forcesave-button.json"_s, key);
        m_server->leave(ann);
        compare(last(2), u"09-status2-notmodified-after-forcesave.json"_s, key);
    }

    void forgottenReopened() {
        const QString key = u"k4"_s;
        m_connector->finalAnswers = {Connector::answer(200, "{\"error\":1}")};
        const int ann = join(key, kAnn);
        QVERIFY(m_server->typeInto(key, u"u1"_s, u"typed"_s));
        m_server->leave(ann);
        compare(last(2), u"10-status2-answered-error-1.json"_s, key);
        QTRY_COMPARE(m_server->forgottenKeys(), QStringList{key});
        const int again = join(key, kAnn);
        QVERIFY(m_server->connection(again).isFromForgotten);
        QCOMPARE(m_server->textOf(key).constLast(), u"typed"_s);
        m_server->leave(again);
        QTRY_COMPARE(m_connector->count(2), 2);
        compare(last(2), u"11-status2-from-forgotten-reopened.json"_s, key);
        QTRY_COMPARE(m_server->forgottenKeys(), QStringList());
    }

    void unchanged() {
        const QString key = u"k5"_s;
        m_server->leave(join(key, kAnn));
        compare(last(4), u"13-status4-closed-without-changes.json"_s, key);
    }

    void failures() {
        const QString key = u"k6"_s;
        m_server->failSaving(key);
        const int ann = join(key, kAnn);
        QVERIFY(m_server->typeInto(key, u"u1"_s, u"typed"_s));
        command({{u"c"_s, u"forcesave"_s}, {u"key"_s, key}, {u"userdata"_s, u"x"_s}});
        compare(last(7), u"14-status7-forcesave-error.json"_s, key);
        m_server->leave(ann);
        compare(last(3), u"15-status3-save-error.json"_s, key);
    }

    void otherHeader() {
        DocumentServerOptions options;
        options.jwtHeader = "AuthorizationJwt";
        start(options);
        const QString key = u"k7"_s;
        const int ann = join(key, kAnn);
        QVERIFY(m_server->typeInto(key, u"u1"_s, u"typed"_s));
        QVERIFY(m_server->forceSave(key));
        compare(last(6), u"16-status6-autoassembly-timer.json"_s, key);
        m_server->leave(ann);
        compare(last(2), u"17-status2-jwt-header-AuthorizationJwt-inBody-true.json"_s, key);
    }

    void withoutTokens() {
        DocumentServerOptions options;
        options.secret.clear();
        start(options);
        const QString key = u"k8"_s;
        const int ann = join(key, kAnn);
        QVERIFY(m_server->typeInto(key, u"u1"_s, u"typed"_s));
        m_server->leave(ann);
        compare(last(2), u"18-status2-jwt-disabled.json"_s, key);
    }

    void recordedTokensAreRight_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"01-status1-user-connected.json", "07-status2-coediting.json"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void recordedTokensAreRight() {
        QFETCH(QString, name);
        const QJsonObject whole = readRecording(name).whole;
        const auto then = std::chrono::milliseconds(static_cast<qint64>(whole.value("received_at_ms"_L1).toDouble()));
        const QByteArray token = whole.value("body"_L1).toObject().value("token"_L1).toString().toLatin1();
        QCOMPARE(checkToken(token, "docs-secret", then).state, TokenState::Right);
        QCOMPARE(checkToken(token, "other", then).state, TokenState::Wrong);
        QCOMPARE(checkToken(token, "docs-secret", then + std::chrono::minutes(6)).state, TokenState::Expired);
    }
};

QTEST_GUILESS_MAIN(TestRecordings)
#include "tst_documentserver_recordings.moc"

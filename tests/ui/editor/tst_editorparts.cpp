// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "editor/EditorBridge.h"
#include "editor/EditorErrors.h"
#include "editor/EditorScheme.h"
#include "editor/WebOrigin.h"

#include <QTest>

using namespace attache;
using namespace attache::ui;
using namespace Qt::StringLiterals;

class EditorPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reportsAreParsedStrictly_data() {
        QTest::addColumn<QString>("json");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("known") << u"{\"event\":\"appReady\"}"_s << true;
        QTest::newRow("refused config") << u"{\"event\":\"configRefused\",\"text\":\"x\"}"_s << true;
        QTest::newRow("dirty") << u"{\"event\":\"dirty\",\"on\":true}"_s << true;
        QTest::newRow("error") << u"{\"event\":\"error\",\"code\":-20,\"text\":\"x\"}"_s << true;
        QTest::newRow("dirty without a flag") << u"{\"event\":\"dirty\",\"on\":\"yes\"}"_s << false;
        const auto row = [](const char* name, const char* fields, bool isTaken) {
            QTest::newRow(name) << u"{\"event\":\"%1}"_s.arg(QString::fromLatin1(fields).replace(u'\'', u'"'))
                                << isTaken;
        };
        const QByteArray longUrl = "requestRestore','version':1,'url':'http://ds/" + QByteArray(4100, 'x') + "'";
        row("history", "requestHistory'", true);
        row("history closed", "requestHistoryClose'", true);
        row("a version", "requestHistoryData','version':7", true);
        row("the last possible version", "requestHistoryData','version':100000", true);
        row("version 0", "requestHistoryData','version':0", false);
        row("version -1", "requestHistoryData','version':-1", false);
        row("too many versions", "requestHistoryData','version':100001", false);
        row("half a version", "requestHistoryData','version':1.5", false);
        row("a version as text", "requestHistoryData','version':'7'", false);
        row("a version as object", "requestHistoryData','version':{}", false);
        row("no version", "requestHistoryData'", false);
        row("restore", "requestRestore','version':3,'url':'','fileType':'docx'", true);
        row("restore a change",
            "requestRestore','version':3,'url':'http://ds/cache/output.docx?md5=a','fileType':'docx'", true);
        row("restore nothing", "requestRestore','url':'http://ds/x'", false);
        row("restore a file", "requestRestore','version':3,'url':'file:///etc/passwd'", false);
        row("restore a script", "requestRestore','version':3,'url':'javascript:alert(1)'", false);
        row("restore from nowhere", "requestRestore','version':3,'url':'http://'", false);
        row("restore from far", longUrl.constData(), false);
        row("restore a path", "requestRestore','version':3,'url':'','fileType':'../docx'", false);
        row("restore a long type", "requestRestore','version':3,'url':'','fileType':'aaaaaaaaaaaaaaaaa'", false);
        row("compare", "requestSelectDocument','purpose':'compare'", true);
        row("combine", "requestSelectDocument','purpose':'combine'", true);
        row("insert", "requestSelectDocument','purpose':'insert-text'", true);
        row("no purpose", "requestSelectDocument'", false);
        row("another purpose", "requestSelectDocument','purpose':'delete'", false);
        row("purposes", "requestSelectDocument','purpose':['compare']", false);
        QTest::newRow("unknown name") << u"{\"event\":\"openFile\"}"_s << false;
        QTest::newRow("no name") << u"{}"_s << false;
        QTest::newRow("not an object") << u"[\"appReady\"]"_s << false;
        QTest::newRow("not JSON") << u"appReady"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("huge") << u"{\"event\":\"appReady\",\"text\":\"%1\"}"_s.arg(QString(100000, u'x')) << false;
    }
    void reportsAreParsedStrictly() {
        QFETCH(QString, json);
        QFETCH(bool, isTaken);
        QCOMPARE(EditorBridge::parse(json).has_value(), isTaken);
    }

    void longTextsAreCut() {
        const auto event =
            EditorBridge::parse(u"{\"event\":\"error\",\"code\":-1,\"text\":\"%1\"}"_s.arg(QString(5000, u'x')));
        QVERIFY(event);
        QCOMPARE(event->code, -1);
        QCOMPARE(event->text.size(), 500);
    }

    void originsAreCompared_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("same") << u"https://docs.example.org/a"_s << u"https://docs.example.org/b?c"_s << true;
        QTest::newRow("default port") << u"https://docs.example.org"_s << u"https://docs.example.org:443"_s << true;
        QTest::newRow("case") << u"https://Docs.Example.org"_s << u"https://docs.example.org"_s << true;
        QTest::newRow("websocket") << u"http://ds:8080/x"_s << u"ws://ds:8080/y"_s << true;
        QTest::newRow("secure websocket") << u"https://ds/x"_s << u"wss://ds/y"_s << true;
        QTest::newRow("blob") << u"http://ds/x"_s << u"blob:http://ds/6a1c"_s << true;
        QTest::newRow("other port") << u"http://ds:8080"_s << u"http://ds:8081"_s << false;
        QTest::newRow("other scheme") << u"https://ds"_s << u"http://ds:443"_s << false;
        QTest::newRow("other host") << u"https://ds.example.org"_s << u"https://ds.example.org.evil.net"_s << false;
        QTest::newRow("user part") << u"https://ds.example.org"_s << u"https://ds.example.org@evil.net"_s << false;
        QTest::newRow("foreign blob") << u"http://ds/x"_s << u"blob:http://evil/6a1c"_s << false;
        QTest::newRow("file") << u"http://ds/x"_s << u"file:///etc/passwd"_s << false;
    }
    void originsAreCompared() {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, isSame);
        const auto origin = WebOrigin::of(QUrl(first));
        QVERIFY(origin);
        QCOMPARE(WebOrigin::of(QUrl(second)) == origin, isSame);
    }

    void sessionsEnd() {
        EditorSessions sessions;
        const WebOrigin server{u"http"_s, u"ds"_s, 80};
        const QString session = sessions.add(server);
        QVERIFY(sessions.server(session) == server);
        QVERIFY(sessions.hasServer(server));
        QVERIFY(sessions.add(server) != session);
        sessions.remove(session);
        QVERIFY(!sessions.server(session));
    }

    void editorCodesHaveACure_data() {
        QTest::addColumn<int>("code");
        QTest::addColumn<domain::ErrorKind>("kind");
        QTest::newRow("token") << -20 << domain::ErrorKind::BadToken;
        QTest::newRow("expired") << -21 << domain::ErrorKind::BadToken;
        QTest::newRow("download") << -4 << domain::ErrorKind::NotFound;
        QTest::newRow("damaged document") << -82 << domain::ErrorKind::InvalidInput;
        QTest::newRow("too large") << -84 << domain::ErrorKind::TooLarge;
        QTest::newRow("session too long") << -120 << domain::ErrorKind::SignedOut;
        QTest::newRow("session idle") << -121 << domain::ErrorKind::SignedOut;
        QTest::newRow("next to the sessions") << -123 << domain::ErrorKind::BadAnswer;
        QTest::newRow("unknown") << -9999 << domain::ErrorKind::BadAnswer;
    }
    void editorCodesHaveACure() {
        QFETCH(int, code);
        QFETCH(domain::ErrorKind, kind);
        const domain::Error error = editorError(code, u"in the editor's words"_s);
        QVERIFY(error.kind == kind);
        QCOMPARE(error.id, u"editor:%1"_s.arg(code));
        QVERIFY(!error.message.isEmpty());
    }

    void thePreferencesAreOfferedWhereTheyAreNamed_data() {
        QTest::addColumn<domain::Error>("error");
        const WebOrigin server{u"https"_s, u"docs.example.org"_s, 443};
        for (const int code : {-1, -2, -3, -4, -6, -8, -18, -19, -20, -21, -22, -84, -120})
            QTest::addRow("code %d", code) << editorError(code, {});
        QTest::newRow("no editor") << apiMissing(server);
        QTest::newRow("not the editor") << apiInvalid(server);
        QTest::newRow("nobody there") << apiUnreachable(server);
        QTest::newRow("certificate") << certificateRefused(server, u"It is old."_s);
        QTest::newRow("address") << badServerAddress();
        QTest::newRow("crash") << editorCrashed();
    }
    void thePreferencesAreOfferedWhereTheyAreNamed() {
        QFETCH(const domain::Error, error);
        QCOMPARE(isCuredInPreferences(error), error.message.contains("preferences"_L1));
    }

    void unknownCodesKeepTheEditorsWords() {
        QVERIFY(editorError(-9999, u"in the editor's words"_s).message.contains("in the editor's words"_L1));
        QVERIFY(editorError(-9999, {}).message.contains("-9999"_L1));
    }
};

QTEST_GUILESS_MAIN(EditorPartsTest)
#include "tst_editorparts.moc"

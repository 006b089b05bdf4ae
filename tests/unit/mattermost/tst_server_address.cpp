// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "mattermost/ServerAddress.h"

#include <QTest>

using attache::mattermost::ServerAddress;
using namespace Qt::StringLiterals;

class ServerAddressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesWhatPeopleType_data();
    void takesWhatPeopleType();
    void refusesTheRest_data();
    void refusesTheRest();
    void buildsUrls();
    void mayBePlainAtHomeOnly();
};

void ServerAddressTest::takesWhatPeopleType_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("needsConsent");
    const auto row = [](const char* name, const QString& typed, const QString& url, const QString& shown, bool http) {
        QTest::newRow(name) << typed << url << shown << http;
    };
    row("a name", u"chat.example.com"_s, u"https://chat.example.com"_s, u"chat.example.com"_s, false);
    row("blanks around", u"  chat.example.com \n"_s, u"https://chat.example.com"_s, u"chat.example.com"_s, false);
    row("capitals", u"HTTPS://Chat.Example.COM/"_s, u"https://chat.example.com"_s, u"chat.example.com"_s, false);
    row("a port", u"chat.example.com:8065"_s, u"https://chat.example.com:8065"_s, u"chat.example.com:8065"_s, false);
    row("the usual port", u"https://chat.example.com:443"_s, u"https://chat.example.com"_s, u"chat.example.com"_s,
        false);
    row("a sub-path", u"https://example.com//chat/"_s, u"https://example.com/chat"_s, u"example.com/chat"_s, false);
    row("the sign-in page", u"https://example.com/chat/login?x=1#y"_s, u"https://example.com/chat"_s,
        u"example.com/chat"_s, false);
    row("loopback over http", u"http://127.0.0.1:8065"_s, u"http://127.0.0.1:8065"_s, u"127.0.0.1:8065"_s, true);
    row("localhost over http", u"http://localhost"_s, u"http://localhost"_s, u"localhost"_s, true);
    row("a private network", u"http://192.168.1.4/"_s, u"http://192.168.1.4"_s, u"192.168.1.4"_s, true);
    row("a local name", u"http://chat.local"_s, u"http://chat.local"_s, u"chat.local"_s, true);
    row("IPv6", u"http://[::1]:8065"_s, u"http://[::1]:8065"_s, u"[::1]:8065"_s, true);
    row("a unique local IPv6", u"http://[fd00::4]"_s, u"http://[fd00::4]"_s, u"[fd00::4]"_s, true);
}

void ServerAddressTest::takesWhatPeopleType() {
    QFETCH(const QString, typed);
    const auto address = ServerAddress::parse(typed);
    QVERIFY2(address, address ? "" : qPrintable(address.error().message));
    QTEST(address->url().toString(), "url");
    QTEST(address->displayName(), "shown");
    QTEST(address->needsPlainHttpConsent(), "needsConsent");
}

void ServerAddressTest::mayBePlainAtHomeOnly() {
    const auto atHome = ServerAddress::parse(u"192.168.1.4:8065/chat"_s);
    QVERIFY(atHome && atHome->overPlainHttp());
    QCOMPARE(atHome->overPlainHttp()->url(), QUrl(u"http://192.168.1.4:8065/chat"_s));
    const auto away = ServerAddress::parse(u"chat.example.com"_s);
    QVERIFY(away && !away->overPlainHttp());
}

void ServerAddressTest::refusesTheRest_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u"   "_s;
    QTest::newRow("a sentence") << u"our chat server"_s;
    QTest::newRow("no host") << u"https:///chat"_s;
    QTest::newRow("another scheme") << u"ftp://chat.example.com"_s;
    QTest::newRow("a script") << u"javascript://alert"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("a password") << u"https://me:secret@chat.example.com"_s;
    QTest::newRow("http to the internet") << u"http://chat.example.com"_s;
    QTest::newRow("http to a public address") << u"http://8.8.8.8"_s;
    QTest::newRow("http to a public IPv6") << u"http://[2001:db8::1]"_s;
    QTest::newRow("port 0") << u"chat.example.com:0"_s;
    QTest::newRow("a port too large") << u"chat.example.com:70000"_s;
    QTest::newRow("a control character") << u"chat.exam\u0007ple.com"_s;
    QTest::newRow("too long") << QString(5000, u'a');
}

void ServerAddressTest::refusesTheRest() {
    QFETCH(const QString, typed);
    const auto address = ServerAddress::parse(typed);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, attache::domain::ErrorKind::InvalidInput);
    QVERIFY(!address.error().message.isEmpty());
    QVERIFY(!address.error().message.contains("secret"_L1));
}

void ServerAddressTest::buildsUrls() {
    const ServerAddress address = *ServerAddress::parse(u"https://example.com/chat"_s);
    QCOMPARE(address.api(u"/users/me"_s), QUrl(u"https://example.com/chat/api/v4/users/me"_s));
    QCOMPARE(address.webSocket(), QUrl(u"wss://example.com/chat/api/v4/websocket"_s));
    QCOMPARE(ServerAddress::parse(u"http://localhost:8065"_s)->webSocket(),
             QUrl(u"ws://localhost:8065/api/v4/websocket"_s));
    QVERIFY(ServerAddress().isEmpty());
}

QTEST_GUILESS_MAIN(ServerAddressTest)
#include "tst_server_address.moc"

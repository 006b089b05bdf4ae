// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Signing in and out, told as conversations with a Mattermost.
#include "Acme.h"
#include "CannedServer.h"
#include "Wait.h"

#include <QSignalSpy>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;
using domain::ErrorKind;
using domain::Secret;
using mattermost::MattermostClient;

class SignInTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aServerTellsThatItIsMattermost();
    void aServerUnderASubPathIsFound();
    void anotherWebSiteIsRefused_data();
    void anotherWebSiteIsRefused();
    void theConfigurationTellsWaysToSignIn();
    void aPasswordOpensASession();
    void refusalsAreToldApart_data();
    void refusalsAreToldApart();
    void aLockedAccountIsToldFromAWrongPassword();
    void aSecondFactorIsAskedFor();
    void aPersonalTokenWorks();
    void aDeadTokenSignsOut();
    void signingOutEndsTheSession();
};

void SignInTest::aServerTellsThatItIsMattermost() {
    const Acme acme;
    MattermostClient client(acme.address());
    QVERIFY(wait(client.ping()));
}

void SignInTest::aServerUnderASubPathIsFound() {
    Acme acme(with([&](auto& o) { o.subPath = u"/chat"_s; }));
    QVERIFY(acme.address().url().path() == "/chat"_L1);
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    QVERIFY(wait(client.ping()));
    const auto me = wait(client.me());
    QVERIFY(me);
    QCOMPARE(me->id, acme.alice);
}

void SignInTest::anotherWebSiteIsRefused_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a page for everything") << 200 << QByteArray("<!doctype html><html></html>");
    QTest::newRow("not found") << 404 << QByteArray("<h1>Not Found</h1>");
    QTest::newRow("a sign-in of its own") << 401 << QByteArray("Unauthorized");
    QTest::newRow("other JSON") << 200 << QByteArray(R"({"hello":"world"})");
    QTest::newRow("a number") << 200 << QByteArray("42");
    QTest::newRow("nothing") << 200 << QByteArray();
    QTest::newRow("half a JSON") << 200 << QByteArray(R"({"status":"O)");
}

void SignInTest::anotherWebSiteIsRefused() {
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const CannedServer site(json(body, status));
    MattermostClient client(site.address());
    const auto pong = wait(client.ping());
    QCOMPARE(errorKind(pong), ErrorKind::BadAnswer);
    QVERIFY(pong.error().message.contains("not a Mattermost server"_L1));
}

void SignInTest::theConfigurationTellsWaysToSignIn() {
    Acme acme(with([&](auto& o) {
        o.maxFileSize = 12'345'678;
        o.publicLinks = false;
    }));
    MattermostClient client(acme.address());
    const auto before = wait(client.clientConfig());
    QVERIFY(before);
    QVERIFY(before->signInWithEmail);
    QVERIFY(before->multifactorEnabled);
    QCOMPARE(before->serverId, acme.server.telemetryId());
    QVERIFY(before->version.startsWith("5.37"_L1));
    client.setToken(acme.tokenOf(acme.alice));
    const auto after = wait(client.clientConfig());
    QVERIFY(after);
    QCOMPARE(after->maxFileSize, 12'345'678);
    QVERIFY(!after->publicLinks);
    QVERIFY(after->reliableWebSockets);
}

void SignInTest::aPasswordOpensASession() {
    const Acme acme;
    MattermostClient client(acme.address());
    const auto signedIn = wait(client.login(u"alice"_s, Secret("Alice-123")));
    QVERIFY(signedIn);
    QCOMPARE(signedIn->user.id, acme.alice);
    QCOMPARE(signedIn->token.reveal().size(), 26);
    QCOMPARE(client.token(), signedIn->token);
    QVERIFY(wait(client.me()));
}

void SignInTest::refusalsAreToldApart_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("wrong password") << u"alice"_s << QByteArray("nope") << ErrorKind::WrongCredentials << u"wrong"_s;
    QTest::newRow("unknown user") << u"mallory"_s << QByteArray("x") << ErrorKind::WrongCredentials << u"wrong"_s;
    QTest::newRow("no password") << u"alice"_s << QByteArray() << ErrorKind::WrongCredentials << u"password"_s;
    QTest::newRow("deactivated") << u"bob"_s << QByteArray("Bob-12345") << ErrorKind::WrongCredentials
                                 << u"deactivated"_s;
}

void SignInTest::refusalsAreToldApart() {
    QFETCH(const QString, name);
    QFETCH(const QByteArray, password);
    QFETCH(const QString, says);
    Acme acme;
    acme.server.setActive(acme.bob, false);
    MattermostClient client(acme.address());
    const auto signedIn = wait(client.login(name, Secret(password)));
    QVERIFY(!signedIn);
    QTEST(signedIn.error().kind, "kind");
    QVERIFY2(signedIn.error().message.contains(says), qPrintable(signedIn.error().message));
    QVERIFY(client.token().isEmpty());
}

void SignInTest::aLockedAccountIsToldFromAWrongPassword() {
    const Acme acme(with([&](auto& o) { o.maxLoginAttempts = 2; }));
    MattermostClient client(acme.address());
    QVERIFY(!wait(client.login(u"alice"_s, Secret("nope"))));
    QVERIFY(!wait(client.login(u"alice"_s, Secret("nope"))));
    const auto right = wait(client.login(u"alice"_s, Secret("Alice-123")));
    QCOMPARE(errorKind(right), ErrorKind::WrongCredentials);
    QVERIFY(right.error().message.contains("locked"_L1));
}

void SignInTest::aSecondFactorIsAskedFor() {
    Acme acme;
    acme.server.setMfaCode(acme.alice, u"123456"_s);
    MattermostClient client(acme.address());
    QCOMPARE(errorKind(wait(client.login(u"alice"_s, Secret("Alice-123")))), ErrorKind::MfaRequired);
    const auto wrong = wait(client.login(u"alice"_s, Secret("Alice-123"), u"654321"_s));
    QCOMPARE(errorKind(wrong), ErrorKind::MfaRequired);
    QVERIFY(wrong.error().message.contains("wrong"_L1));
    QVERIFY(wait(client.login(u"alice"_s, Secret("Alice-123"), u" 123456 "_s)));
}

void SignInTest::aPersonalTokenWorks() {
    Acme acme;
    MattermostClient client(acme.address(), acme.tokenOf(acme.bob));
    const auto me = wait(client.me());
    QVERIFY(me);
    QCOMPARE(me->username, u"bob"_s);
    QCOMPARE(me->displayName(domain::NameDisplay::FullName), u"Bob Baker"_s);
}

void SignInTest::aDeadTokenSignsOut() {
    Acme acme;
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    const QSignalSpy signedOut(&client, &MattermostClient::signedOut);
    QVERIFY(wait(client.me()));
    QCOMPARE(signedOut.count(), 0);
    acme.server.revokeTokens(acme.alice);
    QCOMPARE(errorKind(wait(client.me())), ErrorKind::SignedOut);
    QCOMPARE(signedOut.count(), 1);
}

void SignInTest::signingOutEndsTheSession() {
    const Acme acme;
    MattermostClient client(acme.address());
    const auto signedIn = wait(client.login(u"alice"_s, Secret("Alice-123")));
    QVERIFY(signedIn);
    QVERIFY(wait(client.logout()));
    QVERIFY(client.token().isEmpty());
    client.setToken(signedIn->token);
    QCOMPARE(errorKind(wait(client.me())), ErrorKind::SignedOut);
}

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_mattermost_sign_in.moc"

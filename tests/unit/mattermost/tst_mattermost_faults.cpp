// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Trouble on the way: limits, faults, other servers, slow ones. Each is an ordinary case with an error of its own.
#include "../disk/DiskLimit.h"
#include "CannedServer.h"
#include "Wait.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using domain::ErrorKind;
using domain::Secret;
using mattermost::MattermostClient;
using sandbox::Fault;
using sandbox::HttpRequest;
using sandbox::HttpResponse;

namespace {

const QByteArray kMe = R"({"id":"aaaaaaaaaaaaaaaaaaaaaaaaaa","username":"alice"})";

HttpResponse with(HttpResponse response, Fault fault) {
    response.fault = fault;
    return response;
}

HttpResponse with(HttpResponse response, const QByteArray& name, const QByteArray& value) {
    response.headers.append({name, value});
    return response;
}

QByteArray apiError(const QByteArray& id) {
    return R"({"id":")" + id + R"(","message":"do not show: TOKEN","status_code":0})";
}

} // namespace

class FaultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signInErrorsHaveAKind_data();
    void signInErrorsHaveAKind();
    void errorsHaveAKind_data();
    void errorsHaveAKind();
    void aPageRemovesNoPost();
    void tooManyRequestsTellWhenToComeBack();
    void aServerThatIsAwayIsUnreachable();
    void anUnknownNameIsUnreachable();
    void brokenAnswersAreUnreachable_data();
    void brokenAnswersAreUnreachable();
    void aHangingServerTimesOut();
    void anEndlessAnswerIsCutOff();
    void aRedirectWithinTheServerIsFollowed();
    void aTokenNeverFollowsARedirect_data();
    void aTokenNeverFollowsARedirect();
    void signInWithoutAUsableTokenIsRefused_data();
    void signInWithoutAUsableTokenIsRefused();
    void noCookieIsKept();
    void packedDownloadsAreRefused();
    void downloadsOfAnotherLengthAreRemoved_data();
    void downloadsOfAnotherLengthAreRemoved();
    void aStalledDownloadTimesOut();
    void aFullDiskIsAStorageError();
};

// As of 10.x, where ids and statuses differ from 5.37's.
void FaultsTest::signInErrorsHaveAKind_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char* name, int status, const char* id, ErrorKind kind) {
        QTest::newRow(name) << status << QByteArray(id) << kind;
    };
    row("code missing", 401, "mfa.validate_token.authenticate.app_error", ErrorKind::MfaRequired);
    row("code missing, bad request", 400, "mfa.validate_token.authenticate.app_error", ErrorKind::MfaRequired);
    row("another word of its kind", 400, "mfa.check.something.app_error", ErrorKind::MfaRequired);
    row("wrong code", 401, "api.user.check_user_mfa.another.app_error", ErrorKind::MfaRequired);
    row("locked at LDAP", 401, "api.user.check_user_login_attempts.too_many_ldap.app_error",
        ErrorKind::WrongCredentials);
    row("unknown", 401, "api.user.login.something.app_error", ErrorKind::WrongCredentials);
    row("a fault of that kind", 500, "mfa.deactivate.save_active.app_error", ErrorKind::ServerFault);
}

void FaultsTest::signInErrorsHaveAKind() {
    QFETCH(const int, status);
    QFETCH(const QByteArray, id);
    const CannedServer server(json(apiError(id.constData()), status));
    MattermostClient client(server.address());
    const auto signedIn = wait(client.login(u"alice"_s, Secret("Alice-123")));
    QVERIFY(!signedIn);
    QTEST(signedIn.error().kind, "kind");
}

void FaultsTest::errorsHaveAKind_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char* name, int status, const QByteArray& body, ErrorKind kind) {
        QTest::newRow(name) << status << body << kind;
    };
    row("a dead token", 401, apiError("api.context.session_expired.app_error"), ErrorKind::SignedOut);
    row("an unknown 401", 401, apiError("api.something.new"), ErrorKind::SignedOut);
    row("no permission", 403, apiError("api.context.permissions.app_error"), ErrorKind::Forbidden);
    row("a firewall", 403, "<html>", ErrorKind::Forbidden);
    row("not there", 404, apiError("store.sql_post.get.app_error"), ErrorKind::NotFound);
    row("another web site", 404, "<html>", ErrorKind::BadAnswer);
    row("another web site's sign-in", 401, "<html>", ErrorKind::BadAnswer);
    row("too large", 413, apiError("api.file.upload_file.too_large_detailed.app_error"), ErrorKind::TooLarge);
    row("too large for the proxy", 413, "<html>", ErrorKind::TooLarge);
    row("turned off, newer", 403, apiError("api.file.attachments.disabled.app_error"), ErrorKind::TurnedOff);
    row("turned off", 501, apiError("api.file.attachments.disabled.app_error"), ErrorKind::TurnedOff);
    row("a fault", 500, apiError("app.some.fault"), ErrorKind::ServerFault);
    row("a proxy's fault", 502, "<html>", ErrorKind::ServerFault);
    row("overloaded", 503, QByteArray(200'000, 'x'), ErrorKind::ServerFault);
    row("refused", 400, apiError("api.context.invalid_body_param.app_error"), ErrorKind::BadRequest);
    row("a page", 200, "<html>", ErrorKind::BadAnswer);
    row("a list instead of a user", 200, "[]", ErrorKind::BadAnswer);
    row("a user without an id", 200, R"({"username":"alice"})", ErrorKind::BadAnswer);
    row("deep JSON", 200, QByteArray(100'000, '['), ErrorKind::BadAnswer);
    row("not modified, unasked", 304, {}, ErrorKind::BadAnswer);
}

void FaultsTest::aPageRemovesNoPost() {
    const CannedServer server(html());
    MattermostClient client(server.address(), Secret("TOKEN"));
    const auto removed = wait(client.deletePost(kIdA));
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::BadAnswer);
}

void FaultsTest::errorsHaveAKind() {
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const CannedServer server(json(body, status));
    MattermostClient client(server.address(), Secret("TOKEN"));
    const auto me = wait(client.me());
    QVERIFY(!me);
    QTEST(me.error().kind, "kind");
    QVERIFY(!me.error().message.isEmpty());
    QVERIFY(!me.error().message.contains("TOKEN"_L1));
}

void FaultsTest::tooManyRequestsTellWhenToComeBack() {
    HttpResponse limited{429, {{"Content-Type", "text/plain"}, {"Retry-After", "7"}}, "limit exceeded", {}, false, {}};
    const CannedServer server(limited);
    MattermostClient client(server.address());
    const auto me = wait(client.me());
    QCOMPARE(errorKind(me), ErrorKind::RateLimited);
    QCOMPARE(me.error().retryAfter, std::optional<std::chrono::milliseconds>(7s));
    limited.headers.last().second = "-99999999999999999999";
    const CannedServer confused(limited);
    MattermostClient second(confused.address());
    QCOMPARE(wait(second.me()).error().retryAfter, std::optional<std::chrono::milliseconds>(1s));
}

void FaultsTest::aServerThatIsAwayIsUnreachable() {
    CannedServer server(json(kMe));
    server.server.setAway(true);
    MattermostClient client(server.address());
    QCOMPARE(errorKind(wait(client.me())), ErrorKind::Unreachable);
    server.server.setAway(false);
    QVERIFY(wait(client.me()));
}

void FaultsTest::anUnknownNameIsUnreachable() {
    MattermostClient client(*mattermost::ServerAddress::parse(u"https://nowhere.invalid"_s));
    QCOMPARE(errorKind(wait(client.ping())), ErrorKind::Unreachable);
}

void FaultsTest::brokenAnswersAreUnreachable_data() {
    QTest::addColumn<int>("fault");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("no answer") << int(Fault::Reset) << qint64(0);
    QTest::newRow("cut after the headers") << int(Fault::Cut) << qint64(0);
    QTest::newRow("cut in the body") << int(Fault::Cut) << qint64(10);
    QTest::newRow("shorter than announced") << int(Fault::ShortLength) << qint64(20);
}

void FaultsTest::brokenAnswersAreUnreachable() {
    QFETCH(const int, fault);
    QFETCH(const qint64, bytes);
    const CannedServer server(with(json(kMe), {Fault::Kind(fault), bytes}));
    MattermostClient client(server.address());
    QCOMPARE(errorKind(wait(client.me())), ErrorKind::Unreachable);
}

void FaultsTest::aHangingServerTimesOut() {
    const CannedServer server(with(json(kMe), {Fault::Hang, 0}));
    MattermostClient client(server.address());
    client.setTiming({.request = 50ms, .stall = 50ms});
    QCOMPARE(errorKind(wait(client.me())), ErrorKind::TimedOut);
}

void FaultsTest::anEndlessAnswerIsCutOff() {
    const CannedServer server(json('"' + QByteArray(33 * 1024 * 1024, 'x') + '"'));
    MattermostClient client(server.address());
    QCOMPARE(errorKind(wait(client.me())), ErrorKind::BadAnswer);
    QCOMPARE(errorKind(wait(client.userImage(kIdA, 0))), ErrorKind::BadAnswer);
}

void FaultsTest::aRedirectWithinTheServerIsFollowed() {
    CannedServer server([](const HttpRequest& request) {
        if (request.path.endsWith("/users/me"_L1))
            return with(json({}, 302), "Location", "/api/v4/users/moved");
        return json(kMe);
    });
    MattermostClient client(server.address(), Secret("TOKEN"));
    QVERIFY(wait(client.me()));
}

void FaultsTest::aTokenNeverFollowsARedirect_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isPost");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("GET %d", status) << status << false;
        QTest::addRow("POST %d", status) << status << true;
    }
}

void FaultsTest::aTokenNeverFollowsARedirect() {
    QFETCH(const int, status);
    QFETCH(const bool, isPost);
    CannedServer other(json(kMe));
    const QByteArray target = other.server.url().toEncoded() + "/api/v4/users/me";
    const CannedServer server(with(json({}, status), "Location", target));
    MattermostClient client(server.address(), Secret("TOKEN"));
    const auto kind = isPost ? errorKind(wait(client.logout())) : errorKind(wait(client.me()));
    QCOMPARE(kind, ErrorKind::BadAnswer);
    QCOMPARE(other.requests.size(), 0);
}

void FaultsTest::signInWithoutAUsableTokenIsRefused_data() {
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("a blank") << QByteArray("a b");
    QTest::newRow("too long") << QByteArray(900, 'x');
}

void FaultsTest::signInWithoutAUsableTokenIsRefused() {
    QFETCH(const QByteArray, token);
    const CannedServer server(with(json(kMe), "Token", token));
    MattermostClient client(server.address());
    QCOMPARE(errorKind(wait(client.login(u"alice"_s, Secret("x")))), ErrorKind::BadAnswer);
    QVERIFY(client.token().isEmpty());
}

void FaultsTest::noCookieIsKept() {
    CannedServer server(with(json(kMe), "Set-Cookie", "MMAUTHTOKEN=abc; Path=/"));
    MattermostClient client(server.address());
    QVERIFY(wait(client.me()));
    QVERIFY(wait(client.me()));
    QCOMPARE(server.requests.size(), 2);
    QVERIFY(server.requests.last().header("cookie").isEmpty());
}

void FaultsTest::packedDownloadsAreRefused() {
    CannedServer server(with(json("packed"), "Content-Encoding", "gzip"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.docx"_s);
    MattermostClient client(server.address());
    QCOMPARE(errorKind(wait(client.downloadFile(kIdA, path, 6))), ErrorKind::BadAnswer);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(server.requests.first().header("accept-encoding"), "identity");
}

void FaultsTest::downloadsOfAnotherLengthAreRemoved_data() {
    QTest::addColumn<qint64>("expected");
    QTest::addColumn<int>("fault");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("shorter") << qint64(2000) << int(Fault::None) << ErrorKind::BadAnswer;
    QTest::newRow("longer") << qint64(10) << int(Fault::None) << ErrorKind::BadAnswer;
    QTest::newRow("none was expected") << qint64(0) << int(Fault::None) << ErrorKind::BadAnswer;
    QTest::newRow("cut") << qint64(1000) << int(Fault::Cut) << ErrorKind::Unreachable;
    QTest::newRow("cut, length unknown to us") << qint64(-1) << int(Fault::ShortLength) << ErrorKind::Unreachable;
}

void FaultsTest::downloadsOfAnotherLengthAreRemoved() {
    QFETCH(const qint64, expected);
    QFETCH(const int, fault);
    const CannedServer server(with(json(QByteArray(1000, 'x')), {Fault::Kind(fault), 500}));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.docx"_s);
    MattermostClient client(server.address());
    const auto done = wait(client.downloadFile(kIdA, path, expected));
    QVERIFY(!done);
    QTEST(done.error().kind, "kind");
    QVERIFY(!QFile::exists(path));
}

void FaultsTest::aStalledDownloadTimesOut() {
    const CannedServer server(with(json("x"), {Fault::Hang, 0}));
    const QTemporaryDir folder;
    MattermostClient client(server.address());
    client.setTiming({.request = 10s, .stall = 50ms});
    QCOMPARE(errorKind(wait(client.downloadFile(kIdA, folder.filePath(u"a"_s), 1))), ErrorKind::TimedOut);
    QVERIFY(!QFile::exists(folder.filePath(u"a"_s)));
}

void FaultsTest::aFullDiskIsAStorageError() {
    const CannedServer server(json(QByteArray(1000, 'x')));
    MattermostClient client(server.address());
    const QTemporaryDir folder;
    QCOMPARE(errorKind(wait(client.downloadFile(kIdA, folder.filePath(u"no/such/folder"_s), 1000))),
             ErrorKind::Storage);
    QCOMPARE(errorKind(wait(client.uploadFile(kIdA, u"a"_s, folder.filePath(u"absent"_s)))), ErrorKind::Storage);
    QVERIFY(QDir(folder.path()).mkdir(u"taken"_s));
    const auto taken = wait(client.downloadFile(kIdA, folder.filePath(u"taken"_s), 1000));
    QCOMPARE(errorKind(taken), ErrorKind::Storage);
    QVERIFY2(taken.error().message.contains(u"Choose another name"_s), qPrintable(taken.error().message));
    const DiskLimit limit(500); // as a disk that gets full on the way, also for root
    QCOMPARE(errorKind(wait(client.downloadFile(kIdA, folder.filePath(u"a"_s), 1000))), ErrorKind::Storage);
    QTRY_COMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_mattermost_faults.moc"

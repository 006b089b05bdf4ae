// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "Talk.h"

#include <QTest>

using namespace attache;
using namespace attache::sandbox;
using namespace Qt::StringLiterals;

class TestMattermostRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesSignIns_data() {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("id");
        QTest::newRow("right") << u"pw"_s << u"123456"_s << 200 << QString();
        QTest::newRow("wrong password") << u"no"_s << u"123456"_s << 401
                                        << u"api.user.login.invalid_credentials_email_username"_s;
        QTest::newRow("blank password") << QString() << u"123456"_s << 400 << u"api.user.login.blank_pwd.app_error"_s;
        QTest::newRow("no code") << u"pw"_s << QString() << 401 << u"mfa.validate_token.authenticate.app_error"_s;
        QTest::newRow("code of letters") << u"pw"_s << u"abc"_s << 401
                                         << u"mfa.validate_token.authenticate.app_error"_s;
        QTest::newRow("wrong code") << u"pw"_s << u"654321"_s << 401 << u"api.user.check_user_mfa.bad_code.app_error"_s;
    }

    void refusesSignIns() {
        QFETCH(QString, password);
        QFETCH(QString, code);
        QFETCH(int, status);
        QFETCH(QString, id);
        Talk talk;
        talk.server.setMfaCode(talk.carol, u"123456"_s);
        const Answer answer = login(talk, password, code);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.headers.contains("token"), status == 200);
        if (status != 200)
            QCOMPARE(answer.errorId(), id);
    }

    void locksAfterTooManyTriesAndKnowsInactivePeople() {
        Talk talk({.maxLoginAttempts = 2});
        login(talk, u"no"_s);
        login(talk, u"no"_s);
        QCOMPARE(login(talk, u"pw"_s).errorId(), u"api.user.check_user_login_attempts.too_many.app_error"_s);
        talk.server.setActive(talk.carol, false);
        QCOMPARE(login(talk, u"pw"_s).errorId(), u"api.user.login.inactive.app_error"_s);
    }

    void endsSessionsAndTokens() {
        Talk talk;
        talk.token = QString::fromLatin1(login(talk, u"pw"_s).headers.value("token"));
        QCOMPARE(talk.get(u"/users/me"_s).status, 200);
        QCOMPARE(talk.post(u"/users/logout"_s, {}).status, 200);
        QCOMPARE(talk.get(u"/users/me"_s).errorId(), u"api.context.session_expired.app_error"_s);
        QCOMPARE(talk.post(u"/users/logout"_s, {}).status, 200);
        talk.speakAs(talk.bob);
        talk.server.revokeTokens(talk.bob);
        QCOMPARE(talk.get(u"/users/me"_s).status, 401);
    }

    void livesUnderASubPath() {
        Talk talk({.subPath = u"/chat"_s});
        QVERIFY(talk.server.url().toString().endsWith(u"/chat"_s));
        QCOMPARE(talk.get(u"/system/ping"_s).status, 200);
        const Answer outside = talk.send("GET", u"/../api/v4/system/ping"_s);
        QCOMPARE(outside.status, 302);
        QCOMPARE(outside.headers.value("location"), QByteArray("/chat/api/v4/system/ping"));
    }

    void limitsTheRate() {
        domain::ManualClock clock(std::chrono::milliseconds(1'795'000'000'000));
        Talk talk({.requestsPerSecond = 1, .requestBurst = 2, .clock = &clock});
        QCOMPARE(talk.get(u"/system/ping"_s).headers.value("x-ratelimit-remaining"), QByteArray("1"));
        QCOMPARE(talk.get(u"/system/ping"_s).status, 200);
        const Answer refused = talk.get(u"/system/ping"_s);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.body.trimmed(), QByteArray("limit exceeded"));
        QCOMPARE(refused.headers.value("retry-after"), QByteArray("1"));
        clock.advance(std::chrono::seconds(1));
        QCOMPARE(talk.get(u"/system/ping"_s).status, 200);
    }

    void letsOnlyMembersIn() {
        Talk talk;
        const QString id = add(talk, u"hello"_s);
        talk.speakAs(talk.carol);
        const QStringList paths{u"/channels/%1/posts"_s.arg(talk.docs), u"/posts/"_s + id,
                                u"/posts/%1/thread"_s.arg(id), u"/files/"_s + talk.fileOf(id)};
        for (const QString& path : paths)
            QCOMPARE(talk.get(path).errorId(), u"api.context.permissions.app_error"_s);
        QCOMPARE(talk.post(u"/posts"_s, {{u"channel_id"_s, talk.docs}}).status, 403);
    }

    void pagesThroughAChannel() {
        Talk talk;
        QStringList newestFirst;
        for (int i = 0; i < 7; ++i)
            newestFirst.prepend(add(talk, QString::number(i)));
        const QString posts = u"/channels/%1/posts?"_s.arg(talk.docs);
        QCOMPARE(order(talk.get(posts + u"per_page=3"_s)), newestFirst.mid(0, 3));
        QCOMPARE(order(talk.get(posts + u"per_page=3&page=2"_s)), newestFirst.mid(6));
        QCOMPARE(order(talk.get(posts + u"per_page=3&page=3"_s)), QStringList());
        QCOMPARE(order(talk.get(posts + u"per_page=3&before="_s + newestFirst.at(2))), newestFirst.mid(3, 3));
        QCOMPARE(order(talk.get(posts + u"per_page=2&after="_s + newestFirst.at(4))), newestFirst.mid(2, 2));
        QCOMPARE(order(talk.get(posts + u"per_page=5&after="_s + newestFirst.at(1))), newestFirst.mid(0, 1));
        const QJsonObject page = talk.get(posts + u"per_page=3&page=1"_s).object();
        QCOMPARE(page.value(u"next_post_id"_s).toString(), newestFirst.at(2));
        QCOMPARE(page.value(u"prev_post_id"_s).toString(), newestFirst.at(6));
    }

    void clampsPagesAndKnowsEtags() {
        Talk talk;
        for (int i = 0; i < 205; ++i)
            talk.server.addPost({.channelId = talk.docs, .userId = talk.bob, .message = u"x"_s});
        const QString posts = u"/channels/%1/posts"_s.arg(talk.docs);
        QCOMPARE(order(talk.get(posts)).size(), 60);
        const Answer page = talk.get(posts + u"?per_page=1000"_s);
        QCOMPARE(order(page).size(), 200);
        QCOMPARE(talk.get(posts, {{"If-None-Match", page.headers.value("etag")}}).status, 304);
    }

    void sinceTellsDeletionsAndStopsAtAThousand() {
        Talk talk;
        const QString first = add(talk, u"first"_s);
        const QString second = add(talk, u"second"_s);
        const qint64 time = talk.server.thread(second).constFirst().value(u"update_at"_s).toInteger();
        talk.server.deletePost(first);
        const QString posts = u"/channels/%1/posts?since="_s.arg(talk.docs);
        const QJsonObject changes = talk.get(posts + QString::number(time)).object();
        QCOMPARE(changes.value(u"order"_s).toArray(), QJsonArray{first}); // strictly newer
        const QJsonObject gone = changes.value(u"posts"_s).toObject().value(first).toObject();
        QVERIFY(gone.value(u"delete_at"_s).toInteger() > 0);
        QVERIFY(!gone.contains(u"file_ids"_s));
        for (int i = 0; i < 1001; ++i)
            talk.server.addPost({.channelId = talk.docs, .userId = talk.bob, .message = u"x"_s});
        QCOMPARE(order(talk.get(posts + QString::number(time) + u"&per_page=10"_s)).size(), 1000);
    }

    void dropsFileIdsSilently() {
        Talk talk;
        const QString mine = talk.uploadedId(u"mine.txt"_s, "1");
        const QString used = talk.fileOf(add(talk, u"used"_s));
        talk.speakAs(talk.bob);
        const QString foreign = talk.uploadedId(u"foreign.txt"_s, "2");
        talk.speakAs(talk.alice);
        const Answer answer = talk.post(
            u"/posts"_s, {{u"channel_id"_s, talk.docs}, {u"file_ids"_s, QJsonArray{u"bad"_s, used, foreign, mine}}});
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.object().value(u"file_ids"_s).toArray(), QJsonArray{mine});
    }

    void refusesBadPosts_data() {
        QTest::addColumn<QJsonObject>("part");
        QTest::addColumn<QString>("id");
        QJsonArray eleven;
        for (int i = 0; i < 11; ++i)
            eleven += QString::number(i).rightJustified(26, u'a');
        QTest::newRow("eleven files") << QJsonObject{{u"file_ids"_s, eleven}}
                                      << u"model.post.is_valid.file_ids.app_error"_s;
        QTest::newRow("large props") << QJsonObject{{u"props"_s, QJsonObject{{u"x"_s, QString(8000, u'x')}}}}
                                     << u"model.post.is_valid.props.app_error"_s;
        QTest::newRow("unknown root") << QJsonObject{{u"root_id"_s, QString(26, u'a')}}
                                      << u"api.post.create_post.root_id.app_error"_s;
        QTest::newRow("reply to a reply")
            << QJsonObject{{u"root_id"_s, u"REPLY"_s}} << u"api.post.create_post.root_id.app_error"_s;
    }

    void refusesBadPosts() {
        QFETCH(QJsonObject, part);
        QFETCH(QString, id);
        Talk talk;
        const QString root = add(talk, u"root"_s);
        const QString reply =
            talk.server.addPost({.channelId = talk.docs, .userId = talk.bob, .message = u"reply"_s, .rootId = root});
        part.insert(u"channel_id"_s, talk.docs);
        if (part.value(u"root_id"_s) == u"REPLY"_s)
            part.insert(u"root_id"_s, reply);
        const Answer answer = talk.post(u"/posts"_s, part);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.errorId(), id);
    }

    void repeatsAPendingPostWithinItsWindow() {
        domain::ManualClock clock(std::chrono::milliseconds(1'795'000'000'000));
        Talk talk({.clock = &clock});
        const QJsonObject post{{u"channel_id"_s, talk.docs}, {u"pending_post_id"_s, talk.alice + u":1"_s}};
        const QString first = talk.post(u"/posts"_s, post).errorId(); // any "id"
        QCOMPARE(talk.post(u"/posts"_s, post).errorId(), first);
        clock.advance(std::chrono::seconds(31));
        QVERIFY(talk.post(u"/posts"_s, post).errorId() != first);
        QCOMPARE(talk.server.posts(talk.docs).size(), 2);
    }

    void listsTheRootTwiceInAThread() {
        Talk talk;
        const QString root = add(talk, u"root"_s);
        const QString reply =
            talk.server.addPost({.channelId = talk.docs, .userId = talk.bob, .message = u"reply"_s, .rootId = root});
        QCOMPARE(order(talk.get(u"/posts/%1/thread"_s.arg(root))), (QStringList{root, reply, root}));
    }

    void patchesPropsWholeAndByTheAuthorOnly() {
        Talk talk;
        const QString id = add(talk, u"text"_s);
        talk.put(u"/posts/%1/patch"_s.arg(id), {{u"props"_s, QJsonObject{{u"a"_s, 1}}}});
        const Answer patched = talk.put(u"/posts/%1/patch"_s.arg(id),
                                        {{u"props"_s, QJsonObject{{u"b"_s, 2}}}, {u"file_ids"_s, QJsonArray()}});
        QCOMPARE(patched.object().value(u"props"_s).toObject().keys(), QStringList{u"b"_s});
        QCOMPARE(patched.object().value(u"edit_at"_s).toInteger(), 0);
        QCOMPARE(patched.object().value(u"file_ids"_s).toArray().size(), 1);
        const QJsonObject edited = talk.put(u"/posts/%1/patch"_s.arg(id), {{u"message"_s, u"new"_s}}).object();
        QCOMPARE(edited.value(u"props"_s).toObject().keys(), QStringList{u"b"_s});
        QCOMPARE(edited.value(u"edit_at"_s), edited.value(u"update_at"_s));
        const QJsonObject wiped = talk.put(u"/posts/"_s + id, {{u"id"_s, id}, {u"message"_s, u"new"_s}}).object();
        QVERIFY(wiped.value(u"props"_s).toObject().isEmpty());
        talk.speakAs(talk.bob);
        QCOMPARE(talk.put(u"/posts/%1/patch"_s.arg(id), {{u"message"_s, u"no"_s}}).status, 403);
        QCOMPARE(talk.send("DELETE", Talk::api(u"/posts/"_s + id)).status, 403);
    }

    void changesNothingInAnArchivedChannel() {
        Talk talk;
        const QString id = add(talk, u"text"_s);
        talk.server.archiveChannel(talk.docs);
        const Answer patched = talk.put(u"/posts/%1/patch"_s.arg(id), {{u"props"_s, QJsonObject{{u"a"_s, 1}}}});
        QCOMPARE(patched.status, 400);
        QCOMPARE(patched.object().value(u"id"_s).toString(),
                 u"api.post.patch_post.can_not_update_post_in_deleted.error"_s);
        QCOMPARE(talk.put(u"/posts/"_s + id, {{u"id"_s, id}, {u"message"_s, u"new"_s}}).status, 400);
    }

    void failsOnRequest() {
        Talk talk;
        const QJsonObject post{{u"channel_id"_s, talk.docs}, {u"message"_s, u"x"_s}};
        talk.server.failNext("POST", u"/posts$"_s, 2, MattermostDouble::apiError(503, u"x"_s));
        QCOMPARE(talk.post(u"/posts"_s, post).status, 503);
        QCOMPARE(talk.post(u"/posts"_s, post).status, 503);
        QCOMPARE(talk.server.posts(talk.docs).size(), 0);
        talk.server.failNext("POST", u"/posts$"_s, 1, MattermostDouble::apiError(502, u"x"_s),
                             MattermostDouble::When::After);
        QCOMPARE(talk.post(u"/posts"_s, post).status, 502);
        QCOMPARE(talk.server.posts(talk.docs).size(), 1);
        QCOMPARE(talk.post(u"/posts"_s, post).status, 201);
        const QList<LoggedRequest> log = talk.server.requestLog();
        QCOMPARE(log.size(), 4);
        QCOMPARE(log.constLast().path, u"/api/v4/posts"_s);
    }

private:
    static Answer login(Talk& talk, const QString& password, const QString& code = {}) {
        return talk.post(u"/users/login"_s,
                         {{u"login_id"_s, u"carol"_s}, {u"password"_s, password}, {u"token"_s, code}});
    }

    static QString add(Talk& talk, const QString& message) {
        return talk.server.addPost(
            {.channelId = talk.docs, .userId = talk.alice, .message = message, .files = {{u"file.txt"_s, "content"}}});
    }

    static QStringList order(const Answer& answer) {
        QStringList ids;
        for (const QJsonValue& id : answer.object().value(u"order"_s).toArray())
            ids += id.toString();
        return ids;
    }
};

QTEST_GUILESS_MAIN(TestMattermostRules)
#include "tst_mattermost_rules.moc"

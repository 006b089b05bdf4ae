// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Teams, channels, people, posts and threads, told as conversations with a Mattermost.
#include "Acme.h"
#include "CannedServer.h"
#include "Wait.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;
using domain::ErrorKind;
using mattermost::MattermostClient;

class ReadingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void channelsOfEveryKind();
    void peopleByTheirIds();
    void manyPeopleAreAskedForInChunks();
    void peopleAreSearchedInAChannel();
    void peopleOfAChannelComeInPages();
    void aDirectMessageIsMadeOnce();
    void theServersClockIsKnown();
    void aPictureIsPng();
    void postsComeInPages();
    void aPageThatLacksSomePostsIsNotTheLastOne();
    void aPageBeyondTheHistoryLimitIsEmpty_data();
    void aPageBeyondTheHistoryLimitIsEmpty();
    void aThreadBeyondTheHistoryLimitSaysSo();
    void aThreadListsItsRootOnce();
    void fileInfoAndItsAbsence();
    void publicLinksAndTheirAbsence();
    void aReplyCarriesItsFileAndProps();
    void aDroppedFileIsAnError();
    void propsAreReplacedByTheirAuthorOnly();
    void aDeletedPostIsGone();
    void anIdThatIsNoneIsNotSent_data();
    void anIdThatIsNoneIsNotSent();
    void hostileElementsAreLeftOut();
    void hostileFields();
};

void ReadingTest::channelsOfEveryKind() {
    Acme acme;
    const QString secret = acme.server.addChannel(acme.team, u"secret"_s, u"Secret"_s, 'P', {acme.alice});
    const QString direct = acme.server.addDirectChannel(acme.alice, acme.bob);
    const QString group = acme.server.addGroupChannel({acme.alice, acme.bob, acme.carol});
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    const auto teams = wait(client.myTeams());
    QVERIFY(teams);
    QCOMPARE(teams->size(), 1);
    QCOMPARE(teams->first(), (domain::Team{acme.team, u"acme"_s, u"Acme"_s}));
    const auto channels = wait(client.myChannels(acme.team));
    QVERIFY(channels);
    const auto find = [&](const QString& id) { return *std::ranges::find(*channels, id, &domain::Channel::id); };
    QCOMPARE(find(acme.docs).type, domain::ChannelType::Public);
    QCOMPARE(find(acme.docs).displayName, u"Docs"_s);
    QCOMPARE(find(acme.docs).teamId, acme.team);
    QCOMPARE(find(secret).type, domain::ChannelType::Private);
    QCOMPARE(find(group).type, domain::ChannelType::Group);
    QCOMPARE(find(direct).type, domain::ChannelType::Direct);
    QCOMPARE(find(direct).teamId, QString());
    QStringList members = find(direct).memberIds;
    members.sort();
    QStringList both{acme.alice, acme.bob};
    both.sort();
    QCOMPARE(members, both);
}

void ReadingTest::peopleByTheirIds() {
    Acme acme;
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    acme.server.clearRequestLog();
    const auto nobody = wait(client.usersByIds({}));
    QVERIFY(nobody && nobody->isEmpty());
    QCOMPARE(acme.server.requestLog().size(), 0); // an empty list is a 400
    const auto people = wait(client.usersByIds({acme.bob, kIdA, acme.carol, acme.bob, u"nonsense"_s}));
    QVERIFY(people);
    QCOMPARE(people->size(), 2);
}

void ReadingTest::manyPeopleAreAskedForInChunks() {
    CannedServer server([](const sandbox::HttpRequest& request) {
        QJsonArray users;
        const QJsonArray ids = QJsonDocument::fromJson(request.body).array();
        for (const auto& id : ids)
            users.append(QJsonObject{{u"id"_s, id}, {u"username"_s, u"someone"_s}});
        return json(QJsonDocument(users).toJson());
    });
    MattermostClient client(server.address());
    QStringList ids;
    for (int i = 0; i < 250; ++i)
        ids.append(QString::number(i).rightJustified(26, u'0'));
    const auto people = wait(client.usersByIds(ids));
    QVERIFY(people);
    QCOMPARE(people->size(), 250);
    QCOMPARE(server.requests.size(), 3);
}

void ReadingTest::peopleAreSearchedInAChannel() {
    Acme acme;
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    acme.server.clearRequestLog();
    const auto blank = wait(client.searchUsers(acme.docs, u"  "_s));
    QVERIFY(blank && blank->isEmpty());
    QCOMPARE(acme.server.requestLog().size(), 0);
    const auto found = wait(client.searchUsers(acme.docs, u"bo"_s));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().id, acme.bob);
    client.setToken(acme.tokenOf(acme.carol));
    QCOMPARE(errorKind(wait(client.searchUsers(acme.docs, u"bo"_s))), ErrorKind::Forbidden);
}

void ReadingTest::peopleOfAChannelComeInPages() {
    Acme acme;
    for (int i = 0; i < 200; ++i)
        acme.server.addMember(acme.docs, acme.server.addUser(u"u%1"_s.arg(i), u"Pass-1234"_s, u"U"_s, u"U"_s));
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    const auto first = wait(client.channelPeople(acme.docs, 0));
    const auto second = wait(client.channelPeople(acme.docs, 1));
    QVERIFY(first && second);
    QCOMPARE(first->size(), mattermost::kPeoplePerPage);
    QCOMPARE(second->size(), 2);
    client.setToken(acme.tokenOf(acme.carol));
    QCOMPARE(errorKind(wait(client.channelPeople(acme.docs, 0))), ErrorKind::Forbidden);
}

void ReadingTest::aDirectMessageIsMadeOnce() {
    Acme acme;
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    const auto made = wait(client.directChannel(acme.alice, acme.bob));
    const auto again = wait(client.directChannel(acme.bob, acme.alice));
    QVERIFY(made && again);
    QCOMPARE(made->type, domain::ChannelType::Direct);
    QCOMPARE(made->id, again->id);
    QCOMPARE(errorKind(wait(client.directChannel(acme.bob, acme.carol))), ErrorKind::Forbidden);
    QCOMPARE(errorKind(wait(client.directChannel(acme.alice, u"nobody"_s))), ErrorKind::InvalidInput);
}

void ReadingTest::theServersClockIsKnown() {
    const domain::ManualClock elsewhere(std::chrono::milliseconds(2'000'000'000'000));
    Acme acme(with([&](auto& options) { options.clock = &elsewhere; }));
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    QCOMPARE(client.clockOffset().count(), 0);
    QVERIFY(wait(client.me()));
    const qint64 there = QDateTime::currentMSecsSinceEpoch() + client.clockOffset().count();
    QVERIFY2(std::abs(there - elsewhere.now().count()) < 5000, qPrintable(QString::number(there)));
    const CannedServer silent(json("{}")); // no Date: nothing is known
    MattermostClient other(silent.address());
    static_cast<void>(wait(other.me()));
    QCOMPARE(other.clockOffset().count(), 0);
}

void ReadingTest::aPictureIsPng() {
    Acme acme;
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    const auto picture = wait(client.userImage(acme.bob, 0));
    QVERIFY(picture);
    QVERIFY(picture->png.startsWith("\x89PNG"));
    const CannedServer other(html());
    MattermostClient elsewhere(other.address());
    QCOMPARE(errorKind(wait(elsewhere.userImage(kIdA, 0))), ErrorKind::BadAnswer);
}

void ReadingTest::postsComeInPages() {
    Acme acme;
    constexpr int kPosts = 230;
    for (int i = 0; i < kPosts; ++i)
        acme.server.addPost({.channelId = acme.docs,
                             .userId = acme.bob,
                             .message = QString::number(i),
                             .files = {{u"plan %1.docx"_s.arg(i), "content"}},
                             .createAt = 1'700'000'000'000 + i});
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    const auto first = wait(client.channelPosts(acme.docs));
    QVERIFY(first);
    QCOMPARE(first->posts.size(), 200);
    QVERIFY(first->mayHaveOlder);
    QCOMPARE(first->posts.first().message, QString::number(kPosts - 1));
    QCOMPARE(first->posts.first().files.size(), 1);
    QCOMPARE(first->posts.first().files.first().extension, u"docx"_s);
    QCOMPARE(first->posts.first().files.first().size, 7);
    const auto second = wait(client.channelPosts(acme.docs, first->posts.last().id));
    QVERIFY(second);
    QVERIFY(second->posts.size() >= kPosts - 200);
    QVERIFY(!second->mayHaveOlder);
    QCOMPARE(second->posts.first().message, QString::number(kPosts - 201));
}

// As newer servers may answer with burn-on-read posts (not observed); prev_post_id empty is the worst case.
void ReadingTest::aPageThatLacksSomePostsIsNotTheLastOne() {
    Acme acme;
    constexpr int kPosts = 230;
    constexpr int kHidden = 3;
    for (int i = 0; i < kPosts; ++i)
        acme.server.addPost({.channelId = acme.docs,
                             .userId = acme.bob,
                             .message = QString::number(i),
                             .createAt = 1'700'000'000'000 + i});
    QJsonArray order;
    QJsonObject posts;
    const QList<QJsonObject> newest = acme.server.posts(acme.docs).mid(kHidden, 200 - kHidden);
    for (const QJsonObject& post : newest) {
        const QString id = post.value("id"_L1).toString();
        order.append(id);
        posts.insert(id, post);
    }
    sandbox::HttpResponse answer;
    answer.body = QJsonDocument(QJsonObject{{u"order"_s, order},
                                            {u"posts"_s, posts},
                                            {u"next_post_id"_s, QString()},
                                            {u"prev_post_id"_s, QString()}})
                      .toJson();
    acme.server.failNext("GET", u".*/posts$"_s, 1, answer);
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    const auto first = wait(client.channelPosts(acme.docs));
    QVERIFY(first);
    QCOMPARE(first->posts.size(), 200 - kHidden);
    QVERIFY(first->mayHaveOlder);
    const auto second = wait(client.channelPosts(acme.docs, first->posts.last().id));
    QVERIFY(second);
    QVERIFY(!second->posts.isEmpty());
    QVERIFY(!second->mayHaveOlder);
}

void ReadingTest::aPageBeyondTheHistoryLimitIsEmpty_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<bool>("isLimited");
    QTest::newRow("limited, null") << QByteArray(
                                          R"({"order":[],"posts":null,"first_inaccessible_post_time":1700000000000})")
                                   << true << true;
    QTest::newRow("limited, {}") << QByteArray(
                                        R"({"order":[],"posts":{},"first_inaccessible_post_time":1700000000000})")
                                 << true << true;
    QTest::newRow("null") << QByteArray(R"({"order":[],"posts":null})") << true << false;
    QTest::newRow("an order of posts that aren't there")
        << QByteArray(R"({"order":["aaaaaaaaaaaaaaaaaaaaaaaaaa"],"posts":null})") << false << false;
    QTest::newRow("no posts at all") << QByteArray(R"({"order":[]})") << false << false;
    QTest::newRow("no order") << QByteArray(R"({"order":null,"posts":null})") << false << false;
}

void ReadingTest::aPageBeyondTheHistoryLimitIsEmpty() {
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isRead);
    QFETCH(const bool, isLimited);
    const CannedServer server(json(body));
    MattermostClient client(server.address());
    const auto page = wait(client.channelPosts(kIdA));
    QCOMPARE(errorKind(page), isRead ? std::nullopt : std::optional(ErrorKind::BadAnswer));
    if (!isRead)
        return;
    QVERIFY(page->posts.isEmpty());
    QVERIFY(!page->mayHaveOlder);
    QCOMPARE(page->isHistoryLimited, isLimited);
}

// Taken for an empty thread, it would make a document look deleted, and a save post twice.
void ReadingTest::aThreadBeyondTheHistoryLimitSaysSo() {
    const CannedServer server(json(R"({"order":[],"posts":null,"first_inaccessible_post_time":1700000000000})"));
    MattermostClient client(server.address());
    const auto thread = wait(client.thread(kIdA));
    QCOMPARE(errorKind(thread), ErrorKind::Forbidden);
    QVERIFY(thread.error().message.contains("message history"_L1));
    const CannedServer empty(json(R"({"order":[],"posts":null})"));
    MattermostClient other(empty.address());
    const auto nothing = wait(other.thread(kIdA));
    QVERIFY(nothing);
    QVERIFY(nothing->posts.isEmpty());
}

void ReadingTest::aThreadListsItsRootOnce() {
    Acme acme;
    const QString root = acme.server.addPost({.channelId = acme.docs, .userId = acme.alice, .message = u"root"_s});
    const QString reply =
        acme.server.addPost({.channelId = acme.docs, .userId = acme.bob, .message = u"reply"_s, .rootId = root});
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    const auto thread = wait(client.thread(reply));
    QVERIFY(thread);
    QCOMPARE(thread->posts.size(), 2);
    QCOMPARE(thread->posts.at(0).threadId(), root);
    QCOMPARE(thread->posts.at(1).threadId(), root);
    const auto single = wait(client.post(reply));
    QVERIFY(single);
    QCOMPARE(single->rootId, root);
}

void ReadingTest::fileInfoAndItsAbsence() {
    Acme acme;
    const QString postId = acme.server.addPost(
        {.channelId = acme.docs, .userId = acme.bob, .message = {}, .files = {{u"Report.DOCX"_s, "bytes"}}});
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    const auto post = wait(client.post(postId));
    QVERIFY(post);
    const auto info = wait(client.fileInfo(post->fileIds.first()));
    QVERIFY(info);
    QCOMPARE(info->name, u"Report.DOCX"_s);
    QCOMPARE(info->extension, u"docx"_s);
    QCOMPARE(info->userId, acme.bob);
    acme.server.deletePost(postId);
    const auto gone = wait(client.fileInfo(post->fileIds.first()));
    QCOMPARE(errorKind(gone), ErrorKind::NotFound);
    QVERIFY(gone.error().message.contains("no longer exists"_L1));
}

void ReadingTest::publicLinksAndTheirAbsence() {
    for (const bool areAllowed : {true, false}) {
        Acme acme(with([&](auto& o) { o.publicLinks = areAllowed; }));
        const QString postId = acme.server.addPost(
            {.channelId = acme.docs, .userId = acme.bob, .message = {}, .files = {{u"a.docx"_s, "bytes"}}});
        MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
        const auto post = wait(client.post(postId));
        QVERIFY(post);
        const auto link = wait(client.publicLink(post->fileIds.first()));
        QCOMPARE(errorKind(link), areAllowed ? std::nullopt : std::optional(ErrorKind::TurnedOff));
    }
    const CannedServer hostile(json(R"({"link":"javascript:alert"})"));
    MattermostClient client(hostile.address());
    QCOMPARE(errorKind(wait(client.publicLink(kIdA))), ErrorKind::BadAnswer);
}

void ReadingTest::aReplyCarriesItsFileAndProps() {
    Acme acme;
    const QString root = acme.server.addPost({.channelId = acme.docs, .userId = acme.bob, .message = u"root"_s});
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    const mattermost::NewPost reply{acme.docs, root, u"hello"_s, {}, {{u"x"_s, 1}}, acme.alice + ":1"_L1};
    const auto first = wait(client.createPost(reply));
    QVERIFY(first);
    QCOMPARE(first->rootId, root);
    QCOMPARE(first->props.value("x"_L1).toInt(), 1);
    const auto again = wait(client.createPost(reply));
    QVERIFY(again);
    QCOMPARE(again->id, first->id);
    const auto nested = wait(client.createPost({acme.docs, first->id, u"no"_s, {}, {}, {}}));
    QVERIFY(!nested);
    QCOMPARE(nested.error().httpStatus, 400);
}

void ReadingTest::aDroppedFileIsAnError() {
    Acme acme;
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    const auto post = wait(client.createPost({acme.docs, {}, u"with a file"_s, {kIdA}, {}, {}}));
    QCOMPARE(errorKind(post), ErrorKind::BadAnswer);
    QCOMPARE(post.error().id, QString(mattermost::kFilesDroppedId));
    QVERIFY(post.error().message.contains(kIdA));
}

void ReadingTest::propsAreReplacedByTheirAuthorOnly() {
    Acme acme;
    const QString postId = acme.server.addPost(
        {.channelId = acme.docs, .userId = acme.alice, .message = u"mine"_s, .props = {{u"old"_s, true}}});
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    const auto patched = wait(client.patchProps(postId, {{u"new"_s, true}}));
    QVERIFY(patched);
    QCOMPARE(patched->props, (QJsonObject{{u"new"_s, true}}));
    QCOMPARE(errorKind(wait(client.patchProps(postId, {{u"x"_s, QString(9000, u'x')}}))), ErrorKind::TooLarge);
    client.setToken(acme.tokenOf(acme.bob));
    QCOMPARE(errorKind(wait(client.patchProps(postId, {}))), ErrorKind::Forbidden);
}

void ReadingTest::aDeletedPostIsGone() {
    Acme acme;
    const QString postId = acme.server.addPost({.channelId = acme.docs, .userId = acme.alice, .message = u"mine"_s});
    MattermostClient client(acme.address(), acme.tokenOf(acme.alice));
    QVERIFY(wait(client.deletePost(postId)));
    QCOMPARE(errorKind(wait(client.post(postId))), ErrorKind::NotFound);
}

void ReadingTest::anIdThatIsNoneIsNotSent_data() {
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << u"abc"_s;
    QTest::newRow("capitals") << kIdA.toUpper();
    QTest::newRow("another route") << u"../../users/me/../me/aaaaa"_s;
    QTest::newRow("a query") << u"aaaaaaaaaaaaaaaaaaaaaaaa?x"_s;
}

void ReadingTest::anIdThatIsNoneIsNotSent() {
    QFETCH(const QString, id);
    CannedServer server(json("{}"));
    MattermostClient client(server.address());
    QCOMPARE(errorKind(wait(client.post(id))), ErrorKind::InvalidInput);
    QCOMPARE(errorKind(wait(client.fileInfo(id))), ErrorKind::InvalidInput);
    QCOMPARE(errorKind(wait(client.myChannels(id))), ErrorKind::InvalidInput);
    QCOMPARE(errorKind(wait(client.downloadFile(id, u"/nowhere"_s, -1))), ErrorKind::InvalidInput);
    QCOMPARE(server.requests.size(), 0);
}

void ReadingTest::hostileElementsAreLeftOut() {
    const QByteArray body =
        R"([1,null,"x",{},{"id":"../etc","type":"O"},{"id":"aaaaaaaaaaaaaaaaaaaaaaaaaa","type":"X"},)"
        R"({"id":"bbbbbbbbbbbbbbbbbbbbbbbbbb","type":"D","name":"nobody__../../x","last_post_at":-5},)"
        R"({"id":"cccccccccccccccccccccccccc","type":"O","name":"c","last_post_at":1e300,"delete_at":"soon"}])";
    const CannedServer server(json(body));
    MattermostClient client(server.address());
    const auto channels = wait(client.myChannels(kIdA));
    QVERIFY(channels);
    QCOMPARE(channels->size(), 2);
    QCOMPARE(channels->at(0).memberIds, QStringList());
    QCOMPARE(channels->at(0).lastPostAt, 0);
    QCOMPARE(channels->at(1).lastPostAt, 0);
    QVERIFY(!channels->at(1).isArchived());
    QCOMPARE(channels->at(1).displayName, u"c"_s);
}

void ReadingTest::hostileFields() {
    const QString longName(100'000, u'n');
    const QByteArray post = QStringLiteral(R"({"id":"%1","channel_id":"%2","user_id":"","message":"m",)"
                                           R"("file_ids":["%3","%3","nonsense",7],"props":[],)"
                                           R"("metadata":{"files":[{"id":"%3","name":"%4.PDF","size":1.5},)"
                                           R"({"id":"%1","size":-1},{"id":"x"}]}})")
                                .arg(kIdA, kIdB, kIdC, longName)
                                .toUtf8();
    const CannedServer server(json(post));
    MattermostClient client(server.address());
    const auto read = wait(client.post(kIdA));
    QVERIFY(read);
    QCOMPARE(read->fileIds, QStringList{kIdC});
    QCOMPARE(read->props, QJsonObject());
    QCOMPARE(read->files.size(), 1);
    QVERIFY(read->files.first().name.size() <= 1024);
    QCOMPARE(read->files.first().size, 0);
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_mattermost_reading.moc"

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// What people are told about their rights, where, and by whom.
#include "AccessWorld.h"
#include "documents/AccessNotices.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::documents;
using domain::AccessGrant;
using domain::AccessLevel;
using domain::ErrorKind;
using sandbox::MattermostDouble;
using versions::AccessRules;
using versions::kEveryone;

namespace {

constexpr AccessGrant kEdit{AccessLevel::Edit};
constexpr AccessGrant kView{AccessLevel::View};
constexpr AccessGrant kComment{AccessLevel::Comment};

class World : public test::AccessWorld {
public:
    [[nodiscard]] NoticePlace place() const {
        return {u"Plan.docx"_s, acme.docs, postId, postId, client->address().url(), u"acme"_s, {}};
    }
    QList<NoticeFailure> announce(const SavedAccess& saved, const NoticePlace& where) {
        return QCoro::waitFor(sendNotices(client.get(), where, noticesFor(where, saved)));
    }
};

QStringList messages(const QList<QJsonObject>& posts) {
    QStringList texts;
    for (const QJsonObject& post : posts)
        texts.append(post.value("message"_L1).toString());
    return texts;
}

} // namespace

class AccessNoticesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noticesInThePluginsWords() {
        World world;
        AccessRules wanted{kComment, {{world.acme.bob, kEdit}}};
        const auto saved = world.save({}, wanted);
        const QList<Notice> notices = noticesFor(world.place(), *saved);
        QCOMPARE(notices, (QList<Notice>{{kEveryone, u"Plan.docx permissions have been changed to \"comment\""_s},
                                         {world.acme.bob,
                                          u"Your Plan.docx file permissions have been changed to \"edit\": "_s +
                                              world.acme.server.url().toString() + u"/acme/pl/"_s + world.postId}}));
        QVERIFY(world.announce(*saved, world.place()).isEmpty());
        QVERIFY(messages(world.acme.server.thread(world.postId)).contains(notices.at(0).message));
        const QString direct = world.acme.server.addDirectChannel(world.acme.alice, world.acme.bob);
        QCOMPARE(messages(world.acme.server.posts(direct)), QStringList{notices.at(1).message});
    }

    void whoKeepsTheirLevelIsntTold() {
        const SavedAccess saved{
            {kView, {{u"a"_s, kEdit}}}, {kEdit, {{u"b"_s, kEdit}}}, {kEveryone, u"a"_s, u"b"_s}, {}, {}};
        const QList<Notice> notices = noticesFor({}, saved);
        QCOMPARE(notices.size(), 2);
        QCOMPARE(notices.at(0).principal, QString(kEveryone));
        QCOMPARE(notices.at(1).principal, u"b"_s); // could only read
    }

    void inADirectMessageTheThreadTells() {
        World world;
        const QString direct = world.acme.server.addDirectChannel(world.acme.alice, world.acme.bob);
        world.postId = world.acme.server.addPost({direct, world.acme.alice, {}, {{u"a.docx"_s, "x"}}});
        world.fileId = world.post().value("file_ids"_L1).toArray().first().toString();
        const auto saved = world.save({}, {kView, {{world.acme.bob, kEdit}}});
        QVERIFY(saved);
        NoticePlace place = world.place();
        place.channelId = direct;
        place.directWith = world.acme.bob;
        QVERIFY(world.announce(*saved, place).isEmpty());
        QCOMPARE(messages(world.acme.server.thread(world.postId)).last(),
                 u"Your Plan.docx file permissions have been changed to \"edit\""_s);
        place.directWith.clear();
        place.teamName.clear();
        QVERIFY(noticesFor(place, *saved).first().message.endsWith(u"/_redirect/pl/"_s + world.postId));
    }

    void fileNamesCallNobody() {
        NoticePlace place;
        place.fileName = u"@channel \u202Ecod.docx"_s;
        const auto notices = noticesFor(place, {{kView, {}}, {kEdit, {}}, {kEveryone}, {}, {}});
        QVERIFY(!notices.first().message.contains(u"@channel"_s));
        QVERIFY(!notices.first().message.contains(u'\u202E'));
    }

    void whatCouldntBeSaidIsReported() {
        World world;
        const auto saved = world.save({}, {kComment, {{world.acme.bob, kEdit}}});
        world.acme.server.failNext("POST", u".*/channels/direct"_s, 1,
                                   MattermostDouble::apiError(403, u"api.context.permissions.app_error"_s));
        const auto failures = world.announce(*saved, world.place());
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures.first().principal, world.acme.bob);
        QCOMPARE(failures.first().error.kind, ErrorKind::Forbidden);
        QCOMPARE(world.load()->rules.everyone, kComment); // the change stands
        QCOMPARE(messages(world.acme.server.thread(world.postId)).size(), 2);
    }

    void waitsForTheRateLimit() {
        World world;
        const auto saved = world.save({}, {kComment, {}});
        world.acme.server.failNext("POST", u".*/posts"_s, 1, MattermostDouble::tooManyRequests(1));
        QVERIFY(world.announce(*saved, world.place()).isEmpty());
        QCOMPARE(messages(world.acme.server.thread(world.postId)).size(), 2);
    }

    void aBotCanSpeak() {
        World world;
        const QString bot = world.acme.server.addUser(u"docsbot"_s, u"Bot-12345"_s, u"Docs"_s, u"Bot"_s);
        world.acme.server.addMember(world.acme.docs, bot);
        const auto saved = world.save({}, {kComment, {{world.acme.bob, kEdit}}});
        mattermost::MattermostClient speaker(world.acme.address(), world.acme.tokenOf(bot));
        const auto failures = QCoro::waitFor(sendNotices(&speaker, world.place(), noticesFor(world.place(), *saved)));
        QVERIFY(failures.isEmpty());
        QCOMPARE(world.acme.server.thread(world.postId).last().value("user_id"_L1).toString(), bot);
        QCOMPARE(world.acme.server.posts(world.acme.server.addDirectChannel(bot, world.acme.bob)).size(), 1);
    }
};

QTEST_GUILESS_MAIN(AccessNoticesTest)
#include "tst_access_notices.moc"

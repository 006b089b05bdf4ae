// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// A right that is withdrawn while people edit, and an older version that becomes the newest.
#include "DocumentsBench.h"
#include "documents/AccessEnforcer.h"
#include "documents/RestoreVersion.h"
#include "domain/VersionRecord.h"
#include "onlyoffice/DocumentKey.h"
#include "versions/PluginRights.h"
#include "versions/Versions.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::documents;
using domain::AccessGrant;
using domain::AccessLevel;
using domain::ErrorKind;
using sandbox::ConnectionState;
using versions::AccessRules;

namespace {

constexpr AccessGrant kEdit{AccessLevel::Edit};
constexpr AccessGrant kView{AccessLevel::View};
constexpr AccessGrant kComment{AccessLevel::Comment};

class Bench : public test::DocumentsBench {
public:
    Bench()
        : ds(std::make_unique<onlyoffice::DocumentServerClient>(context.documentServer, clock)) {}

    [[nodiscard]] domain::Document document() {
        const auto thread = QCoro::waitFor(client->thread(postId));
        const auto documents = versions::documentsIn(thread->posts);
        for (const domain::Document& one : documents) {
            if (one.id() == fileId)
                return one;
        }
        return {};
    }
    [[nodiscard]] AccessEditor editor() { return {*client, clock, context.me.id, u"5.37.0"_s}; }
    SavedAccess change(const AccessRules& from, const AccessRules& to) {
        AccessEditor writer = editor();
        return QCoro::waitFor(writer.save(postId, fileId, from, to)).value();
    }
    domain::Result<> enforce(const SavedAccess& saved) {
        return QCoro::waitFor(enforceWithdrawal(ds.get(), client.get(), {context.serverId, document(), saved}));
    }
    // Alice's document, opened by somebody for editing; the key.
    QString openAs(const QString& userId) {
        signIn(userId);
        const auto opened = open(fileId);
        const QString key = opened ? keyOf(*opened) : QString();
        if (!opened || join(*opened, ConnectionState::Editing) < 0)
            return {};
        return key;
    }
    [[nodiscard]] QStringList editorsOf(const QString& key) const {
        QStringList users = documentServer.usersOf(key);
        users.sort();
        return users;
    }
    domain::Result<QString> restore(const domain::Attachment& version) {
        return QCoro::waitFor(restoreVersion(client.get(), saves.get(), {context.accountId, context.me, version}));
    }

    std::unique_ptr<onlyoffice::DocumentServerClient> ds;
};

QStringList sorted(QStringList list) {
    list.sort();
    return list;
}

} // namespace

class AccessEnforcerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoLoses_data() {
        QTest::addColumn<AccessRules>("before");
        QTest::addColumn<AccessRules>("after");
        QTest::addColumn<QStringList>("people");
        QTest::addColumn<bool>("everyone");
        const AccessRules bob{kView, {{u"bob"_s, kEdit}}};
        QTest::newRow("nobody") << AccessRules{} << bob << QStringList() << false;
        QTest::newRow("one") << bob << AccessRules{} << QStringList{u"bob"_s} << false;
        QTest::newRow("lowered, and still writing")
            << bob << AccessRules{kView, {{u"bob"_s, kComment}}} << QStringList() << false;
        QTest::newRow("everyone") << AccessRules{kEdit, {}} << AccessRules{} << QStringList() << true;
        QTest::newRow("everyone but one") << AccessRules{kEdit, {}} << bob << QStringList() << true;
        QTest::newRow("one of everyone") << AccessRules{kEdit, {}} << AccessRules{kEdit, {{u"bob"_s, kView}}}
                                         << QStringList{u"bob"_s} << false;
        QTest::newRow("from an own entry to everyone's") << bob << AccessRules{kEdit, {}} << QStringList() << false;
    }
    void whoLoses() {
        QFETCH(AccessRules, before);
        QFETCH(AccessRules, after);
        const Withdrawal withdrawal = withdrawalBy({before, after, {}, {}, {}});
        QTEST(withdrawal.people, "people");
        QTEST(withdrawal.isEveryone, "everyone");
    }

    void onePersonIsDropped() {
        Bench bench;
        const AccessRules given{kView, {{bench.bob, kEdit}}};
        bench.change({}, given);
        const QString key = bench.openAs(bench.bob);
        QVERIFY(!key.isEmpty());
        QCOMPARE(bench.openAs(bench.alice), key);
        QCOMPARE(bench.editorsOf(key), sorted({bench.alice, bench.bob}));
        const SavedAccess saved = bench.change(given, {});
        QVERIFY(bench.enforce(saved));
        QTRY_COMPARE(bench.editorsOf(key), QStringList{bench.alice});
        // Opened again, it is the same document, to look at.
        bench.signIn(bench.bob);
        const auto again = bench.open(bench.fileId);
        QVERIFY(again && !again->editor.isEditing);
        bench.signIn(bench.alice);
        QCOMPARE(bench.openAs(bench.alice), key);
    }

    void everyoneIsDroppedButWhoMayStill() {
        Bench bench;
        const QString dave = bench.mattermost.addUser(u"dave"_s, u"Dave-1234"_s, u"Dave"_s, u"Dunn"_s);
        bench.mattermost.addMember(bench.channelId, dave);
        bench.change({}, {kEdit, {{dave, kEdit}}});
        const QString key = bench.openAs(bench.bob);
        QCOMPARE(bench.openAs(dave), key);
        QCOMPARE(bench.openAs(bench.alice), key);
        const SavedAccess saved = bench.change({kEdit, {{dave, kEdit}}}, {kView, {{dave, kEdit}}});
        QVERIFY(bench.enforce(saved));
        QTRY_COMPARE(bench.editorsOf(key), sorted({bench.alice, dave}));
    }

    // More people than can be listed: all editors become viewers, who then open it again with what they may.
    void inALargeChannelAllAreDropped() {
        Bench bench;
        for (int i = 0; i < 1001; ++i)
            bench.mattermost.addMember(
                bench.channelId, bench.mattermost.addUser(u"u%1"_s.arg(i), u"Pass-1234"_s, u"U"_s, u"%1"_s.arg(i)));
        bench.change({}, {kEdit, {}});
        const QString key = bench.openAs(bench.bob);
        QCOMPARE(bench.openAs(bench.alice), key);
        QVERIFY(bench.enforce(bench.change({kEdit, {}}, {})));
        QTRY_COMPARE(bench.editorsOf(key), QStringList());
        const auto again = bench.open(bench.fileId);
        QVERIFY(again && again->editor.isEditing);
        QCOMPARE(bench.keyOf(*again), key);
    }

    void nobodyIsAskedForNothing() {
        Bench bench;
        bench.documentServer.dropConnections();
        onlyoffice::DocumentServerSettings wrong = bench.context.documentServer;
        wrong.secret = domain::Secret("wrong");
        bench.ds = std::make_unique<onlyoffice::DocumentServerClient>(wrong, bench.clock);
        QVERIFY(bench.enforce(bench.change({}, {kEdit, {}})));
        const auto failed = bench.enforce(bench.change({kEdit, {}}, {}));
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::BadToken);
    }

    // A version that is saved while people edit has a key of its own; they go on under the old one.
    void olderKeysAreToldToo() {
        Bench bench;
        const AccessRules given{kView, {{bench.bob, kEdit}}};
        bench.change({}, given);
        const QString key = bench.openAs(bench.bob);
        const QString newer = bench.post(u"Plan.docx"_s, bench.content, bench.postId);
        const auto replies = bench.mattermost.thread(bench.postId);
        bench.mattermost.setProps(replies.last().value("id"_L1).toString(),
                                  domain::versionProps({bench.fileId, bench.fileId, 2, u"save"_s, key, {}}));
        bench.signIn(bench.alice);
        QCOMPARE(bench.document().newest().attachment.file.id, newer);
        QVERIFY(bench.enforce(bench.change(given, {})));
        QTRY_COMPARE(bench.editorsOf(key), QStringList());
    }

    void restores() {
        Bench bench;
        const QString second = bench.post(u"Plan.docx"_s, "PK other content", bench.postId);
        const QString reply = bench.mattermost.thread(bench.postId).last().value("id"_L1).toString();
        bench.mattermost.setProps(reply,
                                  domain::versionProps({bench.fileId, bench.fileId, 2, u"save"_s, u"key"_s, {}}));
        const domain::Attachment first = bench.document().first().attachment;
        const auto saveId = bench.restore(first);
        QVERIFY2(saveId, saveId ? "" : qPrintable(saveId.error().message));
        QTRY_COMPARE(bench.document().versions.size(), 3);
        const domain::DocumentVersion newest = bench.document().newest();
        QCOMPARE(newest.number, 3);
        QCOMPARE(newest.parentFileId, second);
        QCOMPARE(newest.saveId, *saveId);
        QVERIFY(!newest.isFork);
        QCOMPARE(bench.mattermost.fileContent(newest.attachment.file.id), bench.content);
    }

    void refusesToRestore() {
        Bench bench;
        const domain::Attachment first = bench.document().first().attachment;
        const auto newest = bench.restore(first);
        QVERIFY(!newest);
        QCOMPARE(newest.error().kind, ErrorKind::InvalidInput);
        bench.signIn(bench.bob);
        const auto withoutRight = bench.restore(first);
        QVERIFY(!withoutRight);
        QCOMPARE(withoutRight.error().kind, ErrorKind::Forbidden);
        bench.mattermost.deletePost(bench.postId);
        const auto gone = bench.restore(first);
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::NotFound);
        QVERIFY(bench.saves->statuses().isEmpty());
    }
};

QTEST_GUILESS_MAIN(AccessEnforcerTest)
#include "tst_access_enforcer.moc"

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Changing access rights on a post that others change, too.
#include "AccessWorld.h"
#include "documents/AccessLevels.h"
#include "domain/VersionRecord.h"
#include "versions/PluginRights.h"
#include "versions/RightsLog.h"
#include "versions/Versions.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
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

using World = test::AccessWorld;

} // namespace

class AccessEditorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatThePluginWrote() {
        World world;
        world.setRights(kEveryone, R"({"comment":true,"edit":false})");
        world.setRights(world.acme.bob, R"({"edit":true})");
        const auto loaded = world.load();
        QVERIFY(loaded && loaded->isMine);
        QCOMPARE(loaded->rules.everyone, kComment);
        QCOMPARE(loaded->rules.people, (QMap<QString, AccessGrant>{{world.acme.bob, kEdit}}));
    }

    void writesAsThePluginWould() {
        World world;
        world.setProp(u"theirs"_s, QJsonObject{{u"a"_s, QJsonArray{1, 2.5, u"<é>"_s, QJsonValue()}}});
        world.setProp(u"ONLYOFFICE_PERMISSIONS_otherfile_*"_s, u"eyJlZGl0Ijp0cnVlfQ=="_s);
        const QJsonObject before = world.props();
        AccessRules wanted;
        wanted.everyone = kView;
        wanted.setEntry(world.acme.bob, kEdit);
        const auto saved = world.save({}, wanted);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        QCOMPARE(saved->changed, QStringList{world.acme.bob});
        QCOMPARE(world.rights(world.acme.bob), QByteArray(R"({"edit":true})"));
        QJsonObject after = world.props();
        after.remove(versions::rightsPropName(world.fileId, world.acme.bob));
        after.remove(versions::RightsLog::propName(world.fileId));
        QCOMPARE(after, before);
        QCOMPARE(world.load()->rules, wanted);
    }

    void keepsEntriesItDoesntChange() {
        World world;
        world.setRights(world.acme.bob, R"({"edit":true,"review":false,"modifyFilter":true})");
        world.setRights(u"carolcarolcarolcarolcarolc"_s, "rubbish");
        const QByteArray bob = world.rights(world.acme.bob);
        const AccessRules base = world.load()->rules;
        AccessRules wanted = base;
        wanted.everyone = kComment;
        QVERIFY(world.save(base, wanted));
        QCOMPARE(world.rights(world.acme.bob), bob);
        QCOMPARE(world.rights(u"carolcarolcarolcarolcarolc"_s), QByteArray("rubbish"));
    }

    void onlyTheAuthorChanges() {
        World world;
        world.signIn(world.acme.bob);
        QVERIFY(!world.load()->isMine);
        const auto saved = world.save({}, {kEdit, {}});
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Forbidden);
        QCOMPARE(world.writes(), 0);
    }

    void nobodyGivesThemselvesLess() {
        World world;
        AccessRules wanted{kComment, {{world.acme.alice, kView}}};
        const auto saved = world.save({}, wanted);
        QVERIFY(saved);
        QVERIFY(!world.props().contains(versions::rightsPropName(world.fileId, world.acme.alice)));
    }

    void nothingChangedIsNotWritten() {
        World world;
        QVERIFY(world.save({}, {}));
        QCOMPARE(world.writes(), 0);
    }

    void mergesWhatAnotherDeviceDid() {
        World world;
        const AccessRules base = world.load()->rules;
        world.setRights(kEveryone, R"({"comment":true,"edit":false})"); // meanwhile
        AccessRules wanted = base;
        wanted.setEntry(world.acme.bob, kEdit);
        const auto saved = world.save(base, wanted);
        QVERIFY(saved && saved->conflicts.isEmpty());
        QCOMPARE(world.load()->rules, (AccessRules{kComment, {{world.acme.bob, kEdit}}}));
        QCOMPARE(saved->before.everyone, kComment);
    }

    void asksWhereBothChangedTheSame() {
        World world;
        const AccessRules base = world.load()->rules;
        world.setRights(world.acme.bob, R"({"comment":true,"edit":false})"); // meanwhile
        const AccessRules wanted{kView, {{world.acme.bob, kEdit}}};
        const auto asked = world.save(base, wanted);
        QVERIFY(asked);
        QCOMPARE(asked->conflicts, (QList<versions::AccessConflict>{{world.acme.bob, kEdit, kComment}}));
        QCOMPARE(world.writes(), 0);
        const auto insisted = world.save(asked->before, wanted);
        QVERIFY(insisted && insisted->conflicts.isEmpty());
        QCOMPARE(world.rights(world.acme.bob), QByteArray(R"({"edit":true})"));
    }

    // All or nothing: what doesn't conflict waits for the answer, too.
    void nothingIsWrittenBeforeTheAnswer() {
        World world;
        const AccessRules base = world.load()->rules;
        world.setRights(world.acme.bob, R"({"comment":true,"edit":false})"); // meanwhile
        const auto asked = world.save(base, {kComment, {{world.acme.bob, kEdit}}});
        QVERIFY(asked);
        QCOMPARE(asked->conflicts.size(), 1);
        QCOMPARE(asked->rules, (AccessRules{kComment, {{world.acme.bob, kComment}}}));
        QCOMPARE(world.writes(), 0);
    }

    void bothWantedTheSame() {
        World world;
        const AccessRules base = world.load()->rules;
        world.setRights(world.acme.bob, R"({"edit":true})");
        const auto saved = world.save(base, {kView, {{world.acme.bob, kEdit}}});
        QVERIFY(saved && saved->conflicts.isEmpty());
        QCOMPARE(world.writes(), 0);
    }

    void refusals_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("id");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, int status, const QString& id, ErrorKind kind, const QString& word) {
            QTest::newRow(name) << status << id << kind << word;
        };
        row("edit limit", 400, u"api.post.update_post.permissions_time_limit.app_error"_s, ErrorKind::Forbidden,
            u"of this age"_s);
        row("archived", 400, u"api.post.update_post.can_not_update_post_in_deleted.error"_s, ErrorKind::InvalidInput,
            u"archived"_s);
        row("no permission", 403, u"api.context.permissions.app_error"_s, ErrorKind::Forbidden, u"administrator"_s);
        row("deleted", 400, u"api.post.update_post.permissions_details.app_error"_s, ErrorKind::NotFound, u"deleted"_s);
        row("deleted long ago", 400, u"api.post.update_post.find.app_error"_s, ErrorKind::NotFound, u"deleted"_s);
        row("too large", 400, u"model.post.is_valid.props.app_error"_s, ErrorKind::TooLarge, u"data"_s);
        row("away", 503, {}, ErrorKind::ServerFault, {});
    }
    void refusals() {
        QFETCH(int, status);
        QFETCH(QString, id);
        QFETCH(QString, word);
        World world;
        world.acme.server.failNext("PUT", u".*/patch"_s, 1, MattermostDouble::apiError(status, id));
        const auto saved = world.save({}, {kEdit, {}});
        QVERIFY(!saved);
        QTEST(saved.error().kind, "kind");
        QCOMPARE(saved.error().id, id);
        QVERIFY2(saved.error().message.contains(word), qPrintable(saved.error().message));
        QVERIFY(!world.props().contains(versions::rightsPropName(world.fileId, kEveryone)));
    }

    void archivedChannel() {
        World world;
        world.acme.server.archiveChannel(world.acme.docs);
        const auto saved = world.save({}, {kEdit, {}});
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::InvalidInput);
    }

    void deletedMeanwhile() {
        World world;
        world.acme.server.deletePost(world.postId);
        const auto saved = world.save({}, {kEdit, {}});
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::NotFound);
        QVERIFY(saved.error().message.contains(u"deleted"_s));
    }

    void leftTheChannel() {
        World world;
        world.acme.server.removeMember(world.acme.docs, world.acme.alice);
        const auto loaded = world.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, ErrorKind::Forbidden);
        QVERIFY(loaded.error().message.contains(u"no longer"_s));
    }

    void anotherFile() {
        World world;
        const auto loaded = QCoro::waitFor(world.editor->load(world.postId, world.postId));
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, ErrorKind::NotFound);
    }

    void serverThatKeepsSomethingElse() {
        World world;
        sandbox::HttpResponse answer;
        answer.headers = {{"Content-Type", "application/json"}};
        answer.body = QJsonDocument(world.post()).toJson();
        world.acme.server.failNext("PUT", u".*/patch"_s, 1, answer);
        const auto saved = world.save({}, {kEdit, {}});
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::BadAnswer);
    }

    void saysBeforehandWhatDoesntFit() {
        World world;
        const auto loaded = world.load();
        AccessRules wanted;
        for (int i = 0; i < 60; ++i)
            wanted.people.insert(QString::number(i).rightJustified(26, u'p'), kEdit);
        QVERIFY(world.editor->fits(*loaded, world.fileId, wanted));
        for (int i = 60; i < 80; ++i)
            wanted.people.insert(QString::number(i).rightJustified(26, u'p'), kEdit);
        const auto fits = world.editor->fits(*loaded, world.fileId, wanted);
        QVERIFY(!fits);
        QCOMPARE(fits.error().kind, ErrorKind::TooLarge);
        QVERIFY2(fits.error().message.contains(u"everyone"_s, Qt::CaseInsensitive), qPrintable(fits.error().message));
        QCOMPARE(mostCommonGrant(wanted), kEdit);
        const auto saved = world.save({}, wanted);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::TooLarge);
        QCOMPARE(world.writes(), 0);
        world.signIn(world.acme.alice, u"9.11.0"_s);
        QVERIFY(world.editor->fits(*loaded, world.fileId, wanted));
    }

    // What fits by our count is what the server takes: no more, and not much less.
    void countsAsTheServerDoes() {
        World world;
        AccessRules wanted;
        const auto loaded = world.load();
        int people = 0;
        for (; people < 100; ++people) {
            AccessRules more = wanted;
            more.people.insert(QString::number(people).rightJustified(26, u'p'), kEdit);
            if (!world.editor->fits(*loaded, world.fileId, more))
                break;
            wanted = more;
        }
        QVERIFY(people > 60 && people < 80);
        const auto saved = world.save({}, wanted);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        QVERIFY(versions::propsLength(world.props()) > 7500);
    }

    // A list that fills the post leaves no room for the log; what others wrote by everyone's right stays theirs.
    void longListsForgetNoWriter() {
        World world;
        world.setRights(kEveryone, R"({"edit":true})");
        const QString reply =
            world.acme.server.addPost({world.acme.docs, world.acme.bob, {}, {{u"Plan.docx"_s, "more"}}, world.postId});
        world.acme.server.setProps(
            reply, domain::versionProps({world.fileId, world.fileId, 2, u"save"_s, u"key"_s, {world.acme.bob}}));
        AccessRules wanted = {kEdit, {{world.acme.bob, kView}}};
        for (int i = 0; i < 65; ++i)
            wanted.people.insert(QString::number(i).rightJustified(26, u'p'), kView);
        const auto saved = world.save({kEdit, {}}, wanted);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        const auto thread = QCoro::waitFor(world.client->thread(world.postId));
        const auto documents = versions::documentsIn(thread->posts);
        QCOMPARE(documents.size(), 1);
        QCOMPARE(documents.first().versions.size(), 2);
        QVERIFY(versions::RightsLog::read(world.props(), world.fileId).entries() <= 2);
    }

    void logsByTheServersClock() {
        domain::ManualClock elsewhere(std::chrono::milliseconds(2'000'000'000'000));
        sandbox::MattermostOptions options;
        options.clock = &elsewhere;
        World world(options);
        QVERIFY(world.save({}, {kEdit, {}}));
        const auto log = versions::RightsLog::read(world.props(), world.fileId);
        QCOMPARE(log.stateAt(kEveryone, 1'999'999'990'000), versions::WriteState::ReadOnly);
        QVERIFY(!log.stateAt(kEveryone, 2'000'000'010'000));
        elsewhere.advance(std::chrono::hours(1));
        QVERIFY(world.save({kEdit, {}}, {}));
        const auto after = versions::RightsLog::read(world.props(), world.fileId);
        const qint64 withdrawn = elsewhere.now().count();
        QCOMPARE(after.stateAt(kEveryone, withdrawn - 2000), versions::WriteState::Writes);
        QVERIFY(!after.stateAt(kEveryone, withdrawn + 2000));
    }

    void levelsOfFormats_data() {
        QTest::addColumn<QString>("extension");
        QTest::addColumn<QList<AccessLevel>>("levels");
        using enum AccessLevel;
        QTest::newRow("docx") << u"docx"_s << QList{View, Comment, Review, Edit};
        QTest::newRow("xlsx") << u"XLSX"_s << QList{View, Comment, Edit};
        QTest::newRow("pptx") << u"pptx"_s << QList{View, Comment, Edit};
        QTest::newRow("pdf") << u"pdf"_s << QList{View, FillForms, Comment, Edit};
        QTest::newRow("txt") << u"txt"_s << QList{View, Edit};
        QTest::newRow("unknown") << u"exe"_s << QList{View};
    }
    void levelsOfFormats() {
        QFETCH(QString, extension);
        QTEST(levelsFor(extension), "levels");
    }

    void rightsMeanSomethingOnEditableFormats() {
        QVERIFY(hasAccessRights(u"docx"_s));
        QVERIFY(!hasAccessRights(u"pdf"_s));
        QVERIFY(hasAccessRights(u"pdf"_s, {u"pdf"_s}));
        QVERIFY(!hasAccessRights(u"exe"_s));
    }
};

QTEST_GUILESS_MAIN(AccessEditorTest)
#include "tst_access_editor.moc"

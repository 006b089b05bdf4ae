// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "Samples.h"
#include "saves/VersionPlan.h"
#include "versions/PluginRights.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache;
using namespace attache::saves;
using onlyoffice::CallbackStatus;

namespace {

domain::Post plainPost(const QString& id, qint64 createAt, const QString& userId = samples::mattermostId('o')) {
    domain::Post post;
    post.id = id;
    post.rootId = samples::session().rootPostId;
    post.userId = userId;
    post.createAt = createAt;
    return post;
}

void attach(domain::Post& post, const QString& fileId) {
    domain::FileInfo file;
    file.id = fileId;
    file.extension = u"docx"_s;
    post.files = {file};
    post.fileIds = QStringList{fileId};
}

domain::Post versionPost(const QString& id, qint64 createAt, const SaveRecord& save, const QString& parent,
                         int number) {
    domain::Post post = plainPost(id, createAt, save.session.userId);
    attach(post, u"file-of-"_s + id);
    post.props = domain::versionProps({save.session.rootFileId, parent, number, save.id, save.session.documentKey, {}});
    return post;
}

// Everybody in the channel may edit.
domain::Post root() {
    const EditingSession session = samples::session();
    domain::Post post = plainPost(session.rootPostId, 1);
    post.rootId.clear();
    attach(post, session.rootFileId);
    post.props.insert(versions::rightsPropName(session.rootFileId, versions::kEveryone),
                      versions::writtenRights(domain::kAuthorRights));
    return post;
}

// A forcesave that stands as post "v2".
SaveRecord postedForceSave() {
    SaveRecord head = samples::stored(samples::save(u"head"_s));
    head.cause = CallbackStatus::ForceSaved;
    head.postId = u"v2"_s;
    head.fileId = u"file-of-v2"_s;
    head.parentFileId = head.session.parentFileId;
    head.number = 2;
    return head;
}

domain::Post postOf(const SaveRecord& head) {
    return versionPost(head.postId, 10, head, head.parentFileId, head.number);
}

} // namespace

class TestVersionPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstSaveFollowsWhatWasOpened() {
        const SaveRecord save = samples::save();
        const VersionPlan plan = planVersion({root()}, save, std::nullopt);
        QVERIFY(!plan.standing);
        QCOMPARE(plan.version.parentFileId, save.session.parentFileId);
        QCOMPARE(plan.version.number, 2);
        QCOMPARE(plan.version.saveId, save.id);
        QVERIFY(domain::readVersionProps(domain::versionProps(plan.version)));
    }

    void recognisesItsOwnReply() {
        const SaveRecord save = samples::save();
        const auto reply = versionPost(u"mine"_s, 10, save, save.session.parentFileId, 2);
        const VersionPlan plan = planVersion({reply, root()}, save, std::nullopt);
        QVERIFY(plan.standing);
        QCOMPARE(plan.standing->id, u"mine"_s);
    }

    void believesNobodyElsesClaimToItsSaveId() {
        const SaveRecord save = samples::save();
        auto forged = versionPost(u"forged"_s, 10, save, save.session.parentFileId, 2);
        forged.userId = samples::mattermostId('m');
        QVERIFY(!planVersion({forged, root()}, save, std::nullopt).standing);
    }

    void findsAReplyThatLostItsFile() {
        const SaveRecord save = samples::save();
        auto broken = versionPost(u"broken"_s, 10, save, save.session.parentFileId, 2);
        broken.fileIds.clear();
        const VersionPlan plan = planVersion({broken, root()}, save, std::nullopt);
        QVERIFY(!plan.standing);
        QCOMPARE(plan.brokenPostIds, QStringList{u"broken"_s});
    }

    void replacesAnUnansweredForceSave() {
        const SaveRecord head = postedForceSave();
        const QList<domain::Post> thread{postOf(head), root()};
        QCOMPARE(replaceablePost(thread, samples::save(), head), head.postId);
        const VersionPlan plan = planVersion(thread, samples::save(), head);
        QCOMPARE(plan.version.parentFileId, head.parentFileId);
        QCOMPARE(plan.version.number, head.number);
    }

    void keepsAForceSave_data() {
        QTest::addColumn<QList<domain::Post>>("after");
        QTest::addColumn<bool>("isFinal");
        const auto answer = plainPost(u"answer"_s, 11);
        auto builtOn = versionPost(u"v3"_s, 12, samples::save(u"elsewhere"_s), u"file-of-v2"_s, 3);
        builtOn.userId = samples::mattermostId('m');
        QTest::newRow("answered") << QList<domain::Post>{answer} << false;
        QTest::newRow("built on") << QList<domain::Post>{builtOn} << false;
        QTest::newRow("it was the final save") << QList<domain::Post>{} << true;
    }
    void keepsAForceSave() {
        QFETCH(const QList<domain::Post>, after);
        QFETCH(const bool, isFinal);
        SaveRecord head = postedForceSave();
        if (isFinal)
            head.cause = CallbackStatus::ReadyForSaving;
        QList<domain::Post> thread{postOf(head), root()};
        thread = after + thread;
        QVERIFY(replaceablePost(thread, samples::save(), head).isEmpty());
        const VersionPlan plan = planVersion(thread, samples::save(), head);
        QVERIFY(plan.version.parentFileId != head.parentFileId);
        QVERIFY(plan.version.number > head.number);
    }

    void anotherDocumentsVersionIsNoAnswer() {
        const SaveRecord head = postedForceSave();
        EditingSession other = samples::session(u"other"_s);
        other.rootFileId = samples::mattermostId('g');
        const auto version = versionPost(u"x"_s, 11, samples::save(u"s"_s, other), other.rootFileId, 2);
        QCOMPARE(replaceablePost({version, postOf(head), root()}, samples::save(), head), head.postId);
    }

    void followsACoEditorsVersionOfTheSameSession() {
        SaveRecord theirs = samples::save(u"theirs"_s);
        theirs.session.userId = samples::mattermostId('b');
        const auto post = versionPost(u"v2"_s, 10, theirs, theirs.session.parentFileId, 2);
        const VersionPlan plan = planVersion({post, root()}, samples::save(), std::nullopt);
        QCOMPARE(plan.version.parentFileId, u"file-of-v2"_s);
        QCOMPARE(plan.version.number, 3);
    }

    void buildsOnNothingForged() {
        SaveRecord theirs = samples::save(u"theirs"_s);
        theirs.session.userId = samples::mattermostId('b');
        const auto post = versionPost(u"v2"_s, 10, theirs, theirs.session.parentFileId, 2);
        domain::Post mine = root();
        mine.props = {};
        const VersionPlan plan = planVersion({post, mine}, samples::save(), std::nullopt);
        QCOMPARE(plan.version.parentFileId, samples::session().parentFileId);
        QCOMPARE(plan.version.number, 2);
    }

    void countsTheChainAndNotTheClaims() {
        SaveRecord theirs = samples::save(u"theirs"_s);
        const auto post = versionPost(u"v2"_s, 10, theirs, theirs.session.parentFileId, 1'000'000);
        QCOMPARE(planVersion({post, root()}, samples::save(), std::nullopt).version.number, 3);
    }

    void namesTheUpload_data() {
        QTest::addColumn<QString>("original");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("expected");
        QTest::newRow("same") << u"Plan.docx"_s << u"docx"_s << u"Plan.docx"_s;
        QTest::newRow("same, other case") << u"PLAN.DOCX"_s << u"docx"_s << u"PLAN.DOCX"_s;
        QTest::newRow("converted") << u"Plan.v1.doc"_s << u"docx"_s << u"Plan.v1.docx"_s;
        QTest::newRow("no extension") << u"Plan"_s << u"docx"_s << u"Plan.docx"_s;
        QTest::newRow("unknown type") << u"Plan.doc"_s << QString() << u"Plan.doc"_s;
    }
    void namesTheUpload() {
        QFETCH(const QString, original);
        QFETCH(const QString, type);
        SaveRecord save = samples::save();
        save.session.fileName = original;
        save.fileType = type;
        QTEST(uploadName(save), "expected");
    }

    void noticeHidesDirectionMarks() {
        SaveRecord save = samples::save();
        save.session.fileName = u"a\u202Excod.exe"_s;
        QCOMPARE(noticeText(save), u"File a\uFFFDxcod.exe was updated by @alice"_s);
    }
};

QTEST_GUILESS_MAIN(TestVersionPlan)
#include "tst_version_plan.moc"

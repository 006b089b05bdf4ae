// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// People who may comment or review and nothing else: each gets an editor that takes exactly that, and what they leave
// comes back as a version.
#include "RightsHands.h"
#include "sandbox/documentserver/ooxml/ZipArchive.h"
#include "window/EditorTab.h"

#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QTabBar>
#include <QTest>

#include <algorithm>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

const QString kPlan = u"Launch plan.docx"_s;        // Alice's; nobody else may do anything with it
const QString kContract = u"Draft contract.docx"_s; // Alice's; Bob may comment
const QString kLunch = u"Lunch.xlsx"_s;             // Carol's, in the group with Alice and Bob

// The main part of a DOCX.
QByteArray documentXml(const QByteArray& docx) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"version.docx"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(docx);
    file.close();
    const auto zip = sandbox::ZipReader::open(file.fileName(), 64LL * 1024 * 1024);
    return zip ? zip->read(u"word/document.xml"_s).value_or(QByteArray()) : QByteArray();
}

void pressKey(Companion& companion, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(companion.window().windowHandle(), key, modifiers);
}

QString versionColumn(Companion& companion, const QString& fileName) {
    return companion.files().model()->index(row(companion.files(), fileName).row(), 1).data().toString();
}

QStringList found(ui::AccessDialog& dialog, const QString& term) {
    auto* field = find<QLineEdit>(dialog, u"Add people"_s);
    if (!field || !fill(dialog, u"Add people"_s, term))
        return {u"(no field)"_s};
    auto* list = find<QListView>(dialog, u"People found"_s);
    QStringList people;
    for (int i = 0; list && i < list->model()->rowCount(); ++i)
        people.append(list->model()->index(i, 0).data().toString());
    return people;
}

} // namespace

class FlowRestrictedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneEditsAndAllComment() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(begin(alice, u"alice"_s));
        ui::AccessDialog* dialog = openRights(alice, kPlan);
        QVERIFY(dialog);
        QVERIFY(addPerson(*dialog, u"bob"_s));
        QVERIFY(setLevel(*dialog, u"everyone"_s, u"Comment"_s));
        QVERIFY(saveRights(*dialog));

        Companion bob(stage);
        QVERIFY(begin(bob, u"bob"_s));
        QVERIFY(bob.openFile(kPlan));
        ui::EditorTab* his = bob.readyEditor();
        QVERIFY(his);
        QVERIFY(bob.typeInto(*his, u"From Bob. "_s));

        Companion carol(stage);
        QVERIFY(begin(carol, u"carol"_s));
        QVERIFY(carol.openFile(kPlan));
        ui::EditorTab* hers = carol.readyEditor();
        QVERIFY(hers);
        const QString key = stage.documents.openKeys().value(0);
        QCOMPARE(stage.documents.openKeys().size(), 1);
        QTRY_COMPARE(stage.documents.usersOf(key), (QStringList{idOf(stage, u"bob"_s), idOf(stage, u"carol"_s)}));
        QVERIFY(carol.commentIn(*hers, u"When in spring?"_s));
        snap(u"restricted-comment"_s);
        // Back to the text: it takes nothing, but is what the next comment is on.
        const QStringList before = stage.documents.textOf(key);
        pressKey(carol, Qt::Key_Backtab, Qt::ShiftModifier);
        type(carol.window(), u"Not hers. "_s);
        pressKey(carol, Qt::Key_Tab);
        QVERIFY(carol.commentIn(*hers, u"Which cake?"_s));
        QCOMPARE(stage.documents.textOf(key), before);
        QCOMPARE(stage.documents.commentsOf(key).constLast().blockId, u"p2"_s);

        QVERIFY(bob.closeTab(*his));
        QVERIFY(carol.closeTab(*hers));
        QVERIFY(stage.gets(1, kPlan));
        const PostedVersion version = stage.versionsOf(kPlan).constFirst();
        QCOMPARE(version.message, u"File Launch plan.docx was updated by @carol"_s); // who changed it last
        QVERIFY2(version.text.constFirst().contains(u"From Bob. "_s), qPrintable(version.text.join(u'|')));
        QCOMPARE(version.comments.size(), 2);
        QCOMPARE(version.comments.constFirst().text, u"When in spring?"_s);
        QCOMPARE(version.comments.constFirst().blockId, u"p0"_s);
        QCOMPARE(version.comments.constFirst().by.author, u"carol"_s);
        // A version of somebody who may only comment counts, and the next ones build on it.
        QTRY_COMPARE(versionColumn(alice, kPlan), u"v2"_s);
        QVERIFY(alice.openFile(kPlan));
        ui::EditorTab* last = alice.readyEditor();
        QVERIFY(last);
        QCOMPARE(stage.documents.commentsOf(stage.documents.openKeys().value(0)).size(), 2);
        snap(u"restricted-comments-seen"_s);
        QVERIFY(alice.typeInto(*last, u"Answered. "_s));
        QVERIFY(alice.closeTab(*last));
        QVERIFY(stage.gets(2, kPlan));
        QCOMPARE(stage.versionsOf(kPlan).constLast().comments, version.comments);
        QTRY_COMPARE(versionColumn(alice, kPlan), u"v3"_s);
    }

    void whatAReviewerTypesIsTracked() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(begin(alice, u"alice"_s));
        ui::AccessDialog* dialog = openRights(alice, kPlan);
        QVERIFY(dialog);
        QVERIFY(addPerson(*dialog, u"carol"_s));
        QVERIFY(setLevel(*dialog, u"@carol"_s, u"Review"_s));
        QVERIFY(saveRights(*dialog));
        Companion carol(stage);
        QVERIFY(begin(carol, u"carol"_s));
        QCOMPARE(accessColumn(carol, kPlan), u"Review"_s);
        QVERIFY(carol.openFile(kPlan));
        ui::EditorTab* tab = carol.readyEditor();
        QVERIFY(tab);
        const QJsonObject permissions = permissionsOf(stage, u"carol"_s);
        QCOMPARE(permissions.value("edit"_L1).toBool(true), false);
        QCOMPARE(permissions.value("review"_L1).toBool(), true);
        QVERIFY(carol.typeInto(*tab, u" by Carol"_s));
        snap(u"restricted-review"_s);
        QVERIFY(carol.closeTab(*tab));
        QVERIFY(stage.gets(1, kPlan));
        const PostedVersion version = stage.versionsOf(kPlan).constFirst();
        QCOMPARE(version.text.constFirst(), u"Launch plan by Carol"_s);
        const QByteArray xml = documentXml(version.file);
        QVERIFY2(xml.contains("w:author=\"carol\""), xml.constData());
        QVERIFY2(xml.contains("<w:t xml:space=\"preserve\"> by Carol</w:t></w:r></w:ins>"), xml.constData());
        QVERIFY2(xml.contains("<w:t xml:space=\"preserve\">Launch plan</w:t>"), xml.constData()); // not hers
        QTRY_COMPARE(versionColumn(alice, kPlan), u"v2"_s);
    }

    void commentingEndsWhenItIsTakenBack() {
        Stage stage;
        Companion alice(stage);
        Companion bob(stage);
        QVERIFY(begin(alice, u"alice"_s));
        QVERIFY(begin(bob, u"bob"_s));
        QVERIFY(bob.openFile(kContract));
        ui::EditorTab* tab = bob.readyEditor();
        QVERIFY(tab);
        QVERIFY(bob.commentIn(*tab, u"In time"_s));
        const QString key = stage.documents.openKeys().value(0);
        QCOMPARE(stage.documents.usersOf(key), QStringList{idOf(stage, u"bob"_s)});

        ui::AccessDialog* dialog = openRights(alice, kContract);
        QVERIFY(dialog);
        QVERIFY(setLevel(*dialog, u"@bob"_s, u"View"_s));
        QVERIFY(saveRights(*dialog));
        QVERIFY(sees(bob.window(), u"Your right to change this document was withdrawn"_s));
        QTRY_VERIFY_WITH_TIMEOUT(stage.documents.usersOf(key).isEmpty(), kPatience);
        snap(u"restricted-withdrawn"_s);
        // What was said in time counts, and nothing comes after it.
        QVERIFY(stage.gets(1, kContract));
        const QList<sandbox::DocumentComment> comments = stage.versionsOf(kContract).constFirst().comments;
        QCOMPARE(comments.size(), 1);
        QCOMPARE(comments.constFirst().text, u"In time"_s);
        QTRY_COMPARE(versionColumn(alice, kContract), u"v2"_s);
        QVERIFY(bob.closeTab(*tab));
        QCOMPARE(accessColumn(bob, kContract), u"View"_s);
        QVERIFY(bob.openFile(kContract));
        tab = bob.readyEditor();
        QVERIFY(tab);
        QCOMPARE(permissionsOf(stage, u"bob"_s).value("mode"_L1).toString(), u"view"_s);
        QVERIFY(stage.documents.usersOf(stage.documents.openKeys().value(0)).isEmpty());
    }

    // The version is still on its way when Alice lets Bob edit; what then opens isn't the comment-only editor any
    // longer, as the running one would be: an editor keeps the permissions that it started with.
    void aRightGivenWhileTheVersionIsOnItsWayCounts() {
        Stage stage;
        Companion alice(stage);
        Companion bob(stage);
        QVERIFY(begin(alice, u"alice"_s));
        QVERIFY(begin(bob, u"bob"_s));
        ui::EditorTab* tab = bob.edit(kContract);
        QVERIFY(tab);
        QVERIFY(bob.commentIn(*tab, u"Before"_s));
        const QString key = stage.documents.openKeys().value(0);
        stage.mattermost.failNext("POST", u"/api/v4/posts$"_s, 4,
                                  sandbox::MattermostDouble::apiError(500, u"api.busy"_s));
        QVERIFY(bob.closeTab(*tab));
        QTRY_VERIFY_WITH_TIMEOUT(stage.documents.isDead(key), kPatience);
        QVERIFY(bob.openFile(kContract)); // waits: the old key is dead, the new version isn't there

        ui::AccessDialog* dialog = openRights(alice, kContract);
        QVERIFY(dialog);
        QVERIFY(setLevel(*dialog, u"@bob"_s, u"Edit"_s));
        QVERIFY(saveRights(*dialog));
        QVERIFY(activate(bob.window()));
        QVERIFY(stage.gets(1, kContract));
        tab = bob.readyEditor();
        QVERIFY(tab);
        QVERIFY(bob.typeInto(*tab, u"Edited. "_s));
        QCOMPARE(permissionsOf(stage, u"bob"_s).value("edit"_L1), true);
    }

    // Also: a restricted editor that leaves without a change leaves no version.
    void aGroupIsOfferedItsMembersOnly() {
        Stage stage;
        Companion carol(stage);
        QVERIFY(begin(carol, u"carol"_s, u"alice, bob, carol"_s));
        ui::AccessDialog* dialog = openRights(carol, kLunch);
        QVERIFY(dialog);
        QVERIFY(find<QComboBox>(*dialog, u"Access for everyone"_s));
        const QStringList begunWithA = found(*dialog, u"a"_s);
        QCOMPARE(begunWithA.size(), 1); // not the administrator, who isn't in the group
        QVERIFY2(begunWithA.constFirst().contains(u"alice"_s), qPrintable(begunWithA.constFirst()));
        snap(u"rights-group"_s);
        QVERIFY(fill(*dialog, u"Add people"_s, u"admin"_s));
        QVERIFY(sees(*dialog, u"Nobody in this channel has a name that begins so."_s));
        QCOMPARE(found(*dialog, u"bob"_s).size(), 1);
        QTest::keyClick(dialog->windowHandle(), Qt::Key_Return);
        QVERIFY(setLevel(*dialog, u"@bob"_s, u"Comment"_s));
        QVERIFY(saveRights(*dialog));
        QCOMPARE(rulesOf(stage, kLunch).people.value(idOf(stage, u"bob"_s)).level, domain::AccessLevel::Comment);

        Companion bob(stage);
        QVERIFY(begin(bob, u"bob"_s, u"alice, bob, carol"_s));
        QCOMPARE(accessColumn(bob, kLunch), u"Comment"_s);
        QVERIFY(bob.openFile(kLunch));
        ui::EditorTab* tab = bob.readyEditor();
        QVERIFY(tab);
        const QString key = stage.documents.openKeys().value(0);
        QTRY_COMPARE(stage.documents.usersOf(key), QStringList{idOf(stage, u"bob"_s)});
        snap(u"restricted-sheet"_s);
        QVERIFY(bob.closeTab(*tab));
        const auto hasLeft = [&] {
            const QList<sandbox::LoggedCallback> log = stage.documents.callbackLog();
            return !log.isEmpty() && log.constLast().status == 4;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasLeft(), kPatience);
        QVERIFY(stage.versionsOf(kLunch).isEmpty());
    }
};

ATTACHE_FLOW_MAIN(FlowRestrictedTest)
#include "tst_flow_restricted.moc"

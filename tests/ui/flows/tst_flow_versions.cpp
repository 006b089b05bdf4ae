// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The versions of a document by hand: forks are shown, old versions come back, deleted ones take nothing along.
#include "Companion.h"
#include "domain/VersionRecord.h"
#include "files/VersionList.h"
#include "sandbox/documentserver/ooxml/OoxmlFiles.h"
#include "window/EditorTab.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QLabel>
#include <QMessageBox>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

const QString kPlan = u"Launch plan.docx"_s; // Alice's

// A version as Attache posts it; its file's id and its post's.
struct Written {
    QString fileId;
    QString postId;
};

Written writeVersion(Stage& stage, const QString& username, const QString& parentFileId, int number,
                     const QString& text) {
    domain::VersionRecord record;
    record.rootFileId = stage.seeded.files.value(kPlan);
    record.parentFileId = parentFileId;
    record.number = number;
    record.saveId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.documentKey = u"key"_s;
    sandbox::NewPostArguments post;
    post.channelId = stage.seeded.channels.value(u"docs"_s);
    post.userId = stage.seeded.person(username).id;
    post.message = u"File %1 was updated by @%2"_s.arg(kPlan, username);
    post.files = {{kPlan, sandbox::makeDocx({text})}};
    post.rootId = stage.seeded.posts.value(kPlan);
    post.props = domain::versionProps(record);
    const QString id = stage.mattermost.addPost(post);
    const QList<QJsonObject> thread = stage.mattermost.thread(post.rootId);
    for (const QJsonObject& made : thread) {
        if (made.value("id"_L1).toString() == id)
            return {made.value("file_ids"_L1).toArray().first().toString(), id};
    }
    return {};
}

bool begin(Companion& companion, const QString& username) {
    return activate(companion.window()) && companion.begin(username) && clickRow(companion.files(), kPlan);
}

ui::VersionList& versionsOf(Companion& companion) {
    return *companion.window().findChild<ui::VersionList*>();
}

QString versionText(Companion& companion, int row) {
    return versionsOf(companion).model()->index(row, 0).data().toString();
}

// With the right mouse button.
QMenu* versionMenu(Companion& companion, int row) {
    ui::VersionList& list = versionsOf(companion);
    const QModelIndex index = list.model()->index(row, 0);
    list.scrollTo(index);
    if (!clickAt(*list.viewport(), list.visualRect(index).center(), Qt::RightButton))
        return nullptr;
    return openMenu();
}

} // namespace

class FlowVersionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aForkIsShownAndOpens() {
        Stage stage;
        const QString root = stage.seeded.files.value(kPlan);
        const Written second = writeVersion(stage, u"alice"_s, root, 2, u"The first branch."_s);
        writeVersion(stage, u"alice"_s, second.fileId, 3, u"On from the first branch."_s);
        writeVersion(stage, u"alice"_s, root, 2, u"The other branch."_s);
        Companion alice(stage);
        QVERIFY(begin(alice, u"alice"_s));
        QTRY_COMPARE(versionsOf(alice).model()->rowCount(), 4);
        QVERIFY2(versionText(alice, 0).contains(u"v2 · based on version 1"_s), qPrintable(versionText(alice, 0)));
        QVERIFY(versionsOf(alice)
                    .model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"based on version 1"_s));
        QVERIFY(!versionText(alice, 1).contains(u"based on"_s));
        snap(u"fork"_s);
        // The older branch is there to be looked at.
        QMenu* menu = versionMenu(alice, 2);
        QVERIFY(menu);
        QVERIFY(choose(*menu, u"Open to view"_s));
        QVERIFY(alice.readyEditor());
        QCOMPARE(stage.documents.textOf(stage.documents.openKeys().value(0)), QStringList{u"The first branch."_s});
    }

    void anOldVersionComesBack() {
        Stage stage;
        writeVersion(stage, u"alice"_s, stage.seeded.files.value(kPlan), 2, u"A mistake."_s);
        Companion alice(stage);
        QVERIFY(begin(alice, u"alice"_s));
        QTRY_COMPARE(versionsOf(alice).model()->rowCount(), 2);
        QMenu* menu = versionMenu(alice, 1);
        QVERIFY(menu);
        QVERIFY(choose(*menu, u"Restore this version…"_s));
        auto* question = alice.window().findChild<QMessageBox*>();
        QVERIFY(question && activate(*question));
        snap(u"restore"_s);
        QVERIFY(press(*question, u"Cancel"_s));
        QTRY_VERIFY(!alice.window().findChild<QMessageBox*>());
        QCOMPARE(stage.versionsOf(kPlan).size(), 1);

        QVERIFY(activate(alice.window()));
        menu = versionMenu(alice, 1);
        QVERIFY(menu);
        QVERIFY(choose(*menu, u"Restore this version…"_s));
        question = alice.window().findChild<QMessageBox*>();
        QVERIFY(question && activate(*question));
        QVERIFY(press(*question, u"Restore"_s));
        QVERIFY(sees(alice.window(), u"Restored version 1 of Launch plan.docx"_s));
        QVERIFY(stage.gets(2, kPlan));
        const PostedVersion restored = stage.versionsOf(kPlan).constLast();
        QVERIFY2(restored.text.contains(u"We start in spring."_s), qPrintable(restored.text.join(u'\n')));
        QCOMPARE(restored.message, u"File Launch plan.docx was restored to version 1 by @alice"_s);
        QTRY_COMPARE(versionsOf(alice).model()->rowCount(), 3);
        QVERIFY(versionText(alice, 0).contains(u"v3"_s));
        QVERIFY(!versionText(alice, 0).contains(u"based on"_s)); // it follows the mistake
        snap(u"restored"_s);
    }

    void lookingOnlyPeopleAreNotOfferedIt() {
        Stage stage;
        writeVersion(stage, u"alice"_s, stage.seeded.files.value(kPlan), 2, u"Second."_s);
        Companion bob(stage);
        QVERIFY(begin(bob, u"bob"_s));
        QTRY_COMPARE(versionsOf(bob).model()->rowCount(), 2);
        QMenu* menu = versionMenu(bob, 1);
        QVERIFY(menu);
        QCOMPARE(textsOf(*menu), (QStringList{u"Open to view"_s, u"Download…"_s, u"Copy link"_s}));
        QVERIFY(choose(*menu, u"Copy link"_s));
        QVERIFY(sees(bob.window(), u"The link was copied."_s));
        QVERIFY(QApplication::clipboard()->text().contains(stage.seeded.files.value(kPlan)));
    }

    void aVersionDeletedWhileItIsOpenTakesNothingAlong() {
        Stage stage;
        const Written second = writeVersion(stage, u"alice"_s, stage.seeded.files.value(kPlan), 2, u"Second."_s);
        Companion alice(stage);
        QVERIFY(begin(alice, u"alice"_s));
        ui::EditorTab* tab = alice.edit(kPlan);
        QVERIFY(tab);
        stage.mattermost.deletePost(second.postId);
        QVERIFY(sees(alice.window(), u"The version that is open here was deleted from the channel."_s));
        QVERIFY(alice.typeInto(*tab, u"Typed after it. "_s));
        QVERIFY(alice.closeTab(*tab));
        QVERIFY(stage.gets(1, kPlan));
        QVERIFY(stage.versionsOf(kPlan).constFirst().text.join(u'\n').contains(u"Typed after it. "_s));
        QTRY_COMPARE(versionsOf(alice).model()->rowCount(), 2); // a version of the document, not a file of its own
        QVERIFY2(versionText(alice, 0).contains(u"v"_s), qPrintable(versionText(alice, 0)));
        QVERIFY(sees(alice.window(), u"All changes saved"_s));
    }

    void aDocumentDeletedWhileItIsOpenLosesNoChange() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(begin(alice, u"alice"_s));
        ui::EditorTab* tab = alice.edit(kPlan);
        QVERIFY(tab);
        QVERIFY(alice.typeInto(*tab, u"My work. "_s));
        stage.mattermost.deletePost(stage.seeded.posts.value(kPlan));
        QVERIFY(sees(alice.window(), u"This document was deleted from the channel while it was open."_s));
        QVERIFY(alice.closeTab(*tab));
        QVERIFY(sees(alice.window(), u"1 version"_s)); // kept, and said so
        snap(u"deleted"_s);
    }
};

ATTACHE_FLOW_MAIN(FlowVersionsTest)
#include "tst_flow_versions.moc"

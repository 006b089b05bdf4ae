// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Access rights by hand: who was given what opens exactly that, and loses it the moment it is taken back.
#include "RightsHands.h"
#include "preferences/PreferencesDialog.h"
#include "window/EditorTab.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListView>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

const QString kPlan = u"Launch plan.docx"_s;   // Alice's; nobody else may edit it
const QString kNotes = u"Shared notes.docx"_s; // Alice's; Bob may edit it
const QString kLetter = u"Letter.docx"_s;      // Bob's, in his conversation with Alice

} // namespace

class FlowAccessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyoneGetsExactlyWhatTheyWereGiven() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(begin(alice, u"alice"_s));
        ui::AccessDialog* dialog = openRights(alice, kPlan);
        QVERIFY(dialog);
        QVERIFY(addPerson(*dialog, u"bob"_s));
        QVERIFY(setLevel(*dialog, u"everyone"_s, u"Comment"_s));
        snap(u"rights-dialog"_s);
        QVERIFY(saveRights(*dialog));
        QVERIFY(sees(alice.window(), u"Access rights changed for Launch plan.docx"_s));
        QCOMPARE(rulesOf(stage, kPlan).everyone.level, domain::AccessLevel::Comment);
        QCOMPARE(rulesOf(stage, kPlan).people.value(idOf(stage, u"bob"_s)).level, domain::AccessLevel::Edit);
        QVERIFY(sees(alice.window(), u"Everyone: comment · bob: edit"_s));
        snap(u"rights-changed"_s);

        // Told in the thread, and to Bob alone.
        QTRY_VERIFY(!messagesIn(stage, stage.seeded.channels.value(u"alice-bob"_s)).isEmpty());
        const QJsonObject toBob = messagesIn(stage, stage.seeded.channels.value(u"alice-bob"_s)).constFirst();
        QVERIFY2(toBob.value("message"_L1)
                     .toString()
                     .startsWith(u"Your Launch plan.docx file permissions have been changed to"_s),
                 qPrintable(toBob.value("message"_L1).toString()));
        const QJsonObject toAll = messagesIn(stage, stage.seeded.channels.value(u"docs"_s)).constFirst();
        QCOMPARE(toAll.value("root_id"_L1).toString(), stage.seeded.posts.value(kPlan));
        QVERIFY(toAll.value("message"_L1).toString().startsWith(u"Launch plan.docx permissions have been changed"_s));

        Companion bob(stage);
        QVERIFY(begin(bob, u"bob"_s));
        QCOMPARE(accessColumn(bob, kPlan), u"Edit"_s);
        ui::EditorTab* his = bob.edit(kPlan);
        QVERIFY(his);
        QCOMPARE(permissionsOf(stage, u"bob"_s).value("edit"_L1).toBool(), true);
        QVERIFY(bob.typeInto(*his, u"From Bob. "_s));

        Companion carol(stage);
        QVERIFY(begin(carol, u"carol"_s));
        QCOMPARE(accessColumn(carol, kPlan), u"Comment"_s);
        QVERIFY(carol.openFile(kPlan));
        QVERIFY(carol.readyEditor());
        QCOMPARE(stage.documents.openKeys().size(), 1); // a right is nothing that splits a document
        const QJsonObject hers = permissionsOf(stage, u"carol"_s);
        QCOMPARE(hers.value("edit"_L1).toBool(true), false);
        QCOMPARE(hers.value("comment"_L1).toBool(), true);
        QCOMPARE(hers.value("review"_L1).toBool(true), false);
        QCOMPARE(hers.value("mode"_L1).toString(), u"edit"_s);
        // Nobody but the author is offered to change them.
        QVERIFY(activate(carol.window()));
        carol.window().findChild<QTabWidget*>()->setCurrentIndex(0);
        QVERIFY(clickRow(carol.files(), kPlan, Qt::RightButton));
        QMenu* menu = openMenu();
        QVERIFY(menu);
        QVERIFY(!textsOf(*menu).contains(u"Change access rights"_s));
        menu->close();
    }

    void undoTakesItBack() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(begin(alice, u"alice"_s));
        const QJsonObject before = propsOf(stage, kNotes);
        ui::AccessDialog* dialog = openRights(alice, kNotes);
        QVERIFY(dialog);
        QVERIFY(press(*dialog, u"Remove @bob"_s));
        QVERIFY(setLevel(*dialog, u"everyone"_s, u"Edit"_s));
        QVERIFY(saveRights(*dialog));
        QVERIFY(rulesOf(stage, kNotes).people.isEmpty());
        QVERIFY(press(alice.window(), u"Undo"_s));
        QVERIFY(sees(alice.window(), u"The access rights are as before."_s));
        QCOMPARE(rulesOf(stage, kNotes), versions::readRules(before, stage.seeded.files.value(kNotes)));
        QVERIFY(sees(alice.window(), u"Everyone: view · bob: edit"_s));
    }

    void whatIsTakenBackWhileBobTypesIsGoneAtOnce() {
        Stage stage;
        Companion alice(stage);
        Companion bob(stage);
        QVERIFY(begin(alice, u"alice"_s));
        QVERIFY(begin(bob, u"bob"_s));
        ui::EditorTab* tab = bob.edit(kNotes);
        QVERIFY(tab);
        QVERIFY(bob.typeInto(*tab, u"Typed in time. "_s));
        const QString key = stage.documents.openKeys().value(0);
        QCOMPARE(stage.documents.usersOf(key), QStringList{idOf(stage, u"bob"_s)});

        ui::AccessDialog* dialog = openRights(alice, kNotes);
        QVERIFY(dialog);
        QVERIFY(setLevel(*dialog, u"@bob"_s, u"View"_s));
        QVERIFY(saveRights(*dialog));
        QVERIFY(sees(bob.window(), u"Your right to change this document was withdrawn"_s));
        QTRY_VERIFY_WITH_TIMEOUT(stage.documents.usersOf(key).isEmpty(), kPatience);
        QVERIFY(bob.window().editors().contains(tab)); // reading goes on
        snap(u"withdrawn"_s);
        // What was typed in time counts.
        QVERIFY(stage.gets(1, kNotes));
        QVERIFY(stage.versionsOf(kNotes).constFirst().text.join(u'\n').contains(u"Typed in time. "_s));
        QTRY_COMPARE(alice.files().model()->index(row(alice.files(), kNotes).row(), 1).data().toString(), u"v2"_s);
        QVERIFY(bob.closeTab(*tab));
        QCOMPARE(accessColumn(bob, kNotes), u"View"_s);
        QVERIFY(bob.openFile(kNotes));
        tab = bob.readyEditor();
        QVERIFY(tab);
        QCOMPARE(permissionsOf(stage, u"bob"_s).value("mode"_L1).toString(), u"view"_s);

        // And what is given again is offered.
        dialog = openRights(alice, kNotes);
        QVERIFY(dialog);
        QVERIFY(setLevel(*dialog, u"@bob"_s, u"Edit"_s));
        QVERIFY(saveRights(*dialog));
        QVERIFY(sees(bob.window(), u"You were given more access to this document"_s));
        snap(u"granted"_s);
        QVERIFY(activate(bob.window()));
        QVERIFY(press(bob.window(), u"Open for editing"_s));
        QTRY_COMPARE_WITH_TIMEOUT(permissionsOf(stage, u"bob"_s).value("edit"_L1).toBool(), true, kPatience);
        QVERIFY(bob.readyEditor());
    }

    void aWeakerRightTakesEffectAtOnce() {
        Stage stage;
        Companion bob(stage);
        QVERIFY(begin(bob, u"bob"_s));
        ui::EditorTab* tab = bob.edit(kNotes);
        QVERIFY(tab);
        QVERIFY(bob.typeInto(*tab, u"Before. "_s));
        // As the reference plugin writes it, without any Attache that would drop him.
        stage.mattermost.setProps(stage.seeded.posts.value(kNotes),
                                  sandbox::permissionProp(stage.seeded.files.value(kNotes), idOf(stage, u"bob"_s),
                                                          {u"comment"_s, u"download"_s}));
        QVERIFY(sees(bob.window(), u"Your access to this document was changed to \"Comment\""_s));
        QTRY_COMPARE_WITH_TIMEOUT(permissionsOf(stage, u"bob"_s).value("comment"_L1).toBool(), true, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(permissionsOf(stage, u"bob"_s).value("edit"_L1).toBool(true), false, kPatience);
        QVERIFY(stage.gets(1, kNotes)); // nothing was lost on the way
        // And what is left is there at once.
        tab = bob.readyEditor();
        QVERIFY(tab);
        QTRY_VERIFY_WITH_TIMEOUT(!stage.documents.usersOf(stage.documents.openKeys().value(0)).isEmpty(), kPatience);
        QVERIFY(bob.commentIn(*tab, u"Only a remark"_s));
        QVERIFY(bob.closeTab(*tab));
        QVERIFY(stage.gets(2, kNotes));
        const PostedVersion last = stage.versionsOf(kNotes).constLast();
        QVERIFY(last.text.join(u'\n').contains(u"Before. "_s));
        QCOMPARE(last.comments.size(), 1);
    }

    void aWithdrawalByThePluginIsKeptToo() {
        Stage stage;
        Companion bob(stage);
        QVERIFY(begin(bob, u"bob"_s));
        QVERIFY(bob.openFile(kNotes));
        QVERIFY(bob.readyEditor());
        const QString key = stage.documents.openKeys().value(0);
        QCOMPARE(stage.documents.usersOf(key).size(), 1);
        stage.mattermost.setProps(stage.seeded.posts.value(kNotes), {});
        QVERIFY(sees(bob.window(), u"Your right to change this document was withdrawn"_s));
        QTRY_VERIFY_WITH_TIMEOUT(stage.documents.usersOf(key).isEmpty(), kPatience);
    }

    void aConversationShowsTheOtherPersonOnly() {
        Stage stage;
        Companion bob(stage);
        QVERIFY(begin(bob, u"bob"_s, u"alice"_s));
        ui::AccessDialog* dialog = openRights(bob, kLetter);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChildren<QComboBox*>().size(), 1);
        snap(u"rights-direct"_s);
        QVERIFY(setLevel(*dialog, u"@alice"_s, u"Review"_s));
        QVERIFY(saveRights(*dialog));
        QCOMPARE(rulesOf(stage, kLetter).people.value(idOf(stage, u"alice"_s)).level, domain::AccessLevel::Review);
        const QString channel = stage.seeded.channels.value(u"alice-bob"_s);
        QTRY_COMPARE(messagesIn(stage, channel).size(), 1);
        QVERIFY(messagesIn(stage, channel)
                    .constFirst()
                    .value("message"_L1)
                    .toString()
                    .startsWith(u"Your Letter.docx file permissions have been changed"_s));
    }

    void aConflictIsAsked() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(begin(alice, u"alice"_s));
        ui::AccessDialog* dialog = openRights(alice, kNotes);
        QVERIFY(dialog);
        QVERIFY(setLevel(*dialog, u"@bob"_s, u"View"_s));
        // Alice's other computer, or the plugin.
        stage.mattermost.setProps(
            stage.seeded.posts.value(kNotes),
            sandbox::permissionProp(stage.seeded.files.value(kNotes), idOf(stage, u"bob"_s), {u"comment"_s}));
        QVERIFY(press(*dialog, u"Save"_s));
        QVERIFY(sees(*dialog, u"Meanwhile the access of @bob was changed elsewhere, too."_s));
        snap(u"rights-conflict"_s);
        QCOMPARE(rulesOf(stage, kNotes).people.value(idOf(stage, u"bob"_s)).level, domain::AccessLevel::Comment);
        const QPointer guarded(dialog);
        QVERIFY(press(*dialog, u"Save mine"_s));
        QTRY_VERIFY_WITH_TIMEOUT(guarded.isNull(), kPatience);
        QCOMPARE(rulesOf(stage, kNotes).people.value(idOf(stage, u"bob"_s)).level, domain::AccessLevel::View);
    }

    void anErrorKeepsWhatWasChosen() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(begin(alice, u"alice"_s));
        ui::AccessDialog* dialog = openRights(alice, kPlan);
        QVERIFY(dialog);
        QVERIFY(setLevel(*dialog, u"everyone"_s, u"Edit"_s));
        stage.mattermost.failNext("PUT", u"/posts/.*/patch"_s, 1,
                                  sandbox::MattermostDouble::apiError(403, u"api.context.permissions.app_error"_s));
        QVERIFY(press(*dialog, u"Save"_s));
        QTRY_VERIFY_WITH_TIMEOUT(find<QComboBox>(*dialog, u"Access for everyone"_s), kPatience);
        QCOMPARE(find<QComboBox>(*dialog, u"Access for everyone"_s)->currentText(), u"Edit"_s);
        snap(u"rights-error"_s);
        QVERIFY(saveRights(*dialog)); // and again
        QCOMPARE(rulesOf(stage, kPlan).everyone.level, domain::AccessLevel::Edit);
    }

    void aListTooLongIsSaidBefore() {
        Stage stage;
        QJsonObject props;
        for (int i = 0; QJsonDocument(props).toJson(QJsonDocument::Compact).size() < 7700; ++i) {
            const QString user = stage.mattermost.addUser(u"guest%1"_s.arg(i), u"pw"_s, u"Guest"_s, QString::number(i));
            props.insert(
                sandbox::permissionProp(stage.seeded.files.value(kPlan), user, {u"edit"_s}).constBegin().key(),
                sandbox::permissionProp(stage.seeded.files.value(kPlan), user, {u"edit"_s}).constBegin().value());
        }
        stage.mattermost.setProps(stage.seeded.posts.value(kPlan), props);
        Companion alice(stage);
        QVERIFY(begin(alice, u"alice"_s));
        ui::AccessDialog* dialog = openRights(alice, kPlan);
        QVERIFY(dialog);
        QVERIFY(addPerson(*dialog, u"bob"_s));
        QVERIFY(addPerson(*dialog, u"carol"_s));
        QVERIFY(addPerson(*dialog, u"admin"_s));
        QVERIFY(sees(*dialog, u"Give everyone in the channel the level that most people need"_s));
        snap(u"rights-too-long"_s);
        QVERIFY(press(*dialog, u"Cancel"_s));
        QCOMPARE(propsOf(stage, kPlan), props);
    }

    void aBotAnnouncesWhereOneIsSet() {
        Stage stage;
        const QString bot = stage.mattermost.addUser(u"attache-bot"_s, u"pw"_s, {}, {});
        stage.mattermost.addMember(stage.seeded.channels.value(u"docs"_s), bot);
        const QString token = stage.mattermost.addPersonalToken(bot);
        Companion alice(stage);
        QVERIFY(begin(alice, u"alice"_s));
        const auto openPage = [&]() -> ui::PreferencesDialog* {
            if (!activate(alice.window()) || !chooseFromMenuBar(alice.window(), u"File"_s, u"Preferences…"_s))
                return nullptr;
            auto* dialog = alice.window().findChild<ui::PreferencesDialog*>();
            if (!dialog || !activate(*dialog))
                return nullptr;
            dialog->findChild<QTabWidget*>()->setCurrentIndex(2);
            return dialog;
        };
        ui::PreferencesDialog* preferences = openPage();
        QVERIFY(preferences);
        QVERIFY(sees(*preferences, u"Announcements are sent in your name."_s));
        QVERIFY(fill(*preferences, u"Bot account token"_s, u"nosuchtokenatallnosuchtoke"_s));
        QVERIFY(press(*preferences, u"Use this account"_s));
        QVERIFY(sees(*preferences, u"Mattermost doesn't know this token."_s));
        QVERIFY(fill(*preferences, u"Bot account token"_s, token));
        QVERIFY(press(*preferences, u"Use this account"_s));
        QVERIFY(sees(*preferences, u"Announcements are sent by @attache-bot."_s));
        snap(u"bot"_s);
        QVERIFY(press(*preferences, u"Cancel"_s));

        ui::AccessDialog* dialog = openRights(alice, kPlan);
        QVERIFY(dialog);
        QVERIFY(setLevel(*dialog, u"everyone"_s, u"Edit"_s));
        QVERIFY(saveRights(*dialog));
        const QString docs = stage.seeded.channels.value(u"docs"_s);
        QTRY_COMPARE(messagesIn(stage, docs).constFirst().value("user_id"_L1).toString(), bot);

        // It is known at the next start; a bot that isn't in the channel doesn't keep anybody from being told.
        stage.mattermost.removeMember(docs, bot);
        alice.restart();
        QVERIFY(alice.showChannel(u"Docs"_s));
        dialog = openRights(alice, kPlan);
        QVERIFY(dialog);
        QVERIFY(setLevel(*dialog, u"everyone"_s, u"Comment"_s));
        QVERIFY(saveRights(*dialog));
        QTRY_COMPARE(messagesIn(stage, docs).constFirst().value("user_id"_L1).toString(), idOf(stage, u"alice"_s));
        preferences = openPage();
        QVERIFY(preferences);
        QVERIFY(sees(*preferences, u"Announcements are sent by @attache-bot."_s));
        QVERIFY(press(*preferences, u"Remove the bot account"_s));
        QVERIFY(sees(*preferences, u"Announcements are sent in your name."_s));
    }
};

ATTACHE_FLOW_MAIN(FlowAccessTest)
#include "tst_flow_access.moc"

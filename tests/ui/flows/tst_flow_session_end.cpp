// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Sessions end in the middle of the work: Mattermost's, and that of the person at the computer.
#include "Companion.h"
#include "signin/SignInPage.h"
#include "window/EditorTab.h"
#include "window/FilesPage.h"
#include "window/MessageStack.h"

#include <QDialog>
#include <QMessageBox>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

const QString kPlan = u"Launch plan.docx"_s;

ui::EditorTab* openPlan(Companion& companion) {
    if (!companion.begin(u"alice"_s) || !companion.openFile(kPlan))
        return nullptr;
    return companion.readyEditor();
}

bool endSession(Stage& stage, Companion& companion) {
    stage.mattermost.revokeTokens(stage.seeded.person(u"alice"_s).id);
    // Found out by whatever is asked for next.
    return chooseFromMenuBar(companion.window(), u"View"_s, u"Reload"_s) &&
           sees(companion.window().messages(), u"has ended. Sign in again"_s);
}

QDialog* signInDialog(Companion& companion) {
    const QList<QDialog*> dialogs = companion.window().findChildren<QDialog*>();
    const auto found = std::ranges::find(dialogs, u"Sign in again"_s, &QDialog::windowTitle);
    return found == dialogs.end() ? nullptr : *found;
}

bool signInAgainAs(Stage& stage, Companion& companion, const QString& username) {
    if (!press(companion.window().messages(), u"Sign in again"_s))
        return false;
    QDialog* page = signInDialog(companion);
    if (!page || !activate(*page))
        return false;
    const bool isSame = username == "alice"_L1;
    return (isSame || fill(*page, u"User name or e-mail"_s, username)) &&
           fill(*page, u"Password"_s, stage.seeded.person(username).password) && press(*page, u"Sign in"_s);
}

QString textOf(const PostedVersion& version) {
    return version.text.join(u'\n');
}

} // namespace

class FlowSessionEndTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mattermostsSessionEndsAndTheEditorStays() {
        Stage stage;
        Companion alice(stage);
        ui::EditorTab* tab = openPlan(alice);
        QVERIFY(tab);
        QVERIFY(alice.typeInto(*tab, u"Before. "_s));
        QVERIFY(endSession(stage, alice));
        snap(u"session-ended-with-editor"_s);
        QCOMPARE(alice.window().editors(), QList{tab});
        QVERIFY(alice.typeInto(*tab, u"Meanwhile. "_s)); // the Document Server doesn't mind
        QVERIFY(signInAgainAs(stage, alice, u"alice"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!alice.window().messages().isVisible(), kPatience);
        QCOMPARE(alice.window().editors(), QList{tab});
        QVERIFY(alice.typeInto(*tab, u"After. "_s));
        QVERIFY(alice.closeTab(*tab));
        QVERIFY(stage.gets(1, kPlan));
        const QString text = textOf(stage.versionsOf(kPlan).value(0));
        for (const QString& part : {u"Before. "_s, u"Meanwhile. "_s, u"After. "_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        // The channels go on, too.
        QVERIFY(alice.showChannel(u"Design"_s));
        QVERIFY(row(alice.files(), u"Ideas.pptx"_s).isValid());
        alice.restart(); // with the new session
        QTRY_VERIFY_WITH_TIMEOUT(alice.window().filesPage().isVisible(), kPatience);
    }

    void aVersionThatCameMeanwhileWaits() {
        Stage stage;
        Companion alice(stage);
        ui::EditorTab* tab = openPlan(alice);
        QVERIFY(tab);
        QVERIFY(alice.typeInto(*tab, u"Waits. "_s));
        QVERIFY(endSession(stage, alice));
        QVERIFY(alice.closeTab(*tab));
        QVERIFY(sees(alice.window(), u"attention"_s));
        QVERIFY(stage.versionsOf(kPlan).isEmpty());
        QVERIFY(press(alice.window().messages(), u"Sign in again"_s));
        snap(u"sign-in-again"_s);
        QVERIFY(signInDialog(alice));
        signInDialog(alice)->close(); // changed my mind
        QTRY_VERIFY(!signInDialog(alice));
        QVERIFY(alice.window().messages().isVisible());
        QVERIFY(signInAgainAs(stage, alice, u"alice"_s));
        QVERIFY(stage.gets(1, kPlan));
        QVERIFY(textOf(stage.versionsOf(kPlan).value(0)).contains(u"Waits. "_s));
        QVERIFY(sees(alice.window(), u"All changes saved"_s));
    }

    void somebodyElseSignsIn() {
        Stage stage;
        Companion alice(stage);
        ui::EditorTab* tab = openPlan(alice);
        QVERIFY(tab);
        QVERIFY(alice.typeInto(*tab, u"Mine. "_s));
        QVERIFY(endSession(stage, alice));
        QVERIFY(signInAgainAs(stage, alice, u"bob"_s));
        // Alice's version can't be sent without her: Bob is told before she is signed out.
        QVERIFY(sees(alice.window(), u"are still on their way to Mattermost"_s));
        snap(u"somebody-else"_s);
        QVERIFY(press(alice.window(), u"Sign out anyway"_s));
        QVERIFY(find(alice.window(), u"Account: bob on "_s + stage.mattermost.url().authority()));
        QTRY_VERIFY_WITH_TIMEOUT(!alice.window().messages().isVisible(), kPatience);
        QVERIFY(alice.window().editors().isEmpty());
        QVERIFY(stage.versionsOf(kPlan).isEmpty());
        QVERIFY(sees(alice.window(), u"attention"_s)); // it waits for her
    }

    void aLogOutIsHeldOnlyForWhatWouldBeLost() {
        Stage stage;
        Companion alice(stage);
        ui::EditorTab* tab = openPlan(alice);
        QVERIFY(tab);
        QVERIFY(alice.typeInto(*tab, u"Safe. "_s));
        QVERIFY(!alice.application().holdsLogOut(true)); // the Document Server has it, the journal knows
        stage.documents.setAway(true);
        test::type(alice.window(), u"Unsent. "_s);
        QTRY_VERIFY_WITH_TIMEOUT(tab->view().isDirty(), kPatience);
        QVERIFY(!alice.application().holdsLogOut(false)); // no asking: it ends whatever we say
        QVERIFY(alice.application().holdsLogOut(true));
        auto* box = alice.window().findChild<QMessageBox*>();
        QVERIFY(box && box->text().contains(u"have not reached the Document Server yet"_s));
        QVERIFY(press(*box, u"Keep open"_s));
        QCOMPARE(alice.window().editors(), QList{tab});
        stage.documents.setAway(false);
    }

    void theNextStartShowsTheChannelOfTheLast() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(alice.showChannel(u"Design"_s));
        QVERIFY(row(alice.files(), u"Ideas.pptx"_s).isValid());
        alice.window().resize(1000, 700);
        QTRY_COMPARE(alice.window().size(), QSize(1000, 700));
        alice.restart();
        QTRY_COMPARE(alice.window().size(), QSize(1000, 700));
        QVERIFY(row(alice.files(), u"Ideas.pptx"_s).isValid());
        QCOMPARE(static_cast<QTreeView&>(alice.channels()).currentIndex().data().toString(), u"Design"_s);
    }
};

ATTACHE_FLOW_MAIN(FlowSessionEndTest)
#include "tst_flow_session_end.moc"

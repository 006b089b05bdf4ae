// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The main job, by hand: sign in, open an attachment, change it, and find the change as a version in the thread.
#include "Companion.h"
#include "signin/SignInPage.h"
#include "window/EditorTab.h"
#include "window/FilesPage.h"

#include <QCoroTask>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTimer>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

const QString kPlan = u"Launch plan.docx"_s;

domain::Result<domain::Secret> keptToken(const Companion& companion, const QString& accountId) {
    accounts::CredentialStore store(companion.folders().id());
    return QCoro::waitFor(store.read(accounts::tokenEntry(accountId)));
}

QList<accounts::Account> keptAccounts(const Companion& companion) {
    return accounts::AccountStore(companion.folders().config + u"/accounts.json"_s)
        .load()
        .value_or(QList<accounts::Account>());
}

} // namespace

class FlowEditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typedTextBecomesAVersionInTheThread() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.begin(u"alice"_s));
        ui::EditorTab* tab = alice.edit(kPlan);
        QVERIFY(tab);
        QVERIFY(alice.typeInto(*tab, u"Typed by hand. "_s));
        snap(u"editor"_s);
        QVERIFY(alice.closeTab(*tab));
        QVERIFY(stage.gets(1, kPlan));
        const PostedVersion version = stage.versionsOf(kPlan).constFirst();
        QCOMPARE(version.message, u"File Launch plan.docx was updated by @alice"_s);
        QCOMPARE(version.fileName, kPlan);
        QVERIFY2(version.text.join(u'\n').contains(u"Typed by hand. "_s), qPrintable(version.text.join(u'\n')));
        QVERIFY(version.text.contains(u"We start in spring."_s));
        QVERIFY(sees(alice.window(), u"All changes saved"_s));
        QTRY_COMPARE(alice.files().model()->index(row(alice.files(), kPlan).row(), 1).data().toString(), u"v2"_s);
        snap(u"saved"_s);

        // What was saved opens again, and the next version follows the first.
        QVERIFY(alice.openFile(kPlan));
        tab = alice.readyEditor();
        QVERIFY(tab);
        QVERIFY(alice.typeInto(*tab, u"Once more. "_s));
        QVERIFY(alice.closeTab(*tab));
        QVERIFY(stage.gets(2, kPlan));
        const QString text = stage.versionsOf(kPlan).constLast().text.join(u'\n');
        QVERIFY2(text.contains(u"Typed by hand. "_s) && text.contains(u"Once more. "_s), qPrintable(text));
    }

    void quittingEndsTheProgram_data() {
        QTest::addColumn<bool>("byMenu");
        QTest::newRow("File, Quit") << true;
        QTest::newRow("the window's close button") << false;
    }
    void quittingEndsTheProgram() {
        QFETCH(const bool, byMenu);
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.signIn(u"alice"_s));
        ui::endLoopAfter(alice.application());
        QTimer::singleShot(0, &alice.window(), [&] {
            if (byMenu)
                chooseFromMenuBar(alice.window(), u"File"_s, u"Quit"_s);
            else
                alice.window().close();
        });
        QTimer patience;
        connect(&patience, &QTimer::timeout, &patience, [] { QCoreApplication::exit(1); });
        patience.start(kPatience);
        QCOMPARE(QApplication::exec(), 0);
    }

    void lookingChangesNothing() {
        Stage stage;
        Companion bob(stage);
        QVERIFY(bob.begin(u"bob"_s));
        QVERIFY(bob.openFile(kPlan)); // Alice's
        ui::EditorTab* tab = bob.readyEditor();
        QVERIFY(tab);
        QCOMPARE(stage.documents.viewersOf(stage.documents.openKeys().value(0)).size(), 1);
        test::type(bob.window(), u"not mine"_s);
        QVERIFY(bob.closeTab(*tab));
        QTRY_VERIFY(stage.documents.openKeys().isEmpty());
        QVERIFY(stage.versionsOf(kPlan).isEmpty());
    }

    void theNextStartSignsInByItself() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(alice.setUpDocumentServer());
        QTRY_COMPARE(keptAccounts(alice).size(), 1); // it is written in the background
        const QList<accounts::Account> accounts = keptAccounts(alice);
        const auto token = keptToken(alice, accounts.constFirst().id);
        QVERIFY(token);
        QFile file(alice.folders().config + u"/accounts.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(token->reveal()));

        alice.restart();
        QTRY_VERIFY_WITH_TIMEOUT(alice.window().filesPage().isVisible(), kPatience);
        QVERIFY(alice.showChannel(u"Docs"_s));
        QVERIFY(alice.openFile(kPlan)); // the Document Server and its secret are still known
        QVERIFY(alice.readyEditor());
    }

    void signingOutEndsTheSessionEverywhere() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.signIn(u"alice"_s));
        QTRY_COMPARE(keptAccounts(alice).size(), 1);
        const accounts::Account account = keptAccounts(alice).value(0);
        const auto token = keptToken(alice, account.id);
        QVERIFY(token);
        mattermost::MattermostClient client(account.server, *token);
        QVERIFY(QCoro::waitFor(client.me()));

        QVERIFY(chooseFromMenuBar(alice.window(), u"File"_s, u"Sign out"_s));
        QTRY_VERIFY(alice.window().signInPage().isVisible());
        QTRY_VERIFY(keptAccounts(alice).isEmpty());
        QTRY_VERIFY(!keptToken(alice, account.id));
        const auto me = QCoro::waitFor(client.me());
        QVERIFY(!me);
        QCOMPARE(me.error().kind, domain::ErrorKind::SignedOut);
        alice.restart();
        QVERIFY(find<QLineEdit>(alice.window(), u"Server address"_s));
    }

    void signingOutWaitsForASave() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.begin(u"alice"_s));
        ui::EditorTab* tab = alice.edit(kPlan);
        QVERIFY(tab);
        alice.window().findChild<QTabBar*>()->moveTab(0, 1); // the files behind the editor
        QCOMPARE(alice.window().editors(), QList{tab});
        QVERIFY(alice.typeInto(*tab, u"Before I go. "_s));
        stage.mattermost.setAway(true);
        QVERIFY(chooseFromMenuBar(alice.window(), u"File"_s, u"Sign out"_s));
        QVERIFY(sees(alice.window(), u"\"Launch plan.docx\" are still on their way to Mattermost"_s));
        snap(u"signing-out"_s);

        auto* dialog = alice.window().findChild<QMessageBox*>();
        QVERIFY(dialog && press(*dialog, u"Stay signed in"_s));
        QTRY_VERIFY(!alice.window().findChild<QMessageBox*>());
        QVERIFY(alice.window().filesPage().isVisible());
        QVERIFY(chooseFromMenuBar(alice.window(), u"File"_s, u"Sign out"_s));
        QVERIFY(sees(alice.window(), u"are still on their way to Mattermost"_s));
        stage.mattermost.setAway(false);
        QTRY_VERIFY_WITH_TIMEOUT(alice.window().signInPage().isVisible(), kPatience);
        QVERIFY(stage.versionsOf(kPlan).value(0).text.join(u'\n').contains(u"Before I go. "_s));
    }

    void signingOutAnywayKeepsTheSave() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.begin(u"alice"_s));
        ui::EditorTab* tab = alice.edit(kPlan);
        QVERIFY(tab);
        QVERIFY(alice.typeInto(*tab, u"Kept. "_s));
        stage.mattermost.setAway(true);
        QVERIFY(chooseFromMenuBar(alice.window(), u"File"_s, u"Sign out"_s));
        QVERIFY(sees(alice.window(), u"are still on their way to Mattermost"_s));
        QVERIFY(press(alice.window(), u"Sign out anyway"_s));
        QTRY_VERIFY(alice.window().signInPage().isVisible());
        QVERIFY(stage.versionsOf(kPlan).isEmpty());
        stage.mattermost.setAway(false);
        alice.restart();
        QVERIFY(fill(alice.window(), u"Server address"_s, stage.mattermost.url().toString()));
        QVERIFY(press(alice.window(), u"Continue"_s)); // its plain http is accepted already
        QVERIFY(fill(alice.window(), u"User name or e-mail"_s, u"alice"_s));
        QVERIFY(fill(alice.window(), u"Password"_s, stage.seeded.person(u"alice"_s).password));
        QVERIFY(press(alice.window(), u"Sign in"_s));
        QVERIFY(stage.gets(1, kPlan));
        QVERIFY(stage.versionsOf(kPlan).constFirst().text.join(u'\n').contains(u"Kept. "_s));
    }

    void closingWaitsForASave() {
        Stage stage;
        Companion alice(stage);
        QSignalSpy finished(&alice.application(), &ui::Application::finished);
        QVERIFY(alice.begin(u"alice"_s));
        ui::EditorTab* tab = alice.edit(kPlan);
        QVERIFY(tab);
        QVERIFY(alice.typeInto(*tab, u"The last word. "_s));
        stage.mattermost.setAway(true);
        alice.window().close();
        QVERIFY(sees(alice.window(), u"are still on their way to Mattermost"_s));
        QVERIFY(finished.isEmpty());
        snap(u"leaving"_s);

        // Staying is possible, leaving again too.
        auto* dialog = alice.window().findChild<QMessageBox*>();
        QVERIFY(dialog && press(*dialog, u"Keep Attache open"_s));
        QVERIFY(sees(alice.window(), u"waiting for Mattermost"_s));
        snap(u"waiting"_s);
        alice.window().close();
        QVERIFY(sees(alice.window(), u"are still on their way to Mattermost"_s));
        QVERIFY(finished.isEmpty());

        stage.mattermost.setAway(false);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience);
        QVERIFY(stage.versionsOf(kPlan).value(0).text.join(u'\n').contains(u"The last word. "_s));
    }

    void closingWithNothingLeftEndsAtOnce() {
        Stage stage;
        Companion alice(stage);
        QSignalSpy finished(&alice.application(), &ui::Application::finished);
        QVERIFY(alice.signIn(u"alice"_s));
        alice.window().close();
        QTRY_COMPARE(finished.size(), 1);
    }
};

ATTACHE_FLOW_MAIN(FlowEditTest)
#include "tst_flow_edit.moc"

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// What goes wrong in front of people: each time a clear message with a way on, and the program goes on.
#include "Companion.h"
#include "sandbox/net/HttpServer.h"
#include "saves/SaveIndicator.h"
#include "signin/SignInPage.h"
#include "window/EditorTab.h"
#include "window/FilesPage.h"

#include <QApplication>
#include <QMenu>
#include <QMessageBox>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {
const QString kPlan = u"Launch plan.docx"_s;
} // namespace

class FlowTroubleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addressesThatDontWork_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("message");
        QTest::newRow("blanks") << u"chat example com"_s << u"This isn't a server address"_s;
        QTest::newRow("another scheme") << u"ftp://chat.example.com"_s << u"A server address begins with https://"_s;
        QTest::newRow("http on the internet") << u"http://chat.example.com"_s << u"only over https"_s;
        QTest::newRow("a password in it") << u"https://alice:pw@chat.example.com"_s << u"Leave the user name"_s;
        QTest::newRow("nobody there") << u"https://127.0.0.1:1"_s << u"refuses the connection"_s;
        QTest::newRow("perhaps without encryption") << u"127.0.0.1:1"_s << u"type http://127.0.0.1:1."_s;
    }
    void addressesThatDontWork() {
        QFETCH(const QString, typed);
        QFETCH(const QString, message);
        Stage stage;
        Companion alice(stage);
        QVERIFY(fill(alice.window(), u"Server address"_s, typed));
        QVERIFY(press(alice.window(), u"Continue"_s));
        QVERIFY(sees(alice.window(), message));
        snap(u"address-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(alice.signIn(u"alice"_s)); // what was typed is mended in place
    }

    void aWebSiteThatIsNotMattermost() {
        Stage stage;
        const sandbox::HttpServer site(0, this, [](const sandbox::HttpRequest&, const sandbox::Reply& reply) {
            sandbox::HttpResponse page;
            page.headers = {{"Content-Type", "text/html"}};
            page.body = "<!DOCTYPE html><title>Welcome</title>";
            reply.send(page);
        });
        Companion alice(stage);
        QVERIFY(fill(alice.window(), u"Server address"_s, site.url().toString()));
        QVERIFY(press(alice.window(), u"Continue"_s));
        QVERIFY(press(alice.window(), u"Continue without encryption"_s));
        QVERIFY(sees(alice.window(), u"Mattermost"_s));
        QTRY_VERIFY(visibleTexts(alice.window()).join(u'\n').contains(u"✕"_s));
        snap(u"not-mattermost"_s);
        qInfo() << visibleTexts(alice.window());
        QVERIFY(fill(alice.window(), u"Server address"_s, stage.mattermost.url().toString()));
        QVERIFY(press(alice.window(), u"Continue"_s)); // the same host was accepted a moment ago
        QVERIFY(find<QLineEdit>(alice.window(), u"Password"_s));
    }

    void aWrongPassword() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.giveServer());
        QVERIFY(fill(alice.window(), u"User name or e-mail"_s, u"alice"_s));
        QVERIFY(fill(alice.window(), u"Password"_s, u"not this"_s));
        QVERIFY(press(alice.window(), u"Sign in"_s));
        QVERIFY(sees(alice.window(), u"The user name or the password is wrong"_s));
        snap(u"wrong-password"_s);
        QVERIFY(fill(alice.window(), u"Password"_s, stage.seeded.person(u"alice"_s).password));
        QVERIFY(press(alice.window(), u"Sign in"_s));
        QTRY_VERIFY_WITH_TIMEOUT(alice.window().filesPage().isVisible(), kPatience);
    }

    void aSessionThatEndedMeanwhile() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.signIn(u"alice"_s));
        stage.mattermost.revokeTokens(stage.seeded.person(u"alice"_s).id);
        alice.restart();
        QVERIFY(sees(alice.window(), u"has ended. Sign in again to go on"_s));
        snap(u"session-ended"_s);
        QVERIFY(press(alice.window(), u"Continue"_s)); // the address is there already, and its plain http accepted
        QVERIFY(fill(alice.window(), u"Password"_s, stage.seeded.person(u"alice"_s).password)); // so is the name
        QVERIFY(press(alice.window(), u"Sign in"_s));
        QTRY_VERIFY_WITH_TIMEOUT(alice.window().filesPage().isVisible(), kPatience);
        QVERIFY(alice.showChannel(u"Docs"_s));
        QVERIFY(row(alice.files(), kPlan).isValid());
    }

    void theServerGoesWhileListing() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(alice.showChannel(u"Docs"_s));
        QVERIFY(row(alice.files(), kPlan).isValid());
        stage.mattermost.setAway(true);
        QVERIFY(sees(alice.window(), u"Mattermost is out of reach"_s));
        QVERIFY(alice.showChannel(u"Design"_s));
        QVERIFY(sees(alice.window(), u"The files couldn't be loaded"_s));
        snap(u"away"_s);
        stage.mattermost.setAway(false);
        QVERIFY(chooseFromMenuBar(alice.window(), u"View"_s, u"Reload"_s));
        QVERIFY(row(alice.files(), u"Ideas.pptx"_s).isValid());
        QTRY_VERIFY_WITH_TIMEOUT(!visibleTexts(alice.window()).join(u'\n').contains(u"out of reach"_s), kPatience);
        QVERIFY(alice.showChannel(u"Docs"_s));
        QVERIFY(row(alice.files(), kPlan).isValid());
    }

    void theServerIsAwayAtStart() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.signIn(u"alice"_s));
        stage.mattermost.setAway(true);
        alice.restart();
        QVERIFY(sees(alice.window(), u"Channels couldn't be loaded"_s));
        snap(u"away-at-start"_s);
        stage.mattermost.setAway(false);
        // By itself when the live connection is back, or at once by the button.
        QVERIFY(QTest::qWaitFor([&] { return alice.channels().model()->rowCount() > 0; }, kPatience) ||
                press(alice.window(), u"Retry"_s));
        QVERIFY(alice.showChannel(u"Docs"_s));
        QVERIFY(row(alice.files(), kPlan).isValid());
    }

    void theDocumentServerIsAwayWhileOpening() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.begin(u"alice"_s));
        stage.documents.setAway(true);
        QVERIFY(alice.openFile(kPlan));
        QVERIFY(sees(alice.window(), u"can't be opened"_s));
        snap(u"document-server-away"_s);
        stage.documents.setAway(false);
        QVERIFY(press(alice.window(), u"Try again"_s));
        ui::EditorTab* tab = alice.readyEditor();
        QVERIFY(tab);
        QVERIFY(alice.typeInto(*tab, u"After all. "_s));
        QVERIFY(alice.closeTab(*tab));
        QVERIFY(stage.gets(1, kPlan));
    }

    void theDocumentIsDeletedUnderTheEditor() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.begin(u"alice"_s));
        ui::EditorTab* tab = alice.edit(kPlan);
        QVERIFY(tab);
        QVERIFY(alice.typeInto(*tab, u"For nobody? "_s));
        stage.mattermost.deletePost(stage.seeded.posts.value(kPlan));
        QVERIFY(sees(alice.window(), u"was deleted from the channel while it was open"_s));
        snap(u"deleted"_s);
        QVERIFY(alice.closeTab(*tab));
        QVERIFY(sees(alice.window(), u"attention"_s)); // the text is kept, and can be saved elsewhere
        // The button's click ends with its menu: what it says is read meanwhile.
        QStringList said;
        QTimer reader;
        connect(&reader, &QTimer::timeout, this, [&said, &reader] {
            if (QMenu* menu = openMenu()) {
                said = textsOf(*menu);
                snap(u"deleted-menu"_s);
                reader.stop();
                menu->close();
            }
        });
        reader.start(50);
        QVERIFY(press(alice.window(), u"Save state: "_s + alice.window().findChild<ui::SaveIndicator*>()->summary()));
        QVERIFY2(!said.filter(u"Launch plan.docx"_s).isEmpty(), qPrintable(said.join(u" | "_s)));
        QVERIFY(alice.openFile(u"Shared notes.docx"_s)); // the program goes on
        QVERIFY(alice.readyEditor());
    }

    void noDocumentServerYet() {
        QTest::failOnWarning(QRegularExpression(u"^QWidget::"_s)); // a page laid out wrongly
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(alice.showChannel(u"Docs"_s));
        QVERIFY(alice.openFile(kPlan));
        QVERIFY(sees(alice.window(), u"No Document Server is set up"_s));
        snap(u"no-document-server"_s);
        QVERIFY(press(alice.window(), u"Open preferences…"_s));
        QVERIFY(find<QLineEdit>(alice.window(), u"Document Server address"_s)); // at the right page
        QVERIFY(alice.fillPreferences());
        QVERIFY(sees(alice.window(), u"The preferences have been changed"_s));
        QVERIFY(!visibleTexts(alice.window()).join(u'\n').contains(u"No Document Server is set up"_s));
        snap(u"document-server-set-up"_s);
        QTRY_COMPARE(nameOf(*QApplication::focusWidget()), u"Try again"_s);
        QTest::keyClick(alice.window().windowHandle(), Qt::Key_Space);
        QVERIFY(alice.readyEditor());
    }

    void aSecretThatIsNotTheServers() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.begin(u"alice"_s));
        stage.documents.setSecret("another one, of thirty-two letters");
        QVERIFY(alice.openFile(kPlan));
        QVERIFY(sees(alice.window(), u"refused Attache's signature"_s));
        QVERIFY(press(alice.window(), u"Open preferences…"_s));
        QVERIFY(alice.fillPreferences());
        QVERIFY(press(alice.window(), u"Try again"_s));
        QVERIFY(alice.readyEditor());
    }
};

ATTACHE_FLOW_MAIN(FlowTroubleTest)
#include "tst_flow_trouble.moc"

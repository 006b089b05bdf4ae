// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The ways in: a second factor, a personal access token, and what is said when one doesn't work.
#include "Companion.h"
#include "signin/SignInPage.h"
#include "window/FilesPage.h"

#include <QCheckBox>
#include <QDir>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {
const QString kUseToken = u"Use a personal access token instead"_s;
const QString kTokenField = u"Personal access token"_s;
const QString kCodeField = u"Code of your authenticator app"_s;

bool reachesTheFiles(Companion& alice) {
    return QTest::qWaitFor([&] { return alice.window().filesPage().isVisible(); }, kPatience) &&
           alice.showChannel(u"Docs"_s) && row(alice.files(), u"Launch plan.docx"_s).isValid();
}
} // namespace

class FlowSignInTest : public QObject {
    Q_OBJECT

    static bool givePassword(const Stage& stage, Companion& alice) {
        return fill(alice.window(), u"User name or e-mail"_s, u"alice"_s) &&
               fill(alice.window(), u"Password"_s, stage.seeded.person(u"alice"_s).password) &&
               press(alice.window(), u"Sign in"_s);
    }

private Q_SLOTS:
    void withASecondFactor() {
        Stage stage;
        stage.mattermost.setMfaCode(stage.seeded.person(u"alice"_s).id, u"123456"_s);
        Companion alice(stage);
        QVERIFY(alice.giveServer());
        QVERIFY(givePassword(stage, alice));
        QVERIFY(sees(alice.window(), u"also wants a code of your authenticator app"_s));
        snap(u"mfa-asked"_s);
        QTRY_COMPARE(nameOf(*alice.window().focusWidget()), kCodeField); // ready to type

        QVERIFY(fill(alice.window(), kCodeField, u"000000"_s));
        QVERIFY(press(alice.window(), u"Sign in"_s));
        QVERIFY(sees(alice.window(), u"That code was not right"_s));
        snap(u"mfa-wrong"_s);

        QVERIFY(fill(alice.window(), kCodeField, u"123456"_s));
        QVERIFY(press(alice.window(), u"Sign in"_s));
        QVERIFY(reachesTheFiles(alice));
        alice.restart(); // the session goes on: no code is asked for at every start
        QVERIFY(reachesTheFiles(alice));
    }

    void withAPersonalToken() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.giveServer());
        auto* useToken = find<QCheckBox>(alice.window(), kUseToken);
        QVERIFY(useToken);
        useToken->setFocus();
        QTest::keyClick(alice.window().windowHandle(), Qt::Key_Space);
        auto* field = find<QLineEdit>(alice.window(), kTokenField);
        QVERIFY(field);
        QCOMPARE(field->echoMode(), QLineEdit::Password);

        QVERIFY(fill(alice.window(), kTokenField, u"thisisnotoneofthetokensxyz"_s));
        QVERIFY(press(alice.window(), u"Sign in"_s));
        QVERIFY(sees(alice.window(), u"The server does not know this token"_s));
        snap(u"token-wrong"_s);

        QVERIFY(fill(alice.window(), kTokenField, stage.seeded.person(u"alice"_s).token));
        QVERIFY(press(alice.window(), u"Sign in"_s));
        QVERIFY(reachesTheFiles(alice));
        alice.restart();
        QVERIFY(reachesTheFiles(alice));
    }

    // A folder stands where the file should be: that stops root as well.
    void preferencesThatCantBeKeptAreTold() {
        Stage stage;
        Companion alice(stage);
        alice.stop();
        const QString path = alice.folders().config + u"/preferences.ini"_s;
        QFile::remove(path);
        QVERIFY(QDir().mkdir(path));
        alice.start(); // at another port than the last time
        QVERIFY(sees(alice.window(), u"The preferences can't be written to"_s));
    }

    void anAccountThatCantBeKeptIsTold() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.giveServer());
        QVERIFY(QDir().mkpath(alice.folders().config + u"/accounts.json/x"_s));
        QVERIFY(givePassword(stage, alice));
        QVERIFY(sees(alice.window(), u"Your accounts can't be stored in"_s));
        QVERIFY(reachesTheFiles(alice)); // for this session
    }

    void theWarningOfPlainHttpIsGivenOnce() {
        Stage stage;
        Companion alice(stage);
        ui::MainWindow& window = alice.window();
        QVERIFY(fill(window, u"Server address"_s, stage.mattermost.url().toString()));
        QVERIFY(press(window, u"Continue"_s));
        QVERIFY(sees(window, u"does not encrypt"_s));
        QVERIFY(stage.mattermost.requestLog().isEmpty()); // nothing went out before the person agreed
        // Another address takes the agreement's button away.
        QVERIFY(fill(window, u"Server address"_s, u"http://192.168.1.20"_s));
        QTRY_VERIFY(!visibleTexts(window).contains(u"Continue without encryption"_s));
        QVERIFY(alice.giveServer());
        QVERIFY(press(window, u"Another server"_s));
        QVERIFY(press(window, u"Continue"_s)); // the same host isn't asked about again
        QVERIFY(find<QLineEdit>(window, u"Password"_s));
    }

    void secretsAreForgottenOnTheWayBack() {
        Stage stage;
        Companion alice(stage);
        ui::MainWindow& window = alice.window();
        QVERIFY(alice.giveServer());
        QVERIFY(fill(window, u"Password"_s, u"a password"_s));
        const QPointer password(find<QLineEdit>(window, u"Password"_s));
        QVERIFY(password);
        QVERIFY(press(window, u"Another server"_s));
        QTRY_VERIFY(password->text().isEmpty());
    }
};

ATTACHE_FLOW_MAIN(FlowSignInTest)
#include "tst_flow_signin.moc"

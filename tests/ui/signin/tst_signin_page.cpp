// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The sign-in page's form: what it says can be read to its end, in every language.
#include "signin/CredentialsStep.h"
#include "signin/MessageLabel.h"
#include "signin/SignInPage.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;
using attache::ui::CredentialsStep;
using attache::ui::MessageLabel;
using attache::ui::SignInPage;

class tst_SignInPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longMessagesAreShownWhole() {
        SignInPage page;
        page.resize(1180, 760);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.showNotice(u"Dieses System hat keinen Schlüsselbund, den Attache nutzen kann. "_s.repeated(8));

        const MessageLabel* shown = nullptr;
        for (const MessageLabel* label : page.findChildren<MessageLabel*>())
            shown = label->isVisible() ? label : shown;
        QVERIFY(shown);
        QTRY_VERIFY2(shown->height() >= shown->heightForWidth(shown->width()),
                     qPrintable(u"%1 px of %2"_s.arg(shown->height()).arg(shown->heightForWidth(shown->width()))));
    }

    // Screen readers and voice control set the text without a key being pressed.
    void anAddressFilledInByAssistiveTechnologyCanBeSent() {
        SignInPage page;
        QLineEdit* address = nullptr;
        for (QLineEdit* edit : page.findChildren<QLineEdit*>())
            address = edit->accessibleName() == u"Server address"_s ? edit : address;
        QPushButton* go = nullptr;
        for (QPushButton* button : page.findChildren<QPushButton*>())
            go = button->text() == u"Continue"_s ? button : go;
        QVERIFY(address && go);
        QVERIFY(!go->isEnabled());
        QAccessibleInterface* field = QAccessible::queryAccessibleInterface(address);
        QVERIFY(field && field->editableTextInterface());
        field->editableTextInterface()->insertText(0, u"chat.example.com"_s);
        QVERIFY(go->isEnabled());
    }

    void theKeyboardGoesToWhatIsMissing_data() {
        QTest::addColumn<QString>("knownName");
        QTest::addColumn<QString>("field");
        QTest::newRow("somebody new") << QString() << u"User name or e-mail"_s;
        QTest::newRow("signing in again") << u"alice"_s << u"Password"_s;
    }
    void theKeyboardGoesToWhatIsMissing() {
        QFETCH(const QString, knownName);
        QFETCH(const QString, field);
        CredentialsStep step;
        step.setUserName(knownName);
        mattermost::ServerConfig config;
        config.signInWithEmail = config.signInWithUsername = true;
        step.setServer(u"chat.example.com"_s, config);
        step.show();
        step.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&step));
        step.setFocus();
        QVERIFY(step.focusWidget());
        QCOMPARE(step.focusWidget()->accessibleName(), field);
    }
};

QTEST_MAIN(tst_SignInPage)
#include "tst_signin_page.moc"

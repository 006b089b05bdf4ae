// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The sign-in page's form: what it says can be read to its end, in every language.
#include "signin/MessageLabel.h"
#include "signin/SignInPage.h"

#include <QTest>

using namespace Qt::StringLiterals;
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
};

QTEST_MAIN(tst_SignInPage)
#include "tst_signin_page.moc"

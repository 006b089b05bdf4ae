// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// What is typed as soon as the editor is ready arrives whole, first letter included.
#include "Companion.h"
#include "window/EditorTab.h"

#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {
const QString kPlan = u"Launch plan.docx"_s;
}

class FlowTypingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noLetterIsLost() {
        Stage stage;
        Companion alice(stage);
        QVERIFY(alice.signIn(u"alice"_s));
        QVERIFY(alice.setUpDocumentServer());
        QVERIFY(alice.showChannel(u"Docs"_s));
        for (int round = 1; round <= 4; ++round) {
            QVERIFY(alice.openFile(kPlan));
            ui::EditorTab* tab = nullptr;
            const QString text = u"Round %1, whole. "_s.arg(round);
            // At the very moment, not at the next look of a test's polling.
            connect(&alice.window().editors().constLast()->view(), &ui::EditorView::stateChanged, &alice.window(), [&] {
                tab = alice.window().editors().constLast();
                test::type(alice.window(), text);
            });
            QVERIFY(alice.readyEditor());
            QTRY_VERIFY_WITH_TIMEOUT(tab, kPatience);
            const QString key = stage.documents.openKeys().value(0);
            const auto arrived = [&] { return stage.documents.textOf(key).join(u'\n').contains(text); };
            if (!QTest::qWaitFor(arrived, kPatience / 6))
                QFAIL(qPrintable(stage.documents.textOf(key).join(u'\n')));
            QVERIFY(alice.closeTab(*tab));
            QVERIFY(stage.gets(round, kPlan));
        }
    }
};

ATTACHE_FLOW_MAIN(FlowTypingTest)
#include "tst_flow_typing.moc"

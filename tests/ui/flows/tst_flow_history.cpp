// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The editor's own history panel: twenty versions, coloured changes, a restore, a viewer.
#include "Scene.h"
#include "window/EditorTab.h"

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

class FlowHistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twentyVersionsAreLookedThrough() {
        Scene scene(u"alice"_s);
        QString parent = scene.rootFile(kPlan);
        for (int number = 2; number <= 20; ++number)
            parent = scene.post(kPlan, u"alice"_s, parent, number, u"Text of version %1."_s.arg(number));
        QVERIFY(scene.begin());
        ui::EditorTab* tab = scene.companion.edit(kPlan);
        QVERIFY(tab);
        scene.press(Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(scene.shows(20, u"Text of version 20."_s));
        snap(u"history-20"_s);
        for (int number = 19; number >= 2; --number) {
            scene.press(Qt::Key_Down);
            QVERIFY(scene.shows(number, u"Text of version %1."_s.arg(number)));
        }
        scene.press(Qt::Key_Down);
        QVERIFY(scene.shows(1, u"We start in spring."_s));
        QVERIFY(scene.stage.documents.shownRevisions().constLast().changed.isEmpty());
        snap(u"history-1"_s);
        scene.press(Qt::Key_Home); // what was seen before needs no new address
        QVERIFY(scene.shows(20, u"Text of version 20."_s));

        scene.press(Qt::Key_Escape); // "Close history": the document is edited again
        QTRY_COMPARE_WITH_TIMEOUT(tab->view().state(), ui::EditorView::State::Loading, kPatience);
        QVERIFY(scene.companion.readyEditor());
        QVERIFY(scene.companion.typeInto(*tab, u"Back at work. "_s));
        QVERIFY(scene.companion.closeTab(*tab));
        QVERIFY(scene.stage.gets(20, kPlan));
    }

    void changesAreHighlighted() {
        Scene scene(u"alice"_s);
        QVERIFY(scene.begin());
        ui::EditorTab* tab = scene.companion.edit(kPlan);
        QVERIFY(tab);
        QVERIFY(scene.companion.typeInto(*tab, u"Typed by hand. "_s));
        QVERIFY(scene.companion.closeTab(*tab));
        QVERIFY(scene.stage.gets(1, kPlan));
        QVERIFY(scene.companion.openFile(kPlan));
        QVERIFY(scene.companion.readyEditor());
        scene.press(Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(scene.shows(2, u"Typed by hand. "_s));
        const auto shown = scene.stage.documents.shownRevisions().constLast();
        QCOMPARE(shown.changed.size(), 1);
        QVERIFY(shown.changed.constFirst().contains(u"Typed by hand. "_s));
        snap(u"history-changes"_s);
    }

    void aVersionIsRestoredInThePanel() {
        Scene scene(u"alice"_s);
        const QString second = scene.post(kPlan, u"alice"_s, scene.rootFile(kPlan), 2, u"Second."_s);
        scene.post(kPlan, u"alice"_s, second, 3, u"Third."_s);
        QVERIFY(scene.begin());
        ui::EditorTab* tab = scene.companion.edit(kPlan);
        QVERIFY(tab);
        scene.press(Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(scene.shows(3, u"Third."_s));
        scene.press(Qt::Key_Down);
        QVERIFY(scene.shows(2, u"Second."_s));
        scene.press(Qt::Key_Tab); // to its Restore button
        scene.press(Qt::Key_Space);
        QVERIFY(scene.stage.gets(3, kPlan));
        QCOMPARE(scene.stage.versionsOf(kPlan).constLast().text, QStringList{u"Second."_s});
        QVERIFY(scene.shows(4, u"Second."_s)); // the list was read anew
        snap(u"history-restored"_s);
        // One's own doing is no news.
        QVERIFY(!visibleTexts(scene.companion.window()).join(u' ').contains(u"Somebody has posted"_s));

        scene.press(Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(tab->view().state(), ui::EditorView::State::Loading, kPatience);
        QVERIFY(scene.companion.readyEditor());
        QCOMPARE(tab->opened().document.versions.size(), 4);
        QVERIFY(scene.companion.typeInto(*tab, u"And on. "_s));
        QVERIFY(scene.companion.closeTab(*tab));
        QVERIFY(scene.stage.gets(4, kPlan));
        const QString text = scene.stage.versionsOf(kPlan).constLast().text.join(u'\n');
        QVERIFY2(text.contains(u"And on. "_s) && text.contains(u"Second."_s), qPrintable(text));
    }

    void whoMayNotEditCantRestore() {
        Scene scene(u"bob"_s);
        scene.post(kPlan, u"alice"_s, scene.rootFile(kPlan), 2, u"Second."_s);
        QVERIFY(scene.begin());
        ui::EditorTab* tab = scene.companion.edit(kPlan);
        QVERIFY(tab);
        QVERIFY(QTest::qWaitFor([&] { return tab->isAncestorOf(QApplication::focusWidget()); }, kPatience));
        scene.press(Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(scene.shows(2, u"Second."_s));
        scene.press(Qt::Key_Down);
        QVERIFY(scene.shows(1, u"We start in spring."_s));
        snap(u"history-viewer"_s); // no Restore button
        scene.press(Qt::Key_Tab);  // to "Close history"
        scene.press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(tab->view().state(), ui::EditorView::State::Loading, kPatience);
        QVERIFY(scene.companion.readyEditor());
        QCOMPARE(scene.stage.versionsOf(kPlan).size(), 1);
    }
};

ATTACHE_FLOW_MAIN(FlowHistoryTest)
#include "tst_flow_history.moc"

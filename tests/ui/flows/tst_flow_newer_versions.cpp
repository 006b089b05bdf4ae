// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Somebody else's newer version, a fork that is compared, and a version that is still on its way.
#include "Scene.h"
#include "window/EditorTab.h"

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

class FlowNewerVersionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aForkIsOfferedAndCompared() {
        Scene scene(u"alice"_s);
        const QString root = scene.rootFile(kNotes);
        scene.post(kNotes, u"alice"_s, root, 2, u"Alice's second version."_s);
        QVERIFY(scene.begin());
        ui::EditorTab* tab = scene.companion.edit(kNotes);
        QVERIFY(tab);
        QVERIFY(scene.companion.typeInto(*tab, u"More of Alice. "_s));
        scene.post(kNotes, u"bob"_s, root, 2, u"Bob's second version."_s);
        QVERIFY(sees(scene.companion.window(), u"Somebody has posted a newer version of this document (version 2)."_s));
        snap(u"fork-offered"_s);
        QVERIFY(scene.companion.typeInto(*tab, u"And more. "_s)); // it is an offer, not an interruption

        scene.press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(scene.shows(0, u"Bob's second version."_s));
        snap(u"fork-compared"_s);

        // Her own text becomes a version of its own, and the newest one opens.
        QVERIFY(press(scene.companion.window(), u"Open the newest version"_s));
        QVERIFY(scene.stage.gets(3, kNotes));
        const QString hers = scene.stage.versionsOf(kNotes).constLast().text.join(u'\n');
        QVERIFY2(hers.contains(u"More of Alice. "_s) && hers.contains(u"And more. "_s), qPrintable(hers));
        QVERIFY(scene.companion.readyEditor());
    }

    void aViewerIsOfferedTheNewestVersion() {
        Scene scene(u"bob"_s);
        QVERIFY(scene.begin());
        ui::EditorTab* tab = scene.companion.edit(kPlan);
        QVERIFY(tab);
        scene.post(kPlan, u"bob"_s, scene.rootFile(kPlan), 2, u"Bob has no right to this."_s);
        const QString next = scene.post(kPlan, u"alice"_s, scene.rootFile(kPlan), 2, u"The next version."_s);
        QVERIFY(sees(scene.companion.window(), u"Somebody has posted a newer version of this document (version 2)."_s));
        snap(u"newer-offered"_s);
        QVERIFY(press(scene.companion.window(), u"Open the newest version"_s));
        QTRY_COMPARE_WITH_TIMEOUT(tab->opened().fileId, next, kPatience);
        QVERIFY(scene.companion.readyEditor());
        QTRY_COMPARE(scene.stage.documents.textOf(scene.stage.documents.openKeys().value(0)),
                     QStringList{u"The next version."_s});
    }

    // The document was saved, the version isn't in the thread yet, and the Document Server refuses the old key: the
    // editor waits for the new one, and goes on with it by itself.
    void aDocumentWhoseVersionIsStillOnItsWayOpensWhenItArrives() {
        Scene scene(u"alice"_s);
        QVERIFY(scene.begin());
        ui::EditorTab* tab = scene.companion.edit(kPlan);
        QVERIFY(tab);
        QVERIFY(scene.companion.typeInto(*tab, u"Slow. "_s));
        const QString key = scene.stage.documents.openKeys().value(0);
        scene.stage.mattermost.failNext("POST", u"/api/v4/posts$"_s, 4,
                                        sandbox::MattermostDouble::apiError(500, u"api.busy"_s));
        QVERIFY(scene.companion.closeTab(*tab));
        QTRY_VERIFY_WITH_TIMEOUT(scene.stage.documents.isDead(key), kPatience);
        QVERIFY(scene.stage.versionsOf(kPlan).isEmpty());
        QVERIFY(scene.companion.openFile(kPlan));
        QVERIFY(scene.stage.gets(1, kPlan));
        tab = scene.companion.readyEditor();
        QVERIFY(tab);
        QCOMPARE(tab->opened().document.versions.size(), 2);
        QVERIFY(scene.companion.typeInto(*tab, u"Then fast. "_s));
        QVERIFY(scene.companion.closeTab(*tab));
        QVERIFY(scene.stage.gets(2, kPlan));
        const QString text = scene.stage.versionsOf(kPlan).constLast().text.join(u'\n');
        QVERIFY2(text.contains(u"Slow. "_s) && text.contains(u"Then fast. "_s), qPrintable(text));
    }
};

ATTACHE_FLOW_MAIN(FlowNewerVersionsTest)
#include "tst_flow_newer_versions.moc"

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Leaving an editor in a window of its own: closing it, quitting, signing out. Nothing is lost on the way.
#include "WindowScene.h"

#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

QMessageBox* question(QWidget& in) {
    QMessageBox* box = nullptr;
    const bool isAsked = QTest::qWaitFor(
        [&] {
            box = in.findChild<QMessageBox*>();
            return box && box->isVisible();
        },
        kPatience);
    return isAsked ? box : nullptr;
}

} // namespace

class FlowWindowsLeavingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void closingItsWindowSaves_data() {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Ctrl+W") << true;
        QTest::newRow("the window's close button") << false;
    }
    void closingItsWindowSaves() {
        QFETCH(const bool, byKey);
        WindowScene desk;
        QVERIFY(desk.begin());
        ui::EditorTab* tab = desk.openBeside(kPlan);
        QVERIFY(tab);
        QVERIFY(desk.companion.typeInto(*tab, u"Typed beside. "_s));
        const QPointer own = ownWindowOf(*tab);
        if (byKey)
            pressIn(*own, Qt::Key_W, Qt::ControlModifier);
        else
            own->close();
        QTRY_VERIFY(!own);
        QVERIFY(desk.companion.window().editors().isEmpty());
        QVERIFY(desk.stage.gets(1, kPlan));
        QVERIFY(desk.stage.versionsOf(kPlan).constFirst().text.join(u'\n').contains(u"Typed beside. "_s));
        QVERIFY(sees(desk.companion.window(), u"All changes saved"_s));
    }

    void closingItsWindowAsksWhenSomethingWouldBeLost() {
        WindowScene desk;
        QVERIFY(desk.begin());
        ui::EditorTab* tab = desk.openBeside(kPlan);
        QVERIFY(tab);
        const QPointer own = ownWindowOf(*tab);
        QVERIFY(!own->isWindowModified());
        desk.stage.documents.setAway(true);
        test::type(*own, u"Unsent. "_s);
        QTRY_VERIFY_WITH_TIMEOUT(own->isWindowModified(), kPatience);
        QVERIFY(sees(*own, u"Saving"_s));
        own->close();
        QMessageBox* box = question(*own); // where the person looks
        QVERIFY(box && box->text().contains(u"have not reached the Document Server yet"_s));
        snap(u"own-window-asks"_s);
        QVERIFY(press(*box, u"Keep open"_s));
        QTRY_VERIFY(!own->findChild<QMessageBox*>());
        QCOMPARE(desk.companion.window().editors(), QList{tab});
        QTRY_VERIFY(own->isActiveWindow());
        pressIn(*own, Qt::Key_W, Qt::ControlModifier);
        box = question(*own);
        QVERIFY(box && press(*box, u"Close anyway"_s));
        QTRY_VERIFY(!own);
        QVERIFY(desk.companion.window().editors().isEmpty());
        desk.stage.documents.setAway(false);
    }

    // A change that hasn't been sent when the editor moves is sent afterwards.
    void whatIsUnsentMovesAlong() {
        WindowScene desk;
        QVERIFY(desk.begin());
        ui::EditorTab* tab = desk.open(kPlan);
        QVERIFY(tab);
        desk.stage.documents.setAway(true);
        test::type(desk.companion.window(), u"On the way. "_s);
        QTRY_VERIFY_WITH_TIMEOUT(tab->view().isDirty(), kPatience);
        QVERIFY(desk.companion.moveToOwnWindow(*tab));
        QVERIFY(tab->view().isDirty());
        QVERIFY(ownWindowOf(*tab)->isWindowModified());
        desk.stage.documents.setAway(false);
        QTRY_VERIFY_WITH_TIMEOUT(!ownWindowOf(*tab)->isWindowModified(), kPatience);
        ownWindowOf(*tab)->close();
        QVERIFY(desk.stage.gets(1, kPlan));
        QVERIFY(desk.stage.versionsOf(kPlan).constFirst().text.join(u'\n').contains(u"On the way. "_s));
    }

    void quittingWaitsForIt_data() {
        QTest::addColumn<bool>("fromIt");
        QTest::newRow("quit in the editor's window") << true;
        QTest::newRow("the main window is closed") << false;
    }
    void quittingWaitsForIt() {
        QFETCH(const bool, fromIt);
        WindowScene desk;
        ui::MainWindow& main = desk.companion.window();
        QSignalSpy finished(&desk.companion.application(), &ui::Application::finished);
        QVERIFY(desk.begin());
        ui::EditorTab* tab = desk.openBeside(kPlan);
        QVERIFY(tab);
        QVERIFY(desk.companion.typeInto(*tab, u"The last word. "_s));
        desk.stage.mattermost.setAway(true);
        const QPointer own = ownWindowOf(*tab);
        if (fromIt)
            pressIn(*own, Qt::Key_Q, Qt::ControlModifier);
        else
            main.close();
        QVERIFY(sees(main, u"are still on their way to Mattermost"_s));
        QTRY_VERIFY(!own);
        QVERIFY(finished.isEmpty());
        desk.stage.mattermost.setAway(false);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience);
        QVERIFY(desk.stage.versionsOf(kPlan).value(0).text.join(u'\n').contains(u"The last word. "_s));
    }

    void quittingAsksWhenSomethingWouldBeLost() {
        WindowScene desk;
        ui::MainWindow& main = desk.companion.window();
        QVERIFY(desk.begin());
        ui::EditorTab* tab = desk.openBeside(kPlan);
        QVERIFY(tab);
        desk.stage.documents.setAway(true);
        test::type(*tab->window(), u"Unsent. "_s);
        QTRY_VERIFY_WITH_TIMEOUT(tab->view().isDirty(), kPatience);
        main.showMinimized();
        QTRY_VERIFY(main.isMinimized());
        pressIn(*tab->window(), Qt::Key_Q, Qt::ControlModifier);
        QMessageBox* box = question(main);
        QVERIFY(box && box->text().contains(u"have not reached the Document Server yet"_s));
        QTRY_VERIFY(!main.isMinimized()); // else nobody would see it
        QVERIFY(press(*box, u"Keep open"_s));
        QVERIFY(ownWindowOf(*tab)->isVisible());
        desk.stage.documents.setAway(false);
    }

    void signingOutClosesIt() {
        WindowScene desk;
        QVERIFY(desk.begin());
        ui::EditorTab* tab = desk.openBeside(kPlan);
        QVERIFY(tab);
        QVERIFY(desk.companion.typeInto(*tab, u"Before I go. "_s));
        const QPointer own = ownWindowOf(*tab);
        QVERIFY(chooseFromMenuBar(desk.companion.window(), u"File"_s, u"Sign out"_s));
        QTRY_VERIFY(!own);
        QVERIFY(find<QLineEdit>(desk.companion.window(), u"Server address"_s));
        QVERIFY(desk.stage.gets(1, kPlan));
    }
};

ATTACHE_FLOW_MAIN(FlowWindowsLeavingTest)
#include "tst_flow_windows_leaving.moc"

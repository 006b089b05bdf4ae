// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The side bar over a real model and the Mattermost double.
#include "files/ChannelSidebar.h"
#include "unit/models/ModelWorld.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace attache;
using namespace attache::ui;
using namespace Qt::StringLiterals;
using models::ChannelModel;

namespace {

struct Desk {
    ModelWorld world;
    QString design = world.server.addChannel(world.team, u"design"_s, u"Design"_s, 'O', {world.alice});
    ChannelModel model;
    ChannelSidebar sidebar;

    Desk() {
        sidebar.setModel(&model);
        sidebar.resize(240, 500);
        sidebar.show();
        sidebar.activateWindow();
        if (!QTest::qWaitForWindowActive(&sidebar))
            qFatal("The window never showed");
    }
    void load() {
        model.load(world.client, world.me(), domain::NameDisplay::Username);
        QTRY_COMPARE(model.state(), ChannelModel::State::Ready);
    }
    QLineEdit* search() { return sidebar.findChild<QLineEdit*>(); }
    QTreeView* tree() { return sidebar.findChild<QTreeView*>(); }
};

} // namespace

class TestChannelSidebar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNarrowSideBarElidesNames() {
        Desk desk;
        desk.load();
        for (const int width : {300, 80}) {
            desk.sidebar.resize(width, 400);
            QTRY_COMPARE(desk.tree()->columnWidth(0), desk.tree()->viewport()->width());
        }
    }

    void choosingSaysSoOnce() {
        Desk desk;
        desk.load();
        QSignalSpy chosen(&desk.sidebar, &ChannelSidebar::channelChosen);
        desk.sidebar.choose(desk.world.docs);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<domain::Channel>().id, desk.world.docs);
        desk.load(); // a reload keeps it and says nothing
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(desk.sidebar.chosen().id, desk.world.docs);
    }
    void findingByKeyboard() {
        Desk desk;
        desk.load();
        QSignalSpy chosen(&desk.sidebar, &ChannelSidebar::channelChosen);
        desk.sidebar.findAction()->trigger();
        QTRY_COMPARE(QApplication::focusWidget(), desk.search());
        QTest::keyClicks(desk.search(), u"desi"_s);
        QTest::keyClick(desk.search(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<domain::Channel>().id, desk.design);
        desk.search()->clear();
        QCOMPARE(desk.tree()->currentIndex().data(ChannelModel::ChannelIdRole).toString(), desk.design);
    }
    void theArrowLeadsIntoTheList() {
        Desk desk;
        desk.load();
        desk.sidebar.findAction()->trigger();
        QTRY_COMPARE(QApplication::focusWidget(), desk.search());
        QTest::keyClicks(desk.search(), u"desi"_s);
        QTest::keyClick(desk.search(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), desk.tree());
        QCOMPARE(desk.tree()->currentIndex().data(ChannelModel::ChannelIdRole).toString(), desk.design);
        desk.search()->setFocus();
        QTest::keyClick(desk.search(), Qt::Key_Escape);
        QVERIFY(desk.search()->text().isEmpty());
    }
    void filteringChoosesNothing() {
        Desk desk;
        desk.load();
        desk.sidebar.choose(desk.world.docs);
        QSignalSpy chosen(&desk.sidebar, &ChannelSidebar::channelChosen);
        desk.search()->setText(u"desi"_s);
        desk.search()->setText(u"no such channel"_s);
        QCOMPARE(desk.sidebar.findChild<QLabel*>(u"stateTitle"_s)->text(), u"No channel found"_s);
        desk.search()->clear();
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(desk.sidebar.chosen().id, desk.world.docs);
    }
    void severalTeamsGetASwitch() {
        Desk desk;
        auto* teams = desk.sidebar.findChild<QComboBox*>();
        desk.load();
        QVERIFY(!teams->isVisible());
        const QString second = desk.world.server.addTeam(u"zebra"_s, u"Zebra"_s, {desk.world.alice});
        const QString stripes =
            desk.world.server.addChannel(second, u"stripes"_s, u"Stripes"_s, 'O', {desk.world.alice});
        desk.load();
        QVERIFY(teams->isVisible());
        desk.sidebar.choose(stripes);
        QCOMPARE(teams->currentText(), u"Zebra"_s);
        QCOMPARE(desk.sidebar.chosen().id, stripes);
    }
    void aFailureOffersRetry() {
        Desk desk;
        desk.world.server.setAway(true);
        desk.world.server.dropConnections();
        desk.model.load(desk.world.client, desk.world.me(), domain::NameDisplay::Username);
        QTRY_COMPARE(desk.model.state(), ChannelModel::State::Failed);
        QSignalSpy retries(&desk.sidebar, &ChannelSidebar::retryRequested);
        QTest::mouseClick(desk.sidebar.findChild<QPushButton*>(u"stateButton"_s), Qt::LeftButton);
        QCOMPARE(retries.size(), 1);
    }
};

QTEST_MAIN(TestChannelSidebar)
#include "tst_channel_sidebar.moc"

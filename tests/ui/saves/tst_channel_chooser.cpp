// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// "Save to…" while the list of channels changes under the person's hands: no version may go where nobody chose.
#include "saves/ChannelChooser.h"
#include "unit/models/ModelWorld.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace attache;
using namespace attache::ui;
using namespace Qt::StringLiterals;
using models::ChannelModel;

namespace {

struct Desk {
    ModelWorld world;
    QString design = world.server.addChannel(world.team, u"design"_s, u"Design"_s, 'O', {world.alice});
    ChannelModel model;
    ChannelChooser chooser{model, u"Budget 2026.xlsx"_s};

    Desk() {
        chooser.show();
        if (!QTest::qWaitForWindowExposed(&chooser))
            qFatal("The window never showed");
    }
    void load() {
        model.load(world.client, world.me(), domain::NameDisplay::Username);
        QTRY_COMPARE(model.state(), ChannelModel::State::Ready);
    }
    void search(const QString& text) { QTest::keyClicks(chooser.findChild<QLineEdit*>(), text); }
    QTreeView* tree() { return chooser.findChild<QTreeView*>(); }
    void click(const QString& channel) {
        const QAbstractItemModel& rows = *tree()->model();
        const QModelIndexList found =
            rows.match(rows.index(0, 0), Qt::DisplayRole, channel, 1, Qt::MatchExactly | Qt::MatchRecursive);
        QVERIFY(!found.isEmpty());
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(found.first()).center());
    }
    bool shows(const QString& channel) {
        const QAbstractItemModel& rows = *tree()->model();
        return rows.rowCount() > 0 &&
               !rows.match(rows.index(0, 0), Qt::DisplayRole, channel, 1, Qt::MatchExactly | Qt::MatchRecursive)
                    .isEmpty();
    }
    QString current() { return tree()->currentIndex().data().toString(); }
    QPushButton* save() {
        const QList<QPushButton*> buttons = chooser.findChildren<QPushButton*>();
        return *std::ranges::find(buttons, u"Save to this channel"_s, &QPushButton::text);
    }
};

} // namespace

class TestChannelChooser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasTypedEarlyIsLookedFor() {
        Desk desk;
        desk.search(u"des"_s); // nothing is loaded yet
        QVERIFY(!desk.save()->isEnabled());
        desk.load();
        QTRY_COMPARE(desk.current(), u"Design"_s);
        QVERIFY(desk.save()->isEnabled());
    }

    void theChoiceStays_data() {
        QTest::addColumn<bool>("isNewTeam");
        QTest::newRow("a channel comes") << false; // its row is inserted
        QTest::newRow("a team comes") << true;     // all is shown anew
    }
    void theChoiceStays() {
        QFETCH(const bool, isNewTeam);
        Desk desk;
        desk.load();
        desk.search(u"d"_s);
        QTRY_COMPARE(desk.current(), u"Design"_s); // the first hit
        desk.click(u"Docs"_s);
        QCOMPARE(desk.current(), u"Docs"_s);
        const QString team =
            isNewTeam ? desk.world.server.addTeam(u"able"_s, u"Able"_s, {desk.world.alice}) : desk.world.team;
        desk.world.server.addChannel(team, u"data"_s, u"Data"_s, 'O', {desk.world.alice});
        desk.load();
        QTRY_VERIFY(desk.shows(u"Data"_s));
        QTRY_COMPARE(desk.current(), u"Docs"_s);
        QSignalSpy chosen(&desk.chooser, &ChannelChooser::channelChosen);
        QVERIFY(desk.save()->isEnabled());
        QTest::mouseClick(desk.save(), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<domain::Channel>().id, desk.world.docs);
    }

    void nothingTakesTheChoicesPlace() {
        Desk desk;
        desk.load();
        desk.click(u"Design"_s);
        QVERIFY(desk.save()->isEnabled());
        desk.world.server.removeMember(desk.design, desk.world.alice);
        desk.load();
        QTRY_VERIFY(!desk.shows(u"Design"_s));
        QCOMPARE(desk.current(), QString());
        QVERIFY(!desk.save()->isEnabled());
    }
};

QTEST_MAIN(TestChannelChooser)
#include "tst_channel_chooser.moc"

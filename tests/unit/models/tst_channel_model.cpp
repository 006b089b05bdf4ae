// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "ModelWorld.h"
#include "models/ChannelModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace attache;
using namespace attache::models;
using namespace Qt::StringLiterals;

namespace {

using State = ChannelModel::State;

QStringList namesBelow(const ChannelModel& model, const QModelIndex& parent) {
    QStringList names;
    for (int row = 0; row < model.rowCount(parent); ++row)
        names.append(model.index(row, 0, parent).data().toString());
    return names;
}

} // namespace

class TestChannelModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTeamsChannelsAndMessages() {
        ModelWorld world;
        world.server.addDirectChannel(world.alice, world.bob);
        const QString secret = world.server.addChannel(world.team, u"secret"_s, u"A secret"_s, 'P', {world.alice});
        ChannelModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.load(world.client, world.me(), domain::NameDisplay::FullName);
        QCOMPARE(model.state(), State::Loading);
        QTRY_COMPARE(model.state(), State::Ready);
        QCOMPARE(namesBelow(model, {}), (QStringList{u"Acme"_s, u"Direct messages"_s}));
        const QStringList channels = namesBelow(model, model.index(0, 0));
        QVERIFY(channels.contains(u"Docs"_s) && channels.contains(u"A secret"_s));
        QCOMPARE(namesBelow(model, model.index(1, 0)), QStringList{u"Bob Brown"_s});
        const auto channel = model.indexOf(secret).data(ChannelModel::ChannelRole).value<domain::Channel>();
        QCOMPARE(channel.type, domain::ChannelType::Private);
    }
    void aSecondLoadChangesOnlyWhatDiffers() {
        ModelWorld world;
        ChannelModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.load(world.client, world.me(), domain::NameDisplay::Username);
        QTRY_COMPARE(model.state(), State::Ready);
        const QPersistentModelIndex docs = model.indexOf(world.docs);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QString added = world.server.addChannel(world.team, u"aaa"_s, u"Aaa"_s, 'O', {world.alice});
        model.load(world.client, world.me(), domain::NameDisplay::Username);
        QTRY_VERIFY(model.indexOf(added).isValid());
        QCOMPARE(resets.size(), 0);
        QVERIFY(docs.isValid() && docs == model.indexOf(world.docs));
    }
    void unreadShowsAndGoes() {
        ModelWorld world;
        ChannelModel model;
        model.load(world.client, world.me(), domain::NameDisplay::Username);
        QTRY_COMPARE(model.state(), State::Ready);
        model.setUnread(world.docs, true);
        QVERIFY(model.indexOf(world.docs).data(ChannelModel::UnreadRole).toBool());
        QVERIFY(model.index(0, 0).data(ChannelModel::UnreadRole).toBool());
        model.setUnread(world.docs, false);
        QVERIFY(!model.indexOf(world.docs).data(ChannelModel::UnreadRole).toBool());
    }
    void aServerThatIsAwayFails() {
        ModelWorld world;
        world.server.setAway(true);
        world.server.dropConnections();
        ChannelModel model;
        model.load(world.client, world.me(), domain::NameDisplay::Username);
        QTRY_COMPARE(model.state(), State::Failed);
        QVERIFY(!model.error().message.isEmpty());
        world.server.setAway(false);
        model.load(world.client, world.me(), domain::NameDisplay::Username);
        QTRY_COMPARE(model.state(), State::Ready);
    }
};

QTEST_GUILESS_MAIN(TestChannelModel)
#include "tst_channel_model.moc"

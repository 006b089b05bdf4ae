// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The event stream beside a Mattermost in which people write, edit, delete and go away.
#include "Acme.h"
#include "Wait.h"
#include "mattermost/EventStream.h"

#include <QSignalSpy>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using mattermost::EventStream;
using State = EventStream::State;

namespace {

const EventStream::Timing kQuick{
    .firstRetry = 10ms, .lastRetry = 40ms, .ping = 30s, .pingTimeout = 5s, .helloTimeout = 5s};

domain::Post last(const QSignalSpy& spy) {
    return spy.last().first().value<domain::Post>();
}

} // namespace

class LiveEventsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPostLivesAndDies();
    void newChannelsAreAnnounced();
    void aDropLosesNothing();
    void withoutReliableSocketsADropAsksForAResync();
    void aServerThatWasAwayIsFoundAgain();
    void aRateLimitIsWaitedOut();
    void aDeadTokenGetsNoHello();
};

void LiveEventsTest::aPostLivesAndDies() {
    Acme acme;
    EventStream stream(acme.address(), acme.tokenOf(acme.alice), kQuick);
    const QSignalSpy added(&stream, &EventStream::posted);
    const QSignalSpy edited(&stream, &EventStream::postEdited);
    const QSignalSpy deleted(&stream, &EventStream::postDeleted);
    stream.start();
    QTRY_COMPARE(stream.state(), State::Live);
    const QString postId = acme.server.addPost(
        {.channelId = acme.docs, .userId = acme.bob, .message = u"see"_s, .files = {{u"plan.docx"_s, "content"}}});
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(last(added).id, postId);
    QCOMPARE(last(added).files.first().name, u"plan.docx"_s);
    acme.server.setProps(postId, {{u"x"_s, u"y"_s}});
    QTRY_COMPARE(edited.count(), 1);
    QCOMPARE(last(edited).props.value("x"_L1).toString(), u"y"_s);
    acme.server.deletePost(postId);
    QTRY_COMPARE(deleted.count(), 1);
    QCOMPARE(last(deleted).id, postId);
}

void LiveEventsTest::newChannelsAreAnnounced() {
    Acme acme;
    EventStream stream(acme.address(), acme.tokenOf(acme.alice), kQuick);
    const QSignalSpy changed(&stream, &EventStream::channelsChanged);
    stream.start();
    QTRY_COMPARE(stream.state(), State::Live);
    acme.server.addDirectChannel(acme.alice, acme.bob);
    QTRY_VERIFY(changed.count() >= 1);
}

void LiveEventsTest::aDropLosesNothing() {
    Acme acme;
    EventStream stream(acme.address(), acme.tokenOf(acme.alice), kQuick);
    const QSignalSpy added(&stream, &EventStream::posted);
    const QSignalSpy resync(&stream, &EventStream::resyncNeeded);
    stream.start();
    QTRY_COMPARE(resync.count(), 1);
    acme.server.dropSockets();
    acme.server.addPost({.channelId = acme.docs, .userId = acme.bob, .message = u"meanwhile"_s});
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(resync.count(), 1);
}

void LiveEventsTest::withoutReliableSocketsADropAsksForAResync() {
    Acme acme(with([&](auto& o) { o.reliableWebSockets = false; }));
    EventStream stream(acme.address(), acme.tokenOf(acme.alice), kQuick);
    const QSignalSpy resync(&stream, &EventStream::resyncNeeded);
    stream.start();
    QTRY_COMPARE(resync.count(), 1);
    acme.server.dropSockets();
    QTRY_COMPARE(resync.count(), 2);
    QTRY_COMPARE(stream.state(), State::Live);
}

void LiveEventsTest::aServerThatWasAwayIsFoundAgain() {
    Acme acme;
    acme.server.setAway(true);
    EventStream stream(acme.address(), acme.tokenOf(acme.alice), kQuick);
    const QSignalSpy states(&stream, &EventStream::stateChanged);
    stream.start();
    QTRY_VERIFY(states.count() >= 4); // it tries again and again
    acme.server.setAway(false);
    QTRY_COMPARE(stream.state(), State::Live);
}

void LiveEventsTest::aRateLimitIsWaitedOut() {
    Acme acme;
    acme.server.failNext("GET", u"/websocket$"_s, 2, sandbox::MattermostDouble::tooManyRequests());
    EventStream stream(acme.address(), acme.tokenOf(acme.alice), kQuick);
    stream.start();
    QTRY_COMPARE(stream.state(), State::Live);
}

void LiveEventsTest::aDeadTokenGetsNoHello() {
    Acme acme(with([&](auto& o) { o.authenticationTimeout = 20ms; }));
    EventStream stream(acme.address(), domain::Secret("nonsense"), kQuick);
    const QSignalSpy missing(&stream, &EventStream::helloMissing);
    stream.start();
    QTRY_VERIFY(missing.count() >= 1);
    QVERIFY(stream.state() != State::Live);
}

QTEST_GUILESS_MAIN(LiveEventsTest)
#include "tst_mattermost_live_events.moc"

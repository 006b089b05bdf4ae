// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The event stream against a server whose every message is the test's own.
#include "CannedServer.h"
#include "mattermost/EventStream.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using mattermost::EventStream;
using sandbox::HttpRequest;
using sandbox::Socket;
using State = EventStream::State;

namespace {

const EventStream::Timing kQuick{
    .firstRetry = 10ms, .lastRetry = 40ms, .ping = 30s, .pingTimeout = 5s, .helloTimeout = 5s};

QByteArray hello(const QString& connectionId = kIdA) {
    return R"({"event":"hello","data":{"connection_id":")" + connectionId.toLatin1() + R"("},"seq":0})";
}

QByteArray posted(int seq, const QByteArray& event = "posted") {
    const QJsonObject post{{u"id"_s, kIdB}, {u"channel_id"_s, kIdC}, {u"message"_s, QString::number(seq)}};
    const QJsonObject data{{u"post"_s, QString::fromUtf8(QJsonDocument(post).toJson())}};
    return QJsonDocument({{u"event"_s, QString::fromLatin1(event)}, {u"data"_s, data}, {u"seq"_s, seq}}).toJson();
}

// Mattermost's side of the conversation.
struct Script {
    struct Connection {
        HttpRequest handshake;
        Socket socket;
        bool isClosed = false;
    };

    explicit Script(std::function<void(int number, const Socket&)> onConnected)
        : server(
              0, &context, [](const HttpRequest&, const sandbox::Reply& reply) { reply.send(json("{}")); },
              [this, onConnected](const HttpRequest& handshake, const Socket& socket) {
                  const qsizetype number = connections.size();
                  connections.append({handshake, socket});
                  socket.onText([this, socket](const QByteArray& text) { take(socket, text); });
                  socket.onClosed([this, number] { connections[number].isClosed = true; });
                  onConnected(int(number), socket);
              }) {}

    void take(const Socket& socket, const QByteArray& text) {
        const QJsonObject action = QJsonDocument::fromJson(text).object();
        ++pings;
        if (answersPings)
            socket.sendText(R"({"status":")" + pingStatus + R"(","seq_reply":)" +
                            QByteArray::number(action.value("seq"_L1).toInt()) +
                            R"(,"error":{"message":"invalid token TOKEN"}})");
    }

    [[nodiscard]] std::unique_ptr<EventStream> stream(EventStream::Timing timing = kQuick) const {
        return std::make_unique<EventStream>(*mattermost::ServerAddress::parse(server.url().toString()),
                                             domain::Secret("TOKEN"), timing);
    }

    bool answersPings = true;
    QByteArray pingStatus = "OK";
    int pings = 0;
    QList<Connection> connections;
    QObject context;
    sandbox::HttpServer server;
};

} // namespace

class EventStreamTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void helloMeansLiveAndResync();
    void postsArriveInOrder();
    void aGapAsksForAResync();
    void garbageIsLeftOut_data();
    void garbageIsLeftOut();
    void aMessageTooLongEndsTheConnection();
    void aDropIsResumedWithoutLoss();
    void aRefusedResumeBeginsAnew();
    void aServerThatHidesItsConnectionIdIsNotResumed();
    void aMissedAnswerToAPingReconnects();
    void aSilentServerNeverGoesLive();
    void aDropBeforeHelloTellsThatTheTokenMayBeDead();
    void nothingIsBelievedBeforeHello();
    void stoppingEndsIt();
    void reconnectNowDoesNotWait();
    void aSlotMayDestroyTheStream_data();
    void aSlotMayDestroyTheStream();
};

void EventStreamTest::helloMeansLiveAndResync() {
    const Script script([](int, const Socket& socket) { socket.sendText(hello()); });
    const auto stream = script.stream();
    const QSignalSpy resync(stream.get(), &EventStream::resyncNeeded);
    QCOMPARE(stream->state(), State::Stopped);
    stream->start();
    QCOMPARE(stream->state(), State::Connecting);
    QTRY_COMPARE(stream->state(), State::Live);
    QTRY_COMPARE(resync.count(), 1);
    QCOMPARE(script.connections.first().handshake.header("authorization"), "Bearer TOKEN");
    QVERIFY(!script.connections.first().handshake.target.contains("TOKEN"));
}

void EventStreamTest::postsArriveInOrder() {
    const Script script([](int, const Socket& socket) {
        socket.sendText(hello());
        socket.sendText(posted(1));
        socket.sendText(posted(2, "post_edited"));
        socket.sendText(R"({"event":"typing","data":{},"seq":3})");
        socket.sendText(posted(4, "post_deleted"));
        socket.sendText(R"({"event":"direct_added","data":{},"seq":5})");
    });
    const auto stream = script.stream();
    const QSignalSpy added(stream.get(), &EventStream::posted);
    const QSignalSpy edited(stream.get(), &EventStream::postEdited);
    const QSignalSpy deleted(stream.get(), &EventStream::postDeleted);
    const QSignalSpy channels(stream.get(), &EventStream::channelsChanged);
    const QSignalSpy resync(stream.get(), &EventStream::resyncNeeded);
    stream->start();
    QTRY_COMPARE(channels.count(), 1);
    QCOMPARE(added.count(), 1);
    QCOMPARE(added.first().first().value<domain::Post>().message, u"1"_s);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(deleted.count(), 1);
    QCOMPARE(resync.count(), 1); // the hello's
}

void EventStreamTest::aGapAsksForAResync() {
    const Script script([](int, const Socket& socket) {
        socket.sendText(hello());
        socket.sendText(posted(1));
        socket.sendText(posted(3));
        socket.sendText(posted(4));
    });
    const auto stream = script.stream();
    const QSignalSpy added(stream.get(), &EventStream::posted);
    const QSignalSpy resync(stream.get(), &EventStream::resyncNeeded);
    stream->start();
    QTRY_COMPARE(added.count(), 3);
    QCOMPARE(resync.count(), 2);
}

void EventStreamTest::garbageIsLeftOut_data() {
    QTest::addColumn<QByteArray>("garbage");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("text") << QByteArray("hello?");
    QTest::newRow("half") << QByteArray(R"({"event":"posted")");
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("an event without number") << QByteArray(R"({"event":"posted","data":{}})");
    QTest::newRow("a negative number") << QByteArray(R"({"event":"posted","data":{},"seq":-4})");
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void EventStreamTest::garbageIsLeftOut() {
    QFETCH(const QByteArray, garbage);
    const Script script([garbage](int, const Socket& socket) {
        socket.sendText(hello());
        socket.sendText(garbage);
        socket.sendText(R"({"event":"posted","data":{"post":"{\"id\":7}"},"seq":1})");
        socket.sendText(posted(2));
    });
    const auto stream = script.stream();
    const QSignalSpy added(stream.get(), &EventStream::posted);
    const QSignalSpy resync(stream.get(), &EventStream::resyncNeeded);
    stream->start();
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(resync.count(), 1);
    QCOMPARE(stream->state(), State::Live);
}

void EventStreamTest::aMessageTooLongEndsTheConnection() {
    const Script script([](int number, const Socket& socket) {
        socket.sendText(hello());
        if (number == 0)
            socket.sendText(QByteArray(5 * 1024 * 1024, 'x'));
    });
    const auto stream = script.stream();
    stream->start();
    QTRY_COMPARE(script.connections.size(), 2);
    QTRY_COMPARE(stream->state(), State::Live);
}

void EventStreamTest::aDropIsResumedWithoutLoss() {
    const Script script([](int number, const Socket& socket) {
        if (number == 0) {
            socket.sendText(hello());
            socket.sendText(posted(1));
        } else if (number == 1) {
            socket.sendText(posted(2)); // missed meanwhile; no hello
        }
    });
    const auto stream = script.stream();
    const QSignalSpy added(stream.get(), &EventStream::posted);
    const QSignalSpy resync(stream.get(), &EventStream::resyncNeeded);
    stream->start();
    QTRY_COMPARE(added.count(), 1);
    script.connections.first().socket.drop();
    QTRY_COMPARE(added.count(), 2);
    QCOMPARE(stream->state(), State::Live);
    QCOMPARE(resync.count(), 1);
    const auto query = script.connections.at(1).handshake.query;
    QCOMPARE(query.queryItemValue(u"connection_id"_s), kIdA);
    QCOMPARE(query.queryItemValue(u"sequence_number"_s), u"2"_s);
    script.connections.at(1).socket.drop(); // and when nothing was missed, the ping's answer tells
    QTRY_COMPARE(script.connections.size(), 3);
    QTRY_COMPARE(stream->state(), State::Live);
    QCOMPARE(resync.count(), 1);
}

void EventStreamTest::aRefusedResumeBeginsAnew() {
    Script script([&](int number, const Socket& socket) {
        if (number != 1)
            socket.sendText(hello(number == 0 ? kIdA : kIdB));
    });
    const auto stream = script.stream();
    const QSignalSpy resync(stream.get(), &EventStream::resyncNeeded);
    stream->start();
    QTRY_COMPARE(resync.count(), 1);
    script.pingStatus = "FAIL"; // what a connection that isn't signed in answers
    script.connections.first().socket.drop();
    QTRY_COMPARE(script.connections.size(), 3);
    QVERIFY(script.connections.at(2).handshake.query.isEmpty());
    QTRY_COMPARE(resync.count(), 2);
}

void EventStreamTest::aServerThatHidesItsConnectionIdIsNotResumed() {
    const Script script([](int, const Socket& socket) { socket.sendText(hello({})); });
    const auto stream = script.stream();
    const QSignalSpy resync(stream.get(), &EventStream::resyncNeeded);
    stream->start();
    QTRY_COMPARE(resync.count(), 1);
    script.connections.first().socket.close();
    QTRY_COMPARE(resync.count(), 2);
    QVERIFY(script.connections.at(1).handshake.query.isEmpty());
}

void EventStreamTest::aMissedAnswerToAPingReconnects() {
    Script script([](int, const Socket& socket) { socket.sendText(hello()); });
    auto timing = kQuick;
    timing.ping = 20ms;
    timing.pingTimeout = 500ms;
    const auto stream = script.stream(timing);
    stream->start();
    QTRY_VERIFY(script.pings >= 3); // answered ones keep it going
    QCOMPARE(script.connections.size(), 1);
    script.answersPings = false;
    QTRY_VERIFY(script.connections.size() >= 2);
    script.answersPings = true;
    QTRY_COMPARE(stream->state(), State::Live);
}

void EventStreamTest::aSilentServerNeverGoesLive() {
    const Script script([](int, const Socket&) {});
    auto timing = kQuick;
    timing.helloTimeout = 50ms;
    const auto stream = script.stream(timing);
    const QSignalSpy missing(stream.get(), &EventStream::helloMissing);
    stream->start();
    QTRY_VERIFY(missing.count() >= 2);
    QVERIFY(stream->state() != State::Live);
}

void EventStreamTest::aDropBeforeHelloTellsThatTheTokenMayBeDead() {
    const Script script([](int, const Socket& socket) { socket.drop(); });
    const auto stream = script.stream();
    const QSignalSpy missing(stream.get(), &EventStream::helloMissing);
    stream->start();
    QTRY_VERIFY(missing.count() >= 1);
}

void EventStreamTest::nothingIsBelievedBeforeHello() {
    const Script script([](int, const Socket& socket) {
        socket.sendText(posted(1));
        socket.sendText(R"({"status":"OK","seq_reply":1})");
        socket.sendText(hello());
        socket.sendText(posted(1));
    });
    const auto stream = script.stream();
    const QSignalSpy added(stream.get(), &EventStream::posted);
    const QSignalSpy states(stream.get(), &EventStream::stateChanged);
    stream->start();
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(states.count(), 2); // Connecting, Live
}

void EventStreamTest::stoppingEndsIt() {
    const Script script([](int, const Socket& socket) { socket.sendText(hello()); });
    const auto stream = script.stream();
    stream->start();
    QTRY_COMPARE(stream->state(), State::Live);
    stream->stop();
    QCOMPARE(stream->state(), State::Stopped);
    QTRY_VERIFY(script.connections.first().isClosed);
    stream->reconnectNow(); // means nothing to a stopped stream
    QCOMPARE(stream->state(), State::Stopped);
    stream->start();
    QTRY_COMPARE(stream->state(), State::Live);
    QVERIFY(script.connections.last().handshake.query.isEmpty());
}

void EventStreamTest::reconnectNowDoesNotWait() {
    Script script([](int, const Socket& socket) { socket.sendText(hello()); });
    auto timing = kQuick;
    timing.firstRetry = 1h;
    timing.lastRetry = 1h;
    script.server.setAway(true);
    const auto stream = script.stream(timing);
    stream->start();
    QTRY_COMPARE(stream->state(), State::Waiting);
    script.server.setAway(false);
    stream->reconnectNow();
    QTRY_COMPARE(stream->state(), State::Live);
    const int before = script.pings;
    stream->reconnectNow(); // checks a link that seems to live
    QTRY_COMPARE(script.pings, before + 1);
}

void EventStreamTest::aSlotMayDestroyTheStream_data() {
    QTest::addColumn<int>("occasion");
    QTest::newRow("going live") << 0;
    QTest::newRow("resync") << 1;
    QTest::newRow("a post") << 2;
    QTest::newRow("waiting") << 3;
}

void EventStreamTest::aSlotMayDestroyTheStream() {
    QFETCH(const int, occasion);
    const Script script([](int, const Socket& socket) {
        socket.sendText(hello());
        socket.sendText(posted(1));
        socket.sendText(posted(2));
        socket.close();
    });
    auto stream = script.stream();
    const auto destroy = [&] { stream.reset(); };
    if (occasion == 1)
        connect(stream.get(), &EventStream::resyncNeeded, this, destroy);
    else if (occasion == 2)
        connect(stream.get(), &EventStream::posted, this, destroy);
    else
        connect(stream.get(), &EventStream::stateChanged, this, [&](State state) {
            if (state == (occasion == 0 ? State::Live : State::Waiting))
                stream.reset();
        });
    stream->start();
    QTRY_VERIFY(!stream);
    QTRY_VERIFY(script.connections.first().isClosed);
}

QTEST_GUILESS_MAIN(EventStreamTest)
#include "tst_mattermost_event_stream.moc"

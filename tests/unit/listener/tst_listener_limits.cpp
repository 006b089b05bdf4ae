// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Deadlines, the connection cap, and the listener's end.
#include "RawPeer.h"

#include <QTemporaryDir>

#include <array>

using namespace attache::listener;
using namespace attache::listener::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSilentPeerIsClosed();
    void aSlowHeadTimesOut();
    void aTricklingHeadTimesOut();
    void aSlowBodyTimesOut();
    void anIdleConnectionIsClosed();
    void aSlowHandlerIsUnavailable();
    void aLateAnswerIsNotForTheNextRequest();
    void aPeerThatDoesNotReadIsClosed();
    void aPeerThatSendsOnAfterARefusalIsClosed();
    void oneConnectionTooManyIsTurnedAway();
    void aClosedConnectionMakesRoom();
    void manyTooMany();
    void endsWithOpenConnections();
    void aPortInUse();
    void aForeignAddress();
    void listensOnBothFamilies();
};

void TestLimits::aSilentPeerIsClosed() {
    Limits limits;
    limits.headerTime = 30ms;
    const auto listener = startListener(limits);
    QVERIFY(RawPeer(listener->port()).isClosedSilently());
}

void TestLimits::aSlowHeadTimesOut() {
    Limits limits;
    limits.headerTime = 30ms;
    const auto listener = startListener(limits);
    RawPeer peer(listener->port());
    QCOMPARE(peer.ask("POST /c/").status, 408);
    QVERIFY(peer.isClosedSilently());
}

void TestLimits::aTricklingHeadTimesOut() {
    Limits limits;
    limits.headerTime = 50ms;
    const auto listener = startListener(limits);
    RawPeer peer(listener->port());
    peer.send("GET / HTTP/1.1\r\n");
    // Each byte is progress, and none of them buys time.
    while (peer.socket().bytesAvailable() == 0 && peer.socket().state() == QAbstractSocket::ConnectedState) {
        peer.send("a");
        peer.socket().waitForReadyRead(1);
    }
    QCOMPARE(peer.reply().status, 408);
}

void TestLimits::aSlowBodyTimesOut() {
    Limits limits;
    limits.bodyTime = 30ms;
    const auto listener = startListener(limits);
    RawPeer peer(listener->port());
    const QString path = listener->grantCallback(echo());
    QCOMPARE(peer.ask(post(path, "a whole body").chopped(1)).status, 408);
    QVERIFY(peer.isClosedSilently());
}

void TestLimits::anIdleConnectionIsClosed() {
    Limits limits;
    limits.idleTime = 30ms;
    const auto listener = startListener(limits);
    RawPeer peer(listener->port());
    QCOMPARE(peer.ask(post(listener->grantCallback(echo()), "x")).status, 200);
    QVERIFY(peer.isClosedSilently());
}

void TestLimits::aSlowHandlerIsUnavailable() {
    Limits limits;
    limits.answerTime = 30ms;
    std::optional<Responder> kept;
    const auto listener = startListener(limits);
    const QString path = listener->grantCallback(
        [&kept](const RequestView&, Responder responder) { kept.emplace(std::move(responder)); });
    RawPeer peer(listener->port());
    QCOMPARE(peer.ask(post(path, "x")).status, 503);
    QVERIFY(peer.isClosedSilently());
}

void TestLimits::aLateAnswerIsNotForTheNextRequest() {
    std::optional<Responder> first;
    std::atomic<int> calls = 0;
    const auto listener = startListener();
    const QString path = listener->grantCallback([&](const RequestView&, Responder responder) {
        if (calls == 0)
            first.emplace(std::move(responder));
        else
            responder.send({200, "text/plain", "second"});
        ++calls;
    });
    RawPeer peer(listener->port());
    peer.send(post(path, "1") + post(path, "2"));
    QTRY_COMPARE(calls.load(), 1);
    first->send({200, "text/plain", "first"});
    first->send({200, "text/plain", "too much"});
    QCOMPARE(peer.reply().body, QByteArray("first"));
    QCOMPARE(peer.reply().body, QByteArray("second"));
}

void TestLimits::aPeerThatDoesNotReadIsClosed() {
    Limits limits;
    limits.writeStallTime = 50ms;
    const auto listener = startListener(limits);
    const std::string large(20'000'000, 'l');
    std::atomic<int> asked = 0;
    const QString path = listener->grantCallback([&](const RequestView&, Responder responder) {
        ++asked;
        responder.send({200, "text/plain", large});
    });
    RawPeer peer(listener->port());
    peer.socket().setReadBufferSize(1000);
    peer.send(post(path, "x"));
    QTRY_COMPARE_WITH_TIMEOUT(asked.load(), 1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(listener->connectionCount() == 0, 3 * kPatience);
    peer.socket().setReadBufferSize(0);
    QCOMPARE(peer.reply().status, 0);
}

void TestLimits::aPeerThatSendsOnAfterARefusalIsClosed() {
    const auto listener = startListener();
    RawPeer peer(listener->port());
    peer.send("POST /unknown HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n");
    QCOMPARE(peer.reply().status, 404);
    const QByteArray more(64 * 1024, 'x');
    for (int i = 0; i < 1000 && peer.socket().state() == QAbstractSocket::ConnectedState; ++i)
        peer.send(more);
    QTRY_VERIFY_WITH_TIMEOUT(listener->connectionCount() == 0, kPatience);
}

void TestLimits::oneConnectionTooManyIsTurnedAway() {
    Limits limits;
    limits.connections = 3;
    const auto listener = startListener(limits);
    const QString path = listener->grantCallback(echo());
    std::vector<std::unique_ptr<RawPeer>> peers;
    for (int i = 0; i < 3; ++i) {
        peers.push_back(std::make_unique<RawPeer>(listener->port()));
        QCOMPARE(peers.back()->ask(post(path, "x")).status, 200);
    }
    RawPeer fourth(listener->port());
    QCOMPARE(fourth.ask(post(path, "x")).status, 503);
    fourth.socket().disconnectFromHost();
    QCOMPARE(peers.front()->ask(post(path, "x")).status, 200);
}

void TestLimits::aClosedConnectionMakesRoom() {
    Limits limits;
    limits.connections = 1;
    const auto listener = startListener(limits);
    const QString path = listener->grantCallback(echo());
    for (int i = 0; i < 5; ++i) {
        RawPeer peer(listener->port());
        QCOMPARE(peer.ask(post(path, "x")).status, 200);
        peer.socket().abort();
        QTRY_COMPARE(listener->connectionCount(), std::size_t(0));
    }
}

void TestLimits::manyTooMany() {
    Limits limits;
    limits.connections = 1;
    const auto listener = startListener(limits);
    const QString path = listener->grantCallback(echo());
    auto first = std::make_unique<RawPeer>(listener->port());
    QCOMPARE(first->ask(post(path, "x")).status, 200);
    std::vector<std::unique_ptr<RawPeer>> others;
    for (int i = 0; i < 150; ++i)
        others.push_back(std::make_unique<RawPeer>(listener->port()));
    QCOMPARE(first->ask(post(path, "x")).status, 200);
    others.clear();
    first.reset();
    QTRY_COMPARE(listener->connectionCount(), std::size_t(0));
    // Peers that left before they were accepted may still take the place for a moment.
    QTRY_COMPARE(RawPeer(listener->port()).ask(post(path, "x")).status, 200);
}

void TestLimits::endsWithOpenConnections() {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"large"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(50'000'000));
    auto listener = startListener();
    ServedFile waiting;
    ServedFile ready;
    ready.setReady(file.fileName());
    std::array<RawPeer, 5> peers{RawPeer(listener->port()), RawPeer(listener->port()), RawPeer(listener->port()),
                                 RawPeer(listener->port()), RawPeer(listener->port())};
    peers[4].socket().setReadBufferSize(1000);
    peers[1].send("POST /half");
    peers[2].send(post(listener->grantCallback(echo()), "half").chopped(1));
    peers[3].send(get(listener->grantFile(waiting, "text/plain", everyone())));
    peers[4].send(get(listener->grantFile(ready, "text/plain", everyone())));
    QVERIFY(peers[4].socket().waitForReadyRead(kPatience));
    const quint16 port = listener->port();
    listener.reset();
    waiting.setReady(file.fileName());
    for (int i = 0; i < 4; ++i)
        QVERIFY(peers[std::size_t(i)].isClosedSilently());
    QTcpSocket late;
    late.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QVERIFY(!late.waitForConnected(kPatience));
}

void TestLimits::aPortInUse() {
    const auto listener = startListener();
    Settings settings;
    settings.bindAddress = QHostAddress(QHostAddress::LocalHost);
    settings.port = listener->port();
    const auto second = HttpListener::start(settings);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, attache::domain::ErrorKind::Unreachable);
    QVERIFY(second.error().message.contains(QString::number(listener->port())));
}

void TestLimits::aForeignAddress() {
    Settings settings;
    settings.bindAddress = QHostAddress(u"192.0.2.1"_s); // for documentation only: nobody has it
    const auto listener = HttpListener::start(settings);
    QVERIFY(!listener);
    QVERIFY(listener.error().message.contains(u"192.0.2.1"_s));
}

void TestLimits::listensOnBothFamilies() {
    Settings settings;
    settings.bindAddress = QHostAddress(QHostAddress::Any);
    const auto listener = HttpListener::start(settings);
    QVERIFY(listener);
    QCOMPARE(RawPeer((*listener)->port()).ask(get(u"/"_s)).status, 404);
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_listener_limits.moc"

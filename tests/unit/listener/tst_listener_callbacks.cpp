// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Granted callbacks: what handlers see, and how they answer.
#include "RawPeer.h"

#include <QRegularExpression>
#include <QSet>

#include <mutex>
#include <thread>

using namespace attache::listener;
using namespace attache::listener::test;
using namespace Qt::StringLiterals;

namespace {

// Keeps responders for later, from another thread's point of view.
class Kept {
public:
    CallbackHandler handler() {
        return [this](const RequestView&, Responder responder) {
            const std::lock_guard lock(m_mutex);
            m_responders.push_back(std::move(responder));
        };
    }
    [[nodiscard]] std::size_t count() const {
        const std::lock_guard lock(m_mutex);
        return m_responders.size();
    }
    Responder take() {
        const std::lock_guard lock(m_mutex);
        Responder responder = std::move(m_responders.back());
        m_responders.pop_back();
        return responder;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<Responder> m_responders;
};

} // namespace

class TestCallbacks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_listener = startListener(); }
    void pathsAreUnguessable();
    void theHandlerSeesTheRequest();
    void answersAtOnce();
    void answersLaterFromAnotherThread();
    void answersAfterItsConnectionIsGone();
    void answersAfterTheListenerIsGone();
    void aDroppedResponderIsUnavailable();
    void aLateDroppedResponderIsUnavailable();
    void aThrowingHandlerIsUnavailable();
    void onlyTheFirstAnswerCounts();
    void aReplacedResponderIsAnswered();
    void strangeStatuses_data();
    void strangeStatuses();
    void aLargeAnswer();
    void revokes();
    void restores();
    void refusesMalformedPaths_data();
    void refusesMalformedPaths();

private:
    std::unique_ptr<HttpListener> m_listener;
};

void TestCallbacks::pathsAreUnguessable() {
    QSet<QString> paths;
    const QRegularExpression form(u"^/[cf]/[A-Za-z0-9_-]{43}$"_s);
    for (int i = 0; i < 200; ++i) {
        paths.insert(m_listener->grantCallback(echo()));
        paths.insert(m_listener->grantFile({}, "text/plain", everyone()));
    }
    QCOMPARE(paths.size(), 400);
    for (const QString& path : paths)
        QVERIFY(form.match(path).hasMatch());
}

void TestCallbacks::theHandlerSeesTheRequest() {
    std::string seen;
    const QString path = m_listener->grantCallback([&seen](const RequestView& request, Responder responder) {
        seen = std::string(request.method) + '|' + std::string(request.target) + '|' +
               std::string(request.header("x-a")) + '|' + std::string(request.header("X-None")) + '|' +
               std::string(request.body);
        responder.send({});
    });
    const Reply reply = RawPeer(m_listener->port()).ask(post(path + u"?q=1"_s, "the body", "X-A: a value \r\n"));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("content-type"), QByteArray("application/json"));
    QCOMPARE(seen, "POST|" + path.toStdString() + "?q=1|a value||the body");
}

void TestCallbacks::answersAtOnce() {
    const QString path = m_listener->grantCallback(
        [](const RequestView&, Responder responder) { responder.send({201, "text/css", "done"}); });
    RawPeer peer(m_listener->port());
    for (int i = 0; i < 3; ++i) {
        const Reply reply = peer.ask(post(path, "x"));
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.header("content-type"), QByteArray("text/css"));
        QCOMPARE(reply.body, QByteArray("done"));
    }
}

void TestCallbacks::answersLaterFromAnotherThread() {
    Kept kept;
    const QString path = m_listener->grantCallback(kept.handler());
    RawPeer peer(m_listener->port());
    peer.send(post(path, "1") + post(path, "2"));
    for (const std::string text : {"first", "second"}) {
        QTRY_COMPARE(kept.count(), std::size_t(1)); // the second request waits for the first one's answer
        std::thread([&] { kept.take().send({200, "text/plain", text}); }).join();
        QCOMPARE(peer.reply().body, QByteArray::fromStdString(text));
    }
}

void TestCallbacks::answersAfterItsConnectionIsGone() {
    Kept kept;
    const QString path = m_listener->grantCallback(kept.handler());
    {
        RawPeer peer(m_listener->port());
        peer.send(post(path, "1"));
        QTRY_COMPARE(kept.count(), std::size_t(1));
        peer.socket().abort();
    }
    kept.take().send({});
    const QString other = m_listener->grantCallback(echo());
    QCOMPARE(RawPeer(m_listener->port()).ask(post(other, "x")).body, QByteArray("x"));
}

void TestCallbacks::answersAfterTheListenerIsGone() {
    Kept kept;
    const QString path = m_listener->grantCallback(kept.handler());
    RawPeer peer(m_listener->port());
    peer.send(post(path, "1"));
    QTRY_COMPARE(kept.count(), std::size_t(1));
    m_listener.reset();
    QVERIFY(peer.isClosedSilently());
    kept.take().send({200, "text/plain", "for nobody"});
}

void TestCallbacks::aDroppedResponderIsUnavailable() {
    const QString path = m_listener->grantCallback([](const RequestView&, Responder) {});
    RawPeer peer(m_listener->port());
    QCOMPARE(peer.ask(post(path, "x")).status, 503);
    QCOMPARE(peer.ask(post(path, "x")).status, 503);
}

void TestCallbacks::aLateDroppedResponderIsUnavailable() {
    Kept kept;
    const QString path = m_listener->grantCallback(kept.handler());
    RawPeer peer(m_listener->port());
    peer.send(post(path, "x"));
    QTRY_COMPARE(kept.count(), std::size_t(1));
    (void)kept.take();
    QCOMPARE(peer.reply().status, 503);
}

void TestCallbacks::aThrowingHandlerIsUnavailable() {
    const QString path = m_listener->grantCallback([](const RequestView&, Responder) { throw 1; });
    QCOMPARE(RawPeer(m_listener->port()).ask(post(path, "x")).status, 503);
}

void TestCallbacks::onlyTheFirstAnswerCounts() {
    const QString path = m_listener->grantCallback([](const RequestView&, Responder responder) {
        responder.send({200, "text/plain", "first"});
        responder.send({500, "text/plain", "second"});
    });
    RawPeer peer(m_listener->port());
    QCOMPARE(peer.ask(post(path, "x")).body, QByteArray("first"));
    QCOMPARE(peer.ask(post(path, "x")).body, QByteArray("first"));
}

void TestCallbacks::aReplacedResponderIsAnswered() {
    Kept kept;
    const QString path = m_listener->grantCallback(kept.handler());
    RawPeer first(m_listener->port());
    RawPeer second(m_listener->port());
    first.send(post(path, "1"));
    QTRY_COMPARE(kept.count(), std::size_t(1));
    Responder held = kept.take();
    second.send(post(path, "2"));
    QTRY_COMPARE(kept.count(), std::size_t(1));
    held = kept.take();
    QCOMPARE(first.reply().status, 503);
    held.send({});
    QCOMPARE(second.reply().status, 200);
}

void TestCallbacks::strangeStatuses_data() {
    QTest::addColumn<unsigned>("sent");
    QTest::addColumn<int>("received");
    for (const unsigned status : {0U, 99U, 100U, 101U, 199U, 600U, 99999U})
        QTest::addRow("%u", status) << status << 500;
    for (const unsigned status : {200U, 204U, 299U, 304U, 418U, 503U, 599U})
        QTest::addRow("%u", status) << status << int(status);
}

void TestCallbacks::strangeStatuses() {
    QFETCH(unsigned, sent);
    QFETCH(int, received);
    const QString path = m_listener->grantCallback(
        [sent](const RequestView&, Responder responder) { responder.send({sent, "text/plain", "body"}); });
    RawPeer peer(m_listener->port());
    for (int i = 0; i < 2; ++i)
        QCOMPARE(peer.ask(post(path, "x")).status, received);
}

void TestCallbacks::aLargeAnswer() {
    const std::string large(10'000'000, 'l');
    const QString path = m_listener->grantCallback(
        [&large](const RequestView&, Responder responder) { responder.send({200, "text/plain", large}); });
    RawPeer peer(m_listener->port());
    for (int i = 0; i < 2; ++i)
        QVERIFY(peer.ask(post(path, "x")).body.toStdString() == large);
}

void TestCallbacks::revokes() {
    const QString path = m_listener->grantCallback(echo());
    const QString other = m_listener->grantCallback(echo());
    RawPeer peer(m_listener->port());
    QCOMPARE(peer.ask(post(path, "")).status, 200);
    m_listener->revoke(path);
    QCOMPARE(peer.ask(post(path, "")).status, 404);
    QCOMPARE(peer.ask(post(other, "")).status, 200);
}

void TestCallbacks::restores() {
    const QString path = m_listener->grantCallback(echo());
    m_listener = startListener();
    RawPeer peer(m_listener->port());
    QCOMPARE(peer.ask(post(path, "")).status, 404); // a body that nobody wants would close the connection
    QVERIFY(m_listener->restoreCallback(path, echo()));
    QCOMPARE(peer.ask(post(path, "x")).body, QByteArray("x"));
    QVERIFY(m_listener->restoreCallback(
        path, [](const RequestView&, Responder responder) { responder.send({202, {}, {}}); }));
    QCOMPARE(peer.ask(post(path, "x")).status, 202);
}

void TestCallbacks::refusesMalformedPaths_data() {
    QTest::addColumn<QString>("path");
    const QString random(43, u'a');
    QTest::newRow("empty") << QString();
    QTest::newRow("a file's") << u"/f/"_s + random;
    QTest::newRow("no prefix") << u"/x/"_s + random;
    QTest::newRow("too short") << u"/c/"_s + random.chopped(1);
    QTest::newRow("too long") << u"/c/a"_s + random;
    QTest::newRow("slash") << u"/c//"_s + random.chopped(1);
    QTest::newRow("umlaut") << u"/c/ä"_s + random.chopped(1);
    QTest::newRow("predictable start") << u"/c/."_s + random.chopped(1);
}

void TestCallbacks::refusesMalformedPaths() {
    QFETCH(QString, path);
    QVERIFY(!m_listener->restoreCallback(path, echo()));
}

QTEST_GUILESS_MAIN(TestCallbacks)
#include "tst_listener_callbacks.moc"

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The connection check against both doubles, leg by leg, with one thing wrong at a time.
#include "DocumentsBench.h"
#include "documents/ConnectionCheck.h"
#include "documents/PublicUrl.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache;
using attache::test::DocumentsBench;
using documents::ConnectionCheck;
using Leg = ConnectionCheck::Leg;
using Outcome = ConnectionCheck::Outcome;

namespace {

constexpr int kLegs = 5;

// The check, and the order in which its legs began.
class Watched {
public:
    explicit Watched(const ConnectionCheck::Context& context)
        : check(std::make_unique<ConnectionCheck>(context, m_clock))
        , finished(check.get(), &ConnectionCheck::finished) {
        QObject::connect(check.get(), &ConnectionCheck::stepChanged, [this](int index) {
            if (check->steps().at(index).outcome == Outcome::Running)
                begun.append(index);
        });
    }
    bool run() {
        check->start();
        return finished.size() == 1 || finished.wait(30000);
    }
    [[nodiscard]] QList<Outcome> outcomes() const {
        QList<Outcome> list;
        for (const auto& step : check->steps())
            list.append(step.outcome);
        return list;
    }
    [[nodiscard]] const ConnectionCheck::Step& step(Leg leg) const { return check->steps().at(int(leg)); }
    [[nodiscard]] bool allPassed() const { return finished.size() == 1 && finished.first().first().toBool(); }

private:
    domain::SystemClock m_clock;

public:
    std::unique_ptr<ConnectionCheck> check;
    QSignalSpy finished;
    QList<int> begun;
};

ConnectionCheck::Context contextOf(DocumentsBench& bench) {
    return {bench.context.documentServer, bench.context.listenerUrl, bench.listener.get(), bench.client.get()};
}

quint16 unusedPort() {
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class ConnectionCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingWorks() {
        DocumentsBench bench;
        Watched watched(contextOf(bench));
        QVERIFY(watched.run());
        QVERIFY(watched.allPassed());
        QCOMPARE(watched.outcomes(), QList<Outcome>(kLegs, Outcome::Passed));
        QVERIFY(std::ranges::is_sorted(watched.begun));
        for (const auto& step : watched.check->steps())
            QVERIFY(!step.title.isEmpty() && step.cure.isEmpty());
        QVERIFY(watched.step(Leg::TokenAccepted).detail.contains(u"ONLYOFFICE"_s));
    }

    void anAddressWithASlashAtItsEnd() {
        DocumentsBench bench;
        auto context = contextOf(bench);
        context.listenerUrl.setPath(u"/"_s);
        Watched watched(context);
        QVERIFY(watched.run());
        QVERIFY(watched.allPassed());
    }

    void signedOutItPassesWithoutMattermost() {
        DocumentsBench bench;
        auto context = contextOf(bench);
        context.client = nullptr;
        Watched watched(context);
        QVERIFY(watched.run());
        QVERIFY(watched.allPassed());
        QCOMPARE(watched.step(Leg::MattermostFile).outcome, Outcome::NotRun);
        QCOMPARE(watched.step(Leg::Callback).outcome, Outcome::Passed);
    }

    void theDocumentServerIsAway() {
        DocumentsBench bench;
        bench.documentServer.setAway(true);
        Watched watched(contextOf(bench));
        QVERIFY(watched.run());
        QVERIFY(!watched.allPassed());
        const auto& step = watched.step(Leg::DocumentServerReachable);
        QCOMPARE(step.outcome, Outcome::Failed);
        QVERIFY(!step.detail.isEmpty());
        QVERIFY(step.cure.contains(bench.context.documentServer.address.toString()));
        QCOMPARE(watched.outcomes().count(Outcome::NotRun), kLegs - 1);
    }

    void anotherSecret() {
        DocumentsBench bench;
        bench.documentServer.setSecret("another-secret");
        Watched watched(contextOf(bench));
        QVERIFY(watched.run());
        QCOMPARE(watched.outcomes(),
                 (QList<Outcome>{Outcome::Passed, Outcome::Failed, Outcome::NotRun, Outcome::NotRun, Outcome::NotRun}));
        QVERIFY(watched.step(Leg::TokenAccepted).cure.contains(u"JWT_SECRET"_s));
    }

    void nobodyAtTheListenersAddress() {
        DocumentsBench bench;
        auto context = contextOf(bench);
        context.listenerUrl.setPort(unusedPort());
        Watched watched(context);
        QVERIFY(watched.run());
        QCOMPARE(watched.outcomes(),
                 (QList<Outcome>{Outcome::Passed, Outcome::Passed, Outcome::Failed, Outcome::NotRun, Outcome::NotRun}));
        const auto& step = watched.step(Leg::ListenerReachable);
        QVERIFY(!step.detail.isEmpty());
        QVERIFY(step.cure.contains(QString::number(context.listenerUrl.port())));
    }

    // As a Document Server in a container of this computer: it gets nobody at the loopback address, but reaches the
    // listener at this computer's own.
    void anAddressThatWorksIsRecommended() {
        DocumentsBench bench;
        const auto everywhere = listener::HttpListener::start({}); // the bench's own listens on loopback only
        QVERIFY(everywhere);
        const auto inNetwork = documents::networkUrl((*everywhere)->port());
        if (!inNetwork)
            QSKIP("This computer has no network.");
        auto context = contextOf(bench);
        context.listener = everywhere->get();
        context.listenerUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(unusedPort()));
        Watched watched(context);
        QVERIFY(watched.run());
        const auto& step = watched.step(Leg::ListenerReachable);
        QCOMPARE(step.outcome, Outcome::Failed);
        QVERIFY2(step.cure.contains(inNetwork->toString()), qPrintable(step.cure));
    }

    void loopbackIsRecognised_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isLoopback");
        QTest::newRow("IPv4") << u"http://127.0.0.1:1"_s << true;
        QTest::newRow("IPv4, another") << u"http://127.1.2.3"_s << true;
        QTest::newRow("IPv6") << u"http://[::1]:1"_s << true;
        QTest::newRow("name") << u"http://localhost:8080"_s << true;
        QTest::newRow("network") << u"http://192.168.1.20"_s << false;
        QTest::newRow("another name") << u"http://localhost.example.org"_s << false;
    }
    void loopbackIsRecognised() {
        QFETCH(const QString, url);
        QTEST(documents::isLoopback(QUrl(url)), "isLoopback");
    }

    void noListener() {
        DocumentsBench bench;
        auto context = contextOf(bench);
        context.listener = nullptr;
        Watched watched(context);
        QVERIFY(watched.run());
        QCOMPARE(watched.step(Leg::ListenerReachable).outcome, Outcome::Failed);
        QVERIFY(!watched.step(Leg::ListenerReachable).cure.isEmpty());
    }

    void tokensInAnotherHeaderOrWithAnotherPrefix_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("prefix");
        QTest::newRow("header") << QByteArray("AuthorizationJwt") << QByteArray("Bearer ");
        QTest::newRow("prefix") << QByteArray("Authorization") << QByteArray("Token ");
    }
    void tokensInAnotherHeaderOrWithAnotherPrefix() {
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, prefix);
        DocumentsBench bench;
        bench.documentServer.setJwtHeader(header, prefix);
        Watched watched(contextOf(bench));
        QVERIFY(watched.run());
        QVERIFY(!watched.allPassed());
        const auto& step = watched.step(Leg::Callback);
        QCOMPARE(step.outcome, Outcome::Failed);
        QVERIFY(!step.detail.isEmpty());
        QVERIFY(step.cure.contains(u"outbox"_s));
        QCOMPARE(watched.outcomes().count(Outcome::Passed), kLegs - 1);
    }

    void mattermostFails_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("who am I") << u"/users/me$"_s;
        QTest::newRow("picture") << u"/image$"_s;
    }
    void mattermostFails() {
        QFETCH(const QString, path);
        DocumentsBench bench;
        bench.mattermost.failNext("GET", path, 1, sandbox::MattermostDouble::apiError(500, u"api.fault"_s));
        Watched watched(contextOf(bench));
        QVERIFY(watched.run());
        QVERIFY(!watched.allPassed());
        QCOMPARE(watched.step(Leg::MattermostFile).outcome, Outcome::Failed);
        QVERIFY(!watched.step(Leg::MattermostFile).detail.isEmpty());
        QCOMPARE(watched.step(Leg::Callback).outcome, Outcome::Passed); // was seen before
    }

    void cancelling_data() { everyLeg(); }
    void cancelling() {
        QFETCH(const int, leg);
        DocumentsBench bench;
        Watched watched(contextOf(bench));
        QList<int> changed;
        QObject::connect(watched.check.get(), &ConnectionCheck::stepChanged, [&](int index) {
            changed.append(index);
            if (index == leg && watched.check->steps().at(index).outcome == Outcome::Running)
                QMetaObject::invokeMethod(watched.check.get(), &ConnectionCheck::cancel, Qt::QueuedConnection);
        });
        QVERIFY(watched.run());
        QVERIFY(!watched.allPassed());
        QCOMPARE(watched.step(Leg(leg)).outcome, Outcome::NotRun);
        QVERIFY(changed.count(leg) >= 2); // whoever shows it hears that it runs no more
        QCOMPARE(watched.outcomes().count(Outcome::Passed), leg);
        watched.check->cancel();
        QCOMPARE(watched.finished.size(), 1);
    }

    void deletingItWhileALegRuns_data() { everyLeg(); }
    void deletingItWhileALegRuns() {
        QFETCH(const int, leg);
        DocumentsBench bench;
        const QPointer check(new ConnectionCheck(contextOf(bench), bench.clock));
        int finished = 0;
        QObject::connect(check, &ConnectionCheck::finished, [&finished] { ++finished; });
        QObject::connect(check, &ConnectionCheck::stepChanged, check, [check, leg](int index) {
            if (index == leg && check->steps().at(index).outcome == Outcome::Running)
                check->deleteLater();
        });
        check->start();
        QTRY_VERIFY(!check);
        QCOMPARE(finished, 0);
    }

    void deletingItFromItsOwnSignal_data() { everyLeg(); }
    void deletingItFromItsOwnSignal() {
        QFETCH(const int, leg);
        DocumentsBench bench;
        const QPointer check(new ConnectionCheck(contextOf(bench), bench.clock));
        int finished = 0;
        QObject::connect(check, &ConnectionCheck::finished, [&finished] { ++finished; });
        QObject::connect(check, &ConnectionCheck::stepChanged, qApp, [check, leg](int index) {
            if (check && index == leg)
                delete check.data();
        });
        check->start();
        QTRY_VERIFY(!check);
        QCOMPARE(finished, 0);
    }

    void signingOutMeanwhile() {
        DocumentsBench bench;
        Watched watched(contextOf(bench));
        QObject::connect(watched.check.get(), &ConnectionCheck::stepChanged, [&](int index) {
            if (Leg(index) != Leg::TokenAccepted)
                return;
            bench.opener.reset();
            bench.client.reset();
        });
        QVERIFY(watched.run());
        QCOMPARE(watched.step(Leg::MattermostFile).outcome, Outcome::Failed);
        QCOMPARE(watched.step(Leg::Callback).outcome, Outcome::Passed);
    }

private:
    static void everyLeg() {
        QTest::addColumn<int>("leg");
        QTest::newRow("Document Server") << int(Leg::DocumentServerReachable);
        QTest::newRow("token") << int(Leg::TokenAccepted);
        QTest::newRow("listener") << int(Leg::ListenerReachable);
        QTest::newRow("Mattermost") << int(Leg::MattermostFile);
    }
};

QTEST_GUILESS_MAIN(ConnectionCheckTest)
#include "tst_connection_check.moc"

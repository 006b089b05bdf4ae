// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Editing sessions that outlive the program: their saves arrive after the next start.
#include "DocumentsBench.h"
#include "documents/SessionKeeper.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache;
using attache::test::DocumentsBench;
using documents::SessionKeeper;
using sandbox::ConnectionState;

namespace {

constexpr SessionKeeper::Timing kQuick{std::chrono::milliseconds(20), std::chrono::milliseconds(100)};
const QStringList kOneVersion{u"Plan.docx"_s};

// Alice types something; the connection of her editor.
int typeSomething(DocumentsBench& bench) {
    const auto opened = bench.open(bench.fileId);
    if (!opened)
        return -1;
    const int connection = bench.join(*opened, ConnectionState::Editing);
    return bench.documentServer.typeInto(bench.keyOf(*opened), bench.alice, u"Second line"_s) ? connection : -1;
}

void signInAgain(DocumentsBench& bench) {
    bench.saves->setAccount(bench.context.accountId, bench.client->address(), bench.client->token());
}

} // namespace

class SessionKeeperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSaveReachesTheNextRun() {
        DocumentsBench bench;
        const int connection = typeSomething(bench);
        QVERIFY(connection >= 0);
        bench.stopProgram();
        const int port = bench.context.listenerUrl.port();
        bench.startProgram();
        QCOMPARE(bench.context.listenerUrl.port(), port);
        signInAgain(bench);
        SessionKeeper keeper(*bench.saves); // no second round
        QSignalSpy recovered(&keeper, &SessionKeeper::recovered);
        keeper.setUp(bench.listener.get(), bench.context.documentServer);
        QVERIFY(recovered.wait());
        QCOMPARE(recovered.first().first().value<saves::RecoveryReport>().count(saves::RecoveryOutcome::StillEdited),
                 1);
        bench.documentServer.leave(connection);
        QTRY_COMPARE(bench.versionNames(), kOneVersion);
        QTRY_VERIFY(bench.unfinished().isEmpty());
        QVERIFY(bench.documentServer.forgottenKeys().isEmpty()); // it came by callback
    }

    void whatTheDocumentServerKeptIsAskedFor() {
        DocumentsBench bench;
        const int connection = typeSomething(bench);
        QVERIFY(connection >= 0);
        bench.stopProgram();
        bench.documentServer.leave(connection);
        QTRY_COMPARE(bench.documentServer.forgottenKeys().size(), 1);
        bench.startProgram();
        signInAgain(bench);
        SessionKeeper keeper(*bench.saves, kQuick);
        keeper.setUp(bench.listener.get(), bench.context.documentServer);
        QTRY_COMPARE(bench.versionNames(), kOneVersion);
        QTRY_VERIFY(bench.documentServer.forgottenKeys().isEmpty());
    }

    void aDocumentServerThatIsAwayIsAskedAgain() {
        DocumentsBench bench;
        const int connection = typeSomething(bench);
        QVERIFY(connection >= 0);
        bench.stopProgram();
        bench.documentServer.leave(connection);
        QTRY_COMPARE(bench.documentServer.forgottenKeys().size(), 1);
        bench.documentServer.setAway(true);
        bench.startProgram();
        signInAgain(bench);
        SessionKeeper keeper(*bench.saves, kQuick);
        QSignalSpy recovered(&keeper, &SessionKeeper::recovered);
        keeper.setUp(bench.listener.get(), bench.context.documentServer);
        QTRY_VERIFY(recovered.size() >= 2);
        QCOMPARE(recovered.first().first().value<saves::RecoveryReport>().count(saves::RecoveryOutcome::Failed), 1);
        bench.documentServer.setAway(false);
        QTRY_COMPARE(bench.versionNames(), kOneVersion);
    }

    // Nothing was unfinished when the program asked, and nothing but the closing of a document happens afterwards.
    void whatDoesNotComeWhileTheProgramRunsIsAskedFor() {
        DocumentsBench bench;
        SessionKeeper keeper(*bench.saves, kQuick);
        QSignalSpy recovered(&keeper, &SessionKeeper::recovered);
        keeper.setUp(bench.listener.get(), bench.context.documentServer);
        QVERIFY(recovered.wait());
        const int connection = typeSomething(bench);
        QVERIFY(connection >= 0);
        bench.listener->revoke(bench.unfinished().first().callbackPath); // out of the Document Server's reach
        bench.documentServer.leave(connection);
        QTRY_COMPARE(bench.documentServer.forgottenKeys().size(), 1);
        keeper.expect();
        QTRY_COMPARE(bench.versionNames(), kOneVersion);
    }

    void whatCouldNotBeKeptIsAskedForAgain() {
        DocumentsBench bench;
        SessionKeeper keeper(*bench.saves, kQuick);
        QSignalSpy recovered(&keeper, &SessionKeeper::recovered);
        keeper.setUp(bench.listener.get(), bench.context.documentServer);
        QVERIFY(recovered.wait());
        const int connection = typeSomething(bench);
        QVERIFY(connection >= 0);
        bench.documentServer.failNext(sandbox::DownloadFault::Forbidden, 4); // each time that it calls
        bench.documentServer.leave(connection);
        QTRY_COMPARE(bench.versionNames(), kOneVersion);
        QTRY_VERIFY(bench.documentServer.forgottenKeys().isEmpty());
    }

    // Somebody else has the port now: the Document Server can't come, so it is asked until it has something.
    void anotherPortThanBefore() {
        DocumentsBench bench;
        const int connection = typeSomething(bench);
        QVERIFY(connection >= 0);
        bench.stopProgram();
        QTcpServer other;
        const int port = bench.context.listenerUrl.port();
        QVERIFY(other.listen(QHostAddress::LocalHost, quint16(port)));
        bench.startProgram();
        QVERIFY(bench.context.listenerUrl.port() != port);
        other.close(); // refuses from now on
        signInAgain(bench);
        SessionKeeper keeper(*bench.saves, kQuick);
        QSignalSpy recovered(&keeper, &SessionKeeper::recovered);
        keeper.setUp(bench.listener.get(), bench.context.documentServer);
        QVERIFY(recovered.wait());
        bench.documentServer.leave(connection);
        QTRY_COMPARE(bench.versionNames(), kOneVersion);
    }

    void withoutASecretItWaits() {
        DocumentsBench bench;
        const int connection = typeSomething(bench);
        QVERIFY(connection >= 0);
        const QUrl callback(bench.context.listenerUrl.toString() + bench.unfinished().first().callbackPath);
        bench.stopProgram();
        bench.startProgram();
        signInAgain(bench);
        SessionKeeper keeper(*bench.saves); // no second round
        QSignalSpy recovered(&keeper, &SessionKeeper::recovered);
        auto locked = bench.context.documentServer;
        locked.secret = {};
        keeper.setUp(bench.listener.get(), locked);
        QCOMPARE(bench.fetch(callback, {}, "POST").status, 404); // not there yet, rather than refused
        QVERIFY(recovered.isEmpty());
        keeper.setUp(bench.listener.get(), bench.context.documentServer);
        QVERIFY(recovered.wait());
        bench.documentServer.leave(connection);
        QTRY_COMPARE(bench.versionNames(), kOneVersion);
    }

    void roundsDoNotOverlap() {
        DocumentsBench bench;
        QVERIFY(typeSomething(bench) >= 0);
        SessionKeeper keeper(*bench.saves, SessionKeeper::Timing{});
        QSignalSpy recovered(&keeper, &SessionKeeper::recovered);
        keeper.setUp(bench.listener.get(), bench.context.documentServer);
        for (int i = 0; i < 10; ++i)
            keeper.recover();
        QTRY_COMPARE(recovered.size(), 2); // the one under way, and one more for all the rest
        bench.signIn(bench.bob);           // a full exchange, in which a third would have come
        QCOMPARE(recovered.size(), 2);
    }

    void theKeeperGoesMeanwhile() {
        DocumentsBench bench;
        QVERIFY(typeSomething(bench) >= 0);
        auto keeper = std::make_unique<SessionKeeper>(*bench.saves, kQuick);
        keeper->setUp(bench.listener.get(), bench.context.documentServer);
        keeper.reset();
        QCOMPARE(bench.unfinished().size(), 1);
    }

    void withoutAJournalNothingHappens() {
        const domain::SystemClock clock;
        QTemporaryDir folder;
        saves::SaveSettings settings;
        settings.folder = folder.filePath(u"saves"_s);
        saves::SaveService service(settings, clock); // never started
        DocumentsBench bench;
        SessionKeeper keeper(service, kQuick);
        QSignalSpy recovered(&keeper, &SessionKeeper::recovered);
        keeper.setUp(bench.listener.get(), bench.context.documentServer);
        bench.signIn(bench.bob);
        QVERIFY(recovered.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SessionKeeperTest)
#include "tst_session_keeper.moc"

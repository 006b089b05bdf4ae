// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The heart of the product: whatever dies in between, every accepted save is exactly one version with the right bytes.
#include "CrashHarness.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache::flows;

class TestCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAcceptedSaveIsOneVersion() {
        const int kills =
            qEnvironmentVariableIsSet("ATTACHE_CRASH_KILLS") ? qEnvironmentVariableIntValue("ATTACHE_CRASH_KILLS") : 40;
        const auto count = killAgainAndAgain(QStringLiteral(ATTACHE_CRASH_WORKER), kills, 20260101U);
        qInfo("kills %d, accepted %d, lost %d, doubled %d, foreign %d", count.kills, count.accepted, count.lost,
              count.doubled, count.foreign);
        QVERIFY(count.isSettled);
        QVERIFY(count.accepted > kills / 4);
        QCOMPARE(count.lost, 0);
        QCOMPARE(count.doubled, 0);
        QCOMPARE(count.foreign, 0);
        QCOMPARE(count.kills, kills);
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"

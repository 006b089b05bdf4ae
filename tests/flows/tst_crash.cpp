// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The heart of the product: whatever dies in between, every accepted save is exactly one version with the right bytes.
#include "CrashHarness.h"
#include "saves/SaveSettings.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache::flows;

class TestCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAcceptedSaveIsOneVersion() {
        const int kills =
            qEnvironmentVariableIsSet("ATTACHE_CRASH_KILLS") ? qEnvironmentVariableIntValue("ATTACHE_CRASH_KILLS") : 60;
        const auto count = killAgainAndAgain(QStringLiteral(ATTACHE_CRASH_WORKER), kills, 20260101U);
        qInfo() << "kills" << count.kills << "accepted" << count.saves.accepted << "lost" << count.saves.lost
                << "doubled" << count.saves.doubled << "foreign" << count.saves.foreign << "left over"
                << count.saves.leftover << "deaths at borders" << count.deathsAt;
        QVERIFY(count.isSettled);
        QCOMPARE(count.kills, kills);
        QVERIFY(count.saves.accepted > kills);
        QCOMPARE(count.saves.lost, 0);
        QCOMPARE(count.saves.doubled, 0);
        QCOMPARE(count.saves.foreign, 0);
        QCOMPARE(count.saves.leftover, 0);
        for (int point = 0; point < attache::saves::kStepPoints; ++point)
            QVERIFY2(count.deathsAt.value(point) > 0, qPrintable(u"never died at border %1"_s.arg(point)));
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"

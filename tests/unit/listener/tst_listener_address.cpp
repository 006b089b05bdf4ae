// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Which address another host would see.
#include "listener/LocalAddress.h"

#include <QTest>

using namespace attache;
using namespace attache::listener;
using namespace Qt::StringLiterals;

class TestAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loopbackTowardsThisComputer();
    void nothingTowardsNowhere();
    void publicUrls_data();
    void publicUrls();
};

void TestAddress::loopbackTowardsThisComputer() {
    for (const quint16 port : {quint16(0), quint16(80)}) {
        const auto own = localAddressTowards(QHostAddress(u"127.0.0.1"_s), port);
        QVERIFY(own);
        QCOMPARE(*own, QHostAddress(QHostAddress::LocalHost));
    }
    const auto mapped = localAddressTowards(QHostAddress(u"::ffff:127.0.0.1"_s), 80);
    QVERIFY(mapped);
    QCOMPARE(*mapped, QHostAddress(QHostAddress::LocalHost));
}

void TestAddress::nothingTowardsNowhere() {
    const auto own = localAddressTowards(QHostAddress(), 80);
    QVERIFY(!own);
    QCOMPARE(own.error().kind, domain::ErrorKind::InvalidInput);
    QVERIFY(!own.error().message.isEmpty());
}

void TestAddress::publicUrls_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("url");
    QTest::newRow("IPv4") << u"192.0.2.7"_s << u"http://192.0.2.7:8081"_s;
    QTest::newRow("IPv6") << u"2001:db8::7"_s << u"http://[2001:db8::7]:8081"_s;
    QTest::newRow("IPv6 with scope") << u"fe80::1%eth0"_s << u"http://[fe80::1]:8081"_s;
    QTest::newRow("mapped") << u"::ffff:192.0.2.7"_s << u"http://192.0.2.7:8081"_s;
}

void TestAddress::publicUrls() {
    QFETCH(QString, address);
    QFETCH(QString, url);
    QCOMPARE(suggestedPublicUrl(QHostAddress(address), 8081).toString(), url);
}

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_listener_address.moc"

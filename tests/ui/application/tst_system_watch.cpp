// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The machine sleeps and wakes: told by the clocks, and by a login manager's double on a bus of its own.
#include "application/ClockJump.h"
#include "application/SystemWatch.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <unistd.h>

using namespace attache;
using namespace attache::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// As org.freedesktop.login1.Manager: PrepareForSleep, and delay inhibitors that last while their descriptor is open.
class LoginManager : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    ~LoginManager() override {
        for (const int end : std::as_const(m_ends))
            ::close(end);
    }
    void announce(bool begins) { Q_EMIT PrepareForSleep(begins); }
    // Those that nobody released yet.
    [[nodiscard]] int held() const {
        int count = 0;
        for (const int end : m_ends) {
            char byte = 0;
            count += ::read(end, &byte, 1) == 0 ? 0 : 1; // 0: the other end is closed
        }
        return count;
    }
    QStringList asked;

Q_SIGNALS:
    void PrepareForSleep(bool begins);

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why, const QString& mode) {
        asked = {what, who, why, mode};
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_NONBLOCK | O_CLOEXEC) != 0)
            return {};
        m_ends.append(ends[0]);
        QDBusUnixFileDescriptor handed;
        handed.giveFileDescriptor(ends[1]);
        return handed;
    }

private:
    QList<int> m_ends;
};

class tst_SystemWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        // The double is a bus client of its own, so that nothing is answered within the process.
        QVERIFY(m_bus.isConnected());
        QVERIFY(m_bus.registerService(u"org.freedesktop.login1"_s));
        QVERIFY(m_bus.registerObject(u"/org/freedesktop/login1"_s, &m_manager,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }

    void jumps_data() {
        QTest::addColumn<qint64>("steady"); // ms since the look before
        QTest::addColumn<qint64>("wall");
        QTest::addColumn<bool>("jumped");
        QTest::newRow("as ever") << 10'000LL << 10'000LL << false;
        QTest::newRow("a busy machine") << 15'000LL << 15'000LL << false;
        QTest::newRow("a time server's touch") << 10'000LL << 10'900LL << false;
        QTest::newRow("slept for eight hours, on Linux") << 10'000LL << 28'810'000LL << true;
        QTest::newRow("slept for eight hours, on Windows") << 28'810'000LL << 28'810'000LL << true;
        QTest::newRow("the clock was set forward") << 10'000LL << 3'610'000LL << true;
        QTest::newRow("the clock was set back") << 10'000LL << -3'590'000LL << true;
        QTest::newRow("slept for a moment") << 10'000LL << 18'000LL << false;
    }
    void jumps() {
        QFETCH(const qint64, steady);
        QFETCH(const qint64, wall);
        ClockJump jump(10s, 10s);
        const std::chrono::milliseconds start(1'700'000'000'000);
        QVERIFY(!jump.look(500ms, start));
        QTEST(jump.look(500ms + std::chrono::milliseconds(steady), start + std::chrono::milliseconds(wall)), "jumped");
        QVERIFY(!jump.look(10'500ms + std::chrono::milliseconds(steady),
                           start + 10s + std::chrono::milliseconds(wall))); // told once
    }

    void wakingUpIsTold() {
        const domain::SystemClock clock;
        SystemWatch watch(clock);
        watch.start();
        const QSignalSpy wokeUp(&watch, &SystemWatch::wokeUp);
        m_manager.announce(true);
        m_manager.announce(false);
        QTRY_COMPARE(wokeUp.size(), 1);
    }

    void theSystemWaitsWhileChangesAreUnsent() {
        const domain::SystemClock clock;
        {
            SystemWatch watch(clock);
            watch.start();
            watch.setDelaysSleep(true);
            QTRY_COMPARE(m_manager.held(), 1);
            QCOMPARE(m_manager.asked.value(0), u"sleep"_s);
            QCOMPARE(m_manager.asked.value(3), u"delay"_s);
            watch.setDelaysSleep(true); // once is enough
            watch.setDelaysSleep(false);
            QTRY_COMPARE(m_manager.held(), 0);

            watch.setDelaysSleep(true);
            watch.setDelaysSleep(false); // before the answer
            QTRY_COMPARE(m_manager.held(), 0);

            watch.setDelaysSleep(true);
            QTRY_COMPARE(m_manager.held(), 1);
            m_manager.announce(true);
            m_manager.announce(false); // a used-up delay is asked for anew
            QTRY_COMPARE(m_manager.held(), 1);
        }
        QTRY_COMPARE(m_manager.held(), 0);
    }

private:
    LoginManager m_manager;
    QDBusConnection m_bus =
        QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"login-manager"_s);
};

int main(int argc, char** argv) {
    // The bus of this test's own session stands in for the system's.
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    const QApplication application(argc, argv);
    tst_SystemWatch test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_system_watch.moc"

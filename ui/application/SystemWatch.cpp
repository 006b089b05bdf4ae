// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/SystemWatch.h"

#include "application/SleepDelay.h"

#include <QNetworkInformation>

#ifdef ATTACHE_HAS_DBUS
#include <QDBusConnection>
#endif

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace attache::ui {
namespace {

constexpr auto kLook = 10s;
constexpr auto kTolerance = 10s; // a busy machine keeps the program waiting, and time servers move the clock a little

} // namespace

SystemWatch::SystemWatch(const domain::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_jump(kLook, kTolerance) {
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_jump.look(std::chrono::milliseconds(m_steady.elapsed()), m_clock.now()))
            Q_EMIT wokeUp();
    });
}

SystemWatch::~SystemWatch() = default;

void SystemWatch::start() {
    m_steady.start();
    static_cast<void>(m_jump.look(0ms, m_clock.now()));
    m_look.start(kLook);
    watchSleep();
    watchNetwork();
}

void SystemWatch::watchSleep() {
#ifdef ATTACHE_HAS_DBUS
    QDBusConnection system = QDBusConnection::systemBus();
    if (!system.isConnected())
        return;
    system.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                   u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    m_delay = std::make_unique<SleepDelay>();
#endif
}

void SystemWatch::prepareForSleep(bool begins) {
    if (begins)
        return;
    if (m_delay)
        m_delay->renew();
    Q_EMIT wokeUp();
}

void SystemWatch::setDelaysSleep(bool delays) {
    if (m_delay)
        m_delay->setHeld(delays);
}

void SystemWatch::watchNetwork() {
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const QNetworkInformation* network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                // A site without the internet may well have both servers.
                if (reachability == QNetworkInformation::Reachability::Online ||
                    reachability == QNetworkInformation::Reachability::Site)
                    Q_EMIT networkReturned();
            });
}

} // namespace attache::ui

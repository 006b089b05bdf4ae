// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/SleepDelay.h"

#include <QCoreApplication>

#ifdef ATTACHE_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#endif

using namespace Qt::StringLiterals;

namespace attache::ui {

#ifdef ATTACHE_HAS_DBUS

class SleepDelay::Private : public std::enable_shared_from_this<Private> {
public:
    void ask() {
        if (isAsking)
            return;
        isAsking = true;
        QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                                           u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
        call.setArguments({u"sleep"_s, u"Attache"_s,
                           QCoreApplication::translate("SleepDelay", "Changes to a document are being sent."),
                           u"delay"_s});
        auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call));
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [held = weak_from_this(), watcher] {
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
            watcher->deleteLater();
            if (const auto self = held.lock())
                self->take(reply.isError() ? QDBusUnixFileDescriptor() : reply.value());
        });
    }
    void take(const QDBusUnixFileDescriptor& answer) {
        isAsking = false;
        if (isWanted) // else it is closed, and thereby released, right here
            lock = answer;
    }
    void release() { lock = {}; }

    bool isWanted = false;
    bool isAsking = false;
    QDBusUnixFileDescriptor lock; // held as long as the descriptor is open
};

SleepDelay::SleepDelay()
    : d(std::make_shared<Private>()) {}

void SleepDelay::setHeld(bool held) {
    if (held == d->isWanted)
        return;
    d->isWanted = held;
    if (held)
        d->ask();
    else
        d->release();
}

void SleepDelay::renew() {
    d->release();
    if (d->isWanted)
        d->ask();
}

#else

class SleepDelay::Private {};
SleepDelay::SleepDelay() = default;
void SleepDelay::setHeld(bool) {}
void SleepDelay::renew() {}

#endif

SleepDelay::~SleepDelay() = default;

} // namespace attache::ui

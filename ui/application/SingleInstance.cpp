// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/SingleInstance.h"

#include <QLocalSocket>

#include <chrono>

using namespace std::chrono_literals;

namespace attache::ui {
namespace {
constexpr auto kActivate = "activate";
constexpr auto kOpen = "open ";
constexpr qint64 kMaxMessage = 4096; // bytes
constexpr auto kPatience = 2000ms;
} // namespace

SingleInstance::SingleInstance(QString profileId, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_serverName(QStringLiteral("attache-") + profileId)
    , m_lock(folder + QStringLiteral("/instance.lock")) {
    m_lock.setStaleLockTime(0); // held for days; stale only when its process is gone
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
}

SingleInstance::Claim SingleInstance::claim(const QString& link) {
    if (m_lock.tryLock()) {
        listen();
        return Claim::First;
    }
    return tellFirst(link) ? Claim::HandedOver : Claim::Unreachable;
}

void SingleInstance::listen() {
    QLocalServer::removeServer(m_serverName); // left by a killed instance; the lock says that nobody uses it
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readFrom(socket); });
            readFrom(socket);
        }
    });
    m_server.listen(m_serverName);
}

void SingleInstance::readFrom(QLocalSocket* socket) {
    if (socket->bytesAvailable() > kMaxMessage) {
        socket->abort();
        return;
    }
    if (!socket->canReadLine())
        return;
    const QByteArray line = socket->readLine(kMaxMessage).trimmed();
    socket->disconnectFromServer();
    if (line == kActivate)
        Q_EMIT activationRequested();
    else if (line.startsWith(kOpen))
        Q_EMIT linkRequested(QString::fromUtf8(line.mid(qstrlen(kOpen))));
}

bool SingleInstance::tellFirst(const QString& link) const {
    // Nothing runs here yet and nothing will: waiting is all this process is for.
    QLocalSocket socket;
    socket.connectToServer(m_serverName);
    if (!socket.waitForConnected(int(kPatience.count())))
        return false;
    QByteArray message = kActivate;
    if (!link.isEmpty() && link.size() < kMaxMessage / 4 && !link.contains(u'\n'))
        message = kOpen + link.toUtf8();
    socket.write(message + '\n');
    return socket.waitForBytesWritten(int(kPatience.count()));
}

} // namespace attache::ui

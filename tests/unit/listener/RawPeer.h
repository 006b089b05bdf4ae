// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// RawPeer: a blocking HTTP peer that sends exactly the bytes it is told to.
#pragma once

#include "listener/HttpListener.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

namespace attache::listener::test {

inline constexpr int kPatience = 10000; // ms; only a failing test takes so long

struct Reply {
    int status = 0;
    QByteArray head; // status line and headers, lower case
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray& name) const {
        const qsizetype start = head.indexOf("\r\n" + name.toLower() + ": ");
        if (start < 0)
            return {};
        const qsizetype from = start + name.size() + 4;
        return head.mid(from, head.indexOf("\r\n", from) - from);
    }
};

class RawPeer {
public:
    explicit RawPeer(quint16 port) {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        m_socket.waitForConnected(kPatience);
    }

    QTcpSocket& socket() { return m_socket; }

    void send(const QByteArray& bytes) {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(kPatience)) {
        }
    }

    // The next answer; status 0 when the peer closed before it was complete.
    Reply reply(bool hasBody = true) {
        while (!m_buffer.contains("\r\n\r\n")) {
            if (!readMore())
                return {};
        }
        Reply reply;
        const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n") + 4;
        reply.head = m_buffer.left(headEnd).toLower();
        m_buffer.remove(0, headEnd);
        const qsizetype length = hasBody ? reply.header("content-length").toLongLong() : 0;
        while (m_buffer.size() < length) {
            if (!readMore())
                return {};
        }
        reply.body = m_buffer.left(length);
        m_buffer.remove(0, length);
        reply.status = reply.head.mid(9, 3).toInt();
        return reply;
    }

    Reply ask(const QByteArray& request) {
        send(request);
        return reply(!request.startsWith("HEAD"));
    }

    // True when the listener closes, and sends nothing more before.
    bool isClosedSilently() {
        while (readMore()) {
        }
        return m_buffer.isEmpty() && m_socket.state() == QAbstractSocket::UnconnectedState;
    }

private:
    bool readMore() {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(kPatience)) {
            m_buffer += m_socket.readAll();
            return false;
        }
        m_buffer += m_socket.readAll();
        return true;
    }

    QTcpSocket m_socket;
    QByteArray m_buffer;
};

inline std::unique_ptr<HttpListener> startListener(Limits limits = {}) {
    Settings settings;
    settings.bindAddress = QHostAddress(QHostAddress::LocalHost);
    settings.limits = limits;
    auto listener = HttpListener::start(settings);
    return listener ? std::move(*listener) : nullptr;
}

inline QByteArray get(const QString& path, const QByteArray& headers = {}) {
    return "GET " + path.toLatin1() + " HTTP/1.1\r\nHost: test\r\n" + headers + "\r\n";
}

inline QByteArray post(const QString& path, const QByteArray& body, const QByteArray& headers = {}) {
    return "POST " + path.toLatin1() + " HTTP/1.1\r\nHost: test\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n" + headers + "\r\n" + body;
}

// Answers with the request's body.
inline CallbackHandler echo() {
    return [](const RequestView& request, Responder responder) {
        responder.send({200, "text/plain", std::string(request.body)});
    };
}

inline Authorize everyone() {
    return [](const RequestView&) { return true; };
}

} // namespace attache::listener::test

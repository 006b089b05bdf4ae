// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// HttpClient: the double's outgoing requests, one connection each, never repeated on its own.
//
// QNetworkAccessManager sends a request again when the connection breaks; a retry rule can't be shown on top of that.
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>

namespace attache::sandbox {

struct OutgoingRequest {
    QByteArray method;
    QUrl url; // http only
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QString saveTo; // where the answer's body goes; into memory when empty
    qint64 maxBytes = 1024 * 1024;
    std::chrono::milliseconds timeout{60000};
};

struct IncomingAnswer {
    int status = 0; // 0: no complete answer came
    QByteArray body;
    bool isTooLarge = false; // beyond maxBytes; the status is 0
};

// One thread. Answers come later, never from within send(); none comes after the destruction.
class HttpClient : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<void(IncomingAnswer)>;
    using QObject::QObject;
    void send(const OutgoingRequest& request, Handler handler);
};

} // namespace attache::sandbox

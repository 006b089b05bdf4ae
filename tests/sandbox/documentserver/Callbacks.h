// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Callbacks: what the double posts to callbackUrls, with the fields, their order, the headers and the two tokens of the
// callbacks recorded from a genuine Document Server 9.3, and its retry rule.
#pragma once

#include "sandbox/documentserver/HttpClient.h"
#include "sandbox/documentserver/OrderedJson.h"
#include "sandbox/documentserver/Settings.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

namespace attache::sandbox {

struct CallbackAction {
    int type = 0; // 0 left, 1 joined, 2 save clicked
    QString userId;
};

struct CallbackFields {
    QString key;
    int status = 0;
    QUrl url;
    QUrl changesUrl;
    std::optional<OrderedJson> history;
    QStringList users;
    QList<CallbackAction> actions;
    QString userData;
    QString lastSave;
    std::optional<QJsonValue> notModified; // true, false, or null
    std::optional<int> forceSaveType;
    QString fileType;
};

// The fields in the genuine order; the last one, filetype, comes behind the token in a body.
[[nodiscard]] OrderedJson callbackClaims(const CallbackFields& fields, bool withFileType);

struct LoggedCallback {
    QString key;
    int status = 0; // the callback's
    QUrl url;       // the callbackUrl
    QJsonObject body;
    int answerStatus = 0; // HTTP; 0: no answer
    QByteArray answer;
};

// One thread: the double's. Callbacks of one key go out one after the other.
class CallbackSender : public QObject {
    Q_OBJECT
public:
    CallbackSender(const DocumentServerOptions& options, HttpClient& client)
        : m_options(options)
        , m_client(client) {}

    using Done = std::function<void(bool isAccepted)>;
    // A status 2 or 3 that meets a connection failure, 429 or 5xx is repeated three times. `done` may be empty.
    void send(const QUrl& url, const CallbackFields& fields, Done done);
    [[nodiscard]] const QList<LoggedCallback>& log() const { return m_log; }

private:
    struct Job {
        QUrl url;
        CallbackFields fields;
        Done done;
        int retriesLeft = 0;
        std::chrono::milliseconds nextDelay{0};
    };

    void startNext(const QString& key);
    void attempt(const QString& key);
    void answered(const QString& key, const QJsonObject& body, const IncomingAnswer& answer);

    const DocumentServerOptions& m_options;
    HttpClient& m_client;
    QHash<QString, QList<Job>> m_jobs; // by key; the first one is under way
    QList<LoggedCallback> m_log;
};

} // namespace attache::sandbox

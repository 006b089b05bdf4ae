// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/Callbacks.h"

#include "sandbox/documentserver/Tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

namespace attache::sandbox {
using namespace Qt::StringLiterals;
namespace {

constexpr int kRetries = 3;
// The genuine server keeps its header below this by leaving out changesurl and history.
constexpr qsizetype kMaxHeader = 7 * 1024;

bool isWorthRepeating(int status) {
    return status == 0 || status == 429 || status >= 500;
}

bool isAccepted(const IncomingAnswer& answer) {
    const QJsonValue error = QJsonDocument::fromJson(answer.body).object().value("error"_L1);
    return answer.status >= 200 && answer.status < 300 && error.isDouble() && error.toInt(-1) == 0;
}

QJsonArray actionList(const QList<CallbackAction>& actions) {
    QJsonArray list;
    for (const CallbackAction& action : actions)
        list.append(QJsonObject{{u"type"_s, action.type}, {u"userid"_s, action.userId}});
    return list;
}

struct Message {
    QByteArray body;
    QByteArray headerToken;
};

Message written(const CallbackFields& fields, const DocumentServerOptions& options) {
    OrderedJson body = callbackClaims(fields, false);
    Message message;
    if (!options.secret.isEmpty()) {
        OrderedJson payload;
        payload.add("payload", callbackClaims(fields, true));
        message.headerToken = signToken(payload, options.secret, options.now());
        body.add("token", QString::fromLatin1(signToken(callbackClaims(fields, true), options.secret, options.now())));
    }
    if (!fields.fileType.isEmpty())
        body.add("filetype", fields.fileType);
    message.body = body.toJson();
    return message;
}

} // namespace

OrderedJson callbackClaims(const CallbackFields& fields, bool withFileType) {
    OrderedJson json;
    json.add("key", fields.key).add("status", fields.status);
    if (!fields.url.isEmpty())
        json.add("url", fields.url.toString(QUrl::FullyEncoded));
    if (!fields.changesUrl.isEmpty())
        json.add("changesurl", fields.changesUrl.toString(QUrl::FullyEncoded));
    if (fields.history)
        json.add("history", *fields.history);
    if (!fields.users.isEmpty())
        json.add("users", QJsonArray::fromStringList(fields.users));
    if (!fields.actions.isEmpty())
        json.add("actions", actionList(fields.actions));
    if (!fields.userData.isEmpty())
        json.add("userdata", fields.userData);
    if (!fields.lastSave.isEmpty())
        json.add("lastsave", fields.lastSave);
    if (fields.notModified)
        json.add("notmodified", *fields.notModified);
    if (fields.forceSaveType)
        json.add("forcesavetype", *fields.forceSaveType);
    if (withFileType && !fields.fileType.isEmpty())
        json.add("filetype", fields.fileType);
    return json;
}

void CallbackSender::send(const QUrl& url, const CallbackFields& fields, Done done) {
    const bool isFinal = fields.status == 2 || fields.status == 3;
    QList<Job>& jobs = m_jobs[fields.key];
    jobs.append({url, fields, std::move(done), isFinal ? kRetries : 0, m_options.retryDelay});
    if (jobs.size() == 1)
        startNext(fields.key);
}

void CallbackSender::startNext(const QString& key) {
    if (m_jobs.value(key).isEmpty())
        m_jobs.remove(key);
    else
        attempt(key);
}

void CallbackSender::attempt(const QString& key) {
    const Job& job = m_jobs[key].constFirst();
    Message message = written(job.fields, m_options);
    if (message.headerToken.size() > kMaxHeader) {
        CallbackFields shorter = job.fields;
        shorter.changesUrl.clear();
        shorter.history.reset();
        message = written(shorter, m_options);
    }
    OutgoingRequest request{"POST", job.url, {}, message.body, {}, 1024 * 1024, m_options.callbackTimeout};
    request.headers = {{"Accept", "application/json, text/plain, */*"},
                       {"Content-Type", "application/json"},
                       {"User-Agent", "Node.js/6.13"},
                       {"Connection", "Keep-Alive"}};
    if (!message.headerToken.isEmpty())
        request.headers.append({m_options.jwtHeader, m_options.jwtPrefix + message.headerToken});
    request.headers.emplaceBack("Accept-Encoding", "gzip, compress, deflate, br");
    m_client.send(request, [this, key, body = QJsonDocument::fromJson(message.body).object()](
                               const IncomingAnswer& answer) { answered(key, body, answer); });
}

void CallbackSender::answered(const QString& key, const QJsonObject& body, const IncomingAnswer& answer) {
    Job& job = m_jobs[key].first();
    m_log.append({key, job.fields.status, job.url, body, answer.status, answer.body});
    if (isWorthRepeating(answer.status) && job.retriesLeft > 0) {
        --job.retriesLeft;
        QTimer::singleShot(std::exchange(job.nextDelay, job.nextDelay * 2), this, [this, key] { attempt(key); });
        return;
    }
    const Done done = job.done;
    // The job stays first until then, so that a callback sent by `done` waits its turn.
    if (done)
        done(isAccepted(answer));
    m_jobs[key].removeFirst();
    startNext(key);
}

} // namespace attache::sandbox

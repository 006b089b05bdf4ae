// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/CommandService.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace attache::sandbox {
using namespace Qt::StringLiterals;
namespace {

enum Error { Ok = 0, UnknownKey = 1, BadCallback = 2, NoChanges = 4, BadCommand = 5, BadToken = 6, ExpiredToken = 7 };

OrderedJson result(int error, const QString& key = {}) {
    OrderedJson json;
    json.add("error", error);
    if (!key.isEmpty())
        json.add("key", key);
    return json;
}

HttpResponse jsonResponse(const OrderedJson& json) {
    HttpResponse response;
    response.headers = {{"Content-Type", "application/json"}};
    response.body = json.toJson();
    return response;
}

OrderedJson license() {
    return OrderedJson()
        .add("error", 0)
        .add("license", QJsonObject{{u"end_date"_s, u"2099-01-01T00:00:00.000Z"_s},
                                    {u"trial"_s, false},
                                    {u"customization"_s, false},
                                    {u"connections"_s, 20}})
        .add("server", QJsonObject{{u"resultType"_s, 3},
                                   {u"packageType"_s, 0},
                                   {u"buildVersion"_s, QString::fromLatin1(kServerVersion)},
                                   {u"buildNumber"_s, 1}})
        .add("quota", QJsonObject{{u"users"_s, QJsonArray()}});
}

} // namespace

SignedParameters signedParameters(const HttpRequest& request, const DocumentServerOptions& options) {
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (options.secret.isEmpty())
        return {TokenState::Right, body};
    if (const QString token = body.value("token"_L1).toString(); !token.isEmpty()) {
        const CheckedToken checked = checkToken(token.toLatin1(), options.secret, options.now());
        return {checked.state, checked.claims};
    }
    const QByteArray value = request.header(options.jwtHeader.toLower());
    if (!value.startsWith(options.jwtPrefix))
        return {TokenState::Missing, {}};
    const CheckedToken checked = checkToken(value.mid(options.jwtPrefix.size()), options.secret, options.now());
    return {checked.state, checked.claims.value("payload"_L1).toObject()};
}

HttpResponse CommandService::answer(const HttpRequest& request) {
    const SignedParameters asked = signedParameters(request, m_options);
    if (asked.state == TokenState::Expired)
        return jsonResponse(result(ExpiredToken));
    if (asked.state != TokenState::Right)
        return jsonResponse(result(BadToken));
    return jsonResponse(run(asked.parameters));
}

OrderedJson CommandService::run(const QJsonObject& parameters) {
    const QString command = parameters.value("c"_L1).toString();
    const QString key = parameters.value("key"_L1).toString();
    if (command == "version"_L1)
        return result(Ok).add("version", QString::fromLatin1(kServerVersion));
    if (command == "license"_L1)
        return license();
    if (command.endsWith("Forgotten"_L1) || command == "getForgottenList"_L1)
        return forForgotten(command, key);
    return forSession(command, key, parameters);
}

OrderedJson CommandService::forForgotten(const QString& command, const QString& key) {
    if (command == "getForgottenList"_L1)
        return result(Ok).add("keys", QJsonArray::fromStringList(m_book.forgottenKeys()));
    const QString path = m_book.forgottenPath(key);
    if (path.isEmpty())
        return result(UnknownKey, key);
    if (command == "getForgotten"_L1)
        return result(Ok, key).add("url", m_files.urlOf(path, key, m_server).toString(QUrl::FullyEncoded));
    if (command != "deleteForgotten"_L1)
        return result(BadCommand);
    m_book.deleteForgotten(key);
    return result(Ok, key);
}

OrderedJson CommandService::forSession(const QString& command, const QString& key, const QJsonObject& parameters) {
    DocumentSession* session = m_book.session(key);
    const QString userData = parameters.value("userdata"_L1).toString();
    if (command == "info"_L1) {
        if (!m_book.isKnown(key))
            return result(UnknownKey, key);
        if (!m_book.hasCallback(key))
            return result(BadCallback, key);
        m_book.tellInfo(key, userData);
        return result(Ok, key).add("users", QJsonArray::fromStringList(session ? session->editorIds() : QStringList()));
    }
    if (command == "forcesave"_L1) {
        if (!session)
            return result(UnknownKey, key);
        const bool isStarted = session->forceSave(DocumentSession::ForceSaveType::Command, {}, userData);
        return result(isStarted ? Ok : NoChanges, key);
    }
    // These two answer 0 for keys nobody knows, too.
    if (command == "drop"_L1) {
        QStringList users;
        for (const QJsonValue& user : parameters.value("users"_L1).toArray())
            users << user.toString();
        if (session)
            session->drop(users);
        return result(Ok, key);
    }
    if (command == "meta"_L1) {
        if (session)
            session->rename(parameters.value("meta"_L1).toObject().value("title"_L1).toString());
        return result(Ok, key);
    }
    return result(BadCommand);
}

} // namespace attache::sandbox

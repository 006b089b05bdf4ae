// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "SaveBench.h"

#include "domain/VersionRecord.h"
#include "onlyoffice/Jwt.h"

#include <QCoroTask>
#include <QDir>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::flows {

QByteArray zipHolding(const QByteArray& text) {
    // A local file header of a stored entry, then the text, then an end record: enough for every check of a container.
    QByteArray zip("PK\x03\x04", 4);
    zip += QByteArray(26, '\0') + text + QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0');
    return zip;
}

ResultHost::ResultHost()
    : m_server(0, &m_context, [this](const sandbox::HttpRequest& request, const sandbox::Reply& reply) {
        ++m_fetches;
        if (!m_failures.isEmpty()) {
            reply.send(m_failures.takeFirst());
            return;
        }
        sandbox::HttpResponse response;
        response.status = m_bodies.contains(request.path) ? 200 : 404;
        response.headers = {{"Content-Type", "application/octet-stream"}};
        response.body = m_bodies.value(request.path);
        reply.send(response);
    }) {}

QUrl ResultHost::put(const QByteArray& body) {
    const QString path = u"/cache/%1/output.docx"_s.arg(m_bodies.size());
    m_bodies.insert(path, body);
    QUrl url = m_server.url();
    url.setPath(path);
    return url;
}

void ResultHost::failNext(sandbox::HttpResponse response, int times) {
    for (int i = 0; i < times; ++i)
        m_failures.append(response);
}

Office::Office(sandbox::MattermostDouble& server) {
    aliceId = server.addUser(u"alice"_s, u"secret-1"_s, u"Alice"_s, u"Adams"_s);
    bobId = server.addUser(u"bob"_s, u"secret-2"_s, u"Bob"_s, u"Brown"_s);
    const QString team = server.addTeam(u"acme"_s, u"Acme"_s, {aliceId, bobId});
    channelId = server.addChannel(team, u"plans"_s, u"Plans"_s, 'O', {aliceId, bobId});
    content = zipHolding("as posted");
    rootPostId = server.addPost({channelId, aliceId, u"Please read"_s, {{u"Plan.docx"_s, content}}});
    rootFileId = server.posts(channelId).first().value("file_ids"_L1).toArray().first().toString();
    token = domain::Secret(server.addPersonalToken(aliceId).toLatin1());
}

saves::EditingSession Office::session(const QString& documentKey) const {
    saves::EditingSession session;
    session.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    session.accountId = u"account"_s;
    session.userId = aliceId;
    session.userName = u"alice"_s;
    session.channelId = channelId;
    session.rootPostId = rootPostId;
    session.rootFileId = rootFileId;
    session.parentFileId = rootFileId;
    session.parentNumber = 1;
    session.documentKey = documentKey;
    session.fileName = u"Plan.docx"_s;
    session.openedAt = domain::SystemClock().now().count();
    return session;
}

QList<Version> versionsIn(const sandbox::MattermostDouble& server, const Office& office) {
    QList<Version> versions;
    const auto posts = server.thread(office.rootPostId);
    for (const QJsonObject& post : posts) {
        const auto record = domain::readVersionProps(post.value("props"_L1).toObject());
        if (!record)
            continue;
        Version version;
        version.postId = post.value("id"_L1).toString();
        version.message = post.value("message"_L1).toString();
        version.saveId = record->saveId;
        version.parentFileId = record->parentFileId;
        version.number = record->number;
        version.fileId = post.value("file_ids"_L1).toArray().first().toString();
        version.content = server.fileContent(version.fileId);
        version.fileName = server.fileInfo(version.fileId).value("name"_L1).toString();
        versions.append(version);
    }
    return versions;
}

bool allDone(const saves::SaveService& service) {
    const auto statuses = service.statuses();
    return !service.hasUnfinished() && !statuses.isEmpty() &&
           std::ranges::all_of(statuses, [](const auto& status) { return status.step == domain::SaveStep::Done; });
}

bool isWaiting(const saves::SaveService& service) {
    const auto statuses = service.statuses();
    return !statuses.isEmpty() && std::ranges::any_of(statuses, &domain::SaveStatus::isWaiting);
}

QList<QByteArray> contents(const SaveBench& bench) {
    QList<QByteArray> list;
    for (const Version& version : bench.versions())
        list.append(version.content);
    return list;
}

SaveBench::SaveBench(saves::SaveSettings wanted)
    : mattermost({.clock = &serverClock})
    , office(mattermost)
    , settings(std::move(wanted)) {
    settings.folder = folder.filePath(u"saves"_s);
    settings.retry = {std::chrono::milliseconds(5), std::chrono::milliseconds(50)};
    documentServer.address = QUrl(u"http://127.0.0.1:9"_s);
    documentServer.secret = domain::Secret("docs-secret");
    listener::Settings listening;
    listening.bindAddress = QHostAddress(QHostAddress::LocalHost);
    listener = std::move(*listener::HttpListener::start(listening));
    startService();
    signIn();
}

SaveBench::~SaveBench() = default;

void SaveBench::startService() {
    service = std::make_unique<saves::SaveService>(settings, clock);
    const auto started = QCoro::waitFor(service->start());
    if (!started)
        qFatal("%s", qPrintable(started.error().message));
}

void SaveBench::stopService() {
    service.reset();
}

void SaveBench::signIn() {
    service->setAccount(u"account"_s, *mattermost::ServerAddress::parse(mattermost.url().toString()), office.token);
}

saves::EditingSession SaveBench::open(const QString& documentKey) {
    saves::EditingSession session = office.session(documentKey);
    session.callbackPath = listener->grantCallback(service->callbackHandler(session, documentServer));
    const auto begun = QCoro::waitFor(service->beginSession(session));
    if (!begun)
        qFatal("%s", qPrintable(begun.error().message));
    return session;
}

QUrl SaveBench::callbackUrl(const saves::EditingSession& session) const {
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(listener->port()).arg(session.callbackPath));
}

SaveBench::Answer SaveBench::callRaw(const saves::EditingSession& session, const QByteArray& body,
                                     const QByteArray& authorization) {
    QNetworkAccessManager network;
    QNetworkRequest request(callbackUrl(session));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + authorization);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    static_cast<void>(QTest::qWaitFor([&] { return reply->isFinished(); }, 20000));
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

SaveBench::Answer SaveBench::call(const saves::EditingSession& session, QJsonObject claims) {
    const qint64 now = clock.now().count() / 1000;
    if (!claims.contains("key"_L1))
        claims.insert("key"_L1, session.documentKey);
    claims.insert("iat"_L1, now);
    claims.insert("exp"_L1, now + 300);
    QJsonObject body = claims;
    body.insert("token"_L1, QString::fromLatin1(onlyoffice::signJwt(claims, documentServer.secret)));
    return callRaw(session, QJsonDocument(body).toJson());
}

SaveBench::Answer SaveBench::save(const saves::EditingSession& session, int status, const QByteArray& content,
                                  QJsonObject claims) {
    claims.insert("status"_L1, status);
    claims.insert("url"_L1, results.put(content).toString());
    claims.insert("filetype"_L1, u"docx"_s);
    claims.insert("users"_L1, QJsonArray{session.userId});
    return call(session, claims);
}

QStringList SaveBench::spool() const {
    return QDir(settings.folder + u"/spool"_s).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace attache::flows

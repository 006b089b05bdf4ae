// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "DocumentsBench.h"

#include "onlyoffice/Jwt.h"
#include "sandbox/documentserver/ooxml/OoxmlFiles.h"

#include <QCoroTask>
#include <QDir>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;

namespace attache::test {
namespace {

sandbox::DocumentServerOptions quick() {
    sandbox::DocumentServerOptions options;
    options.saveDelay = std::chrono::milliseconds(10);
    options.retryDelay = std::chrono::milliseconds(10);
    return options;
}

} // namespace

DocumentsBench::DocumentsBench()
    : documentServer(quick()) {
    alice = mattermost.addUser(u"alice"_s, u"Alice-123"_s, u"Alice"_s, u"Archer"_s);
    bob = mattermost.addUser(u"bob"_s, u"Bob-12345"_s, u"Bob"_s, u"Baker"_s);
    carol = mattermost.addUser(u"carol"_s, u"Carol-123"_s, u"Carol"_s, u"Clark"_s);
    const QString team = mattermost.addTeam(u"acme"_s, u"Acme"_s, {alice, bob, carol});
    channelId = mattermost.addChannel(team, u"plans"_s, u"Plans"_s, 'P', {alice, bob});
    content = sandbox::makeDocx({u"First line"_s});
    fileId = post(u"Plan.docx"_s, content);
    postId = mattermost.fileInfo(fileId).value("post_id"_L1).toString();
    context.accountId = u"account"_s;
    context.serverId = u"server"_s;
    context.documentServer.address = documentServer.url();
    context.documentServer.secret = domain::Secret(documentServer.secret());
    context.cacheFolder = folder.filePath(u"cache"_s);
    startProgram();
    signIn(alice);
}

DocumentsBench::~DocumentsBench() {
    stopProgram();
}

void DocumentsBench::startProgram() {
    listener::Settings settings;
    settings.bindAddress = QHostAddress(QHostAddress::LocalHost);
    settings.preferredPort = quint16(context.listenerUrl.port(0));
    listener = std::move(*listener::HttpListener::start(settings));
    context.listenerUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(listener->port()));
    saves::SaveSettings saving;
    saving.folder = folder.filePath(u"saves"_s);
    saving.retry = {std::chrono::milliseconds(5), std::chrono::milliseconds(50)};
    saves = std::make_unique<saves::SaveService>(saving, clock);
    if (const auto started = QCoro::waitFor(saves->start()); !started)
        qFatal("%s", qPrintable(started.error().message));
}

void DocumentsBench::stopProgram() {
    opener.reset();
    listener.reset();
    saves.reset();
}

void DocumentsBench::signIn(const QString& userId) {
    opener.reset();
    const domain::Secret token(mattermost.addPersonalToken(userId).toLatin1());
    const auto address = *mattermost::ServerAddress::parse(mattermost.url().toString());
    client = std::make_unique<mattermost::MattermostClient>(address, token);
    context.me = *QCoro::waitFor(client->me());
    saves->setAccount(context.accountId, address, token);
    startOpener();
}

void DocumentsBench::startOpener() {
    opener.reset();
    opener = std::make_unique<documents::DocumentOpener>(context, *client, *listener, *saves, clock);
}

QString DocumentsBench::post(const QString& name, const QByteArray& bytes, const QString& rootId) {
    sandbox::NewPostArguments arguments{channelId, alice, u"Here"_s, {{name, bytes}}};
    arguments.rootId = rootId;
    const QString id = mattermost.addPost(arguments);
    const auto posts = mattermost.posts(channelId);
    for (const QJsonObject& candidate : posts) {
        if (candidate.value("id"_L1).toString() == id)
            return candidate.value("file_ids"_L1).toArray().first().toString();
    }
    return {};
}

documents::OpenRequest DocumentsBench::request(const QString& id) const {
    documents::OpenRequest request;
    request.attachment.file.id = id;
    request.attachment.postId = mattermost.fileInfo(id).value("post_id"_L1).toString();
    request.attachment.channelId = channelId;
    request.channelName = u"Plans"_s;
    request.authorName = u"Alice Archer"_s;
    request.language = u"en"_s;
    return request;
}

domain::Result<documents::OpenedDocument> DocumentsBench::open(const documents::OpenRequest& request) {
    return QCoro::waitFor(opener->open(request));
}

QUrl DocumentsBench::urlOf(const documents::OpenedDocument& document) const {
    return QUrl(context.listenerUrl.toString() + document.filePath);
}

QByteArray DocumentsBench::tokenFor(const QUrl& url, std::chrono::seconds life) const {
    const qint64 now = clock.now().count() / 1000;
    const QJsonObject claims{{u"payload"_s, QJsonObject{{u"url"_s, url.toString(QUrl::FullyEncoded)}}},
                             {u"iat"_s, now + std::min<qint64>(0, life.count()) - 1},
                             {u"exp"_s, now + life.count()}};
    return "Bearer " + onlyoffice::signJwt(claims, context.documentServer.secret);
}

HttpAnswer DocumentsBench::fetch(const QUrl& url, const QByteArray& authorization, const QByteArray& verb,
                                 const QByteArray& range) {
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    if (!range.isEmpty())
        request.setRawHeader("Range", range);
    // A custom "HEAD" would wait for a body that never comes.
    const std::unique_ptr<QNetworkReply> reply(verb == "HEAD" ? network.head(request)
                                                              : network.sendCustomRequest(request, verb));
    static_cast<void>(QTest::qWaitFor([&] { return reply->isFinished(); }, 20000));
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeader("Content-Length")};
}

int DocumentsBench::join(const documents::OpenedDocument& document, sandbox::ConnectionState expected) {
    const int connection = documentServer.joinHeadless(document.editor.config);
    const auto state = [&] { return documentServer.connection(connection).state; };
    static_cast<void>(QTest::qWaitFor([&] { return state() != sandbox::ConnectionState::Opening; }, 20000));
    return state() == expected ? connection : -1;
}

QString DocumentsBench::keyOf(const documents::OpenedDocument& document) const {
    return document.editor.config.value("document"_L1).toObject().value("key"_L1).toString();
}

QStringList DocumentsBench::cached() const {
    return QDir(context.cacheFolder).entryList(QDir::Files | QDir::Hidden);
}

QStringList DocumentsBench::versionNames() const {
    QStringList names;
    const auto posts = mattermost.thread(postId);
    for (qsizetype i = 1; i < posts.size(); ++i) {
        const QString id = posts.at(i).value("file_ids"_L1).toArray().first().toString();
        names.append(mattermost.fileInfo(id).value("name"_L1).toString());
    }
    return names;
}

QList<saves::EditingSession> DocumentsBench::unfinished() {
    return QCoro::waitFor(saves->unfinishedSessions()).value_or(QList<saves::EditingSession>());
}

} // namespace attache::test

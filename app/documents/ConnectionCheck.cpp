// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/ConnectionCheck.h"

#include "onlyoffice/Callback.h"
#include "onlyoffice/DocumentServerClient.h"
#include "onlyoffice/Jwt.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QTemporaryDir>
#include <QUuid>

#include <atomic>

using namespace Qt::StringLiterals;

namespace attache::documents {
namespace {

// What the listener saw of the Document Server's request. Written on the listener's thread.
struct Sighting {
    std::atomic<bool> hasCome = false;
    std::atomic<bool> hasToken = false;
    std::atomic<bool> isTokenRight = false;
};

QList<ConnectionCheck::Step> plannedSteps() {
    using enum ConnectionCheck::Leg;
    return {{DocumentServerReachable, {}, ConnectionCheck::tr("The Document Server answers"), {}, {}},
            {TokenAccepted, {}, ConnectionCheck::tr("It accepts Attache's signature"), {}, {}},
            {ListenerReachable, {}, ConnectionCheck::tr("It reaches this computer"), {}, {}},
            {MattermostFile, {}, ConnectionCheck::tr("It gets files of Mattermost through this computer"), {}, {}},
            {Callback, {}, ConnectionCheck::tr("Its own requests are signed as agreed"), {}, {}}};
}

} // namespace

class ConnectionCheck::Private {
public:
    Private(ConnectionCheck& check, Context theContext, const domain::Clock& theClock)
        : q(check)
        , context(std::move(theContext))
        , clock(theClock)
        , server(context.documentServer, clock)
        , steps(plannedSteps()) {}

    QCoro::Task<> run();
    QCoro::Task<bool> checkHealth();
    QCoro::Task<bool> checkToken();
    QCoro::Task<bool> checkListener();
    QCoro::Task<bool> checkMattermostFile();
    bool checkSignature();
    QCoro::Task<domain::Result<>> letServerFetch(QByteArray content, QString fileType);

    void set(Leg leg, Outcome outcome, const QString& detail = {}, const QString& cure = {});
    [[nodiscard]] bool fail(Leg leg, const domain::Error& error, const QString& cure = {});
    void finish();

    ConnectionCheck& q;
    Context context;
    const domain::Clock& clock;
    onlyoffice::DocumentServerClient server;
    QTemporaryDir folder;
    std::shared_ptr<Sighting> sighting = std::make_shared<Sighting>();
    QList<Step> steps;
    bool isCancelled = false;
    bool isRunning = false;
};

ConnectionCheck::ConnectionCheck(Context context, const domain::Clock& clock, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(context), clock)) {}

ConnectionCheck::~ConnectionCheck() {
    d->isCancelled = true;
}

const QList<ConnectionCheck::Step>& ConnectionCheck::steps() const {
    return d->steps;
}

void ConnectionCheck::start() {
    if (!d->isRunning)
        d->run();
}

void ConnectionCheck::cancel() {
    d->isCancelled = true;
    d->finish();
}

void ConnectionCheck::Private::set(Leg leg, Outcome outcome, const QString& detail, const QString& cure) {
    Step& step = steps[int(leg)];
    step.outcome = outcome;
    step.detail = detail;
    step.cure = cure;
    if (!isCancelled)
        Q_EMIT q.stepChanged(int(leg));
}

bool ConnectionCheck::Private::fail(Leg leg, const domain::Error& error, const QString& cure) {
    set(leg, Outcome::Failed, error.message, cure);
    return false;
}

void ConnectionCheck::Private::finish() {
    if (!isRunning)
        return;
    isRunning = false;
    bool allPassed = true;
    for (Step& step : steps) {
        if (step.outcome == Outcome::Waiting || step.outcome == Outcome::Running)
            set(step.leg, Outcome::NotRun);
        const bool isLeftOut = step.leg == Leg::MattermostFile && !context.client;
        allPassed = allPassed && (step.outcome == Outcome::Passed || isLeftOut);
    }
    Q_EMIT q.finished(allPassed);
}

QCoro::Task<> ConnectionCheck::Private::run() {
    // The check may be deleted while a leg is under way; `d` goes with it.
    const QPointer check(&q);
    isRunning = true;
    bool goesOn = co_await checkHealth();
    if (!check)
        co_return;
    if (goesOn) {
        goesOn = co_await checkToken();
        if (!check)
            co_return;
    }
    if (goesOn) {
        goesOn = co_await checkListener();
        if (!check)
            co_return;
    }
    if (goesOn) {
        checkSignature();
        if (context.client) {
            co_await checkMattermostFile();
            if (!check)
                co_return;
        }
    }
    finish();
}

QCoro::Task<bool> ConnectionCheck::Private::checkHealth() {
    const QPointer check(&q);
    set(Leg::DocumentServerReachable, Outcome::Running);
    const auto healthy = co_await server.healthCheck();
    if (!check || isCancelled)
        co_return false;
    if (!healthy)
        co_return fail(
            Leg::DocumentServerReachable, healthy.error(),
            ConnectionCheck::tr("Open %1 in a browser: its welcome page should show. Check the address, the port "
                                "and that the Document Server runs.")
                .arg(context.documentServer.address.toString()));
    set(Leg::DocumentServerReachable, Outcome::Passed);
    co_return true;
}

QCoro::Task<bool> ConnectionCheck::Private::checkToken() {
    const QPointer check(&q);
    set(Leg::TokenAccepted, Outcome::Running);
    const auto version = co_await server.version();
    if (!check || isCancelled)
        co_return false;
    if (!version)
        co_return fail(
            Leg::TokenAccepted, version.error(),
            ConnectionCheck::tr("Copy the secret again: it is services.CoAuthoring.secret in the Document Server's "
                                "local.json (JWT_SECRET of its container)."));
    set(Leg::TokenAccepted, Outcome::Passed, ConnectionCheck::tr("ONLYOFFICE Docs %1").arg(*version));
    co_return true;
}

QCoro::Task<domain::Result<>> ConnectionCheck::Private::letServerFetch(QByteArray content, QString fileType) {
    const QPointer check(&q);
    const QString path = folder.filePath(u"check."_s + fileType);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        co_return domain::failure(domain::ErrorKind::Storage, file.errorString());
    file.close();
    listener::ServedFile served;
    served.setReady(path);
    const auto seen = std::make_shared<Sighting>();
    sighting = seen;
    const auto authorize = [seen, settings = context.documentServer,
                            &time = clock](const listener::RequestView& request) {
        const auto token = request.header(std::string_view(settings.jwtHeader.constData(), settings.jwtHeader.size()));
        seen->hasToken = !token.empty();
        // Which URL it names is checked when documents are opened; here only who signed matters.
        const auto prefix = std::string_view(settings.jwtPrefix.constData(), settings.jwtPrefix.size());
        if (token.starts_with(prefix))
            seen->isTokenRight =
                onlyoffice::verifyJwt(token.substr(prefix.size()), settings.secret, time.now()).has_value();
        seen->hasCome = true;
        return true; // nothing but our own test file is behind this path
    };
    const QString grant = context.listener->grantFile(served, QByteArrayLiteral("application/octet-stream"), authorize);
    QUrl url = context.listenerUrl;
    url.setPath(url.path() + grant);
    onlyoffice::ConversionRequest request;
    request.key = QUuid::createUuid().toString(QUuid::Id128);
    request.url = url;
    request.fileType = fileType;
    request.outputType = u"pdf"_s;
    request.title = u"check."_s + fileType;
    const auto converted = co_await server.convert(request);
    if (!check)
        co_return domain::failure(domain::ErrorKind::Cancelled, {});
    context.listener->revoke(grant);
    if (seen->hasCome)
        co_return domain::Result<>();
    if (!converted)
        co_return std::unexpected(converted.error());
    co_return domain::failure(domain::ErrorKind::Unreachable,
                              ConnectionCheck::tr("The Document Server has not asked this computer for the file."));
}

QCoro::Task<bool> ConnectionCheck::Private::checkListener() {
    const QPointer check(&q);
    set(Leg::ListenerReachable, Outcome::Running);
    if (!context.listener || context.listenerUrl.isEmpty()) {
        co_return fail(
            Leg::ListenerReachable,
            {domain::ErrorKind::Unreachable, ConnectionCheck::tr("Attache's listener is not running."), {}, 0, {}},
            ConnectionCheck::tr("Choose another port for the listener, and start Attache again."));
    }
    const auto fetched = co_await letServerFetch("Attache checks the connection.\n", u"txt"_s);
    if (!check || isCancelled)
        co_return false;
    if (!fetched)
        co_return fail(
            Leg::ListenerReachable, fetched.error(),
            ConnectionCheck::tr("The Document Server must be able to open %1. Behind a firewall, let port %2 in; when "
                                "it runs in a container, give an address that the container can reach.")
                .arg(context.listenerUrl.toString())
                .arg(context.listenerUrl.port(80)));
    set(Leg::ListenerReachable, Outcome::Passed, context.listenerUrl.toString());
    co_return true;
}

bool ConnectionCheck::Private::checkSignature() {
    const QString header = QString::fromLatin1(context.documentServer.jwtHeader);
    if (sighting->isTokenRight) {
        set(Leg::Callback, Outcome::Passed, ConnectionCheck::tr("Header %1").arg(header));
        return true;
    }
    const domain::Error error{
        domain::ErrorKind::BadToken,
        sighting->hasToken
            ? ConnectionCheck::tr("The token in its header %1 is not signed with this secret.").arg(header)
            : ConnectionCheck::tr("Its request came without a token in the header %1.").arg(header),
        {},
        0,
        {}};
    return fail(
        Leg::Callback, error,
        ConnectionCheck::tr("Set the header and the prefix here as in the Document Server's "
                            "services.CoAuthoring.token.outbox; some proxies remove \"Authorization\": then both sides "
                            "need another name, as \"AuthorizationJwt\"."));
}

QCoro::Task<bool> ConnectionCheck::Private::checkMattermostFile() {
    const QPointer check(&q);
    set(Leg::MattermostFile, Outcome::Running);
    // The person's own picture: a file that every account may read.
    const auto me = co_await context.client->me();
    if (!check || isCancelled)
        co_return false;
    if (!me)
        co_return fail(Leg::MattermostFile, me.error());
    const auto picture = co_await context.client->userImage(me->id, me->lastPictureUpdate);
    if (!check || isCancelled)
        co_return false;
    if (!picture)
        co_return fail(Leg::MattermostFile, picture.error());
    const auto fetched = co_await letServerFetch(picture->png, u"png"_s);
    if (!check || isCancelled)
        co_return false;
    if (!fetched)
        co_return fail(Leg::MattermostFile, fetched.error());
    set(Leg::MattermostFile, Outcome::Passed);
    co_return true;
}

} // namespace attache::documents

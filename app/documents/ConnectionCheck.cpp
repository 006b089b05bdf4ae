// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/ConnectionCheck.h"

#include "documents/PublicUrl.h"
#include "onlyoffice/Callback.h"
#include "onlyoffice/DocumentServerClient.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QTemporaryDir>
#include <QUuid>

#include <mutex>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace attache::documents {
namespace {

using domain::Error;

// The Document Server's request as the listener saw it. Thread-safe: written on the listener's thread.
class Sighting {
public:
    struct Request {
        std::string token; // the value of the header that should hold it
        std::string target;
    };

    void note(std::string_view token, std::string_view target) {
        const std::scoped_lock lock(m_mutex);
        if (!m_hasCome || m_request.token.empty()) // the first one with a token tells most
            m_request = {std::string(token), std::string(target)};
        m_hasCome = true;
    }
    [[nodiscard]] bool hasCome() const {
        const std::scoped_lock lock(m_mutex);
        return m_hasCome;
    }
    [[nodiscard]] Request request() const {
        const std::scoped_lock lock(m_mutex);
        return m_request;
    }

private:
    mutable std::mutex m_mutex;
    bool m_hasCome = false;
    Request m_request;
};

// Revokes a path however the leg ends.
class GrantHold {
public:
    GrantHold(listener::HttpListener& listener, QString path)
        : m_listener(listener)
        , m_path(std::move(path)) {}
    ~GrantHold() { m_listener.revoke(m_path); }
    GrantHold(const GrantHold&) = delete;
    GrantHold& operator=(const GrantHold&) = delete;

private:
    listener::HttpListener& m_listener;
    QString m_path;
};

std::string_view view(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

// Lets everybody have the file, since nothing but our own test file is behind the path, and writes down who came.
listener::Authorize watch(std::shared_ptr<Sighting> seen, QByteArray header) {
    return [seen, header](const listener::RequestView& request) {
        seen->note(request.header(view(header)), request.target);
        return true;
    };
}

domain::Result<> writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush())
        return {};
    return domain::failure(domain::ErrorKind::Storage, file.errorString());
}

Error signedOutError() {
    return {domain::ErrorKind::SignedOut, ConnectionCheck::tr("You signed out meanwhile."), {}, 0, {}};
}

const QByteArray kTestText = QByteArrayLiteral("Attache checks the connection.\n");

QList<ConnectionCheck::Step> plannedSteps() {
    using enum ConnectionCheck::Leg;
    return {{DocumentServerReachable, {}, ConnectionCheck::tr("The Document Server answers"), {}, {}},
            {TokenAccepted, {}, ConnectionCheck::tr("It accepts Attache's signature"), {}, {}},
            {ListenerReachable, {}, ConnectionCheck::tr("It reaches this computer"), {}, {}},
            {MattermostFile, {}, ConnectionCheck::tr("It gets files of Mattermost through this computer"), {}, {}},
            {Callback, {}, ConnectionCheck::tr("Its own requests are signed as agreed"), {}, {}}};
}

} // namespace

// The coroutines hold it until they end, which may be after the check's own end: `q` is null then.
class ConnectionCheck::Private : public std::enable_shared_from_this<Private> {
public:
    Private(ConnectionCheck& check, const Context& context, const domain::Clock& theClock)
        : q(&check)
        , settings(context.documentServer)
        , listenerUrl(context.listenerUrl)
        , listener(context.listener)
        , client(context.client)
        , isSignedIn(context.client)
        , clock(theClock)
        , server(std::make_unique<onlyoffice::DocumentServerClient>(settings, clock))
        , steps(plannedSteps()) {}

    QCoro::Task<> run();
    QCoro::Task<bool> checkHealth();
    QCoro::Task<bool> checkToken();
    QCoro::Task<bool> checkListener();
    QCoro::Task<bool> checkMattermostFile();
    void checkSignature();
    QCoro::Task<QString> listenerCure();
    // Where the listener is said to be: `base`.
    QCoro::Task<domain::Result<>> letServerFetch(QUrl base, QByteArray content, QString fileType);

    void set(Leg leg, Outcome outcome, const QString& detail = {}, const QString& cure = {});
    [[nodiscard]] bool fail(Leg leg, const domain::Error& error, const QString& cure = {});
    void finish();
    void stop();

    ConnectionCheck* q;
    onlyoffice::DocumentServerSettings settings;
    QUrl listenerUrl;
    listener::HttpListener* listener;
    QPointer<mattermost::MattermostClient> client;
    bool isSignedIn;
    const domain::Clock& clock;
    std::unique_ptr<onlyoffice::DocumentServerClient> server;
    QTemporaryDir folder;
    std::shared_ptr<Sighting> sighting = std::make_shared<Sighting>();
    QList<Step> steps;
    bool isStarted = false;
    bool isOver = false; // finished or cancelled: what is still under way counts no more
};

ConnectionCheck::ConnectionCheck(Context context, const domain::Clock& clock, QObject* parent)
    : QObject(parent)
    , d(std::make_shared<Private>(*this, context, clock)) {}

ConnectionCheck::~ConnectionCheck() {
    d->q = nullptr;
    d->stop();
}

const QList<ConnectionCheck::Step>& ConnectionCheck::steps() const {
    return d->steps;
}

void ConnectionCheck::start() {
    if (!std::exchange(d->isStarted, true))
        d->run();
}

void ConnectionCheck::cancel() {
    if (!d->isStarted || d->isOver)
        return;
    const auto held = d;
    held->stop();
    held->finish();
}

// The coroutine under way resumes in here, sees that it is over, and ends.
void ConnectionCheck::Private::stop() {
    isOver = true;
    const auto held = shared_from_this();
    server.reset();
}

void ConnectionCheck::Private::set(Leg leg, Outcome outcome, const QString& detail, const QString& cure) {
    Step& step = steps[int(leg)];
    step.outcome = outcome;
    step.detail = detail;
    step.cure = cure;
    if (q)
        Q_EMIT q->stepChanged(int(leg));
}

bool ConnectionCheck::Private::fail(Leg leg, const domain::Error& error, const QString& cure) {
    set(leg, Outcome::Failed, error.message, cure);
    return false;
}

// Whoever hears of it may delete the check.
void ConnectionCheck::Private::finish() {
    isOver = true;
    bool allPassed = true;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const Outcome outcome = steps.at(i).outcome;
        if (outcome == Outcome::Waiting || outcome == Outcome::Running)
            set(steps.at(i).leg, Outcome::NotRun);
        const bool isLeftOut = steps.at(i).leg == Leg::MattermostFile && !isSignedIn;
        allPassed = allPassed && (steps.at(i).outcome == Outcome::Passed || isLeftOut);
    }
    if (q)
        Q_EMIT q->finished(allPassed);
}

QCoro::Task<> ConnectionCheck::Private::run() {
    const auto held = shared_from_this();
    bool goesOn = co_await checkHealth();
    if (goesOn && !isOver)
        goesOn = co_await checkToken();
    if (goesOn && !isOver)
        goesOn = co_await checkListener();
    if (goesOn && !isOver && isSignedIn)
        goesOn = co_await checkMattermostFile();
    // How the Document Server signs was seen when it reached the listener, whatever became of Mattermost.
    if (!isOver && steps.at(int(Leg::ListenerReachable)).outcome == Outcome::Passed)
        checkSignature();
    if (!isOver)
        finish();
}

QCoro::Task<bool> ConnectionCheck::Private::checkHealth() {
    const auto held = shared_from_this();
    set(Leg::DocumentServerReachable, Outcome::Running);
    if (isOver) // somebody who heard of it
        co_return false;
    const auto healthy = co_await server->healthCheck();
    if (isOver)
        co_return false;
    if (!healthy)
        co_return fail(
            Leg::DocumentServerReachable, healthy.error(),
            ConnectionCheck::tr("Open %1 in a browser: its welcome page should show. Check the address, the port "
                                "and that the Document Server runs.")
                .arg(settings.address.toString()));
    set(Leg::DocumentServerReachable, Outcome::Passed);
    co_return true;
}

QCoro::Task<bool> ConnectionCheck::Private::checkToken() {
    const auto held = shared_from_this();
    set(Leg::TokenAccepted, Outcome::Running);
    if (isOver) // somebody who heard of it
        co_return false;
    const auto version = co_await server->version();
    if (isOver)
        co_return false;
    if (!version)
        co_return fail(
            Leg::TokenAccepted, version.error(),
            ConnectionCheck::tr("Copy the secret again: it is services.CoAuthoring.secret in the Document Server's "
                                "local.json (JWT_SECRET of its container)."));
    set(Leg::TokenAccepted, Outcome::Passed, ConnectionCheck::tr("ONLYOFFICE Docs %1").arg(*version));
    co_return true;
}

QCoro::Task<domain::Result<>> ConnectionCheck::Private::letServerFetch(QUrl base, QByteArray content,
                                                                       QString fileType) {
    const QString path = folder.filePath(u"check."_s + fileType);
    if (const auto written = writeFile(path, content); !written)
        co_return std::unexpected(written.error());
    listener::ServedFile served;
    served.setReady(path);
    const auto seen = std::make_shared<Sighting>();
    sighting = seen;
    const QString grant =
        listener->grantFile(served, QByteArrayLiteral("application/octet-stream"), watch(seen, settings.jwtHeader));
    const GrantHold hold(*listener, grant);
    onlyoffice::ConversionRequest request;
    request.key = QUuid::createUuid().toString(QUuid::Id128);
    request.url = urlBelow(base, grant);
    request.fileType = fileType;
    request.outputType = u"pdf"_s;
    request.title = u"check."_s + fileType;
    const auto converted = co_await server->convert(request);
    if (seen->hasCome()) // whatever became of the conversion
        co_return domain::Result<>();
    if (!converted)
        co_return std::unexpected(converted.error());
    co_return domain::failure(domain::ErrorKind::Unreachable,
                              ConnectionCheck::tr("The Document Server has not asked this computer for the file."));
}

QCoro::Task<bool> ConnectionCheck::Private::checkListener() {
    const auto held = shared_from_this();
    set(Leg::ListenerReachable, Outcome::Running);
    if (isOver) // somebody who heard of it
        co_return false;
    if (!listener || listenerUrl.isEmpty()) {
        co_return fail(
            Leg::ListenerReachable,
            {domain::ErrorKind::Unreachable, ConnectionCheck::tr("Attache's listener is not running."), {}, 0, {}},
            ConnectionCheck::tr("Choose another port for the listener, and start Attache again."));
    }
    const auto fetched = co_await letServerFetch(listenerUrl, kTestText, u"txt"_s);
    if (isOver)
        co_return false;
    if (!fetched) {
        const QString cure = co_await listenerCure();
        if (isOver)
            co_return false;
        co_return fail(Leg::ListenerReachable, fetched.error(), cure);
    }
    set(Leg::ListenerReachable, Outcome::Passed, listenerUrl.toString());
    co_return true;
}

// A Document Server in a container of this computer means itself by a loopback address. Whether this computer's address
// in the network helps is tried before it is recommended.
QCoro::Task<QString> ConnectionCheck::Private::listenerCure() {
    const auto held = shared_from_this();
    const auto inNetwork = networkUrl(listener->port());
    if (isLoopback(listenerUrl) && inNetwork) {
        const auto fetched = co_await letServerFetch(*inNetwork, kTestText, u"txt"_s);
        if (fetched && !isOver)
            co_return ConnectionCheck::tr(
                "Enter %1 as the address of this computer: there, the Document Server reaches "
                "it. (In a container, %2 is the container itself.)")
                .arg(inNetwork->toString(), listenerUrl.host());
    }
    co_return ConnectionCheck::tr(
        "The Document Server must be able to open %1. Behind a firewall, let port %2 in; when "
        "it runs in a container, give an address that the container can reach.")
        .arg(listenerUrl.toString())
        .arg(listenerUrl.port(80));
}

// By the rule that the files of documents are served by.
void ConnectionCheck::Private::checkSignature() {
    const QString header = QString::fromLatin1(settings.jwtHeader);
    const auto [token, target] = sighting->request();
    const QUrl url = urlBelow(listenerUrl, QString::fromStdString(target));
    const auto checked = onlyoffice::checkDownloadToken(token, url, settings, clock.now());
    if (checked) {
        set(Leg::Callback, Outcome::Passed, ConnectionCheck::tr("Header %1").arg(header));
        return;
    }
    domain::Error error = checked.error();
    if (token.empty())
        error.message = ConnectionCheck::tr("Its request came without a token in the header %1.").arg(header);
    static_cast<void>(fail(
        Leg::Callback, error,
        ConnectionCheck::tr("Set the header and the prefix here as in the Document Server's "
                            "services.CoAuthoring.token.outbox; some proxies remove \"Authorization\": then both sides "
                            "need another name, as \"AuthorizationJwt\".")));
}

QCoro::Task<bool> ConnectionCheck::Private::checkMattermostFile() {
    const auto held = shared_from_this();
    set(Leg::MattermostFile, Outcome::Running);
    if (isOver) // somebody who heard of it
        co_return false;
    // The person's own picture: a file that every account may read.
    if (!client)
        co_return fail(Leg::MattermostFile, signedOutError());
    const auto me = co_await client->me();
    if (isOver)
        co_return false;
    if (!me || !client)
        co_return fail(Leg::MattermostFile, me ? signedOutError() : me.error());
    const auto picture = co_await client->userImage(me->id, me->lastPictureUpdate);
    if (isOver)
        co_return false;
    if (!picture)
        co_return fail(Leg::MattermostFile, picture.error());
    const auto fetched = co_await letServerFetch(listenerUrl, picture->png, u"png"_s);
    if (isOver)
        co_return false;
    if (!fetched)
        co_return fail(Leg::MattermostFile, fetched.error());
    set(Leg::MattermostFile, Outcome::Passed);
    co_return true;
}

} // namespace attache::documents

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "listener/HttpListener.h"

#include "listener/Loop.h"
#include "listener/ResponseHead.h"
#include "listener/Server.h"

#include <QCoreApplication>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <thread>
#include <utility>

namespace attache::listener {
namespace {

using domain::Error;

class Texts {
    Q_DECLARE_TR_FUNCTIONS(HttpListener)
};

Error cannotListen(const Settings& settings, const boost::system::error_code& error) {
    namespace errors = boost::asio::error;
    const QString place = settings.bindAddress.toString();
    const QString port = QString::number(settings.port);
    QString message;
    if (error == errors::address_in_use)
        message =
            Texts::tr(
                "Port %1 is in use by another program. Choose another port for the listener, or 0 for any free one.")
                .arg(port);
    else if (error == errors::access_denied)
        message =
            Texts::tr("This computer doesn't allow Attache to use port %1. Choose a port above 1023 for the listener.")
                .arg(port);
    else if (error == boost::system::errc::address_not_available || error == errors::address_family_not_supported)
        message =
            Texts::tr("The listener's address %1 doesn't belong to this computer. Choose one of its own addresses.")
                .arg(place);
    else
        message = Texts::tr("The listener can't use address %1, port %2: %3. Choose another address or port.")
                      .arg(place, port, QString::fromStdString(error.message()));
    return {domain::ErrorKind::Unreachable, message, {}, 0, std::nullopt};
}

} // namespace

class HttpListener::Private {
public:
    explicit Private(const Limits& limits)
        : server(loop, limits)
        , work(loop->context.get_executor()) {}

    ~Private() {
        if (!thread.joinable())
            return;
        boost::asio::post(loop->context, [this] {
            server.stop();
            work.reset();
        });
        thread.join();
    }

    void run() {
        server.accept();
        thread = std::thread([this] { loop->context.run(); });
    }

    std::shared_ptr<Loop> loop = std::make_shared<Loop>();
    Server server;
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work;
    std::thread thread;
};

HttpListener::HttpListener(std::unique_ptr<Private> d)
    : d(std::move(d)) {}

HttpListener::~HttpListener() = default;

domain::Result<std::unique_ptr<HttpListener>> HttpListener::start(Settings settings) {
    if (settings.port == 0 && settings.preferredPort != 0) {
        Settings preferred = settings;
        preferred.port = std::exchange(preferred.preferredPort, 0);
        if (auto started = start(std::move(preferred)))
            return started;
        settings.preferredPort = 0; // taken meanwhile
    }
    auto d = std::make_unique<Private>(settings.limits);
    if (const auto error = d->server.listen(settings.bindAddress, settings.port))
        return std::unexpected(cannotListen(settings, error));
    d->run();
    return std::unique_ptr<HttpListener>(new HttpListener(std::move(d)));
}

quint16 HttpListener::port() const {
    return d->server.port();
}

std::size_t HttpListener::connectionCount() const {
    return d->server.connectionCount();
}

QString HttpListener::grantFile(ServedFile file, QByteArray contentType, Authorize authorize) {
    const std::string type(safeContentType(contentType.toStdString()));
    return QString::fromStdString(d->server.grants().add(FileGrant{std::move(file), type, std::move(authorize)}));
}

QString HttpListener::grantCallback(CallbackHandler handler) {
    return QString::fromStdString(d->server.grants().add(CallbackGrant{std::move(handler)}));
}

bool HttpListener::restoreCallback(const QString& path, CallbackHandler handler) {
    return d->server.grants().restore(path.toStdString(), CallbackGrant{std::move(handler)});
}

void HttpListener::revoke(const QString& path) {
    d->server.grants().remove(path.toStdString());
}

} // namespace attache::listener

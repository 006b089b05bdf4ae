// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/net/HttpServer.h"

#include "sandbox/net/HttpSession.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <future>
#include <thread>

namespace attache::sandbox {

namespace net = boost::asio;
using boost::system::error_code;
using net::ip::tcp;

class HttpServer::Private {
public:
    explicit Private(quint16 port)
        : acceptor(core.io)
        , guard(net::make_work_guard(core.io)) {
        listen(port);
    }

    void listen(quint16 wantedPort) {
        const tcp::endpoint endpoint(net::ip::address_v4::loopback(), wantedPort);
        acceptor.open(endpoint.protocol());
        acceptor.set_option(net::socket_base::reuse_address(true));
        acceptor.bind(endpoint);
        acceptor.listen();
        port = acceptor.local_endpoint().port();
        accept();
    }

    void accept() {
        acceptor.async_accept([this](error_code error, tcp::socket socket) {
            if (error == net::error::operation_aborted || !acceptor.is_open())
                return;
            if (!error)
                std::make_shared<HttpSession>(core, std::move(socket))->start();
            accept();
        });
    }

    void cutAll() {
        const auto open = core.connections;
        for (const std::shared_ptr<Connection>& connection : open)
            connection->cut();
    }

    // Runs `call` in the server's thread and returns when it is done, so that a test may rely on the effect.
    template <typename Call>
    void run(Call call) {
        std::packaged_task<void()> task(std::move(call));
        std::future<void> done = task.get_future();
        net::post(core.io, std::move(task));
        done.get();
    }

    Core core;
    tcp::acceptor acceptor;
    net::executor_work_guard<net::io_context::executor_type> guard;
    quint16 port = 0;
    std::thread thread;
};

HttpServer::HttpServer(quint16 port, QObject* context, RequestHandler onRequest, SocketHandler onSocket, qint64 maxBody)
    : d(std::make_unique<Private>(port)) {
    d->core.maxBody = maxBody;
    d->core.handlers->context = context;
    d->core.handlers->onRequest = std::move(onRequest);
    d->core.handlers->onSocket = std::move(onSocket);
    d->thread = std::thread([this] { d->core.io.run(); });
}

HttpServer::~HttpServer() {
    d->core.handlers->isAlive = false;
    d->run([this] {
        d->acceptor.close();
        d->cutAll();
    });
    d->guard.reset();
    d->core.io.stop();
    d->thread.join();
}

void HttpServer::setUpgradeCheck(UpgradeCheck check) {
    d->core.handlers->upgradeCheck = std::move(check);
}

quint16 HttpServer::port() const {
    return d->port;
}

QUrl HttpServer::url() const {
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(d->port);
    return url;
}

void HttpServer::setAway(bool away) {
    d->run([this, away] {
        if (away == !d->acceptor.is_open())
            return;
        if (!away)
            return d->listen(d->port);
        d->acceptor.close();
        d->cutAll();
    });
}

void HttpServer::dropConnections() {
    d->run([this] { d->cutAll(); });
}

} // namespace attache::sandbox

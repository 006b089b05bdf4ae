// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "BareServers.h"

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <fstream>
#include <thread>
#include <vector>

namespace attache::bench {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;

class BareSession : public std::enable_shared_from_this<BareSession> {
public:
    explicit BareSession(tcp::socket socket)
        : m_socket(std::move(socket)) {
        m_socket.set_option(tcp::no_delay(true));
        m_response.set(http::field::content_type, "application/json");
        m_response.body() = R"({"error":0})";
        m_response.prepare_payload();
    }

    void read() {
        m_request = {};
        http::async_read(m_socket, m_buffer, m_request,
                         [self = shared_from_this()](const boost::system::error_code& error, std::size_t) {
                             if (!error)
                                 self->write();
                         });
    }

private:
    void write() {
        http::async_write(m_socket, m_response,
                          [self = shared_from_this()](const boost::system::error_code& error, std::size_t) {
                              if (!error)
                                  self->read();
                          });
    }

    tcp::socket m_socket;
    boost::beast::flat_buffer m_buffer;
    http::request<http::string_body> m_request;
    http::response<http::string_body> m_response;
};

tcp::endpoint anyLoopbackPort() {
    return {asio::ip::address_v4::loopback(), 0};
}

} // namespace

class BareBeastServer::Private {
public:
    Private()
        : acceptor(context, anyLoopbackPort()) {
        accept();
        thread = std::thread([this] { context.run(); });
    }
    ~Private() {
        context.stop();
        thread.join();
    }
    void accept() {
        acceptor.async_accept([this](const boost::system::error_code& error, tcp::socket socket) {
            if (error)
                return;
            std::make_shared<BareSession>(std::move(socket))->read();
            accept();
        });
    }

    asio::io_context context{1};
    tcp::acceptor acceptor;
    std::thread thread;
};

BareBeastServer::BareBeastServer()
    : d(std::make_unique<Private>()) {}
BareBeastServer::~BareBeastServer() = default;
std::uint16_t BareBeastServer::port() const {
    return d->acceptor.local_endpoint().port();
}

class BareFileSender::Private {
public:
    explicit Private(std::string path)
        : file(std::move(path))
        , acceptor(context, anyLoopbackPort()) {
        thread = std::thread([this] { serve(); });
    }
    ~Private() {
        isEnding = true;
        asio::io_context waking;
        tcp::socket(waking).connect(acceptor.local_endpoint());
        thread.join();
    }
    void serve() {
        std::vector<char> piece(256 * 1024);
        for (;;) {
            tcp::socket peer(context);
            acceptor.accept(peer);
            if (isEnding)
                return;
            boost::system::error_code error;
            peer.read_some(asio::buffer(piece), error);
            std::ifstream input(file, std::ios::binary);
            input.rdbuf()->pubsetbuf(nullptr, 0);
            while (!error && (input.read(piece.data(), std::streamsize(piece.size())), input.gcount() > 0))
                asio::write(peer, asio::buffer(piece.data(), std::size_t(input.gcount())), error);
        }
    }

    std::string file;
    asio::io_context context{1};
    tcp::acceptor acceptor;
    std::atomic<bool> isEnding = false;
    std::thread thread;
};

BareFileSender::BareFileSender(std::string path)
    : d(std::make_unique<Private>(std::move(path))) {}
BareFileSender::~BareFileSender() = default;
std::uint16_t BareFileSender::port() const {
    return d->acceptor.local_endpoint().port();
}

} // namespace attache::bench

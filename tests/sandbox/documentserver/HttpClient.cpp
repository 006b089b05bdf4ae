// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/HttpClient.h"

#include <QFile>
#include <QTcpSocket>
#include <QTimer>

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/file_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <optional>
#include <variant>

namespace attache::sandbox {
namespace {

namespace http = boost::beast::http;

// One request: writes it, feeds the answer to a parser, reports once and deletes itself.
class Exchange final : public QObject {
public:
    Exchange(OutgoingRequest request, HttpClient::Handler handler, QObject* parent)
        : QObject(parent)
        , m_request(std::move(request))
        , m_handler(std::move(handler)) {}

    // A dying socket still says that it is disconnected.
    ~Exchange() override { m_socket.disconnect(this); }

    void start() {
        if (!prepareParser() || m_request.url.scheme() != u"http") {
            QTimer::singleShot(0, this, [this] { finish(0); });
            return;
        }
        connect(&m_socket, &QTcpSocket::connected, this, [this] { m_socket.write(head() + m_request.body); });
        connect(&m_socket, &QTcpSocket::readyRead, this, &Exchange::read);
        connect(&m_socket, &QTcpSocket::disconnected, this, &Exchange::end);
        connect(&m_socket, &QTcpSocket::errorOccurred, this, &Exchange::end, Qt::QueuedConnection);
        QTimer::singleShot(m_request.timeout, this, [this] { finish(0); });
        m_socket.connectToHost(m_request.url.host(), static_cast<quint16>(m_request.url.port(80)));
    }

private:
    using InMemory = http::response_parser<http::string_body>;
    using OnDisk = http::response_parser<http::file_body>;

    bool prepareParser() {
        const auto limit = static_cast<std::uint64_t>(m_request.maxBytes);
        if (m_request.saveTo.isEmpty()) {
            m_parser.emplace<InMemory>().body_limit(limit);
            return true;
        }
        OnDisk& parser = m_parser.emplace<OnDisk>();
        parser.body_limit(limit);
        boost::beast::error_code error;
        parser.get().body().open(QFile::encodeName(m_request.saveTo).constData(), boost::beast::file_mode::write,
                                 error);
        return !error;
    }

    [[nodiscard]] QByteArray head() const {
        QByteArray target = m_request.url.path(QUrl::FullyEncoded).toLatin1();
        if (target.isEmpty())
            target = "/";
        if (m_request.url.hasQuery())
            target += '?' + m_request.url.query(QUrl::FullyEncoded).toLatin1();
        QByteArray head = m_request.method + ' ' + target + " HTTP/1.1\r\n";
        for (const auto& [name, value] : m_request.headers)
            head += name + ": " + value + "\r\n";
        if (!m_request.body.isEmpty())
            head += "Content-Length: " + QByteArray::number(m_request.body.size()) + "\r\n";
        return head + "Host: " + m_request.url.authority(QUrl::FullyEncoded).toLatin1() + "\r\n\r\n";
    }

    void read() {
        if (m_socket.isOpen())
            m_pending += m_socket.readAll();
        std::visit([this](auto& parser) { parse(parser); }, m_parser);
    }

    template <typename Parser>
    void parse(Parser& parser) {
        if constexpr (!std::is_same_v<Parser, std::monostate>) {
            parser.eager(true);
            while (!m_pending.isEmpty() && !parser.is_done()) {
                boost::beast::error_code error;
                const std::size_t used = parser.put(
                    boost::asio::buffer(m_pending.constData(), static_cast<std::size_t>(m_pending.size())), error);
                m_pending.remove(0, static_cast<qsizetype>(used));
                if (error == http::error::need_more || (!error && used == 0))
                    break;
                if (error)
                    return finish(0, error == http::error::body_limit);
            }
            if (parser.is_done())
                finish(static_cast<int>(parser.get().result_int()));
        }
    }

    // The connection is gone: the answer is whole only if its end was that.
    void end() {
        read();
        std::visit(
            [this](auto& parser) {
                if constexpr (!std::is_same_v<std::decay_t<decltype(parser)>, std::monostate>) {
                    boost::beast::error_code error;
                    if (parser.got_some())
                        parser.put_eof(error);
                    finish(parser.is_done() && !error ? static_cast<int>(parser.get().result_int()) : 0);
                }
            },
            m_parser);
    }

    void finish(int status, bool isTooLarge = false) {
        if (!m_handler)
            return;
        const HttpClient::Handler handler = std::exchange(m_handler, {});
        IncomingAnswer answer{status, {}, isTooLarge};
        if (auto* parser = std::get_if<InMemory>(&m_parser))
            answer.body = QByteArray::fromStdString(parser->get().body());
        if (auto* parser = std::get_if<OnDisk>(&m_parser))
            parser->get().body().close();
        m_socket.disconnect(this);
        m_socket.abort();
        deleteLater();
        handler(answer);
    }

    OutgoingRequest m_request;
    HttpClient::Handler m_handler;
    QTcpSocket m_socket;
    QByteArray m_pending;
    std::variant<std::monostate, InMemory, OnDisk> m_parser;
};

} // namespace

void HttpClient::send(const OutgoingRequest& request, Handler handler) {
    (new Exchange(request, std::move(handler), this))->start();
}

} // namespace attache::sandbox

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// HttpSession: one HTTP/1.1 connection with keep-alive. Lives in the server's thread. Private to this folder.
#pragma once

#include "sandbox/net/Connections.h"

#include <QFile>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/buffers_range.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/optional.hpp>
#include <string>

namespace attache::sandbox {

// A Beast body that collects straight into the QByteArray which the handler gets: no second copy of large uploads.
struct BytesBody {
    using value_type = QByteArray;

    class reader {
    public:
        template <bool isRequest, class Fields>
        reader(boost::beast::http::header<isRequest, Fields>&, value_type& body)
            : m_body(body) {}
        void init(const boost::optional<std::uint64_t>& length, boost::beast::error_code& error) {
            error = {};
            if (length)
                m_body.reserve(static_cast<qsizetype>(*length));
        }
        template <class Buffers>
        std::size_t put(const Buffers& buffers, boost::beast::error_code& error) {
            error = {};
            std::size_t taken = 0;
            for (const auto buffer : boost::beast::buffers_range_ref(buffers)) {
                m_body.append(static_cast<const char*>(buffer.data()), static_cast<qsizetype>(buffer.size()));
                taken += buffer.size();
            }
            return taken;
        }
        void finish(boost::beast::error_code& error) { error = {}; }

    private:
        value_type& m_body;
    };
};

class HttpSession final : public Connection, public std::enable_shared_from_this<HttpSession> {
public:
    HttpSession(Core& core, boost::asio::ip::tcp::socket socket);

    void start();
    void answer(HttpResponse response);
    void upgrade(HttpRequest handshake);
    void cut() override;
    [[nodiscard]] Core& core() { return m_core; }

private:
    using Parser = boost::beast::http::request_parser<BytesBody>;
    enum class State { Reading, Waiting, Writing, Closed };

    // The answer under way.
    struct Outgoing {
        HttpResponse response;
        QFile file;
        qint64 sent = 0;
        qint64 limit = 0; // how much of the body may go out
        bool isChunked = false;
        bool isCutShort = false;
        qint64 slowPiece = 0; // how much goes out at each beat of a slow line; 0: as fast as it goes
        std::string head;
        std::string chunkHead;
        QByteArray piece;
    };

    void readHeader();
    void onHeader(boost::beast::error_code error);
    void readBody();
    void dispatch();
    void dispatchUpgrade();
    [[nodiscard]] HttpRequest takeRequest();
    void watchPeer();
    void onPeerReadable();
    void refuseTooLarge();
    [[nodiscard]] bool prepare(HttpResponse response);
    [[nodiscard]] std::string headOf(const HttpResponse& response, qint64 length) const;
    void writePiece();
    void pieceWritten();
    void finishBody();
    void answered();
    void closeGently();
    void drain();
    void forget();

    Core& m_core;
    boost::beast::tcp_stream m_stream;
    boost::beast::flat_buffer m_buffer;
    boost::optional<Parser> m_parser;
    std::unique_ptr<Outgoing> m_out;
    boost::asio::steady_timer m_beat;
    State m_state = State::Reading;
    bool m_keepAlive = true;
    bool m_isHead = false;
    bool m_isWatching = false;
};

} // namespace attache::sandbox

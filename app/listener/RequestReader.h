// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// RequestReader: turns a connection's bytes into requests, one after the other, within the limits.
//
// Parsing is Boost.Beast's. The head stays where it was received (fields are spans of the buffer), so that a request
// costs no allocation once a connection is warm. What Beast lets pass and two servers could understand differently is
// refused: repeated Content-Length, Transfer-Encoding other than "chunked", folded lines, a missing or repeated Host.
#pragma once

#include "listener/HttpListener.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <optional>
#include <vector>

namespace attache::listener {

class RequestReader {
public:
    enum class Step {
        NeedMore, // read into space(), commit(), try again
        Head,     // the head is complete: decide whether the body is wanted, then go on
        Done,     // the request is complete
        Bad,      // answer errorStatus() and close
    };

    explicit RequestReader(const Limits& limits);

    [[nodiscard]] boost::asio::mutable_buffer space();
    void commit(std::size_t bytes) { m_end += bytes; }
    [[nodiscard]] Step advance();
    // Forgets the complete request. What the peer sent after it stays.
    void next();
    // Forgets everything; space() is then the whole buffer.
    void discard();

    [[nodiscard]] unsigned errorStatus() const { return m_errorStatus; }
    [[nodiscard]] bool hasBytes() const { return m_end > m_start; }
    [[nodiscard]] bool hasHead() const { return m_parser->is_header_done(); }
    [[nodiscard]] bool hasBodyBytes() const { return m_end > m_parsed; }
    [[nodiscard]] bool isComplete() const { return m_parser->is_done(); }
    [[nodiscard]] bool keepAlive() const { return m_parser->keep_alive(); }

    [[nodiscard]] std::string_view method() const { return text(m_head.method); }
    [[nodiscard]] std::string_view target() const { return text(m_head.target); }
    [[nodiscard]] std::string_view header(std::string_view name) const;
    [[nodiscard]] std::string_view body() const { return m_body; }
    // Whether the head announces a body, of any length.
    [[nodiscard]] bool announcesBody() const;
    [[nodiscard]] bool announcesTooMuch() const;

private:
    struct Span { // of the buffer, from m_start on
        std::size_t first = 0;
        std::size_t length = 0;
    };
    struct Field {
        boost::beast::http::field id = boost::beast::http::field::unknown;
        Span name;
        Span value;
    };
    struct Head {
        Span method;
        Span target;
        int version = 11;
        std::vector<Field> fields;
    };

    [[nodiscard]] std::string_view text(Span span) const {
        return {m_buffer.data() + m_start + span.first, span.length};
    }
    [[nodiscard]] bool contains(const char* place) const;
    [[nodiscard]] Span spanOf(boost::beast::string_view view) const;
    [[nodiscard]] bool has(boost::beast::http::field id) const;
    [[nodiscard]] bool acceptField(const Field& field, boost::beast::string_view value) const;
    bool addField(boost::beast::http::field id, boost::beast::string_view name, boost::beast::string_view value);
    bool addBody(boost::beast::string_view bytes);
    void startParser();
    Step fail(const boost::beast::error_code& error);
    Step needMore();

    // Derives from Beast's parser; held by value so that a new request allocates nothing.
    class Parser final : public boost::beast::http::basic_parser<true> {
    public:
        explicit Parser(RequestReader& reader)
            : m_reader(reader) {}

    private:
        using string_view = boost::beast::string_view;
        using error_code = boost::beast::error_code;
        void on_request_impl(boost::beast::http::verb, string_view method, string_view target, int version,
                             error_code& error) override;
        void on_response_impl(int, string_view, int, error_code&) override {}
        void on_field_impl(boost::beast::http::field id, string_view name, string_view value,
                           error_code& error) override;
        void on_header_impl(error_code&) override {}
        void on_body_init_impl(const boost::optional<std::uint64_t>&, error_code&) override {}
        std::size_t on_body_impl(string_view body, error_code& error) override;
        void on_chunk_header_impl(std::uint64_t, string_view, error_code&) override {}
        std::size_t on_chunk_body_impl(std::uint64_t, string_view body, error_code& error) override;
        void on_finish_impl(error_code&) override {}

        RequestReader& m_reader;
    };

    const Limits& m_limits;
    std::vector<char> m_buffer;
    std::size_t m_start = 0; // of the request's head
    std::size_t m_parsed = 0;
    std::size_t m_end = 0;
    std::size_t m_headEnd = 0; // once the head is known; else m_start
    bool m_headReported = false;
    unsigned m_errorStatus = 400;
    Head m_head;
    std::string m_body;
    std::optional<Parser> m_parser;
};

} // namespace attache::listener

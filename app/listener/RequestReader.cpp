// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "listener/RequestReader.h"

#include <algorithm>
#include <boost/beast/core/string.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/field.hpp>
#include <cstring>
#include <functional>

namespace attache::listener {
namespace {

namespace http = boost::beast::http;
using boost::beast::iequals;

constexpr std::size_t kFirstBufferBytes = 8 * 1024;
constexpr std::size_t kBodyPieceBytes = 16 * 1024;
constexpr std::size_t kMaxChunkLineBytes = 8 * 1024; // chunk header with extensions, or trailers
constexpr std::size_t kMaxFields = 100;
constexpr std::size_t kKeptBodyBytes = 64 * 1024;

bool isNumber(boost::beast::string_view text) {
    return !text.empty() && text.size() <= 18 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

RequestReader::RequestReader(const Limits& limits)
    : m_limits(limits)
    , m_buffer(std::min(kFirstBufferBytes, limits.headerBytes)) {
    startParser();
}

void RequestReader::startParser() {
    m_parser.emplace(*this);
    m_parser->header_limit(static_cast<std::uint32_t>(m_limits.headerBytes));
    m_parser->body_limit(boost::none); // ours is checked when the path is known: an unknown path is 404 above all
    m_headReported = false;
    m_head.fields.clear();
    m_body.clear();
    if (m_body.capacity() > kKeptBodyBytes)
        m_body = {};
}

boost::asio::mutable_buffer RequestReader::space() {
    if (m_headReported) {
        // The head is kept, what was parsed of the body isn't.
        std::memmove(m_buffer.data() + m_headEnd, m_buffer.data() + m_parsed, m_end - m_parsed);
        m_end -= m_parsed - m_headEnd;
        m_parsed = m_headEnd;
        if (m_buffer.size() < m_end + kBodyPieceBytes)
            m_buffer.resize(m_end + kBodyPieceBytes);
    } else {
        if (m_start > 0) {
            std::memmove(m_buffer.data(), m_buffer.data() + m_start, m_end - m_start);
            m_end -= m_start;
            m_parsed -= m_start;
            m_start = 0;
        }
        if (m_end == m_buffer.size())
            m_buffer.resize(std::max(m_buffer.size() * 2, std::size_t(64)));
    }
    return {m_buffer.data() + m_end, m_buffer.size() - m_end};
}

RequestReader::Step RequestReader::advance() {
    while (!m_parser->is_done() || !m_headReported) {
        if (!m_headReported && m_parser->is_header_done()) {
            m_headReported = true;
            m_headEnd = m_parsed;
            if (m_head.version >= 11 && !has(http::field::host))
                return fail(http::error::bad_field);
            return Step::Head;
        }
        if (m_parsed == m_end)
            return needMore();
        boost::beast::error_code error;
        m_parser->eager(m_headReported);
        m_parsed += m_parser->put({m_buffer.data() + m_parsed, m_end - m_parsed}, error);
        if (error == http::error::need_more)
            return needMore();
        if (error)
            return fail(error);
    }
    return Step::Done;
}

RequestReader::Step RequestReader::needMore() {
    if (!m_headReported && m_end - m_start >= m_limits.headerBytes)
        return fail(http::error::header_limit);
    if (m_headReported && m_end - m_parsed >= kMaxChunkLineBytes)
        return fail(http::error::bad_chunk);
    return Step::NeedMore;
}

RequestReader::Step RequestReader::fail(const boost::beast::error_code& error) {
    if (error == http::error::header_limit)
        m_errorStatus = 431;
    else if (error == http::error::body_limit)
        m_errorStatus = 413;
    else
        m_errorStatus = 400;
    return Step::Bad;
}

void RequestReader::next() {
    m_start = m_parsed;
    if (m_start == m_end)
        m_start = m_parsed = m_end = 0;
    startParser();
}

void RequestReader::discard() {
    m_start = m_parsed = m_end = m_headEnd = 0;
    startParser();
}

std::string_view RequestReader::header(std::string_view name) const {
    for (const Field& field : m_head.fields) {
        if (field.name.length == name.size() && iequals(text(field.name), name))
            return text(field.value);
    }
    return {};
}

bool RequestReader::announcesBody() const {
    return m_parser->chunked() || m_parser->content_length().value_or(0) > 0;
}

bool RequestReader::announcesTooMuch() const {
    return m_parser->content_length().value_or(0) > m_limits.bodyBytes;
}

bool RequestReader::contains(const char* place) const {
    const std::less_equal<const char*> isNotAfter;
    return isNotAfter(m_buffer.data() + m_start, place) && isNotAfter(place, m_buffer.data() + m_end);
}

RequestReader::Span RequestReader::spanOf(boost::beast::string_view view) const {
    return {static_cast<std::size_t>(view.data() - (m_buffer.data() + m_start)), view.size()};
}

bool RequestReader::has(http::field id) const {
    return std::ranges::any_of(m_head.fields, [id](const Field& field) { return field.id == id; });
}

bool RequestReader::acceptField(const Field& field, boost::beast::string_view value) const {
    switch (field.id) {
    case http::field::content_length:
        return isNumber(value) && !has(field.id);
    case http::field::transfer_encoding:
        return m_head.version >= 11 && iequals(value, "chunked") && !has(field.id);
    case http::field::host:
        return !has(field.id);
    default:
        return true;
    }
}

bool RequestReader::addField(http::field id, boost::beast::string_view name, boost::beast::string_view value) {
    // A folded value was put together elsewhere; an empty one may point anywhere.
    if (!value.empty() && !contains(value.data()))
        return false;
    const Field field{id, spanOf(name), value.empty() ? Span{} : spanOf(value)};
    if (!acceptField(field, value))
        return false;
    m_head.fields.push_back(field);
    return true;
}

bool RequestReader::addBody(boost::beast::string_view bytes) {
    if (bytes.size() > m_limits.bodyBytes - std::min(m_limits.bodyBytes, m_body.size()))
        return false;
    m_body.append(bytes.data(), bytes.size());
    return true;
}

void RequestReader::Parser::on_request_impl(http::verb, string_view method, string_view target, int version,
                                            error_code&) {
    m_reader.m_head.method = m_reader.spanOf(method);
    m_reader.m_head.target = m_reader.spanOf(target);
    m_reader.m_head.version = version;
}

void RequestReader::Parser::on_field_impl(http::field id, string_view name, string_view value, error_code& error) {
    if (m_reader.m_headReported)
        return; // trailers say nothing we want
    if (m_reader.m_head.fields.size() >= kMaxFields)
        error = http::error::header_limit;
    else if (!m_reader.addField(id, name, value))
        error = http::error::bad_value;
}

std::size_t RequestReader::Parser::on_body_impl(string_view body, error_code& error) {
    if (!m_reader.addBody(body))
        error = http::error::body_limit;
    return body.size();
}

std::size_t RequestReader::Parser::on_chunk_body_impl(std::uint64_t, string_view body, error_code& error) {
    return on_body_impl(body, error);
}

} // namespace attache::listener

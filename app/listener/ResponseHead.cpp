// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "listener/ResponseHead.h"

#include <algorithm>
#include <array>
#include <boost/beast/http/status.hpp>
#include <charconv>

namespace attache::listener {
namespace {

void appendNumber(std::string& out, std::uint64_t number) {
    std::array<char, 20> digits; // NOLINT(*-member-init): written before it is read
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

} // namespace

std::string_view reasonPhrase(unsigned status) {
    const auto known = boost::beast::http::int_to_status(status);
    return known == boost::beast::http::status::unknown ? "Other" : boost::beast::http::obsolete_reason(known);
}

void appendHead(std::string& out, const ResponseHead& head) {
    out += "HTTP/1.1 ";
    appendNumber(out, head.status);
    out += ' ';
    out += reasonPhrase(head.status);
    out += "\r\nDate: ";
    out += head.date;
    if (!head.contentType.empty()) {
        out += "\r\nContent-Type: ";
        out += head.contentType;
    }
    if (head.contentLength) {
        out += "\r\nContent-Length: ";
        appendNumber(out, *head.contentLength);
    }
    out += head.keepAlive ? "\r\nConnection: keep-alive" : "\r\nConnection: close";
    out += "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n";
    out += head.headers;
    out += "\r\n";
}

std::string_view safeContentType(std::string_view text) {
    const bool isSafe = !text.empty() && std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
    return isSafe ? text : "application/octet-stream";
}

} // namespace attache::listener

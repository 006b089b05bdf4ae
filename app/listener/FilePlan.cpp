// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "listener/FilePlan.h"

#include "listener/HttpDate.h"

#include <algorithm>
#include <boost/beast/core/string.hpp>
#include <charconv>
#include <limits>
#include <optional>

namespace attache::listener {
namespace {

using HeaderLookup = std::function<std::string_view(std::string_view)>;

constexpr std::uint64_t kHuge = std::numeric_limits<std::uint64_t>::max();

struct Part {
    bool isSatisfiable = false;
    std::uint64_t first = 0;
    std::uint64_t length = 0;
};

// Numbers beyond 64 bits are as good as the largest one. Nothing when it isn't a number.
std::optional<std::uint64_t> number(std::string_view digits) {
    if (digits.empty() || !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc() ? value : kHuge;
}

Part lastBytes(std::uint64_t count, std::uint64_t size) {
    const std::uint64_t length = std::min(count, size);
    return {length > 0, size - length, length};
}

Part between(std::uint64_t first, std::uint64_t last, std::uint64_t size) {
    if (first >= size)
        return {};
    return {true, first, std::min(last, size - 1) - first + 1};
}

std::optional<Part> parseRange(std::string_view value, std::uint64_t size) {
    constexpr std::string_view unit = "bytes=";
    if (value.size() < unit.size() || !boost::beast::iequals(value.substr(0, unit.size()), unit))
        return std::nullopt;
    const std::string_view range = value.substr(unit.size());
    const auto dash = range.find('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    const auto first = number(range.substr(0, dash));
    const auto last = number(range.substr(dash + 1));
    if (dash == 0)
        return last ? std::optional(lastBytes(*last, size)) : std::nullopt;
    if (!first)
        return std::nullopt;
    if (dash + 1 == range.size())
        return between(*first, kHuge, size);
    if (!last || *last < *first)
        return std::nullopt;
    return between(*first, *last, size);
}

std::string entityTag(const FileFacts& facts) {
    return '"' + std::to_string(facts.size) + '-' + std::to_string(facts.modified.time_since_epoch().count()) + '"';
}

bool listsTag(std::string_view list, std::string_view tag) {
    return list == "*" || list.find(tag) != std::string_view::npos;
}

bool isUnchanged(const FileFacts& facts, std::string_view tag, const HeaderLookup& header) {
    if (const std::string_view tags = header("If-None-Match"); !tags.empty())
        return listsTag(tags, tag);
    const auto since = parseHttpDate(header("If-Modified-Since"));
    return since && facts.modified <= *since;
}

// A range that was asked for under a condition is only for the file the peer has a part of.
bool allowsRange(const FileFacts& facts, std::string_view tag, std::string_view condition) {
    return condition.empty() || condition == tag || parseHttpDate(condition) == facts.modified;
}

FilePlan whole(const FileFacts& facts) {
    return {200, 0, facts.size, {}};
}

FilePlan partOf(const FileFacts& facts, const Part& part) {
    const std::string size = std::to_string(facts.size);
    if (!part.isSatisfiable)
        return {416, 0, 0, "Content-Range: bytes */" + size + "\r\n"};
    const std::string last = std::to_string(part.first + part.length - 1);
    return {206, part.first, part.length,
            "Content-Range: bytes " + std::to_string(part.first) + '-' + last + '/' + size + "\r\n"};
}

FilePlan choose(const FileFacts& facts, bool isGet, std::string_view tag, const HeaderLookup& header) {
    if (isUnchanged(facts, tag, header))
        return {304, 0, 0, {}};
    const std::string_view range = header("Range");
    if (!isGet || range.empty() || !allowsRange(facts, tag, header("If-Range")))
        return whole(facts);
    const auto part = parseRange(range, facts.size);
    return part ? partOf(facts, *part) : whole(facts);
}

} // namespace

FilePlan planFile(const FileFacts& facts, bool isGet, const HeaderLookup& header) {
    const std::string tag = entityTag(facts);
    FilePlan plan = choose(facts, isGet, tag, header);
    plan.headers += "Accept-Ranges: bytes\r\nETag: " + tag + "\r\nLast-Modified: " + httpDate(facts.modified) + "\r\n";
    return plan;
}

} // namespace attache::listener

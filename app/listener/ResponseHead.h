// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The head of an answer, as bytes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace attache::listener {

struct ResponseHead {
    unsigned status = 200;
    std::string_view contentType;               // empty: none is sent
    std::optional<std::uint64_t> contentLength; // none: the status has no body
    std::string_view headers;                   // further complete lines
    std::string_view date;
    bool keepAlive = true;
};

void appendHead(std::string& out, const ResponseHead& head);
[[nodiscard]] std::string_view reasonPhrase(unsigned status);
// `text`, or application/octet-stream when it can't stand in a header (line ends, other control characters).
[[nodiscard]] std::string_view safeContentType(std::string_view text);

} // namespace attache::listener

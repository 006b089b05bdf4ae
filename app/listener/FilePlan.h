// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// What a GET or HEAD of a file is answered with: the whole, a part, or only a status (RFC 9110, 13 and 14).
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace attache::listener {

struct FileFacts {
    std::uint64_t size = 0;
    std::chrono::sys_seconds modified{};
};

struct FilePlan {
    unsigned status = 200; // 200, 206, 304 or 416
    std::uint64_t first = 0;
    std::uint64_t length = 0; // bytes of the answer's body (of a GET)
    std::string headers;      // complete lines: validators, Accept-Ranges, Content-Range
};

// `header` answers a request header's value, empty when absent. Several ranges, other units and broken ranges are
// ignored, as the standard allows: the whole file is served.
[[nodiscard]] FilePlan planFile(const FileFacts& facts, bool isGet,
                                const std::function<std::string_view(std::string_view)>& header);

} // namespace attache::listener

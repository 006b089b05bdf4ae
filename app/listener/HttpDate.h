// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The dates of HTTP, as "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, 5.6.7).
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace attache::listener {

[[nodiscard]] std::string httpDate(std::chrono::sys_seconds time);
// Only the form above; nothing for the two obsolete ones.
[[nodiscard]] std::optional<std::chrono::sys_seconds> parseHttpDate(std::string_view text);

// The date of now, formatted once a second.
class DateCache {
public:
    [[nodiscard]] std::string_view now();

private:
    std::chrono::sys_seconds m_time{};
    std::string m_text;
};

} // namespace attache::listener

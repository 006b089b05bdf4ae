// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "listener/HttpDate.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace attache::listener {
namespace {

constexpr std::array kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::size_t kLength = std::string_view("Sun, 06 Nov 1994 08:49:37 GMT").size();

std::optional<int> number(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || digits.front() == '-')
        return std::nullopt;
    return value;
}

} // namespace

std::string httpDate(std::chrono::sys_seconds time) {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    std::array<char, 64> text{};
    const int length = std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT",
                                     kDays[std::chrono::weekday(day).c_encoding()], static_cast<unsigned>(date.day()),
                                     kMonths[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()),
                                     static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                                     static_cast<int>(clock.seconds().count()));
    return {text.data(), static_cast<std::size_t>(length)};
}

std::optional<std::chrono::sys_seconds> parseHttpDate(std::string_view text) {
    if (text.size() != kLength)
        return std::nullopt;
    const auto month =
        std::ranges::find(kMonths, text.substr(8, 3), [](const char* name) { return std::string_view(name); });
    const auto day = number(text.substr(5, 2));
    const auto year = number(text.substr(12, 4));
    const auto hours = number(text.substr(17, 2));
    const auto minutes = number(text.substr(20, 2));
    const auto seconds = number(text.substr(23, 2));
    if (month == kMonths.end() || !day || !year || !hours || !minutes || !seconds)
        return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(month - kMonths.begin()) + 1),
                                           std::chrono::day(static_cast<unsigned>(*day)));
    if (!date.ok() || *hours > 23 || *minutes > 59 || *seconds > 60)
        return std::nullopt;
    const std::chrono::sys_seconds time = std::chrono::sys_days(date) + std::chrono::hours(*hours) +
                                          std::chrono::minutes(*minutes) + std::chrono::seconds(*seconds);
    // Punctuation and weekday are right exactly when writing the time gives the same text.
    if (httpDate(time) != text)
        return std::nullopt;
    return time;
}

std::string_view DateCache::now() {
    const auto time = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    if (time != m_time || m_text.empty()) {
        m_time = time;
        m_text = httpDate(time);
    }
    return m_text;
}

} // namespace attache::listener

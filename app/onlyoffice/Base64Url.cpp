// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "onlyoffice/Base64Url.h"

#include <array>
#include <cstdint>

namespace attache::onlyoffice {
namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::uint8_t kNotInAlphabet = 0xff;

constexpr std::array<std::uint8_t, 256> makeTable() {
    std::array<std::uint8_t, 256> table{};
    table.fill(kNotInAlphabet);
    for (std::size_t i = 0; i < kAlphabet.size(); ++i)
        table[static_cast<unsigned char>(kAlphabet[i])] = static_cast<std::uint8_t>(i);
    return table;
}

constexpr auto kValues = makeTable();

std::uint8_t valueOf(char c) {
    return kValues[static_cast<unsigned char>(c)];
}

} // namespace

QByteArray base64UrlEncoded(const QByteArray& bytes) {
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> base64UrlDecoded(std::string_view text) {
    const std::size_t rest = text.size() % 4;
    if (rest == 1)
        return std::nullopt;
    const std::size_t size = text.size() / 4 * 3 + (rest == 0 ? 0 : rest - 1);
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    char* out = bytes.data();
    std::uint8_t seen = 0; // all values or-ed: the top bits show that one of them was not in the alphabet
    std::size_t i = 0;
    for (; i + 4 <= text.size(); i += 4) {
        const std::uint32_t a = valueOf(text[i]), b = valueOf(text[i + 1]), c = valueOf(text[i + 2]),
                            d = valueOf(text[i + 3]);
        seen |= static_cast<std::uint8_t>(a | b | c | d);
        const std::uint32_t bits = a << 18 | b << 12 | c << 6 | d;
        *out++ = static_cast<char>(bits >> 16);
        *out++ = static_cast<char>(bits >> 8);
        *out++ = static_cast<char>(bits);
    }
    if (rest >= 2) {
        const std::uint32_t a = valueOf(text[i]), b = valueOf(text[i + 1]);
        const std::uint32_t c = rest == 3 ? valueOf(text[i + 2]) : 0;
        seen |= static_cast<std::uint8_t>(a | b | c);
        const bool hasLeftOver = rest == 3 ? (c & 0x3) != 0 : (b & 0xf) != 0;
        if (hasLeftOver)
            return std::nullopt;
        const std::uint32_t bits = a << 18 | b << 12 | c << 6;
        *out++ = static_cast<char>(bits >> 16);
        if (rest == 3)
            *out++ = static_cast<char>(bits >> 8);
    }
    if (seen & 0xc0)
        return std::nullopt;
    return bytes;
}

} // namespace attache::onlyoffice

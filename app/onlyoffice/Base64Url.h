// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Base64url as tokens use it (RFC 4648, section 5; RFC 7515, section 2): no padding, one spelling for each value.
#pragma once

#include <QByteArray>

#include <optional>
#include <string_view>

namespace attache::onlyoffice {

[[nodiscard]] QByteArray base64UrlEncoded(const QByteArray& bytes);

// Strict: nothing for padding, blanks, the characters of plain base64, an impossible length, or bits left over at the
// end.
[[nodiscard]] std::optional<QByteArray> base64UrlDecoded(std::string_view text);

} // namespace attache::onlyoffice

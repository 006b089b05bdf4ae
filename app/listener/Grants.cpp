// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "listener/Grants.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <openssl/crypto.h>

namespace attache::listener {
namespace {

constexpr std::string_view kFilePrefix = "/f/";
constexpr std::string_view kCallbackPrefix = "/c/";
constexpr std::size_t kRandomChars = 43; // 256 bits in base64url
constexpr std::size_t kPathChars = 3 + kRandomChars;
constexpr std::size_t kSelectorChars = 3 + 22;

std::string randomPath(std::string_view prefix) {
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
    const QByteArray raw(reinterpret_cast<const char*>(bits.data()), sizeof bits);
    const QByteArray text = raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return std::string(prefix) + text.toStdString();
}

bool isBase64Url(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

bool isWellFormed(std::string_view path, std::string_view prefix) {
    return path.size() == kPathChars && path.starts_with(prefix) && std::ranges::all_of(path.substr(3), isBase64Url);
}

} // namespace

std::string Grants::add(FileGrant grant) {
    std::string path = randomPath(kFilePrefix);
    put(path, std::make_shared<Grant>(std::move(grant)));
    return path;
}

std::string Grants::add(CallbackGrant grant) {
    std::string path = randomPath(kCallbackPrefix);
    put(path, std::make_shared<Grant>(std::move(grant)));
    return path;
}

bool Grants::restore(std::string_view path, CallbackGrant grant) {
    if (!isWellFormed(path, kCallbackPrefix))
        return false;
    put(path, std::make_shared<Grant>(std::move(grant)));
    return true;
}

void Grants::put(std::string_view path, std::shared_ptr<Grant> grant) {
    Entry entry{std::string(path.substr(kSelectorChars)), std::move(grant)};
    const std::lock_guard lock(m_mutex);
    // Swapped, so that a replaced handler is destroyed after the lock is gone: it may own anything.
    std::swap(m_entries[std::string(path.substr(0, kSelectorChars))], entry);
}

void Grants::remove(std::string_view path) {
    if (path.size() != kPathChars)
        return;
    std::shared_ptr<Grant> removed; // destroyed after the lock
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(path.substr(0, kSelectorChars));
    if (found == m_entries.end() || found->second.verifier != path.substr(kSelectorChars))
        return;
    removed = std::move(found->second.grant);
    removed->isRevoked = true;
    m_entries.erase(found);
}

std::shared_ptr<const Grant> Grants::find(std::string_view path) const {
    if (path.size() != kPathChars)
        return nullptr;
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(path.substr(0, kSelectorChars));
    if (found == m_entries.end())
        return nullptr;
    const Entry& entry = found->second;
    const std::string_view guess = path.substr(kSelectorChars);
    if (CRYPTO_memcmp(guess.data(), entry.verifier.data(), entry.verifier.size()) != 0)
        return nullptr;
    return entry.grant;
}

} // namespace attache::listener

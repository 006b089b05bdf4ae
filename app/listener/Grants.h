// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Grants: which paths exist, and what they stand for.
//
// A path is a capability: who knows it may use it. So looking one up must not tell, by its time, how much of a guess
// was right. The first half of the random part finds the entry, the second half is compared in constant time: to be
// told anything at all one has to guess 132 bits.
#pragma once

#include "listener/HttpListener.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>

namespace attache::listener {

struct FileGrant {
    ServedFile file;
    std::string contentType;
    Authorize authorize;
};

struct CallbackGrant {
    CallbackHandler handler;
};

struct Grant {
    explicit Grant(FileGrant grant)
        : what(std::move(grant)) {}
    explicit Grant(CallbackGrant grant)
        : what(std::move(grant)) {}

    const std::variant<FileGrant, CallbackGrant> what;
    std::atomic<bool> isRevoked = false;
};

// Thread-safe.
class Grants {
public:
    [[nodiscard]] std::string add(FileGrant grant);
    [[nodiscard]] std::string add(CallbackGrant grant);
    bool restore(std::string_view path, CallbackGrant grant);
    void remove(std::string_view path);
    // nullptr when the path (without query) stands for nothing.
    [[nodiscard]] std::shared_ptr<const Grant> find(std::string_view path) const;

private:
    struct Entry {
        std::string verifier;
        std::shared_ptr<Grant> grant;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    void put(std::string_view path, std::shared_ptr<Grant> grant);

    mutable std::mutex m_mutex;
    std::unordered_map<std::string, Entry, Hash, std::equal_to<>> m_entries;
};

} // namespace attache::listener

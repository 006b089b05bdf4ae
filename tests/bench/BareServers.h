// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The least a server can do: what the listener is measured against.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

namespace attache::bench {

// A single-threaded Boost.Beast loop that reads requests and answers {"error":0}, without looking at them.
class BareBeastServer {
public:
    BareBeastServer();
    ~BareBeastServer();
    [[nodiscard]] std::uint16_t port() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

// Sends the bytes of a file, read in large pieces, to each peer that says anything, on a blocking socket.
class BareFileSender {
public:
    explicit BareFileSender(std::string path);
    ~BareFileSender();
    [[nodiscard]] std::uint16_t port() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace attache::bench

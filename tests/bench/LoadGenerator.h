// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Load on a server of this computer, from the calling thread, with as little work of its own as possible (epoll;
// Linux).
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace attache::bench {

struct Load {
    std::uint16_t port = 0;
    std::vector<std::string> requests; // sent in turn
    int connections = 16;
    std::chrono::milliseconds time{2000};
};

struct Measured {
    double requestsPerSecond = 0;
    double p99Milliseconds = 0;
};

// One request at a time on each connection; an answer is one read, and begins with "HTTP/1.1 200". Nothing when the
// server does anything else.
[[nodiscard]] std::optional<Measured> generateLoad(const Load& load);

// Bytes received per second, in MB, for the answer to `request`, until `bytes` have come.
[[nodiscard]] std::optional<double> receive(std::uint16_t port, const std::string& request, std::uint64_t bytes);

} // namespace attache::bench

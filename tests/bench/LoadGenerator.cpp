// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "LoadGenerator.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string_view>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace attache::bench {
namespace {

using Clock = std::chrono::steady_clock;

class Peer {
public:
    explicit Peer(std::uint16_t port)
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_isConnected = ::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    }
    ~Peer() { ::close(m_socket); }
    Peer(const Peer&) = delete;
    Peer& operator=(const Peer&) = delete;

    [[nodiscard]] int socket() const { return m_socket; }
    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    [[nodiscard]] Clock::time_point sentAt() const { return m_sentAt; }

    bool send(const std::string& bytes) {
        m_sentAt = Clock::now();
        return ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL) == ssize_t(bytes.size());
    }
    bool receiveAnswer() {
        std::array<char, 4096> answer; // NOLINT(*-member-init): written before it is read
        const ssize_t got = ::recv(m_socket, answer.data(), answer.size(), 0);
        return got > 0 && std::string_view(answer.data(), std::size_t(got)).starts_with("HTTP/1.1 200");
    }

private:
    int m_socket;
    bool m_isConnected = false;
    Clock::time_point m_sentAt;
};

class Run {
public:
    explicit Run(const Load& load)
        : m_load(load)
        , m_epoll(::epoll_create1(0)) {
        m_latencies.reserve(1'000'000);
    }
    ~Run() { ::close(m_epoll); }
    Run(const Run&) = delete;
    Run& operator=(const Run&) = delete;

    std::optional<Measured> measure() {
        if (!start())
            return std::nullopt;
        const auto begin = Clock::now();
        const auto end = begin + m_load.time;
        while (Clock::now() < end) {
            if (!turn())
                return std::nullopt;
        }
        const std::chrono::duration<double> time = Clock::now() - begin;
        if (m_latencies.empty())
            return std::nullopt;
        const auto p99 = m_latencies.begin() + std::ptrdiff_t(m_latencies.size() * 99 / 100);
        std::nth_element(m_latencies.begin(), p99, m_latencies.end());
        return Measured{double(m_latencies.size()) / time.count(), double(*p99) / 1e6};
    }

private:
    bool start() {
        for (int i = 0; i < m_load.connections; ++i) {
            m_peers.push_back(std::make_unique<Peer>(m_load.port));
            epoll_event event{};
            event.events = EPOLLIN;
            event.data.ptr = m_peers.back().get();
            if (!m_peers.back()->isConnected() ||
                ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_peers.back()->socket(), &event) != 0 ||
                !m_peers.back()->send(nextRequest()))
                return false;
        }
        return true;
    }

    bool turn() {
        std::array<epoll_event, 64> events{};
        const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), 1000);
        for (int i = 0; i < count; ++i) {
            auto* peer = static_cast<Peer*>(events[std::size_t(i)].data.ptr);
            if (!peer->receiveAnswer())
                return false;
            m_latencies.push_back((Clock::now() - peer->sentAt()).count());
            if (!peer->send(nextRequest()))
                return false;
        }
        return count > 0;
    }

    const std::string& nextRequest() { return m_load.requests[m_next++ % m_load.requests.size()]; }

    const Load& m_load;
    int m_epoll;
    std::size_t m_next = 0;
    std::vector<std::unique_ptr<Peer>> m_peers;
    std::vector<std::int64_t> m_latencies; // ns
};

} // namespace

std::optional<Measured> generateLoad(const Load& load) {
    return Run(load).measure();
}

std::optional<double> receive(std::uint16_t port, const std::string& request, std::uint64_t bytes) {
    Peer peer(port);
    if (!peer.isConnected() || !peer.send(request))
        return std::nullopt;
    std::vector<char> piece(256 * 1024);
    std::uint64_t total = 0;
    while (total < bytes) {
        const ssize_t got = ::recv(peer.socket(), piece.data(), piece.size(), 0);
        if (got <= 0)
            return std::nullopt;
        total += std::uint64_t(got);
    }
    const std::chrono::duration<double> time = Clock::now() - peer.sentAt();
    return double(total) / 1e6 / time.count();
}

} // namespace attache::bench

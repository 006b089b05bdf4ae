// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Responder::Impl: to which request of which connection an answer belongs.
#pragma once

#include "listener/Connection.h"
#include "listener/HttpListener.h"
#include "listener/Loop.h"

namespace attache::listener {

class Responder::Impl {
public:
    Impl(std::weak_ptr<Connection> connection, std::shared_ptr<Loop> loop, std::uint64_t requestId)
        : m_connection(std::move(connection))
        , m_loop(std::move(loop))
        , m_requestId(requestId) {}

    void send(Response response);
    [[nodiscard]] bool isSent() const { return m_isSent; }

private:
    std::weak_ptr<Connection> m_connection;
    std::shared_ptr<Loop> m_loop;
    std::uint64_t m_requestId;
    bool m_isSent = false;
};

} // namespace attache::listener

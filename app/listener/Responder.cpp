// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "listener/ResponderImpl.h"

#include <boost/asio/post.hpp>

namespace attache::listener {

void Responder::Impl::send(Response response) {
    if (m_isSent)
        return;
    m_isSent = true;
    // From within the handler the answer is just handed over. Only the loop's thread may ask whether that is so.
    if (m_loop->context.get_executor().running_in_this_thread()) {
        const auto connection = m_connection.lock();
        if (connection && connection->isHandling(m_requestId)) {
            connection->answer(m_requestId, std::move(response));
            return;
        }
    }
    boost::asio::post(m_loop->context,
                      [weak = m_connection, id = m_requestId, response = std::move(response)]() mutable {
                          if (const auto connection = weak.lock())
                              connection->answer(id, std::move(response));
                      });
}

Responder::Responder(std::shared_ptr<Impl> impl)
    : m_impl(std::move(impl)) {}

Responder::Responder(Responder&&) noexcept = default;

Responder& Responder::operator=(Responder&& other) noexcept {
    Responder old(std::move(*this)); // an answer still owed is given, as on destruction
    m_impl = std::move(other.m_impl);
    return *this;
}

Responder::~Responder() {
    if (m_impl && !m_impl->isSent())
        m_impl->send({503, "text/plain", "Service Unavailable"});
}

void Responder::send(Response response) {
    if (m_impl)
        m_impl->send(std::move(response));
}

} // namespace attache::listener

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The half of Connection that writes.
#include "listener/Connection.h"
#include "listener/Server.h"

#include <algorithm>
#include <array>
#include <boost/asio/post.hpp>

namespace attache::listener {

bool Connection::write() {
    m_phase = Phase::Writing;
    m_madeProgress = true;
    return writePieces();
}

// Writes until all is written (true), the peer can't take more, or it is another connection's turn.
bool Connection::writePieces() {
    for (;;) {
        if (m_piece.empty() && !loadPiece()) {
            close(); // the length was promised: cutting the connection is the only way to say that it won't come
            return false;
        }
        const std::array<boost::asio::const_buffer, 2> buffers{
            boost::asio::buffer(m_out.data() + m_outWritten, m_out.size() - m_outWritten),
            boost::asio::buffer(m_piece.data(), m_piece.size())};
        boost::system::error_code error;
        const std::size_t written = m_socket.write_some(buffers, error);
        if (error == boost::asio::error::would_block) {
            awaitWritable();
            return false;
        }
        if (error) {
            close();
            return false;
        }
        m_madeProgress = true;
        const std::size_t ofHead = std::min(written, m_out.size() - m_outWritten);
        m_outWritten += ofHead;
        m_piece = m_piece.subspan(written - ofHead);
        if (m_outWritten < m_out.size() || !m_piece.empty())
            continue;
        if (!m_source || m_source->isAtEnd())
            return finishAnswer();
        boost::asio::post(m_server.loop()->context, [self = shared_from_this()] { self->resumeWriting(); });
        return false;
    }
}

// False when the file doesn't give what was promised.
bool Connection::loadPiece() {
    if (!m_source || m_source->isAtEnd())
        return true;
    const auto piece = m_source->next();
    if (!piece)
        return false;
    m_piece = *piece;
    return true;
}

void Connection::awaitWritable() {
    if (m_madeProgress) {
        m_madeProgress = false;
        m_deadline.expireAfter(m_server.limits().writeStallTime);
    }
    m_socket.async_wait(Socket::wait_write, [self = shared_from_this()](const boost::system::error_code& error) {
        if (!error)
            self->resumeWriting();
    });
}

void Connection::resumeWriting() {
    if (m_phase == Phase::Writing && writePieces())
        process();
}

bool Connection::finishAnswer() {
    m_source.reset();
    m_piece = {};
    m_grant.reset();
    if (!m_keepAlive) {
        linger();
        return false;
    }
    m_reader.next();
    m_phase = Phase::Idle;
    m_deadline.expireAfter(m_server.limits().idleTime);
    return true;
}

// Closing with unread bytes makes the system reset the connection, and the peer may never see the answer. So the peer
// is told that nothing follows, and what it still sends is thrown away for a moment.
void Connection::linger() {
    boost::system::error_code error;
    m_socket.shutdown(Socket::shutdown_send, error);
    if (error) {
        close();
        return;
    }
    m_phase = Phase::Lingering;
    m_deadline.expireAfter(std::min(Server::kLingerTime, m_server.limits().idleTime));
    if (m_isReading)
        return;
    m_reader.discard();
    read();
}

} // namespace attache::listener

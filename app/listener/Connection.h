// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Connection: one peer, one request at a time, until it closes, errs or is too slow.
//
// What can be done at once is done at once: a request that came whole and is answered by its handler right away takes
// one read, one write and no detour through the loop's queue. Thread: the loop's, but for answer(). Lifetime: held by
// its Server until it closes itself, and by what runs on the loop for it.
#pragma once

#include "listener/Deadline.h"
#include "listener/FileSource.h"
#include "listener/Grants.h"
#include "listener/Loop.h"
#include "listener/RequestReader.h"
#include "listener/ServedFileState.h"

#include <boost/asio/ip/tcp.hpp>
#include <memory>
#include <optional>
#include <span>

namespace attache::listener {

class Server;

class Connection : public std::enable_shared_from_this<Connection> {
public:
    using Socket = boost::asio::basic_stream_socket<boost::asio::ip::tcp, boost::asio::io_context::executor_type>;

    Connection(Socket socket, Server& server);

    void start();
    // Answers 503 without reading a request.
    void refuse();
    void close();
    // The answer to request `requestId`; ignored when that one was given up meanwhile.
    void answer(std::uint64_t requestId, Response response);
    // Whether that request's handler is running just now.
    [[nodiscard]] bool isHandling(std::uint64_t requestId) const { return m_isInHandler && requestId == m_requestId; }

private:
    enum class Phase { Idle, Head, Body, Answering, Writing, Lingering, Closed };

    void process();
    void wantMore();
    void read();
    void onRead(const boost::system::error_code& error, std::size_t bytes);

    // Each answers true when the request is through and the next one can be looked at.
    bool admit();
    bool dispatch();
    bool handleCallback(const CallbackGrant& grant);
    bool handleFile(const FileGrant& grant);
    bool waitForFile(const ServedFile& file);
    bool serveFile(const QString& path, std::string_view contentType);
    bool respond(unsigned status, std::string_view contentType, std::string_view body);
    bool refuseRequest(unsigned status, std::string_view extraHeaders = {});
    bool fail(unsigned status);
    bool beginAnswer(const Response& response);
    void onFileSettled(std::uint64_t requestId);

    void addHead(unsigned status, std::string_view contentType, std::optional<std::uint64_t> length,
                 std::string_view headers = {});
    bool write();
    bool writePieces();
    bool loadPiece();
    void awaitWritable();
    void resumeWriting();
    bool finishAnswer();
    void linger();
    void onDeadline();
    void giveUpWaiting();
    [[nodiscard]] RequestView view();
    [[nodiscard]] bool continueExpected();

    Server& m_server;
    Socket m_socket;
    RequestReader m_reader;
    Deadline m_deadline;
    Phase m_phase = Phase::Idle;
    bool m_isReading = false;
    bool m_isInHandler = false;
    bool m_keepAlive = true;
    std::uint64_t m_requestId = 0;
    std::size_t m_lingered = 0;

    std::shared_ptr<const Grant> m_grant;
    std::optional<Response> m_answer; // given while the handler ran
    std::shared_ptr<ServedFile::State> m_awaited;
    std::uint64_t m_waiterId = 0;

    std::string m_out; // head and small bodies
    std::size_t m_outWritten = 0;
    std::optional<FileSource> m_source;
    std::span<const char> m_piece; // of m_source, not yet written
    bool m_madeProgress = false;   // since the write deadline was set
};

} // namespace attache::listener

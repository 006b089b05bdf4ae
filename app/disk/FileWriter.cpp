// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "disk/FileWriter.h"

#include "disk/Background.h"

#include <utility>

namespace attache::disk {

using domain::Result;

FileWriter::FileWriter(const QString& path)
    : m_file(std::make_shared<PartialFile>(path)) {
    connect(&m_step, &QFutureWatcherBase::finished, this, &FileWriter::takeOutcome);
}

FileWriter::~FileWriter() {
    giveUp();
}

QFuture<Result<>> FileWriter::open() {
    return inBackground([file = m_file] { return file->open(); });
}

void FileWriter::write(const QByteArray& bytes) {
    if (!m_file || m_error)
        return;
    m_waiting += bytes;
    startNext();
}

QFuture<Result<>> FileWriter::commit(std::stop_token stopToken) {
    m_stopToken = std::move(stopToken);
    m_end.emplace().start();
    QFuture<Result<>> future = m_end->future();
    if (!m_file) {
        m_end->addResult(Result<>(
            std::unexpected(m_error.value_or(domain::Error{domain::ErrorKind::Cancelled, {}, {}, 0, std::nullopt}))));
        m_end->finish();
    } else {
        startNext();
    }
    return future;
}

// The last to let it go removes it; that waits for the disk.
void FileWriter::giveUp() {
    m_waiting.clear();
    if (m_file)
        inBackground([file = std::exchange(m_file, nullptr)]() mutable { file.reset(); });
}

void FileWriter::startNext() {
    if (m_isWriting || !m_file || (m_waiting.isEmpty() && !m_end))
        return;
    m_isWriting = true;
    m_isEnding = m_end.has_value();
    const auto step = [file = m_file, block = std::exchange(m_waiting, {}), isLast = m_isEnding, stop = m_stopToken] {
        const auto written = block.isEmpty() ? Result<>() : file->write(block);
        return written && isLast ? file->commit(stop) : written;
    };
    m_step.setFuture(inBackground(step));
}

void FileWriter::takeOutcome() {
    m_isWriting = false;
    const auto outcome = m_step.result();
    if (!outcome) {
        m_error = outcome.error();
        giveUp();
    }
    if (m_end && (m_isEnding || !outcome)) {
        m_end->addResult(outcome);
        m_end->finish();
    } else if (!outcome) {
        Q_EMIT failed(*m_error);
    } else {
        const bool wasFull = isFull();
        startNext();
        if (wasFull)
            Q_EMIT drained();
    }
}

} // namespace attache::disk

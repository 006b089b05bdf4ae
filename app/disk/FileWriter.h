// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// FileWriter: a file that is written in the background while its bytes come in, with bounded memory.
#pragma once

#include "disk/PartialFile.h"
#include "domain/Result.h"

#include <QByteArray>
#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <optional>
#include <stop_token>

namespace attache::disk {

// One block waits while another is being written: whoever brings the bytes pauses while isFull(), until drained(). What
// isn't committed is removed, see PartialFile. Never waits. Thread: one with an event loop.
class FileWriter : public QObject {
    Q_OBJECT
public:
    explicit FileWriter(const QString& path);
    ~FileWriter() override; // gives up

    [[nodiscard]] QFuture<domain::Result<>> open(); // first; to be awaited. See PartialFile
    // Takes what comes, even when full.
    void write(const QByteArray& bytes);
    [[nodiscard]] bool isFull() const { return m_waiting.size() >= kBlock; }
    // Writes what is left, and gives the file its name; to be awaited. Nothing may be written afterwards.
    [[nodiscard]] QFuture<domain::Result<>> commit(std::stop_token stopToken);
    // Nothing is kept, whatever comes; a commit under way may come before.
    void giveUp();

    static constexpr qsizetype kBlock = 1024 * 1024; // bytes

Q_SIGNALS:
    void drained();
    void failed(const attache::domain::Error& error); // a write; commit() answers the same

private:
    void startNext();
    void takeOutcome();

    std::shared_ptr<PartialFile> m_file; // used, and let go, in the background alone
    QByteArray m_waiting;
    QFutureWatcher<domain::Result<>> m_step;
    bool m_isWriting = false;
    std::optional<domain::Error> m_error;
    std::optional<QPromise<domain::Result<>>> m_end;
    bool m_isEnding = false; // the step under way is the last
    std::stop_token m_stopToken;
};

} // namespace attache::disk

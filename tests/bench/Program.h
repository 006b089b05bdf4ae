// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Program: another program, started, watched and weighed with all its children (/proc; Linux).
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <chrono>
#include <optional>

namespace attache::bench {

// In this program's folder: what was built with it.
[[nodiscard]] QString programBeside(const QString& name);

class Program {
public:
    // Starts at once, as the head of a process group of its own; its output and errors are read together.
    Program(const QString& path, const QStringList& arguments);
    ~Program(); // ends the group
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    // The first line, from here on, that contains `text`. Nothing when the program ends before, or stays silent about
    // it; what it said then goes to standard error.
    [[nodiscard]] std::optional<QByteArray> waitForLine(QByteArrayView text, std::chrono::seconds patience);
    // Since just before the start.
    [[nodiscard]] double milliseconds() const;
    // Proportional set size of the program and all its descendants, in bytes: shared pages count in parts, so that the
    // sum over processes is true. 0 when it can't be read.
    [[nodiscard]] double memory() const;
    // memory() once it has stopped changing, or after some seconds.
    [[nodiscard]] double settledMemory() const;

private:
    QProcess m_process;
    QByteArray m_heard;
    std::chrono::steady_clock::time_point m_start;
};

// Makes the next start of any program read its files from the disk, where the system lets us (root). What running
// programs have mapped stays in memory. False when it doesn't.
[[nodiscard]] bool dropPageCache();

} // namespace attache::bench

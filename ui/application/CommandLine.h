// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// CommandLine: what `attache` was asked to do.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace attache::ui {

struct CommandLine {
    QString profile;                              // --profile DIR; empty: the platform's folders
    bool isSandbox = false;                       // --sandbox
    QString link;                                 // attache://… to open; not checked yet
    QString logLevel = QStringLiteral("warning"); // debug, info, warning, critical
};

// Prints --help, --version or what is wrong, and then answers the exit code instead.
struct CommandLineResult {
    CommandLine commandLine;
    std::optional<int> exitCode;
};
[[nodiscard]] CommandLineResult parseCommandLine(const QStringList& arguments);

// The arguments that start the program as this one was, but for the link, from any folder: what a session manager
// keeps.
[[nodiscard]] QStringList argumentsToRestart(const CommandLine& commandLine);

// Applies the level to Attache's own log categories ("attache.*"). No secret is ever logged at any level.
void applyLogLevel(const QString& level);

} // namespace attache::ui

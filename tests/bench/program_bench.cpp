// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// start.cold_ms, start.warm_ms, versions.open_1000_ms, memory.idle_mb, memory.first_editor_mb.
//
// Each start has a twin: our minimal window, started under the same conditions right before it. Nothing but the program
// itself is measured: the sandbox it talks to and the display run already.
#include "Bench.h"
#include "SignedInProfile.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace attache::bench {
namespace {

constexpr auto kPatience = 60s;
constexpr double kMegabyte = 1e6;
constexpr std::string_view kMinimalWindow = "a minimal Qt Widgets program to its first painted window";

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

// What is started, and the line by which it says that it is there.
struct Candidate {
    QString path;
    QStringList arguments;
    QByteArray readyLine;
};

Candidate attache(const SignedInProfile& profile) {
    return {
        programBeside(u"attache"_s), {u"--profile"_s, profile.folder(), u"--log-level"_s, u"info"_s}, "channels shown"};
}

Candidate minimalWindow() {
    return {programBeside(u"attache-bench-window"_s), {}, "window painted"};
}

std::optional<double> startTime(const Candidate& candidate) {
    Program program(candidate.path, candidate.arguments);
    if (!program.waitForLine(candidate.readyLine, kPatience))
        return std::nullopt;
    return program.milliseconds();
}

bool measureStart(std::string_view name, int rounds, bool isCold) {
    const auto profile = SignedInProfile::make();
    if (!profile)
        return false;
    std::vector<double> ours;
    std::vector<double> reference;
    for (int round = 0; round < rounds; ++round) {
        for (const auto& [candidate, times] : {std::pair(minimalWindow(), &reference), {attache(*profile), &ours}}) {
            if (isCold && !dropPageCache()) {
                std::fputs("The page cache can't be dropped here (it takes root)\n", stderr);
                return false;
            }
            const auto time = startTime(candidate);
            if (!time)
                return false;
            times->push_back(*time);
        }
    }
    report({std::string(name), median(ours), "ms", median(reference), kMinimalWindow});
    return true;
}

bool measureWarmStart() {
    const auto profile = SignedInProfile::make();
    // The first one fills the page cache.
    return profile && startTime(minimalWindow()) && startTime(attache(*profile)) &&
           measureStart("start.warm_ms", 9, false);
}

std::optional<double> memoryOf(const Candidate& candidate) {
    Program program(candidate.path, candidate.arguments);
    if (!program.waitForLine(candidate.readyLine, kPatience))
        return std::nullopt;
    return program.settledMemory() / kMegabyte;
}

bool measureMemory(std::string_view name, const Candidate& ours, const Candidate& reference,
                   std::string_view referenceName) {
    const auto theirs = memoryOf(reference);
    const auto own = theirs ? memoryOf(ours) : std::nullopt;
    if (!own)
        return false;
    report({std::string(name), *own, "MB", *theirs, referenceName});
    return true;
}

bool measureIdle() {
    const auto profile = SignedInProfile::make();
    return profile &&
           measureMemory("memory.idle_mb", attache(*profile), minimalWindow(), "a minimal Qt Widgets window");
}

bool measureFirstEditor() {
    const auto profile = SignedInProfile::make();
    if (!profile)
        return false;
    const Candidate editor{programBeside(u"attache-bench-editor"_s), {profile->folder()}, "editor ready"};
    const Candidate view{programBeside(u"attache-bench-webview"_s), {}, "page painted"};
    return measureMemory("memory.first_editor_mb", editor, view, "a minimal QWebEngineView with an empty page");
}

// The figures come from inside the program: a thousand versions, and a bare list of as many lines.
bool measureVersions() {
    Program program(programBeside(u"attache-bench-versions"_s), {});
    const auto line = program.waitForLine("opened ", kPatience);
    const QList<QByteArray> words = line ? line->trimmed().split(' ') : QList<QByteArray>();
    if (words.size() != 3)
        return false;
    report({"versions.open_1000_ms", words.at(1).toDouble(), "ms", words.at(2).toDouble(),
            "a bare QListView of as many lines to its first paint"});
    return true;
}

} // namespace

void addProgramBenches(std::vector<Entry>& entries) {
    entries.push_back({"start.cold_ms", [] { return measureStart("start.cold_ms", 5, true); }});
    entries.push_back({"start.warm_ms", measureWarmStart});
    entries.push_back({"versions.open_1000_ms", measureVersions});
    entries.push_back({"memory.idle_mb", measureIdle});
    entries.push_back({"memory.first_editor_mb", measureFirstEditor});
}

} // namespace attache::bench

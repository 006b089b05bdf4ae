// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The frame of all benchmarks: a table of names, and one JSON object a line for each value.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace attache::bench {

struct Value {
    std::string name;
    double value = 0;
    std::string_view unit;
    // What the same work costs at least, measured in the same run. Without a name there is none.
    double reference = 0;
    std::string_view referenceName;
};

// Prints the value on standard output.
void report(const Value& value);

struct Entry {
    std::string_view name;     // all values of an entry begin with it
    std::function<bool()> run; // false: it couldn't be measured; the reason is on standard error
};

// Runs the entries that `names` mean; all when there are none. "listener" means every entry that begins so, and a
// value's name ("listener.callback_rps") the entry that measures it. False when one failed or a name means nothing.
[[nodiscard]] bool runBenches(const std::vector<Entry>& entries, const std::vector<std::string_view>& names);

// Each *_bench.cpp adds its own.
void addListenerBenches(std::vector<Entry>& entries);
void addSaveBenches(std::vector<Entry>& entries);
void addBacklogBenches(std::vector<Entry>& entries);
void addCrashBenches(std::vector<Entry>& entries);
void addLargeDocumentBenches(std::vector<Entry>& entries);
void addVersionBenches(std::vector<Entry>& entries);
void addProgramBenches(std::vector<Entry>& entries); // only where the windows are built

} // namespace attache::bench

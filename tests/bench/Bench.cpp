// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "Bench.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace attache::bench {
namespace {

QString text(std::string_view view) {
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

bool means(std::string_view name, std::string_view entry) {
    return entry.starts_with(name) || name.starts_with(entry);
}

bool isWanted(std::string_view entry, const std::vector<std::string_view>& names) {
    return names.empty() || std::ranges::any_of(names, [entry](std::string_view name) { return means(name, entry); });
}

double rounded(double value) {
    return std::round(value * 1000) / 1000; // no more than anybody can measure
}

} // namespace

void report(const Value& value) {
    QJsonObject line{{u"name"_s, text(value.name)}, {u"value"_s, rounded(value.value)}, {u"unit"_s, text(value.unit)}};
    const bool hasReference = !value.referenceName.empty();
    line[u"reference"_s] = hasReference ? QJsonValue(rounded(value.reference)) : QJsonValue();
    line[u"reference_name"_s] = hasReference ? QJsonValue(text(value.referenceName)) : QJsonValue();
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

bool runBenches(const std::vector<Entry>& entries, const std::vector<std::string_view>& names) {
    bool isGood = true;
    for (const std::string_view name : names) {
        if (std::ranges::none_of(entries, [name](const Entry& entry) { return means(name, entry.name); })) {
            std::fprintf(stderr, "No benchmark is called %.*s\n", static_cast<int>(name.size()), name.data());
            isGood = false;
        }
    }
    for (const Entry& entry : entries) {
        if (isWanted(entry.name, names) && !entry.run()) {
            std::fprintf(stderr, "%.*s failed\n", static_cast<int>(entry.name.size()), entry.name.data());
            isGood = false;
        }
    }
    return isGood;
}

} // namespace attache::bench

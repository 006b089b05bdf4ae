// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// TextDifference: what has to be taken out of one text, and put in, to make it another.
#pragma once

#include <QString>

#include <algorithm>

namespace attache::sandbox {

struct TextDifference {
    qsizetype at = 0;
    qsizetype removed = 0; // characters from `at` on
    QString inserted;      // at the same place
    [[nodiscard]] bool isNone() const { return removed == 0 && inserted.isEmpty(); }
};

// One stretch: from the first character that differs to the last. No surrogate pair is torn apart.
[[nodiscard]] inline TextDifference differenceOf(const QString& before, const QString& after) {
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before[start] == after[start])
        ++start;
    if (start > 0 && before[start - 1].isHighSurrogate())
        --start;
    qsizetype end = 0;
    while (end < shorter - start && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    if (end > 0 && before[before.size() - end].isLowSurrogate())
        --end;
    return {start, before.size() - start - end, after.mid(start, after.size() - start - end)};
}

} // namespace attache::sandbox

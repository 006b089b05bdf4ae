// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Dates, sizes and rights in the words of people. Pure functions; translated; formats follow the given locale.
#pragma once

#include "domain/AccessRights.h"
#include "versions/AccessRules.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <functional>

namespace attache::models {

// Short and relative to `now`: "10:42", "yesterday", "Monday", "3 Nov", "3 Nov 2025". Empty for 0. ms since epoch.
[[nodiscard]] QString shortDate(qint64 ms, const QDateTime& now, const QLocale& locale = QLocale());
// The whole truth, for tooltips and screen readers.
[[nodiscard]] QString fullDate(qint64 ms, const QLocale& locale = QLocale());
// How long until shortDate() may say something else: the next midnight, in ms (at least one second).
[[nodiscard]] qint64 msUntilMidnight(const QDateTime& now);

// A tooltip that shows exactly this text: tooltips read what looks like HTML as HTML, and names are hostile. Without
// markup where that can't happen: some tooltips are read out.
[[nodiscard]] QString plainToolTip(const QString& text);

// The strongest right in one word: Owner, Edit, Review, Comment, Fill forms, View.
[[nodiscard]] QString accessText(domain::AccessRights rights, bool isOwner);
// The same as a number that grows with the rights, for sorting.
[[nodiscard]] int accessLevel(domain::AccessRights rights, bool isOwner);
// Who was given what: "Everyone: view · Bob: edit", people by name, the last of many as a number; without "Everyone" in
// a conversation of two. Empty while nobody was given anything. `nameOf` may answer nothing for a person whose name
// isn't known yet: they are left out till then.
[[nodiscard]] QString accessSummary(const versions::AccessRules& rules,
                                    const std::function<QString(const QString& userId)>& nameOf, bool isDirect = false);

} // namespace attache::models

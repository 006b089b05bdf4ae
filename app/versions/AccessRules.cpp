// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "versions/AccessRules.h"

#include "versions/PluginRights.h"

#include <QJsonDocument>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace attache::versions {
namespace {

using domain::AccessGrant;

constexpr qsizetype kMaxIdLength = 64; // Mattermost's have 26

bool isPrincipal(QStringView text) {
    return text == kEveryone ||
           (!text.isEmpty() && text.size() <= kMaxIdLength &&
            std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); }));
}

std::optional<AccessGrant> grantIn(const QJsonValue& prop) {
    const auto rights = readRights(prop);
    return rights ? std::optional(domain::grantOf(*rights)) : std::nullopt;
}

} // namespace

std::optional<AccessGrant> AccessRules::entry(const QString& principal) const {
    if (principal == kEveryone)
        return everyone;
    const auto found = people.constFind(principal);
    return found == people.constEnd() ? std::nullopt : std::optional(*found);
}

void AccessRules::setEntry(const QString& principal, const std::optional<AccessGrant>& grant) {
    if (principal == kEveryone)
        everyone = grant.value_or(AccessGrant{});
    else if (grant)
        people.insert(principal, *grant);
    else
        people.remove(principal);
}

QStringList AccessRules::principals(const AccessRules& a, const AccessRules& b) {
    QStringList all{kEveryone};
    all += a.people.keys();
    for (auto it = b.people.keyBegin(); it != b.people.keyEnd(); ++it) {
        if (!a.people.contains(*it))
            all.append(*it);
    }
    return all;
}

AccessRules readRules(const QJsonObject& props, const QString& fileId) {
    AccessRules rules;
    const QString prefix = rightsPropName(fileId, {});
    for (auto it = props.constBegin(); it != props.constEnd(); ++it) {
        const QString name = it.key();
        if (!name.startsWith(prefix) || !isPrincipal(QStringView(name).sliced(prefix.size())))
            continue;
        if (const auto grant = grantIn(it.value()))
            rules.setEntry(name.sliced(prefix.size()), grant);
    }
    return rules;
}

QJsonObject withRules(QJsonObject props, const QString& fileId, const AccessRules& rules) {
    const AccessRules before = readRules(props, fileId);
    const QStringList principals = AccessRules::principals(before, rules);
    for (const QString& principal : principals) {
        const auto wanted = rules.entry(principal);
        if (wanted == before.entry(principal))
            continue;
        const QString name = rightsPropName(fileId, principal);
        if (wanted)
            props.insert(name, writtenRights(domain::rightsOf(*wanted), props.value(name)));
        else
            props.remove(name);
    }
    return props;
}

MergedRules mergedRules(const AccessRules& base, const AccessRules& mine, const AccessRules& theirs) {
    MergedRules merged{theirs, {}};
    const QStringList principals = AccessRules::principals(mine, base); // what only they know stays theirs
    for (const QString& principal : principals) {
        const auto was = base.entry(principal);
        const auto wanted = mine.entry(principal);
        const auto is = theirs.entry(principal);
        if (wanted == was || wanted == is)
            continue;
        if (is == was)
            merged.rules.setEntry(principal, wanted);
        else
            merged.conflicts.append({principal, wanted, is});
    }
    return merged;
}

qsizetype propsLength(const QJsonObject& props) {
    const QString json = QString::fromUtf8(QJsonDocument(props).toJson(QJsonDocument::Compact));
    qsizetype length = 0;
    for (const QChar c : json) {
        // Go writes these as \u003c and the like.
        if (c == u'<' || c == u'>' || c == u'&' || c == u'\u2028' || c == u'\u2029')
            length += 6;
        else if (!c.isLowSurrogate())
            length += 1;
    }
    return length;
}

} // namespace attache::versions

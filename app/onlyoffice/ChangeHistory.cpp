// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "onlyoffice/ChangeHistory.h"

#include <QJsonDocument>

namespace attache::onlyoffice {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMostChanges = 1000;
constexpr qsizetype kMostChangeBytes = 4 * 1024;
constexpr qsizetype kMostBytes = 256 * 1024;
constexpr qsizetype kLongestVersion = 32;

bool isText(const QJsonValue& value) {
    return value.isString() && !value.toString().isEmpty();
}

// What the panel reads of an entry; the rest is the editor's own affair.
bool isChange(const QJsonObject& change) {
    const QJsonObject user = change.value("user"_L1).toObject();
    return isText(change.value("created"_L1)) && isText(user.value("id"_L1)) && user.value("name"_L1).isString();
}

} // namespace

QJsonObject ChangeHistory::toJson() const {
    return {{u"serverVersion"_s, serverVersion}, {u"changes"_s, changes}};
}

std::optional<ChangeHistory> readChangeHistory(const QJsonObject& history) {
    ChangeHistory read{history.value("serverVersion"_L1).toString(), history.value("changes"_L1).toArray()};
    if (read.serverVersion.isEmpty() || read.serverVersion.size() > kLongestVersion || read.changes.isEmpty() ||
        read.changes.size() > kMostChanges)
        return std::nullopt;
    qsizetype bytes = 0;
    for (const auto& change : std::as_const(read.changes)) {
        const QJsonObject fields = change.toObject();
        const qsizetype size = QJsonDocument(fields).toJson(QJsonDocument::Compact).size();
        bytes += size;
        if (!isChange(fields) || size > kMostChangeBytes || bytes > kMostBytes)
            return std::nullopt;
    }
    return read;
}

} // namespace attache::onlyoffice

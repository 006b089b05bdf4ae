// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/VersionRecord.h"

#include <QJsonArray>

#include <algorithm>

namespace attache::domain {
namespace {

constexpr qsizetype kMaxEditors = 32;
constexpr qsizetype kMaxIdLength = 64;   // Mattermost's ids have 26 characters, ours 36
constexpr qsizetype kMaxKeyLength = 128; // ONLYOFFICE's limit for a document key
constexpr int kMaxNumber = 1'000'000;

bool isId(const QJsonValue& value, qsizetype maxLength = kMaxIdLength) {
    if (!value.isString())
        return false;
    const QString text = value.toString();
    return !text.isEmpty() && text.size() <= maxLength && std::ranges::all_of(text, [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-' || c == u'_' || c == u'.' || c == u'=';
    });
}

} // namespace

QJsonObject versionProps(const VersionRecord& record) {
    const QJsonObject fields{
        {QStringLiteral("root_file_id"), record.rootFileId},
        {QStringLiteral("parent_file_id"), record.parentFileId},
        {QStringLiteral("number"), record.number},
        {QStringLiteral("save_id"), record.saveId},
        {QStringLiteral("document_key"), record.documentKey},
        {QStringLiteral("editors"),
         QJsonArray::fromStringList(record.editorIds.first(std::min(record.editorIds.size(), kMaxEditors)))},
    };
    return {{QString(kVersionProp), fields}};
}

std::optional<VersionRecord> readVersionProps(const QJsonObject& props) {
    const QJsonObject fields = props.value(kVersionProp).toObject();
    const auto root = fields.value(QLatin1StringView("root_file_id"));
    const auto parent = fields.value(QLatin1StringView("parent_file_id"));
    const auto save = fields.value(QLatin1StringView("save_id"));
    const auto key = fields.value(QLatin1StringView("document_key"));
    const int number = fields.value(QLatin1StringView("number")).toInt(0); // 0 for a fraction, too
    const QJsonArray editors = fields.value(QLatin1StringView("editors")).toArray();
    if (!isId(root) || !isId(parent) || !isId(save) || !isId(key, kMaxKeyLength) || number < 2 || number > kMaxNumber ||
        !fields.value(QLatin1StringView("editors")).isArray() || editors.size() > kMaxEditors)
        return std::nullopt;
    VersionRecord record{root.toString(), parent.toString(), number, save.toString(), key.toString(), {}};
    for (const auto& editor : editors) {
        if (!isId(editor))
            return std::nullopt;
        record.editorIds.append(editor.toString());
    }
    return record;
}

} // namespace attache::domain

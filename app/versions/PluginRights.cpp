// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "versions/PluginRights.h"

#include <QJsonDocument>
#include <QJsonValue>

#include <array>

namespace attache::versions {
namespace {

using namespace Qt::StringLiterals;
using domain::AccessRights;
using domain::Right;

constexpr qsizetype kMaxProp = 4096; // the plugin writes some hundred characters

struct Name {
    Right right;
    QLatin1StringView text;
};

// Edit and Review first: what others mean when they are left out depends on them.
constexpr std::array kNames{
    Name{Right::Edit, "edit"_L1},           Name{Right::Review, "review"_L1}, Name{Right::Comment, "comment"_L1},
    Name{Right::FillForms, "fillForms"_L1}, Name{Right::Print, "print"_L1},   Name{Right::Download, "download"_L1},
    Name{Right::Copy, "copy"_L1},
};

// What a name that is left out means, given the rights that were read or are to be written before it.
bool isImplied(Right right, AccessRights given) {
    switch (right) {
    case Right::Edit:
        return false;
    case Right::Review:
    case Right::Comment:
        return given.testFlag(Right::Edit);
    case Right::FillForms:
        return given.testFlag(Right::Edit) || given.testFlag(Right::Review);
    case Right::Download:
    case Right::Print:
    case Right::Copy:
        break;
    }
    return true;
}

QJsonObject namesIn(const QJsonValue& prop) {
    const QString encoded = prop.toString();
    if (encoded.isEmpty() || encoded.size() > kMaxProp)
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(encoded.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? QJsonDocument::fromJson(*decoded).object() : QJsonObject();
}

} // namespace

QString rightsPropName(const QString& fileId, const QString& principal) {
    return u"ONLYOFFICE_PERMISSIONS_"_s + fileId + u'_' + principal;
}

std::optional<AccessRights> readRights(const QJsonValue& prop) {
    const QJsonObject names = namesIn(prop);
    if (!names.value("edit"_L1).isBool())
        return std::nullopt;
    AccessRights rights;
    for (const Name& name : kNames)
        rights.setFlag(name.right, names.value(name.text).toBool(isImplied(name.right, rights)));
    return rights;
}

QString writtenRights(AccessRights rights, const QJsonValue& before) {
    if (readRights(before) == rights)
        return before.toString();
    QJsonObject names = namesIn(before);
    for (const Name& name : kNames) {
        const bool isGiven = rights.testFlag(name.right);
        if (name.right == Right::Edit || isGiven != isImplied(name.right, rights))
            names.insert(name.text, isGiven);
        else
            names.remove(name.text);
    }
    return QString::fromLatin1(QJsonDocument(names).toJson(QJsonDocument::Compact).toBase64());
}

AccessRights rightsFor(const domain::Post& post, const QString& fileId, const QString& userId) {
    if (!userId.isEmpty() && userId == post.userId)
        return domain::kAuthorRights;
    if (post.props.isEmpty())
        return domain::kViewerRights;
    if (const auto own = readRights(post.props.value(rightsPropName(fileId, userId))); own && !userId.isEmpty())
        return *own;
    return readRights(post.props.value(rightsPropName(fileId, kEveryone))).value_or(domain::kViewerRights);
}

} // namespace attache::versions

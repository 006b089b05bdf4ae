// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/PluginRights.h"

#include <QJsonDocument>
#include <QJsonValue>

#include <optional>

namespace attache::documents {
namespace {

using namespace Qt::StringLiterals;
using domain::AccessRights;
using domain::Right;

constexpr qsizetype kMaxProp = 4096; // the plugin writes some hundred characters

// What a name that is left out means: ONLYOFFICE's own default, since the plugin hands the object to the editor as it
// is.
bool valueOr(const QJsonObject& names, QLatin1StringView name, bool byDefault) {
    return names.value(name).toBool(byDefault);
}

std::optional<AccessRights> rightsIn(const QJsonValue& prop) {
    const QString encoded = prop.toString();
    if (encoded.isEmpty() || encoded.size() > kMaxProp)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(encoded.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QJsonObject names = QJsonDocument::fromJson(*decoded).object();
    if (!names.value("edit"_L1).isBool())
        return std::nullopt;
    const bool edit = names.value("edit"_L1).toBool();
    const bool review = valueOr(names, "review"_L1, edit);
    AccessRights rights;
    rights.setFlag(Right::Edit, edit);
    rights.setFlag(Right::Review, review);
    rights.setFlag(Right::Comment, valueOr(names, "comment"_L1, edit));
    rights.setFlag(Right::FillForms, valueOr(names, "fillForms"_L1, edit || review));
    rights.setFlag(Right::Download, valueOr(names, "download"_L1, true));
    rights.setFlag(Right::Print, valueOr(names, "print"_L1, true));
    rights.setFlag(Right::Copy, valueOr(names, "copy"_L1, true));
    return rights;
}

} // namespace

AccessRights rightsFor(const domain::Post& post, const QString& fileId, const QString& userId) {
    if (!userId.isEmpty() && userId == post.userId)
        return domain::kAuthorRights;
    if (post.props.isEmpty())
        return domain::kViewerRights;
    const QString name = u"ONLYOFFICE_PERMISSIONS_"_s + fileId + u'_';
    if (const auto own = rightsIn(post.props.value(name + userId)); own && !userId.isEmpty())
        return *own;
    return rightsIn(post.props.value(name + u'*')).value_or(domain::kViewerRights);
}

} // namespace attache::documents

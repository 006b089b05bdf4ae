// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/DocumentLink.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::ui {
namespace {

bool isId(const QString& text) {
    return text.size() == 26 &&
           std::ranges::all_of(text, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); });
}

} // namespace

std::optional<DocumentLink> parseDocumentLink(const QString& text) {
    if (text.size() > kLongestLink)
        return std::nullopt;
    const QUrl url(text, QUrl::StrictMode);
    const bool isOurs = url.isValid() && url.scheme() == "attache"_L1 && url.host() == "open"_L1 &&
                        url.userInfo().isEmpty() && url.port() == -1 && !url.hasFragment() &&
                        (url.path().isEmpty() || url.path() == "/"_L1);
    const QUrlQuery query(url);
    if (!isOurs || query.queryItems().size() != 3)
        return std::nullopt;
    const auto server = mattermost::ServerAddress::parse(query.queryItemValue(u"server"_s, QUrl::FullyDecoded));
    const QString post = query.queryItemValue(u"post"_s);
    const QString file = query.queryItemValue(u"file"_s);
    if (!server || !isId(post) || !isId(file))
        return std::nullopt;
    return DocumentLink{*server, post, file};
}

} // namespace attache::ui

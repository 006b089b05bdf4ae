// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "editor/OriginGuard.h"

#include "editor/EditorLog.h"
#include "editor/EditorScheme.h"

#include <QWebEngineUrlRequestInfo>

namespace attache::ui {
using namespace Qt::StringLiterals;
namespace {

// Made by the page itself, without a network; the host page's scheme has a handler that judges for itself.
bool isLocalScheme(const QString& scheme) {
    return scheme == "data"_L1 || scheme == "blob"_L1 || scheme == "about"_L1 || scheme == editorScheme();
}

} // namespace

OriginGuard::OriginGuard(IsAllowed isAllowed, QObject* parent)
    : QWebEngineUrlRequestInterceptor(parent)
    , m_isAllowed(std::move(isAllowed)) {}

void OriginGuard::interceptRequest(QWebEngineUrlRequestInfo& info) {
    const QUrl url = info.requestUrl();
    if (isLocalScheme(url.scheme()))
        return;
    const auto origin = WebOrigin::of(url);
    if (origin && m_isAllowed(*origin))
        return;
    qCInfo(editorLog) << "blocked a request to" << (origin ? origin->toUrl() : QUrl(url.scheme() + u':'));
    info.block(true);
}

} // namespace attache::ui

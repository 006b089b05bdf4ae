// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// OriginGuard: lets an editor load from its Document Server and its host page, and from nowhere else.
//
// A redirect elsewhere isn't loaded either, but its request may have been sent before Qt asks (seen in 6.4, on a busy
// machine): a Document Server can make an editor call on an address, but not learn what it answers.
#pragma once

#include "editor/WebOrigin.h"

#include <QWebEngineUrlRequestInterceptor>

#include <functional>

namespace attache::ui {

class OriginGuard : public QWebEngineUrlRequestInterceptor {
    Q_OBJECT
public:
    using IsAllowed = std::function<bool(const WebOrigin&)>;
    explicit OriginGuard(IsAllowed isAllowed, QObject* parent = nullptr);
    void interceptRequest(QWebEngineUrlRequestInfo& info) override;

private:
    IsAllowed m_isAllowed;
};

} // namespace attache::ui

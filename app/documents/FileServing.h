// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// How a document's file is offered to the Document Server: to nobody else, and as what it is.
#pragma once

#include "domain/Clock.h"
#include "listener/HttpListener.h"
#include "onlyoffice/DocumentServerSettings.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace attache::documents {

// Only for a Document Server that signed exactly the address under which we serve. `clock` outlives the grant.
[[nodiscard]] listener::Authorize documentServerOnly(const onlyoffice::DocumentServerSettings& settings,
                                                     const QUrl& listenerUrl, const domain::Clock& clock);
// By extension, lower case.
[[nodiscard]] QByteArray contentTypeOf(const QString& extension);

} // namespace attache::documents

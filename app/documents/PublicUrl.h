// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The address under which a Document Server probably reaches this computer's listener.
#pragma once

#include "domain/Result.h"

#include <QCoroTask>
#include <QUrl>

#include <optional>

namespace attache::documents {

// "http://<address>:<port>": the address is the one that this computer's route to the Document Server leaves from.
// Looks the Document Server's name up; no packet is sent to it. A guess: behind NAT, or with the Document Server in a
// container of this computer, the person must say it. Thread: any with an event loop.
[[nodiscard]] QCoro::Task<domain::Result<QUrl>> suggestPublicUrl(QUrl documentServer, quint16 listenerPort);

// The same for somebody in this computer's network: what a container on this computer reaches, too, where loopback is
// the container itself. Nothing when there is no network. No packet is sent.
[[nodiscard]] std::optional<QUrl> networkUrl(quint16 listenerPort);

// "localhost" and loopback addresses: another computer, or a container, means itself by it.
[[nodiscard]] bool isLoopback(const QUrl& url);

// `path` (with its leading slash) below `base`, whether that ends with a slash or not.
[[nodiscard]] QUrl urlBelow(const QUrl& base, const QString& path);

} // namespace attache::documents

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Which address of this computer another host would see.
#pragma once

#include "domain/Result.h"

#include <QHostAddress>
#include <QUrl>

namespace attache::listener {

// The source address the system would use to reach the host of `peer` (a connected UDP socket; no packet is sent).
// Loopback for a peer on this computer. Only IP addresses and "localhost" are answered without a name look-up; give a
// resolved address otherwise.
[[nodiscard]] domain::Result<QHostAddress> localAddressTowards(const QHostAddress& peer, quint16 port);

// "http://<address>:<port>" with IPv6 in brackets: what to suggest as the address under which the peer reaches us.
[[nodiscard]] QUrl suggestedPublicUrl(const QHostAddress& localAddress, quint16 listenerPort);

} // namespace attache::listener

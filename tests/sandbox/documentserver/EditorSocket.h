// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// EditorSocket: the sandbox editor's page speaks to the double over one WebSocket, in small JSON messages.
//
// page → double: open{config}, edit{id,text,seq}, append{seq}, comment{id,text,seq}, save; at any time
// revision{data,docId,serverVersion, fileType} and compare{data}, see Revisions double → page: opened, error, refresh,
// people, ack{seq,ok}, edit, added, commented, saved{ok}, unchanged, warning, meta, dropped, revision, compared The
// protocol is the double's own; a genuine Document Server's is neither documented nor needed.
#pragma once

#include "sandbox/documentserver/Revisions.h"
#include "sandbox/documentserver/SessionBook.h"

namespace attache::sandbox {

// Wires `socket` to `book` and `revisions`, which must outlive the server. In the double's thread.
void serveEditor(const Socket& socket, SessionBook& book, Revisions& revisions);

} // namespace attache::sandbox

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// The journal's tables and how older ones become the present ones. Internal to this library.
#pragma once

class QSqlDatabase;

namespace attache::saves {

enum class SchemaState { Ready, Damaged, TooNew, Locked, Failed };

// Sets the connection up (durability, foreign keys, exclusive use), checks the file and migrates it in one transaction.
[[nodiscard]] SchemaState prepareSchema(QSqlDatabase& database, int wantedVersion);

} // namespace attache::saves

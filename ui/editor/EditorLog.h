// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

namespace attache::ui {

Q_DECLARE_LOGGING_CATEGORY(editorLog) // "attache.editor"; never tokens, never whole addresses

} // namespace attache::ui

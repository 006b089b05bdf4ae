// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "editor/EditorLog.h"

namespace attache::ui {

Q_LOGGING_CATEGORY(editorLog, "attache.editor", QtInfoMsg)

} // namespace attache::ui

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// PageDrawing: a picture of a document's first page, without fonts: each word is a bar as long as the word, as desktop
// publishing programs draw text that is too small to read.
#pragma once

#include "sandbox/documentserver/ooxml/TextDocument.h"

#include <QByteArray>
#include <QJsonObject>

namespace attache::sandbox {

// A PNG. `thumbnail` as in a conversion request: aspect 0 stretches to width and height, 1 keeps the page's proportions
// within them, 2 (the default) takes the page's own size at 96 dpi; 100 by 100 unless it says otherwise. Sizes beyond
// 5,000 pixels are cut.
[[nodiscard]] QByteArray drawFirstPage(const TextDocument& document, const QJsonObject& thumbnail);

} // namespace attache::sandbox

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// WordComments: the comments part of a text document. Pure functions, any thread.
#pragma once

#include "sandbox/documentserver/ooxml/ParagraphText.h"

namespace attache::sandbox {

struct WordComment {
    int id = 0; // as in the document's range marks
    Signature by;
    QString text;
};

inline constexpr auto kWordCommentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

[[nodiscard]] QList<WordComment> readWordComments(const QByteArray& xml);
// `xml` may be empty: no comment yet. Empty when it isn't well-formed.
[[nodiscard]] QByteArray withWordComments(const QByteArray& xml, const QList<WordComment>& added);

} // namespace attache::sandbox

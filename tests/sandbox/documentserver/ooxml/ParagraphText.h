// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ParagraphText: the paragraphs of a text document's main part or of a slide, to read and to change.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace attache::sandbox {

enum class ParagraphGrammar { Word, Drawing }; // w:p or a:p

struct ParagraphChanges {
    QHash<int, QString> replaced; // by index in reading order
    QStringList appended;         // new paragraphs at the end of the body, or of a slide's last text box

    [[nodiscard]] bool isEmpty() const { return replaced.isEmpty() && appended.isEmpty(); }
};

struct ParagraphPart {
    QStringList paragraphs; // as they were
    QByteArray xml;         // with the changes
    bool hasPlaceToAppend = false;
};

// A changed paragraph keeps its properties and the look of its first run. Text boxes' paragraphs count by themselves;
// the copies for older programs (mc:Fallback) stay as they are. Nothing when `xml` isn't well-formed.
[[nodiscard]] std::optional<ParagraphPart> walkParagraphs(const QByteArray& xml, ParagraphGrammar grammar,
                                                          const ParagraphChanges& changes = {});

} // namespace attache::sandbox

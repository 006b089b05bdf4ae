// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ParagraphText: the paragraphs of a text document's main part or of a slide, to read and to change.
//
// What somebody deleted with tracked changes is no text any more; what was inserted so is.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace attache::sandbox {

enum class ParagraphGrammar { Word, Drawing }; // w:p or a:p

// Who is named in the document for a change or a comment.
struct Signature {
    QString author;
    QString date; // 2026-11-22T14:54:29Z
    bool operator==(const Signature&) const = default;
};

struct NewText {
    QString text;
    std::optional<Signature> tracked; // as a change that others may still refuse; text documents only
};

struct ParagraphChanges {
    QHash<int, NewText> replaced;     // by index in reading order
    QList<NewText> appended;          // new paragraphs at the end of the body, or of a slide's last text box
    QHash<int, QList<int>> commented; // ids of comments on whole paragraphs, by index; text documents only

    [[nodiscard]] bool isEmpty() const { return replaced.isEmpty() && appended.isEmpty() && commented.isEmpty(); }
};

struct ParagraphPart {
    QStringList paragraphs; // as they were
    QByteArray xml;         // with the changes
    bool hasPlaceToAppend = false;
    QHash<int, int> commentedParagraphs; // the id of each comment that was there → its paragraph's index
};

// Only what differs is written: the rest of a changed paragraph keeps its look and its tracked changes. Text boxes'
// paragraphs count by themselves; the copies for older programs (mc:Fallback) stay as they are. Nothing when `xml`
// isn't well-formed.
[[nodiscard]] std::optional<ParagraphPart> walkParagraphs(const QByteArray& xml, ParagraphGrammar grammar,
                                                          const ParagraphChanges& changes = {});

} // namespace attache::sandbox

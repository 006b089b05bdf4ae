// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// TextDocument: a document's text in blocks that a simple editor can show, change and write back into a real file.
//
// DOCX by paragraph, XLSX by cell of the first sheet, PPTX by paragraph of each slide, plain text by line. Everything
// else in the file (looks, pictures, other sheets) is kept as it was. DOCX takes comments on paragraphs and tracked
// changes, too; the other formats have them in ways that this class doesn't know.
#pragma once

#include "sandbox/documentserver/ooxml/ParagraphText.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <expected>

namespace attache::sandbox {

enum class TextKind { Unreadable, Word, Cell, Slide, Plain };

struct TextBlock {
    QString id;    // "p3", "B2", "s1p2", "l7", "+1" for an added one
    QString label; // what it is, for a screen reader: "Paragraph 4", "B2", "Slide 1, line 3"
    QString text;
    bool isReadOnly = false;
    bool operator==(const TextBlock&) const = default;
};

struct DocumentComment {
    int id = 0; // as in the file
    QString blockId;
    Signature by;
    QString text;
    bool operator==(const DocumentComment&) const = default;
};

[[nodiscard]] TextKind kindOf(const QString& fileType);

// A value. Not thread-safe. The file at `path` must stay there and unchanged for as long as the object is used.
class TextDocument {
public:
    // `maxUnpacked` bytes of an OOXML package at most. A format without readable text opens with kind Unreadable and is
    // written back unchanged; an OOXML file that is damaged or too large is an error (a sentence).
    static std::expected<TextDocument, QString> open(const QString& path, const QString& fileType, qint64 maxUnpacked);

    [[nodiscard]] TextKind kind() const { return m_kind; }
    [[nodiscard]] const QList<TextBlock>& blocks() const { return m_blocks; }
    [[nodiscard]] const QList<DocumentComment>& comments() const { return m_comments; }
    [[nodiscard]] bool canTrack() const { return m_kind == TextKind::Word; }
    [[nodiscard]] bool canComment() const { return m_kind == TextKind::Word; }
    // False: no such block, read only, or changes can't be tracked here. Any cell can be set.
    bool setText(const QString& id, const QString& text, const std::optional<Signature>& tracked = {});
    // A new paragraph, line or row at the end. The new block's id; empty when the document has no place for it.
    QString append(const QString& text, const std::optional<Signature>& tracked = {});
    // On a whole block. False: no such block, no text, or no comments here.
    bool comment(const QString& id, const QString& text, const Signature& by);
    // Writes the changed document. False when it can't.
    [[nodiscard]] bool write(const QString& target) const;

private:
    struct Part {
        QString name; // in the package
        int paragraphs = 0;
        bool canAppend = false;
    };

    bool openPackage(qint64 maxUnpacked);
    bool openParagraphs(const QStringList& partNames, const class ZipReader& zip);
    void openComments(const class ZipReader& zip, const QString& document, const QHash<int, int>& paragraphs);
    bool openSheet(const class ZipReader& zip);
    void openLines(const QByteArray& bytes);
    [[nodiscard]] bool writeLines(const QString& target) const;
    [[nodiscard]] bool changedParts(const class ZipReader& zip, QHash<QString, QByteArray>& parts) const;
    [[nodiscard]] bool changedComments(const class ZipReader& zip, QHash<QString, QByteArray>& parts) const;
    [[nodiscard]] std::optional<QByteArray> changedParagraphs(const QByteArray& xml, qsizetype part) const;
    [[nodiscard]] ParagraphChanges changesOf(qsizetype part, qsizetype step) const;
    [[nodiscard]] std::optional<int> paragraphOf(const QString& id, qsizetype part) const;
    TextBlock* find(const QString& id);

    QString m_path;
    qint64 m_maxUnpacked = 0;
    TextKind m_kind = TextKind::Unreadable;
    QList<Part> m_parts;
    QStringList m_sharedStrings;
    QList<TextBlock> m_blocks;
    QMap<QString, QList<NewText>> m_changes; // block id → what it became, a step for each person in turn
    int m_appended = 0;                      // blocks "+1" to "+n"; their first step makes them
    QString m_commentsPart;                  // in the package; empty when it has none
    QList<DocumentComment> m_comments;
    qsizetype m_oldComments = 0; // the first ones, that were there when the document was opened
    int m_lastCommentId = -1;
};

} // namespace attache::sandbox

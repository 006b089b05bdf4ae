// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// TextDocument: a document's text in blocks that a simple editor can show, change and write back into a real file.
//
// DOCX by paragraph, XLSX by cell of the first sheet, PPTX by paragraph of each slide, plain text by line. Everything
// else in the file (looks, pictures, other sheets) is kept as it was.
#pragma once

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

// A value. Not thread-safe. The file at `path` must stay there and unchanged for as long as the object is used.
class TextDocument {
public:
    // `maxUnpacked` bytes of an OOXML package at most. A format without readable text opens with kind Unreadable and is
    // written back unchanged; an OOXML file that is damaged or too large is an error (a sentence).
    static std::expected<TextDocument, QString> open(const QString& path, const QString& fileType, qint64 maxUnpacked);

    [[nodiscard]] TextKind kind() const { return m_kind; }
    [[nodiscard]] const QList<TextBlock>& blocks() const { return m_blocks; }
    // False: no such block, or read only. Any cell can be set.
    bool setText(const QString& id, const QString& text);
    // A new paragraph, line or row at the end. The new block's id; empty when the document has no place for it.
    QString append(const QString& text);
    // Writes the changed document. False when it can't.
    [[nodiscard]] bool write(const QString& target) const;

private:
    struct Part {
        QString name; // in the package
        bool canAppend = false;
    };

    bool openPackage(qint64 maxUnpacked);
    bool openParagraphs(const QStringList& partNames, const class ZipReader& zip);
    bool openSheet(const class ZipReader& zip);
    void openLines(const QByteArray& bytes);
    [[nodiscard]] bool writeLines(const QString& target) const;
    [[nodiscard]] bool changedParts(const class ZipReader& zip, QHash<QString, QByteArray>& parts) const;
    TextBlock* find(const QString& id);

    QString m_path;
    qint64 m_maxUnpacked = 0;
    TextKind m_kind = TextKind::Unreadable;
    QList<Part> m_parts;
    QStringList m_sharedStrings;
    QList<TextBlock> m_blocks;
    QHash<QString, QString> m_changes; // block id → text
    QStringList m_appended;
};

} // namespace attache::sandbox

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/ooxml/TextDocument.h"

#include "sandbox/documentserver/ooxml/PackageParts.h"
#include "sandbox/documentserver/ooxml/SheetText.h"
#include "sandbox/documentserver/ooxml/WordComments.h"
#include "sandbox/documentserver/ooxml/ZipArchive.h"

#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>

namespace attache::sandbox {
using namespace Qt::StringLiterals;
namespace {

QString paragraphId(TextKind kind, qsizetype part, qsizetype index) {
    return kind == TextKind::Word ? u"p%1"_s.arg(index) : u"s%1p%2"_s.arg(part + 1).arg(index);
}

QString paragraphLabel(TextKind kind, qsizetype part, qsizetype index) {
    return kind == TextKind::Word ? u"Paragraph %1"_s.arg(index + 1)
                                  : u"Slide %1, line %2"_s.arg(part + 1).arg(index + 1);
}

} // namespace

TextKind kindOf(const QString& fileType) {
    static const QHash<QString, TextKind> kinds{
        {u"docx"_s, TextKind::Word},  {u"docm"_s, TextKind::Word},  {u"dotx"_s, TextKind::Word},
        {u"xlsx"_s, TextKind::Cell},  {u"xlsm"_s, TextKind::Cell},  {u"xltx"_s, TextKind::Cell},
        {u"pptx"_s, TextKind::Slide}, {u"pptm"_s, TextKind::Slide}, {u"ppsx"_s, TextKind::Slide},
        {u"txt"_s, TextKind::Plain},  {u"csv"_s, TextKind::Plain},  {u"md"_s, TextKind::Plain}};
    return kinds.value(fileType.toLower(), TextKind::Unreadable);
}

std::expected<TextDocument, QString> TextDocument::open(const QString& path, const QString& fileType,
                                                        qint64 maxUnpacked) {
    TextDocument document;
    document.m_path = path;
    document.m_maxUnpacked = maxUnpacked;
    document.m_kind = kindOf(fileType);
    if (document.m_kind == TextKind::Unreadable)
        return document;
    if (document.m_kind == TextKind::Plain) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > maxUnpacked)
            return std::unexpected(u"The text can't be read."_s);
        document.openLines(file.readAll());
        return document;
    }
    if (!document.openPackage(maxUnpacked))
        return std::unexpected(u"The file is damaged, or isn't a %1 file."_s.arg(fileType.toUpper()));
    return document;
}

void TextDocument::openLines(const QByteArray& bytes) {
    QString text = QString::fromUtf8(bytes);
    text.remove(u'\r');
    if (text.endsWith(u'\n'))
        text.chop(1);
    for (const QString& line : text.split(u'\n')) {
        const qsizetype index = m_blocks.size();
        m_blocks.append({u"l%1"_s.arg(index), u"Line %1"_s.arg(index + 1), line, false});
    }
}

bool TextDocument::openPackage(qint64 maxUnpacked) {
    const auto zip = ZipReader::open(m_path, maxUnpacked);
    if (!zip)
        return false;
    if (m_kind == TextKind::Cell)
        return openSheet(*zip);
    if (m_kind == TextKind::Word)
        return openParagraphs({mainPart(*zip, u"word/document.xml"_s)}, *zip);
    const QStringList slides = listedParts(*zip, mainPart(*zip, u"ppt/presentation.xml"_s), "sldId"_L1);
    return !slides.isEmpty() && openParagraphs(slides, *zip);
}

bool TextDocument::openParagraphs(const QStringList& partNames, const ZipReader& zip) {
    const auto grammar = m_kind == TextKind::Word ? ParagraphGrammar::Word : ParagraphGrammar::Drawing;
    for (const QString& name : partNames) {
        const auto xml = zip.read(name);
        const auto part = xml ? walkParagraphs(*xml, grammar) : std::nullopt;
        if (!part)
            return false;
        for (qsizetype i = 0; i < part->paragraphs.size(); ++i)
            m_blocks.append({paragraphId(m_kind, m_parts.size(), i), paragraphLabel(m_kind, m_parts.size(), i),
                             part->paragraphs[i], false});
        if (m_kind == TextKind::Word)
            openComments(zip, name, part->commentedParagraphs);
        m_parts.append({name, static_cast<int>(part->paragraphs.size()), part->hasPlaceToAppend});
    }
    return true;
}

void TextDocument::openComments(const ZipReader& zip, const QString& document, const QHash<int, int>& paragraphs) {
    for (const Reference& reference : referencesOf(zip, document))
        if (reference.type == "comments"_L1)
            m_commentsPart = reference.target;
    if (m_commentsPart.isEmpty())
        return;
    for (const WordComment& comment : readWordComments(zip.read(m_commentsPart).value_or(QByteArray()))) {
        m_lastCommentId = std::max(m_lastCommentId, comment.id);
        if (paragraphs.contains(comment.id))
            m_comments.append(
                {comment.id, paragraphId(m_kind, 0, paragraphs.value(comment.id)), comment.by, comment.text});
    }
    m_oldComments = m_comments.size();
}

bool TextDocument::openSheet(const ZipReader& zip) {
    const QString book = mainPart(zip, u"xl/workbook.xml"_s);
    const QStringList sheets = listedParts(zip, book, "sheet"_L1);
    const auto xml = sheets.isEmpty() ? std::nullopt : zip.read(sheets.constFirst());
    if (!xml)
        return false;
    for (const Reference& reference : referencesOf(zip, book))
        if (reference.type == "sharedStrings"_L1)
            m_sharedStrings =
                readSharedStrings(zip.read(reference.target).value_or(QByteArray())).value_or(QStringList());
    const auto sheet = walkSheet(*xml, m_sharedStrings);
    if (!sheet)
        return false;
    for (const SheetCell& cell : sheet->cells) {
        const QString name = cellName(cell.position);
        m_blocks.append({name, name, cell.text, cell.isFormula});
    }
    m_parts.append({sheets.constFirst(), 0, true});
    return true;
}

TextBlock* TextDocument::find(const QString& id) {
    const auto found = std::ranges::find(m_blocks, id, &TextBlock::id);
    return found == m_blocks.end() ? nullptr : &*found;
}

bool TextDocument::setText(const QString& id, const QString& text, const std::optional<Signature>& tracked) {
    TextBlock* block = find(id);
    if (!block && m_kind == TextKind::Cell && cellPosition(id)) {
        m_blocks.append({id, id, QString(), false});
        block = &m_blocks.last();
    }
    if (!block || block->isReadOnly || m_kind == TextKind::Unreadable || (tracked && !canTrack()))
        return false;
    block->text = text;
    QList<NewText>& steps = m_changes[id];
    const auto authorOf = [](const std::optional<Signature>& by) { return by ? by->author : QString(); };
    if (!steps.isEmpty() && authorOf(steps.constLast().tracked) == authorOf(tracked))
        steps.removeLast();
    steps.append({text, tracked});
    return true;
}

QString TextDocument::append(const QString& text, const std::optional<Signature>& tracked) {
    if (tracked && !canTrack())
        return {};
    if (m_kind == TextKind::Cell) {
        int lastRow = 0;
        for (const TextBlock& block : std::as_const(m_blocks))
            lastRow = std::max(lastRow, cellPosition(block.id).value_or(CellPosition()).first);
        const QString name = cellName({lastRow + 1, 1});
        return setText(name, text) ? name : QString();
    }
    if (m_kind != TextKind::Plain && (m_parts.isEmpty() || !m_parts.constLast().canAppend))
        return {};
    const QString id = u"+%1"_s.arg(++m_appended);
    m_changes.insert(id, {{text, tracked}});
    m_blocks.append({id, u"Added line %1"_s.arg(m_appended), text, false});
    return id;
}

bool TextDocument::comment(const QString& id, const QString& text, const Signature& by) {
    if (!canComment() || !find(id) || text.isEmpty())
        return false;
    m_comments.append({++m_lastCommentId, id, by, text});
    return true;
}

bool TextDocument::writeLines(const QString& target) const {
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    for (const TextBlock& block : m_blocks)
        file.write(block.text.toUtf8() + '\n');
    return file.flush();
}

std::optional<int> TextDocument::paragraphOf(const QString& id, qsizetype part) const {
    const bool isLast = part == m_parts.size() - 1;
    if (id.startsWith(u'+'))
        return isLast ? std::optional(m_parts[part].paragraphs + id.mid(1).toInt() - 1) : std::nullopt;
    const QString stem = m_kind == TextKind::Word ? u"p"_s : u"s%1p"_s.arg(part + 1);
    return id.startsWith(stem) ? std::optional(id.mid(stem.size()).toInt()) : std::nullopt;
}

// Every change of a paragraph by another person is another step: it is compared with what the one before left.
ParagraphChanges TextDocument::changesOf(qsizetype part, qsizetype step) const {
    ParagraphChanges changes;
    for (const auto& [id, steps] : m_changes.asKeyValueRange()) {
        const auto paragraph = paragraphOf(id, part);
        if (paragraph && step < steps.size() && !(step == 0 && id.startsWith(u'+')))
            changes.replaced.insert(*paragraph, steps[step]);
    }
    for (int i = 1; step == 0 && part == m_parts.size() - 1 && i <= m_appended; ++i)
        changes.appended.append(m_changes.value(u"+%1"_s.arg(i)).constFirst());
    return changes;
}

std::optional<QByteArray> TextDocument::changedParagraphs(const QByteArray& xml, qsizetype part) const {
    const auto grammar = m_kind == TextKind::Word ? ParagraphGrammar::Word : ParagraphGrammar::Drawing;
    ParagraphChanges comments;
    for (const DocumentComment& comment : m_comments.mid(m_oldComments))
        comments.commented[paragraphOf(comment.blockId, part).value_or(-1)].append(comment.id);
    std::optional<QByteArray> result = xml;
    const auto apply = [&](const ParagraphChanges& changes) {
        const auto changed = result ? walkParagraphs(*result, grammar, changes) : std::nullopt;
        result = changed ? std::optional(changed->xml) : std::nullopt;
    };
    qsizetype step = 0;
    for (ParagraphChanges changes = changesOf(part, step); !changes.isEmpty(); changes = changesOf(part, ++step))
        apply(changes);
    if (!comments.isEmpty())
        apply(comments);
    return result;
}

bool TextDocument::changedParts(const ZipReader& zip, QHash<QString, QByteArray>& parts) const {
    for (qsizetype part = 0; part < m_parts.size(); ++part) {
        const QString name = m_parts[part].name;
        const QByteArray xml = zip.read(name).value_or(QByteArray());
        std::optional<QByteArray> changed;
        if (m_kind == TextKind::Cell) {
            QMap<CellPosition, QString> cells;
            for (const auto& [id, steps] : m_changes.asKeyValueRange())
                cells.insert(cellPosition(id).value_or(CellPosition()), steps.constLast().text);
            if (const auto sheet = walkSheet(xml, m_sharedStrings, cells))
                changed = sheet->xml;
        } else {
            changed = changedParagraphs(xml, part);
        }
        if (!changed)
            return false;
        if (*changed != xml)
            parts.insert(name, *changed);
    }
    return changedComments(zip, parts);
}

bool TextDocument::changedComments(const ZipReader& zip, QHash<QString, QByteArray>& parts) const {
    QList<WordComment> added;
    for (const DocumentComment& comment : m_comments.mid(m_oldComments))
        added.append({comment.id, comment.by, comment.text});
    if (added.isEmpty())
        return true;
    const QString document = m_parts.constFirst().name;
    const QString part = m_commentsPart.isEmpty() ? document.section(u'/', 0, -2) + u"/comments.xml"_s : m_commentsPart;
    parts.insert(part, withWordComments(zip.read(part).value_or(QByteArray()), added));
    if (m_commentsPart.isEmpty()) {
        const QString types = u"[Content_Types].xml"_s;
        const QString relations = relationsOf(document);
        parts.insert(relations,
                     withReference(zip.read(relations).value_or(QByteArray()), u"comments"_s, part.section(u'/', -1)));
        parts.insert(types, withContentType(zip.read(types).value_or(QByteArray()), part,
                                            QString::fromLatin1(kWordCommentsType)));
    }
    return std::ranges::none_of(parts, [](const QByteArray& xml) { return xml.isEmpty(); });
}

bool TextDocument::write(const QString& target) const {
    if (m_kind == TextKind::Plain)
        return writeLines(target);
    if (m_changes.isEmpty() && m_comments.size() == m_oldComments) {
        QFile::remove(target);
        return QFile::copy(m_path, target);
    }
    const auto zip = ZipReader::open(m_path, m_maxUnpacked);
    QHash<QString, QByteArray> parts;
    return zip && changedParts(*zip, parts) && rewriteZip(m_path, target, parts);
}

} // namespace attache::sandbox

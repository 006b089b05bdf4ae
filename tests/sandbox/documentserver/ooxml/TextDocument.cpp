// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/ooxml/TextDocument.h"

#include "sandbox/documentserver/ooxml/ParagraphText.h"
#include "sandbox/documentserver/ooxml/SheetText.h"
#include "sandbox/documentserver/ooxml/ZipArchive.h"

#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>

namespace attache::sandbox {
using namespace Qt::StringLiterals;
namespace {

TextKind kindOf(const QString& fileType) {
    static const QHash<QString, TextKind> kinds{
        {u"docx"_s, TextKind::Word},  {u"docm"_s, TextKind::Word},  {u"dotx"_s, TextKind::Word},
        {u"xlsx"_s, TextKind::Cell},  {u"xlsm"_s, TextKind::Cell},  {u"xltx"_s, TextKind::Cell},
        {u"pptx"_s, TextKind::Slide}, {u"pptm"_s, TextKind::Slide}, {u"ppsx"_s, TextKind::Slide},
        {u"txt"_s, TextKind::Plain},  {u"csv"_s, TextKind::Plain},  {u"md"_s, TextKind::Plain}};
    return kinds.value(fileType.toLower(), TextKind::Unreadable);
}

struct Reference {
    QString id;
    QString type; // the last word
    QString target;
};

QList<Reference> readRelations(const ZipReader& zip, const QString& name) {
    QList<Reference> list;
    QXmlStreamReader in(zip.read(name).value_or(QByteArray()));
    while (!in.atEnd()) {
        if (in.readNext() != QXmlStreamReader::StartElement || in.name() != "Relationship"_L1)
            continue;
        const auto attributes = in.attributes();
        list.append({attributes.value("Id"_L1).toString(), attributes.value("Type"_L1).toString().section(u'/', -1),
                     attributes.value("Target"_L1).toString()});
    }
    return list;
}

// A relation's target as an entry's name; relative ones start at `folder`.
QString entryName(const QString& folder, const QString& target) {
    return target.startsWith(u'/') ? target.mid(1) : folder + u'/' + target;
}

QString mainPart(const ZipReader& zip, const QString& otherwise) {
    for (const Reference& relation : readRelations(zip, u"_rels/.rels"_s))
        if (relation.type == "officeDocument"_L1)
            return relation.target.startsWith(u'/') ? relation.target.mid(1) : relation.target;
    return otherwise;
}

QString relationsOf(const QString& part) {
    return part.section(u'/', 0, -2) + u"/_rels/"_s + part.section(u'/', -1) + u".rels"_s;
}

// The parts that `main` lists in elements named `element`, in order.
QStringList listedParts(const ZipReader& zip, const QString& main, QLatin1StringView element) {
    QHash<QString, QString> targets;
    for (const Reference& relation : readRelations(zip, relationsOf(main)))
        targets.insert(relation.id, entryName(main.section(u'/', 0, -2), relation.target));
    QStringList names;
    QXmlStreamReader in(zip.read(main).value_or(QByteArray()));
    while (!in.atEnd()) {
        if (in.readNext() != QXmlStreamReader::StartElement || in.name() != element)
            continue;
        for (const QXmlStreamAttribute& attribute : in.attributes())
            if (attribute.name() == "id"_L1 && attribute.prefix().size() > 0)
                names << targets.value(attribute.value().toString());
    }
    return names;
}

QString paragraphId(TextKind kind, qsizetype part, qsizetype index) {
    return kind == TextKind::Word ? u"p%1"_s.arg(index) : u"s%1p%2"_s.arg(part + 1).arg(index);
}

QString paragraphLabel(TextKind kind, qsizetype part, qsizetype index) {
    return kind == TextKind::Word ? u"Paragraph %1"_s.arg(index + 1)
                                  : u"Slide %1, line %2"_s.arg(part + 1).arg(index + 1);
}

} // namespace

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
        m_parts.append({name, part->hasPlaceToAppend});
    }
    return true;
}

bool TextDocument::openSheet(const ZipReader& zip) {
    const QString book = mainPart(zip, u"xl/workbook.xml"_s);
    const QStringList sheets = listedParts(zip, book, "sheet"_L1);
    const auto xml = sheets.isEmpty() ? std::nullopt : zip.read(sheets.constFirst());
    if (!xml)
        return false;
    for (const Reference& relation : readRelations(zip, relationsOf(book)))
        if (relation.type == "sharedStrings"_L1)
            m_sharedStrings =
                readSharedStrings(
                    zip.read(entryName(book.section(u'/', 0, -2), relation.target)).value_or(QByteArray()))
                    .value_or(QStringList());
    const auto sheet = walkSheet(*xml, m_sharedStrings);
    if (!sheet)
        return false;
    for (const SheetCell& cell : sheet->cells) {
        const QString name = cellName(cell.position);
        m_blocks.append({name, name, cell.text, cell.isFormula});
    }
    m_parts.append({sheets.constFirst(), true});
    return true;
}

TextBlock* TextDocument::find(const QString& id) {
    const auto found = std::ranges::find(m_blocks, id, &TextBlock::id);
    return found == m_blocks.end() ? nullptr : &*found;
}

bool TextDocument::setText(const QString& id, const QString& text) {
    TextBlock* block = find(id);
    if (!block && m_kind == TextKind::Cell && cellPosition(id)) {
        m_blocks.append({id, id, QString(), false});
        block = &m_blocks.last();
    }
    if (!block || block->isReadOnly || m_kind == TextKind::Unreadable)
        return false;
    block->text = text;
    if (id.startsWith(u'+'))
        m_appended[id.mid(1).toInt() - 1] = text;
    else
        m_changes.insert(id, text);
    return true;
}

QString TextDocument::append(const QString& text) {
    if (m_kind == TextKind::Cell) {
        int lastRow = 0;
        for (const TextBlock& block : std::as_const(m_blocks))
            lastRow = std::max(lastRow, cellPosition(block.id).value_or(CellPosition()).first);
        const QString name = cellName({lastRow + 1, 1});
        return setText(name, text) ? name : QString();
    }
    if (m_kind != TextKind::Plain && (m_parts.isEmpty() || !m_parts.constLast().canAppend))
        return {};
    m_appended.append(text);
    const QString id = u"+%1"_s.arg(m_appended.size());
    m_blocks.append({id, u"Added line %1"_s.arg(m_appended.size()), text, false});
    return id;
}

bool TextDocument::writeLines(const QString& target) const {
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    for (const TextBlock& block : m_blocks)
        file.write(block.text.toUtf8() + '\n');
    return file.flush();
}

bool TextDocument::changedParts(const ZipReader& zip, QHash<QString, QByteArray>& parts) const {
    QMap<CellPosition, QString> cells;
    for (qsizetype part = 0; part < m_parts.size(); ++part) {
        const auto xml = zip.read(m_parts[part].name);
        if (!xml)
            return false;
        if (m_kind == TextKind::Cell) {
            for (const auto& [id, text] : m_changes.asKeyValueRange())
                cells.insert(cellPosition(id).value_or(CellPosition()), text);
            const auto sheet = walkSheet(*xml, m_sharedStrings, cells);
            parts.insert(m_parts[part].name, sheet ? sheet->xml : QByteArray());
            continue;
        }
        ParagraphChanges changes;
        const QString stem = m_kind == TextKind::Word ? u"p"_s : u"s%1p"_s.arg(part + 1);
        for (const auto& [id, text] : m_changes.asKeyValueRange())
            if (id.startsWith(stem))
                changes.replaced.insert(id.mid(stem.size()).toInt(), text);
        if (part == m_parts.size() - 1)
            changes.appended = m_appended;
        if (changes.isEmpty())
            continue;
        const auto grammar = m_kind == TextKind::Word ? ParagraphGrammar::Word : ParagraphGrammar::Drawing;
        const auto changed = walkParagraphs(*xml, grammar, changes);
        parts.insert(m_parts[part].name, changed ? changed->xml : QByteArray());
    }
    return std::ranges::none_of(parts, [](const QByteArray& xml) { return xml.isEmpty(); });
}

bool TextDocument::write(const QString& target) const {
    if (m_kind == TextKind::Plain)
        return writeLines(target);
    if (m_changes.isEmpty() && m_appended.isEmpty()) {
        QFile::remove(target);
        return QFile::copy(m_path, target);
    }
    const auto zip = ZipReader::open(m_path, m_maxUnpacked);
    QHash<QString, QByteArray> parts;
    return zip && changedParts(*zip, parts) && rewriteZip(m_path, target, parts);
}

} // namespace attache::sandbox

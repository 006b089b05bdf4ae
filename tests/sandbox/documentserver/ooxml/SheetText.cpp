// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/ooxml/SheetText.h"

#include "sandbox/documentserver/ooxml/XmlWalker.h"

#include <QRegularExpression>

namespace attache::sandbox {
using namespace Qt::StringLiterals;
namespace {

constexpr int kMaxRow = 1048576;
constexpr int kMaxColumn = 16384;

bool isNumber(const QString& text) {
    static const QRegularExpression number(u"^-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,15})?$"_s);
    return number.match(text).hasMatch();
}

class SharedStringsWalker final : public XmlWalker {
public:
    QStringList strings;

protected:
    Action startElement(Element& element) override {
        if (element.local == "si"_L1)
            strings.append(QString());
        // Phonetic readings repeat the text for sorting.
        return element.local == "rPh"_L1 ? Action::Drop : Action::Copy;
    }
    void endElement(const Element&) override {}
    Action characters(const QString& text) override {
        if (!strings.isEmpty() && parentName() == "t"_L1)
            strings.last() += text;
        return Action::Copy;
    }
};

class SheetWalker final : public XmlWalker {
public:
    SheetWalker(const QStringList& shared, const QMap<CellPosition, QString>& changes)
        : m_shared(shared)
        , m_pending(changes) {}

    QList<SheetCell> cells;

protected:
    Action startElement(Element& element) override {
        if (element.local == "row"_L1)
            return startRow(element);
        if (element.local == "c"_L1 && parentName() == "row"_L1)
            return startCell(element);
        if (element.local == "f"_L1 && m_isInCell)
            m_cell.isFormula = true;
        return Action::Copy;
    }

    void endElement(const Element& element) override {
        if (element.local == "c"_L1 && m_isInCell)
            endCell();
        else if (element.local == "row"_L1)
            writeCellsBefore(element.prefix, kMaxColumn + 1);
        else if (element.local == "sheetData"_L1)
            writeRowsBefore(element.prefix, kMaxRow + 1);
    }

    Action characters(const QString& text) override {
        if (m_isInCell && (parentName() == "v"_L1 || parentName() == "t"_L1))
            m_cell.text += text;
        return Action::Copy;
    }

private:
    Action startRow(Element& element) {
        const int row = element.attributes.value("r"_L1).toInt();
        m_row = row > 0 ? row : m_row + 1;
        m_column = 0;
        writeRowsBefore(element.prefix, m_row);
        // `spans` is a hint that new cells could make wrong.
        element.attributes.removeIf([](const QXmlStreamAttribute& a) { return a.qualifiedName() == "spans"_L1; });
        return Action::Copy;
    }

    Action startCell(const Element& element) {
        const auto position = cellPosition(element.attributes.value("r"_L1).toString());
        m_column = position ? position->second : m_column + 1;
        writeCellsBefore(element.prefix, m_column);
        m_cell = {{m_row, m_column}, {}, false};
        m_type = element.attributes.value("t"_L1).toString();
        m_isInCell = true;
        const auto change = m_pending.constFind(m_cell.position);
        if (change == m_pending.cend())
            return Action::Copy;
        writeCell(element.prefix, m_cell.position, *change, element.attributes.value("s"_L1).toString());
        m_pending.remove(m_cell.position);
        m_isInCell = false;
        return Action::Drop;
    }

    void endCell() {
        m_isInCell = false;
        if (m_type == "s"_L1)
            m_cell.text = m_shared.value(m_cell.text.toInt());
        if (!m_cell.text.isEmpty() || m_cell.isFormula)
            cells.append(m_cell);
    }

    void writeCell(const QString& prefix, CellPosition position, const QString& text, const QString& style) {
        out().writeStartElement(prefix + u"c"_s);
        out().writeAttribute(u"r"_s, cellName(position));
        if (!style.isEmpty())
            out().writeAttribute(u"s"_s, style);
        if (isNumber(text)) {
            out().writeTextElement(prefix + u"v"_s, text);
        } else if (!text.isEmpty()) {
            out().writeAttribute(u"t"_s, u"inlineStr"_s);
            out().writeStartElement(prefix + u"is"_s);
            out().writeStartElement(prefix + u"t"_s);
            out().writeAttribute(u"xml:space"_s, u"preserve"_s);
            out().writeCharacters(text);
            out().writeEndElement();
            out().writeEndElement();
        }
        out().writeEndElement();
    }

    // The changed cells of the present row that stand left of `column`.
    void writeCellsBefore(const QString& prefix, int column) {
        while (!m_pending.isEmpty() && m_pending.firstKey().first == m_row && m_pending.firstKey().second < column) {
            writeCell(prefix, m_pending.firstKey(), m_pending.first(), {});
            m_pending.erase(m_pending.begin());
        }
    }

    // The changed cells of rows that the sheet doesn't have, above `row`.
    void writeRowsBefore(const QString& prefix, int row) {
        while (!m_pending.isEmpty() && m_pending.firstKey().first < row) {
            const int newRow = m_pending.firstKey().first;
            out().writeStartElement(prefix + u"row"_s);
            out().writeAttribute(u"r"_s, QString::number(newRow));
            while (!m_pending.isEmpty() && m_pending.firstKey().first == newRow) {
                writeCell(prefix, m_pending.firstKey(), m_pending.first(), {});
                m_pending.erase(m_pending.begin());
            }
            out().writeEndElement();
        }
    }

    const QStringList& m_shared;
    QMap<CellPosition, QString> m_pending;
    int m_row = 0;
    int m_column = 0;
    bool m_isInCell = false;
    SheetCell m_cell;
    QString m_type;
};

} // namespace

QString cellName(CellPosition position) {
    QString letters;
    for (int column = position.second; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(u'A' + (column - 1) % 26));
    return letters + QString::number(position.first);
}

std::optional<CellPosition> cellPosition(const QString& name) {
    static const QRegularExpression pattern(u"^([A-Z]{1,3})([1-9][0-9]{0,6})$"_s);
    const auto match = pattern.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    int column = 0;
    for (const QChar letter : match.captured(1))
        column = column * 26 + (letter.unicode() - u'A' + 1);
    const int row = match.captured(2).toInt();
    return row <= kMaxRow && column <= kMaxColumn ? std::optional(CellPosition(row, column)) : std::nullopt;
}

std::optional<QStringList> readSharedStrings(const QByteArray& xml) {
    SharedStringsWalker walker;
    return walker.walk(xml) ? std::optional(walker.strings) : std::nullopt;
}

std::optional<SheetPart> walkSheet(const QByteArray& xml, const QStringList& sharedStrings,
                                   const QMap<CellPosition, QString>& changes) {
    SheetWalker walker(sharedStrings, changes);
    auto copy = walker.walk(xml);
    return copy ? std::optional(SheetPart{walker.cells, *copy}) : std::nullopt;
}

} // namespace attache::sandbox

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/ooxml/RunWriter.h"

namespace attache::sandbox {
using namespace Qt::StringLiterals;

bool Run::recordStart(const QString& name, const QXmlStreamAttributes& attributes, bool isLook) {
    if (m_depth == 0 && !isLook)
        return false;
    ++m_depth;
    m_tags.append({name, attributes});
    return true;
}

bool Run::recordEnd() {
    if (m_depth == 0)
        return false;
    --m_depth;
    m_tags.append(Tag());
    return true;
}

void Run::write(QXmlStreamWriter& out) const {
    for (const Tag& tag : m_tags) {
        if (tag.name.isEmpty()) {
            out.writeEndElement();
            continue;
        }
        out.writeStartElement(tag.name);
        for (const QXmlStreamAttribute& attribute : tag.attributes)
            out.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
    }
}

void RunWriter::textElements(const QString& text, const QString& name) {
    bool isFirst = true;
    for (const QString& line : text.split(u'\n')) {
        if (!isFirst)
            m_out.writeEmptyElement(m_prefix + u"br"_s);
        isFirst = false;
        if (line.isEmpty())
            continue;
        start(name);
        m_out.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_out.writeCharacters(line);
        end();
    }
}

void RunWriter::text(const QString& text) {
    if (m_grammar == ParagraphGrammar::Word)
        return textElements(text, u"t"_s);
    QString line = text;
    m_out.writeCharacters(line.replace(u'\n', u' ')); // a line break is a sibling of the run there
}

void RunWriter::startNumbered(const QString& name, int id) {
    start(name);
    QString prefix = m_prefix;
    if (prefix.isEmpty()) { // elements may go without one, these attributes may not
        prefix = u"w:"_s;
        m_out.writeAttribute(u"xmlns:w"_s, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s);
    }
    m_out.writeAttribute(prefix + u"id"_s, QString::number(id));
}

void RunWriter::startChange(const QString& name, const Signature& by) {
    startNumbered(name, m_nextId++);
    const QString prefix = m_prefix.isEmpty() ? u"w:"_s : m_prefix;
    m_out.writeAttribute(prefix + u"author"_s, by.author);
    m_out.writeAttribute(prefix + u"date"_s, by.date);
}

void RunWriter::reopen(const Run& run) {
    start(u"r"_s);
    run.write(m_out);
}

void RunWriter::inserted(const Run& run, const QString& text, const Signature& by) {
    end();
    startChange(u"ins"_s, by);
    reopen(run);
    textElements(text, u"t"_s);
    end();
    end();
    reopen(run);
}

void RunWriter::deleted(const Run& run, const QString& text, const Signature& by) {
    end();
    startChange(u"del"_s, by);
    reopen(run);
    textElements(text, u"delText"_s);
    end();
    end();
    reopen(run);
}

void RunWriter::deletedMark(const Run& run, const QString& name, const Signature& by) {
    end();
    startChange(u"del"_s, by);
    reopen(run);
    m_out.writeEmptyElement(m_prefix + name);
    end();
    end();
    reopen(run);
}

void RunWriter::run(const QString& text, const std::optional<Signature>& by) {
    if (by)
        startChange(u"ins"_s, *by);
    start(u"r"_s);
    if (m_grammar == ParagraphGrammar::Drawing)
        start(u"t"_s);
    this->text(text);
    if (m_grammar == ParagraphGrammar::Drawing)
        end();
    end();
    if (by)
        end();
}

void RunWriter::paragraph(const QString& text, const std::optional<Signature>& by) {
    start(u"p"_s);
    if (by) { // the paragraph's mark is new, too
        start(u"pPr"_s);
        start(u"rPr"_s);
        startChange(u"ins"_s, *by);
        end();
        end();
        end();
    }
    run(text, by);
    end();
}

void RunWriter::commentStart(int id) {
    startNumbered(u"commentRangeStart"_s, id);
    end();
}

void RunWriter::commentEnd(int id) {
    startNumbered(u"commentRangeEnd"_s, id);
    end();
    start(u"r"_s);
    startNumbered(u"commentReference"_s, id);
    end();
    end();
}

} // namespace attache::sandbox

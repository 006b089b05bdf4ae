// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/ooxml/ParagraphText.h"

#include "sandbox/documentserver/ooxml/XmlWalker.h"

namespace attache::sandbox {
using namespace Qt::StringLiterals;
namespace {

bool isGrammarNamespace(const QString& uri, ParagraphGrammar grammar) {
    const QLatin1StringView word = grammar == ParagraphGrammar::Word ? "wordprocessingml"_L1 : "drawingml"_L1;
    return uri == "http://schemas.openxmlformats.org/"_L1 + word + "/2006/main"_L1 ||
           uri == "http://purl.oclc.org/ooxml/"_L1 + word + "/main"_L1;
}

class ParagraphWalker final : public XmlWalker {
public:
    ParagraphWalker(ParagraphGrammar grammar, const ParagraphChanges& changes, int textBoxes)
        : m_changes(changes)
        , m_grammar(grammar)
        , m_textBoxes(textBoxes) {}

    [[nodiscard]] QStringList paragraphs() const { return m_paragraphs; }
    [[nodiscard]] bool sawBody() const { return m_sawBody; }
    [[nodiscard]] int seenTextBoxes() const { return m_seenTextBoxes; }

protected:
    Action startElement(Element& element) override {
        if (m_opaque > 0 || element.local == "Fallback"_L1) {
            ++m_opaque;
            return Action::Copy;
        }
        if (element.local == "body"_L1 && isMine(element))
            m_sawBody = true;
        if (element.local == "sectPr"_L1 && parentName() == "body"_L1)
            appendAll(element.prefix);
        if (!isMine(element))
            return Action::Copy;
        if (element.local == "p"_L1) {
            m_open.append({static_cast<int>(m_paragraphs.size()), false});
            m_paragraphs.append(QString());
            return Action::Copy;
        }
        return m_open.isEmpty() ? Action::Copy : insideParagraph(element);
    }

    void endElement(const Element& element) override {
        if (m_opaque > 0) {
            --m_opaque;
            return;
        }
        if (element.local == "txBody"_L1 && m_grammar == ParagraphGrammar::Drawing) {
            if (++m_seenTextBoxes == m_textBoxes)
                appendAll(drawingPrefix());
            return;
        }
        if (!isMine(element))
            return;
        if (element.local == "body"_L1)
            appendAll(element.prefix);
        if (element.local != "p"_L1 || m_open.isEmpty())
            return;
        writeLateRun(element.prefix);
        m_open.removeLast();
    }

    void characters(const QString& text) override {
        if (m_opaque == 0 && !m_open.isEmpty() && parentName() == "t"_L1 && isMine(path().constLast()))
            m_paragraphs[m_open.constLast().index] += text;
    }

private:
    struct Open {
        int index;
        bool isWritten;
    };

    [[nodiscard]] bool isMine(const Element& element) const { return isGrammarNamespace(element.uri, m_grammar); }
    [[nodiscard]] bool isReplaced() const { return m_changes.replaced.contains(m_open.constLast().index); }

    Action insideParagraph(const Element& element) {
        m_prefix = element.prefix;
        const bool isBreak = element.local == "br"_L1 || element.local == "cr"_L1;
        const bool isTab = element.local == "tab"_L1 && parentName() == "r"_L1;
        if (isBreak || isTab)
            m_paragraphs[m_open.constLast().index] += isBreak ? u'\n' : u'\t';
        if (!isReplaced())
            return Action::Copy;
        if (element.local == "endParaRPr"_L1)
            writeLateRun(element.prefix); // nothing may follow it
        if (isBreak || isTab)
            return Action::Drop;
        if (element.local != "t"_L1)
            return Action::Copy;
        if (!m_open.constLast().isWritten)
            writeText(element.prefix, m_changes.replaced.value(m_open.constLast().index));
        m_open.last().isWritten = true;
        return Action::Drop;
    }

    void writeText(const QString& prefix, QString text) {
        const bool isWord = m_grammar == ParagraphGrammar::Word;
        if (!isWord)
            text.replace(u'\n', u' '); // a line break is a sibling of the run there
        bool isFirst = true;
        for (const QString& line : text.split(u'\n')) {
            if (!isFirst)
                out().writeEmptyElement(prefix + u"br"_s);
            isFirst = false;
            out().writeStartElement(prefix + u"t"_s);
            if (isWord)
                out().writeAttribute(u"xml:space"_s, u"preserve"_s);
            out().writeCharacters(line);
            out().writeEndElement();
        }
    }

    void writeRun(const QString& prefix, const QString& text) {
        out().writeStartElement(prefix + u"r"_s);
        writeText(prefix, text);
        out().writeEndElement();
    }

    // For a changed paragraph that had no text before.
    void writeLateRun(const QString& prefix) {
        if (!isReplaced() || m_open.constLast().isWritten)
            return;
        const QString text = m_changes.replaced.value(m_open.constLast().index);
        m_open.last().isWritten = true;
        if (!text.isEmpty())
            writeRun(prefix, text);
    }

    void appendAll(const QString& prefix) {
        if (m_isAppended)
            return;
        m_isAppended = true;
        for (const QString& text : m_changes.appended) {
            out().writeStartElement(prefix + u"p"_s);
            writeRun(prefix, text);
            out().writeEndElement();
        }
    }

    [[nodiscard]] QString drawingPrefix() const { return m_prefix.isEmpty() ? u"a:"_s : m_prefix; }

    const ParagraphChanges& m_changes;
    ParagraphGrammar m_grammar;
    int m_textBoxes; // how many there are, so that the last one can be told
    int m_seenTextBoxes = 0;
    int m_opaque = 0;
    bool m_sawBody = false;
    bool m_isAppended = false;
    QString m_prefix; // of the grammar's elements
    QStringList m_paragraphs;
    QList<Open> m_open; // innermost last
};

} // namespace

std::optional<ParagraphPart> walkParagraphs(const QByteArray& xml, ParagraphGrammar grammar,
                                            const ParagraphChanges& changes) {
    const ParagraphChanges none;
    ParagraphWalker first(grammar, none, 0);
    auto copy = first.walk(xml);
    if (!copy)
        return std::nullopt;
    const bool canAppend = grammar == ParagraphGrammar::Word ? first.sawBody() : first.seenTextBoxes() > 0;
    if (changes.isEmpty())
        return ParagraphPart{first.paragraphs(), *copy, canAppend};
    ParagraphWalker second(grammar, changes, first.seenTextBoxes());
    copy = second.walk(xml);
    return copy ? std::optional(ParagraphPart{first.paragraphs(), *copy, canAppend}) : std::nullopt;
}

} // namespace attache::sandbox

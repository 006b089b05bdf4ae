// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/ooxml/ParagraphText.h"

#include "sandbox/documentserver/ooxml/RunWriter.h"
#include "sandbox/documentserver/ooxml/TextDifference.h"
#include "sandbox/documentserver/ooxml/XmlWalker.h"

#include <algorithm>

namespace attache::sandbox {
using namespace Qt::StringLiterals;
namespace {

bool isGrammarNamespace(const QString& uri, ParagraphGrammar grammar) {
    const QLatin1StringView word = grammar == ParagraphGrammar::Word ? "wordprocessingml"_L1 : "drawingml"_L1;
    return uri == "http://schemas.openxmlformats.org/"_L1 + word + "/2006/main"_L1 ||
           uri == "http://purl.oclc.org/ooxml/"_L1 + word + "/main"_L1;
}

int idOf(const XmlWalker::Element& element) {
    return element.attributes.value(element.prefix + u"id"_s).toInt();
}

// What the first walk finds out for the second one.
struct Survey {
    QStringList paragraphs;
    QHash<int, int> commentedParagraphs;
    bool hasBody = false;
    int textBoxes = 0; // so that the last one can be told
    int lastId = 0;    // of a tracked change
};

class ParagraphWalker final : public XmlWalker {
public:
    ParagraphWalker(ParagraphGrammar grammar, const ParagraphChanges& changes, Survey known)
        : m_changes(changes)
        , m_known(std::move(known))
        , m_grammar(grammar)
        , m_nextId(m_known.lastId + 1) {}

    [[nodiscard]] Survey survey() const { return m_seen; }

protected:
    Action startElement(Element& element) override {
        if (m_opaque == 0 && parentName() == "p"_L1 && element.local != "pPr"_L1)
            startComments();
        if (m_opaque > 0 || element.local == "Fallback"_L1 || isDeletion(element)) {
            m_seen.lastId = std::max(m_seen.lastId, isDeletion(element) ? idOf(element) : 0);
            ++m_opaque;
            return Action::Copy;
        }
        const bool isLook = element.local == "rPr"_L1 && parentName() == "r"_L1 && isMine(element);
        if (!m_runs.isEmpty() && m_runs.last().recordStart(element.qualifiedName, element.attributes, isLook))
            return Action::Copy;
        if (element.local == "body"_L1 && isMine(element))
            m_seen.hasBody = true;
        if (element.local == "sectPr"_L1 && parentName() == "body"_L1)
            appendAll(element.prefix);
        if (!isMine(element))
            return Action::Copy;
        if (element.local == "ins"_L1 || element.local == "moveTo"_L1)
            m_seen.lastId = std::max(m_seen.lastId, idOf(element));
        if (element.local == "p"_L1) {
            openParagraph();
            return Action::Copy;
        }
        return m_open.isEmpty() ? Action::Copy : insideParagraph(element);
    }

    void endElement(const Element& element) override {
        if (m_opaque > 0) {
            --m_opaque;
            return;
        }
        if (!m_runs.isEmpty() && m_runs.last().recordEnd())
            return;
        if (element.local == "txBody"_L1 && m_grammar == ParagraphGrammar::Drawing) {
            if (++m_seen.textBoxes == m_known.textBoxes)
                appendAll(m_prefix.isEmpty() ? u"a:"_s : m_prefix);
            return;
        }
        if (!isMine(element))
            return;
        if (element.local == "body"_L1)
            appendAll(element.prefix);
        if (element.local == "r"_L1 && !m_runs.isEmpty())
            m_runs.removeLast();
        if (element.local != "p"_L1 || m_open.isEmpty())
            return;
        insertLate(element.prefix);
        endComments();
        m_open.removeLast();
    }

    Action characters(const QString& text) override {
        if (m_opaque > 0 || m_open.isEmpty() || parentName() != "t"_L1 || !isMine(path().constLast()) || !isInRun())
            return Action::Copy;
        m_seen.paragraphs[m_open.constLast().index] += text;
        if (!isReplaced())
            return Action::Copy;
        takeText(text);
        return Action::Drop;
    }

private:
    struct Open {
        int index = 0;
        std::optional<Signature> tracked;
        TextDifference difference;
        qsizetype position = 0; // in the text that was there
        bool isInserted = true;
        bool isMarked = false; // where comments start

        [[nodiscard]] qsizetype removedEnd() const { return difference.at + difference.removed; }
        [[nodiscard]] bool isRemovedHere() const { return position >= difference.at && position < removedEnd(); }
        // How many characters there are to the next place where something else happens; -1: no such place.
        [[nodiscard]] qsizetype untilChange() const {
            return position < difference.at ? difference.at - position : isRemovedHere() ? removedEnd() - position : -1;
        }
    };

    [[nodiscard]] bool isMine(const Element& element) const { return isGrammarNamespace(element.uri, m_grammar); }
    [[nodiscard]] bool isDeletion(const Element& element) const {
        return m_grammar == ParagraphGrammar::Word && (element.local == "del"_L1 || element.local == "moveFrom"_L1) &&
               isMine(element);
    }
    // Text fields of slides are outside of runs.
    [[nodiscard]] bool isInRun() const {
        return m_grammar == ParagraphGrammar::Drawing ||
               (path().size() > 1 && path()[path().size() - 2].local == "r"_L1);
    }
    [[nodiscard]] bool isReplaced() const { return m_changes.replaced.contains(m_open.constLast().index); }
    [[nodiscard]] RunWriter writer(const QString& prefix) { return {out(), prefix, m_grammar, m_nextId}; }

    void openParagraph() {
        Open open;
        open.index = static_cast<int>(m_seen.paragraphs.size());
        m_seen.paragraphs.append(QString());
        const auto change = m_changes.replaced.constFind(open.index);
        if (change != m_changes.replaced.cend()) {
            open.tracked = change->tracked;
            open.difference = differenceOf(m_known.paragraphs.value(open.index), change->text);
            open.isInserted = open.difference.inserted.isEmpty();
        }
        m_open.append(open);
    }

    Action insideParagraph(const Element& element) {
        m_prefix = element.prefix;
        if (element.local == "r"_L1)
            m_runs.append(Run());
        if (element.local == "commentReference"_L1)
            m_seen.commentedParagraphs.insert(idOf(element), m_open.constLast().index);
        const bool isBreak = element.local == "br"_L1 || element.local == "cr"_L1;
        const bool isTab = element.local == "tab"_L1 && parentName() == "r"_L1;
        if (isBreak || isTab)
            m_seen.paragraphs[m_open.constLast().index] += isBreak ? u'\n' : u'\t';
        if (!isReplaced())
            return Action::Copy;
        if (isBreak || isTab)
            return takeMark(isBreak ? u"br"_s : u"tab"_s);
        if (element.local == "endParaRPr"_L1)
            insertLate(element.prefix); // nothing may follow it
        return element.local == "t"_L1 && m_grammar == ParagraphGrammar::Word ? Action::Unwrap : Action::Copy;
    }

    // A line break or a tab: one character of the text.
    Action takeMark(const QString& name) {
        Open& open = m_open.last();
        const bool isInRun = parentName() == "r"_L1;
        if (open.position == open.difference.at && isInRun)
            insert();
        else if (open.position == open.difference.at)
            insertLate(m_prefix);
        const bool isRemoved = open.isRemovedHere();
        ++open.position;
        if (isRemoved && open.tracked && isInRun)
            writer(m_prefix).deletedMark(m_runs.constLast(), name, *open.tracked);
        return isRemoved ? Action::Drop : Action::Copy;
    }

    void takeText(QString text) {
        Open& open = m_open.last();
        while (!text.isEmpty()) {
            if (open.position == open.difference.at)
                insert();
            const bool isRemoved = open.isRemovedHere();
            const QString piece = text.left(open.untilChange());
            if (!isRemoved)
                writer(m_prefix).text(piece);
            else if (open.tracked)
                writer(m_prefix).deleted(m_runs.constLast(), piece, *open.tracked);
            open.position += piece.size();
            text = text.mid(piece.size());
        }
        if (open.position == open.difference.at)
            insert(); // goes on in the look of the run before it
    }

    void insert() {
        Open& open = m_open.last();
        if (std::exchange(open.isInserted, true))
            return;
        if (open.tracked)
            writer(m_prefix).inserted(m_runs.constLast(), open.difference.inserted, *open.tracked);
        else
            writer(m_prefix).text(open.difference.inserted);
    }

    // Where the paragraph has no text to insert at.
    void insertLate(const QString& prefix) {
        Open& open = m_open.last();
        if (!std::exchange(open.isInserted, true))
            writer(prefix).run(open.difference.inserted, open.tracked);
    }

    void appendAll(const QString& prefix) {
        if (std::exchange(m_isAppended, true))
            return;
        for (const NewText& added : m_changes.appended)
            writer(prefix).paragraph(added.text, added.tracked);
    }

    void startComments() {
        if (m_open.isEmpty() || std::exchange(m_open.last().isMarked, true))
            return;
        for (const int id : m_changes.commented.value(m_open.constLast().index))
            writer(path().constLast().prefix).commentStart(id);
    }

    void endComments() {
        startComments();
        for (const int id : m_changes.commented.value(m_open.constLast().index))
            writer(path().constLast().prefix).commentEnd(id);
    }

    const ParagraphChanges& m_changes;
    Survey m_known;
    Survey m_seen;
    ParagraphGrammar m_grammar;
    int m_nextId;
    int m_opaque = 0;
    bool m_isAppended = false;
    QString m_prefix;   // of the grammar's elements
    QList<Open> m_open; // innermost last
    QList<Run> m_runs;  // the same
};

} // namespace

std::optional<ParagraphPart> walkParagraphs(const QByteArray& xml, ParagraphGrammar grammar,
                                            const ParagraphChanges& changes) {
    const ParagraphChanges none;
    ParagraphWalker first(grammar, none, {});
    auto copy = first.walk(xml);
    if (!copy)
        return std::nullopt;
    const Survey known = first.survey();
    ParagraphPart part{known.paragraphs, *copy, grammar == ParagraphGrammar::Word ? known.hasBody : known.textBoxes > 0,
                       known.commentedParagraphs};
    if (changes.isEmpty())
        return part;
    ParagraphWalker second(grammar, changes, known);
    copy = second.walk(xml);
    if (!copy)
        return std::nullopt;
    part.xml = *copy;
    return part;
}

} // namespace attache::sandbox

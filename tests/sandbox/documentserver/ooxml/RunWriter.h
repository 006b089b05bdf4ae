// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// RunWriter: writes text into a paragraph that is being copied: plainly, as a tracked change, or marked by a comment.
#pragma once

#include "sandbox/documentserver/ooxml/ParagraphText.h"

#include <QXmlStreamAttributes>
#include <QXmlStreamWriter>

namespace attache::sandbox {

// The look of a run (its rPr), to be repeated where the run is split.
class Run {
public:
    // Takes note of an element when `isLook`, and of everything in it. True: noted.
    bool recordStart(const QString& name, const QXmlStreamAttributes& attributes, bool isLook);
    bool recordEnd();
    void write(QXmlStreamWriter& out) const;

private:
    struct Tag {
        QString name; // empty: an end
        QXmlStreamAttributes attributes;
    };
    QList<Tag> m_tags;
    int m_depth = 0;
};

// Where a function takes a run, that run's start has been written to `out`, and is its innermost open element; it is
// closed before and opened again after what is written. `nextId` numbers tracked changes.
class RunWriter {
public:
    RunWriter(QXmlStreamWriter& out, QString prefix, ParagraphGrammar grammar, int& nextId)
        : m_out(out)
        , m_prefix(std::move(prefix))
        , m_grammar(grammar)
        , m_nextId(nextId) {}

    void text(const QString& text); // in a run; on a slide in its a:t
    void inserted(const Run& run, const QString& text, const Signature& by);
    void deleted(const Run& run, const QString& text, const Signature& by);
    void deletedMark(const Run& run, const QString& name, const Signature& by); // "br" or "tab"
    // Outside of runs.
    void run(const QString& text, const std::optional<Signature>& by);
    void paragraph(const QString& text, const std::optional<Signature>& by);
    void commentStart(int id);
    void commentEnd(int id); // and the reference

private:
    void start(const QString& name) { m_out.writeStartElement(m_prefix + name); }
    void end() { m_out.writeEndElement(); }
    void startNumbered(const QString& name, int id);
    void startChange(const QString& name, const Signature& by);
    void textElements(const QString& text, const QString& name);
    void reopen(const Run& run);

    QXmlStreamWriter& m_out;
    QString m_prefix; // with its colon
    ParagraphGrammar m_grammar;
    int& m_nextId;
};

} // namespace attache::sandbox

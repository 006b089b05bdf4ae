// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/ooxml/WordComments.h"

#include "sandbox/documentserver/ooxml/XmlWalker.h"

namespace attache::sandbox {
using namespace Qt::StringLiterals;
namespace {

QString initialsOf(const QString& name) {
    QString initials;
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts))
        initials += word.at(0);
    return initials;
}

class CommentsWalker final : public XmlWalker {
public:
    explicit CommentsWalker(const QList<WordComment>& added)
        : m_added(added) {}

    QList<WordComment> comments;

protected:
    Action startElement(Element& element) override {
        const auto& attributes = element.attributes;
        const QString& prefix = element.prefix;
        if (element.local == "comment"_L1)
            comments.append(
                {attributes.value(prefix + u"id"_s).toInt(),
                 {attributes.value(prefix + u"author"_s).toString(), attributes.value(prefix + u"date"_s).toString()},
                 {}});
        else if (element.local == "p"_L1 && !comments.isEmpty() && !comments.constLast().text.isEmpty())
            comments.last().text += u'\n';
        return Action::Copy;
    }

    void endElement(const Element& element) override {
        if (path().size() > 1)
            return;
        for (const WordComment& comment : m_added)
            write(comment, element.prefix);
    }

    Action characters(const QString& text) override {
        if (parentName() == "t"_L1 && !comments.isEmpty())
            comments.last().text += text;
        return Action::Copy;
    }

private:
    void write(const WordComment& comment, const QString& prefix) {
        out().writeStartElement(prefix + u"comment"_s);
        out().writeAttribute(prefix + u"id"_s, QString::number(comment.id));
        out().writeAttribute(prefix + u"author"_s, comment.by.author);
        out().writeAttribute(prefix + u"date"_s, comment.by.date);
        out().writeAttribute(prefix + u"initials"_s, initialsOf(comment.by.author));
        out().writeStartElement(prefix + u"p"_s);
        out().writeStartElement(prefix + u"r"_s);
        out().writeStartElement(prefix + u"t"_s);
        out().writeAttribute(u"xml:space"_s, u"preserve"_s);
        out().writeCharacters(comment.text);
        for (int open = 0; open < 4; ++open)
            out().writeEndElement();
    }

    const QList<WordComment>& m_added;
};

} // namespace

QList<WordComment> readWordComments(const QByteArray& xml) {
    const QList<WordComment> none;
    CommentsWalker walker(none);
    return walker.walk(xml) ? walker.comments : none;
}

QByteArray withWordComments(const QByteArray& xml, const QList<WordComment>& added) {
    CommentsWalker walker(added);
    const QByteArray none =
        R"(<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:comments>)";
    return walker.walk(xml.isEmpty() ? none : xml).value_or(QByteArray());
}

} // namespace attache::sandbox

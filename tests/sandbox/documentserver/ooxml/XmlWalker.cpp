// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/ooxml/XmlWalker.h"

namespace attache::sandbox {
using namespace Qt::StringLiterals;

XmlWalker::Element XmlWalker::describe(const QXmlStreamReader& in) {
    Element element;
    element.qualifiedName = in.qualifiedName().toString();
    element.attributes = in.attributes();
    for (const QXmlStreamAttribute& attribute : std::as_const(element.attributes)) {
        const QString name = attribute.qualifiedName().toString();
        if (name == "xmlns"_L1)
            m_namespaces.insert(QString(), attribute.value().toString());
        else if (name.startsWith("xmlns:"_L1))
            m_namespaces.insert(name.mid(6), attribute.value().toString());
    }
    const qsizetype colon = element.qualifiedName.indexOf(u':');
    element.prefix = element.qualifiedName.left(colon + 1);
    element.local = element.qualifiedName.mid(colon + 1);
    element.uri = m_namespaces.value(element.prefix.chopped(element.prefix.isEmpty() ? 0 : 1));
    return element;
}

void XmlWalker::copyOther(const QXmlStreamReader& in) {
    switch (in.tokenType()) {
    case QXmlStreamReader::Comment:
        m_out->writeComment(in.text().toString());
        break;
    case QXmlStreamReader::ProcessingInstruction:
        m_out->writeProcessingInstruction(in.processingInstructionTarget().toString(),
                                          in.processingInstructionData().toString());
        break;
    default:
        break;
    }
}

void XmlWalker::enter(QXmlStreamReader& in) {
    Element element = describe(in);
    const Action action = startElement(element);
    if (action == Action::Drop) {
        in.skipCurrentElement();
        return;
    }
    element.isUnwrapped = action == Action::Unwrap;
    if (!element.isUnwrapped) {
        m_out->writeStartElement(element.qualifiedName);
        for (const QXmlStreamAttribute& attribute : std::as_const(element.attributes))
            m_out->writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
    }
    m_path.append(element);
}

void XmlWalker::leave() {
    const Element element = m_path.constLast();
    endElement(element);
    m_path.removeLast();
    if (!element.isUnwrapped)
        m_out->writeEndElement();
}

std::optional<QByteArray> XmlWalker::walk(const QByteArray& xml) {
    QByteArray result;
    QXmlStreamWriter writer(&result);
    QXmlStreamReader in(xml);
    in.setNamespaceProcessing(false);
    m_out = &writer;
    m_path.clear();
    m_namespaces.clear();
    writer.writeStartDocument(u"1.0"_s, true);
    while (!in.atEnd()) {
        switch (in.readNext()) {
        case QXmlStreamReader::DTD: // no OOXML part has one; entities could multiply without end
            return std::nullopt;
        case QXmlStreamReader::StartElement:
            enter(in);
            break;
        case QXmlStreamReader::EndElement:
            leave();
            break;
        case QXmlStreamReader::Characters:
            if (characters(in.text().toString()) == Action::Copy)
                writer.writeCharacters(in.text().toString());
            break;
        default:
            copyOther(in);
        }
    }
    writer.writeEndDocument();
    m_out = nullptr;
    return in.hasError() ? std::nullopt : std::optional(result);
}

} // namespace attache::sandbox

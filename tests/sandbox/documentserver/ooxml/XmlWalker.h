// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// XmlWalker: goes through an XML part once and copies it, while a derived class looks at elements and changes some.
//
// Prefixes and attributes stay as they were: OOXML readers compare prefixes in mc:Ignorable, so new ones won't do.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <optional>

namespace attache::sandbox {

class XmlWalker {
public:
    struct Element {
        QString qualifiedName;
        QString prefix; // with its colon; may be empty
        QString local;
        QString uri; // namespace
        QXmlStreamAttributes attributes;
        bool isUnwrapped = false;
    };
    // Drop: neither the element nor anything in it. Unwrap: what is in it, without its tags.
    enum class Action { Copy, Drop, Unwrap };

    XmlWalker() = default;
    XmlWalker(const XmlWalker&) = delete;
    XmlWalker& operator=(const XmlWalker&) = delete;
    virtual ~XmlWalker() = default;

    // The copy; nothing when `xml` isn't well-formed or has a DTD.
    std::optional<QByteArray> walk(const QByteArray& xml);

protected:
    // Called before the element is copied; what is written here comes in front of it.
    virtual Action startElement(Element& element) = 0;
    // Called before the end tag is copied.
    virtual void endElement(const Element& element) = 0;
    // Whether the text is copied.
    virtual Action characters(const QString& text) = 0;

    [[nodiscard]] QXmlStreamWriter& out() { return *m_out; }
    // The open elements, outermost first; in startElement without the new one, in endElement with the ending one.
    [[nodiscard]] const QList<Element>& path() const { return m_path; }
    [[nodiscard]] QString parentName() const { return m_path.isEmpty() ? QString() : m_path.constLast().local; }

private:
    [[nodiscard]] Element describe(const QXmlStreamReader& in);
    void copyOther(const QXmlStreamReader& in);
    void enter(QXmlStreamReader& in);
    void leave();

    QXmlStreamWriter* m_out = nullptr;
    QList<Element> m_path;
    QHash<QString, QString> m_namespaces; // prefix → uri
};

} // namespace attache::sandbox

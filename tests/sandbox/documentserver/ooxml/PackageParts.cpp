// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/ooxml/PackageParts.h"

#include "sandbox/documentserver/ooxml/XmlWalker.h"
#include "sandbox/documentserver/ooxml/ZipArchive.h"

#include <QXmlStreamReader>

#include <functional>

namespace attache::sandbox {
using namespace Qt::StringLiterals;
namespace {

constexpr auto kPackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr auto kRelationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

// Puts something at the end of the root element, and knows the ids that were there.
class Appender final : public XmlWalker {
public:
    using Write = std::function<void(QXmlStreamWriter& out, const QString& prefix, const QStringList& ids)>;
    explicit Appender(Write write)
        : m_write(std::move(write)) {}

protected:
    Action startElement(Element& element) override {
        m_ids.append(element.attributes.value("Id"_L1).toString());
        return Action::Copy;
    }
    void endElement(const Element& element) override {
        if (path().size() == 1)
            m_write(out(), element.prefix, m_ids);
    }
    Action characters(const QString&) override { return Action::Copy; }

private:
    Write m_write;
    QStringList m_ids;
};

QList<Reference> readReferences(const QByteArray& xml, const QString& folder) {
    QList<Reference> list;
    QXmlStreamReader in(xml);
    while (!in.atEnd()) {
        if (in.readNext() != QXmlStreamReader::StartElement || in.name() != "Relationship"_L1)
            continue;
        const auto attributes = in.attributes();
        const QString target = attributes.value("Target"_L1).toString();
        list.append({attributes.value("Id"_L1).toString(), attributes.value("Type"_L1).toString().section(u'/', -1),
                     target.startsWith(u'/') ? target.mid(1)
                     : folder.isEmpty()      ? target
                                             : folder + u'/' + target});
    }
    return list;
}

} // namespace

QString relationsOf(const QString& part) {
    return part.section(u'/', 0, -2) + u"/_rels/"_s + part.section(u'/', -1) + u".rels"_s;
}

QList<Reference> referencesOf(const ZipReader& zip, const QString& part) {
    return readReferences(zip.read(relationsOf(part)).value_or(QByteArray()), part.section(u'/', 0, -2));
}

QString mainPart(const ZipReader& zip, const QString& otherwise) {
    for (const Reference& reference : readReferences(zip.read(u"_rels/.rels"_s).value_or(QByteArray()), {}))
        if (reference.type == "officeDocument"_L1)
            return reference.target;
    return otherwise;
}

QStringList listedParts(const ZipReader& zip, const QString& main, QLatin1StringView element) {
    QHash<QString, QString> targets;
    for (const Reference& reference : referencesOf(zip, main))
        targets.insert(reference.id, reference.target);
    QStringList names;
    QXmlStreamReader in(zip.read(main).value_or(QByteArray()));
    while (!in.atEnd()) {
        if (in.readNext() != QXmlStreamReader::StartElement || in.name() != element)
            continue;
        for (const QXmlStreamAttribute& attribute : in.attributes())
            if (attribute.name() == "id"_L1 && !attribute.prefix().isEmpty())
                names << targets.value(attribute.value().toString());
    }
    return names;
}

QByteArray withReference(const QByteArray& xml, const QString& type, const QString& target) {
    Appender appender([&](QXmlStreamWriter& out, const QString& prefix, const QStringList& ids) {
        int number = 1;
        while (ids.contains(u"rId%1"_s.arg(number)))
            ++number;
        out.writeEmptyElement(prefix + u"Relationship"_s);
        out.writeAttribute(u"Id"_s, u"rId%1"_s.arg(number));
        out.writeAttribute(u"Type"_s, QLatin1StringView(kRelationTypes) + type);
        out.writeAttribute(u"Target"_s, target);
    });
    const QByteArray none = "<Relationships xmlns=\"" + QByteArray(kPackageRelations) + "\"></Relationships>";
    return appender.walk(xml.isEmpty() ? none : xml).value_or(QByteArray());
}

QByteArray withContentType(const QByteArray& xml, const QString& part, const QString& contentType) {
    Appender appender([&](QXmlStreamWriter& out, const QString& prefix, const QStringList&) {
        out.writeEmptyElement(prefix + u"Override"_s);
        out.writeAttribute(u"PartName"_s, u'/' + part);
        out.writeAttribute(u"ContentType"_s, contentType);
    });
    return appender.walk(xml).value_or(QByteArray());
}

} // namespace attache::sandbox

// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/documentserver/ooxml/OoxmlFiles.h"

#include "sandbox/documentserver/ooxml/ParagraphText.h"
#include "sandbox/documentserver/ooxml/SheetText.h"
#include "sandbox/documentserver/ooxml/ZipArchive.h"

#include <QXmlStreamWriter>

namespace attache::sandbox {
using namespace Qt::StringLiterals;
namespace {

constexpr auto kHead = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
constexpr auto kTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
constexpr auto kPackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr auto kRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

struct Part {
    QString name;
    QByteArray contentType;
};
struct Relation {
    QByteArray kind; // the last word of its type
    QByteArray target;
};

QByteArray contentTypes(const QList<Part>& parts) {
    QByteArray xml = QByteArray(kHead) + "<Types xmlns=\"" + kTypes +
                     "\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
                     "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>";
    for (const Part& part : parts)
        xml += "<Override PartName=\"/" + part.name.toUtf8() +
               "\" ContentType=\"application/vnd.openxmlformats-officedocument." + part.contentType + "+xml\"/>";
    return xml + "</Types>";
}

QByteArray relations(const QList<Relation>& list) {
    QByteArray xml = QByteArray(kHead) + "<Relationships xmlns=\"" + kPackageRelations + "\">";
    int id = 0;
    for (const Relation& relation : list)
        xml += "<Relationship Id=\"rId" + QByteArray::number(++id) + "\" Type=\"" + kRelations + "/" + relation.kind +
               "\" Target=\"" + relation.target + "\"/>";
    return xml + "</Relationships>";
}

ParagraphChanges appending(const QStringList& lines) {
    ParagraphChanges changes;
    for (const QString& line : lines)
        changes.appended.append({line, {}});
    return changes;
}

QByteArray withParagraphs(const QByteArray& xml, ParagraphGrammar grammar, const QStringList& lines) {
    const auto part = walkParagraphs(xml, grammar, appending(lines));
    return part ? part->xml : QByteArray();
}

constexpr auto kDrawingNamespaces = R"( xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main")"
                                    R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")"
                                    R"( xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main")";
constexpr auto kGroup = R"(<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>)";
constexpr auto kTextBox =
    R"(<p:sp><p:nvSpPr><p:cNvPr id="2" name="Text"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>)"
    R"(<a:off x="609600" y="609600"/><a:ext cx="10972800" cy="5638800"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>)"
    R"(</a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/></p:txBody></p:sp>)";
constexpr auto kColorMap =
    R"(<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3")"
    R"( accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>)";

QByteArray drawing(const char* element, const QByteArray& content) {
    return QByteArray(kHead) + "<p:" + element + kDrawingNamespaces + ">" + content + "</p:" + element + ">";
}

QByteArray slideTree(const QByteArray& shapes) {
    return "<p:cSld><p:spTree>" + QByteArray(kGroup) + shapes + "</p:spTree></p:cSld>";
}

QByteArray theme() {
    QByteArray colors;
    const QList<QPair<QByteArray, QByteArray>> table{
        {"dk1", "000000"},     {"lt1", "FFFFFF"},     {"dk2", "1F2A44"},     {"lt2", "EEF1F6"},
        {"accent1", "2B6CB0"}, {"accent2", "C05621"}, {"accent3", "2F855A"}, {"accent4", "B7791F"},
        {"accent5", "6B46C1"}, {"accent6", "4A5568"}, {"hlink", "2B6CB0"},   {"folHlink", "6B46C1"}};
    for (const auto& [name, color] : table)
        colors += "<a:" + name + "><a:srgbClr val=\"" + color + "\"/></a:" + name + ">";
    const QByteArray font = R"(<a:latin typeface="Liberation Sans"/><a:ea typeface=""/><a:cs typeface=""/>)";
    const QByteArray fill = R"(<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>)";
    const QByteArray line = R"(<a:ln w="9525">)" + fill + "</a:ln>";
    const QByteArray effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    return QByteArray(kHead) +
           R"(<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Plain"><a:themeElements>)"
           R"(<a:clrScheme name="Plain">)" +
           colors + R"(</a:clrScheme><a:fontScheme name="Plain"><a:majorFont>)" + font + "</a:majorFont><a:minorFont>" +
           font + R"(</a:minorFont></a:fontScheme><a:fmtScheme name="Plain"><a:fillStyleLst>)" + fill + fill + fill +
           "</a:fillStyleLst><a:lnStyleLst>" + line + line + line + "</a:lnStyleLst><a:effectStyleLst>" + effect +
           effect + effect + "</a:effectStyleLst><a:bgFillStyleLst>" + fill + fill + fill +
           "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
}

QByteArray presentation(qsizetype slides) {
    QByteArray ids;
    for (qsizetype i = 0; i < slides; ++i)
        ids += "<p:sldId id=\"" + QByteArray::number(256 + i) + "\" r:id=\"rId" + QByteArray::number(i + 3) + "\"/>";
    return drawing("presentation", R"(<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/>)"
                                   "</p:sldMasterIdLst><p:sldIdLst>" +
                                       ids +
                                       R"(</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/>)"
                                       R"(<p:notesSz cx="6858000" cy="9144000"/>)");
}

} // namespace

QByteArray makeDocx(const QStringList& paragraphs) {
    const QByteArray body =
        QByteArray(kHead) +
        R"(<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:sectPr>)"
        R"(<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440")"
        R"( w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>)";
    return makeZip(
        {{u"[Content_Types].xml"_s, contentTypes({{u"word/document.xml"_s, "wordprocessingml.document.main"}})},
         {u"_rels/.rels"_s, relations({{"officeDocument", "word/document.xml"}})},
         {u"word/document.xml"_s, withParagraphs(body, ParagraphGrammar::Word, paragraphs)}});
}

QByteArray makeXlsx(const QList<QStringList>& rows) {
    const QByteArray main = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
    QMap<CellPosition, QString> cells;
    for (qsizetype row = 0; row < rows.size(); ++row)
        for (qsizetype column = 0; column < rows[row].size(); ++column)
            if (!rows[row][column].isEmpty())
                cells.insert({static_cast<int>(row + 1), static_cast<int>(column + 1)}, rows[row][column]);
    const auto sheet =
        walkSheet(QByteArray(kHead) + "<worksheet " + main + "><sheetData></sheetData></worksheet>", {}, cells);
    const QByteArray book = QByteArray(kHead) + "<workbook " + main + " xmlns:r=\"" + kRelations +
                            R"("><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>)";
    return makeZip(
        {{u"[Content_Types].xml"_s, contentTypes({{u"xl/workbook.xml"_s, "spreadsheetml.sheet.main"},
                                                  {u"xl/worksheets/sheet1.xml"_s, "spreadsheetml.worksheet"}})},
         {u"_rels/.rels"_s, relations({{"officeDocument", "xl/workbook.xml"}})},
         {u"xl/workbook.xml"_s, book},
         {u"xl/_rels/workbook.xml.rels"_s, relations({{"worksheet", "worksheets/sheet1.xml"}})},
         {u"xl/worksheets/sheet1.xml"_s, sheet ? sheet->xml : QByteArray()}});
}

QByteArray makePptx(const QList<QStringList>& slides) {
    const QList<QStringList> all = slides.isEmpty() ? QList<QStringList>{QStringList{QString()}} : slides;
    QList<Part> parts{{u"ppt/presentation.xml"_s, "presentationml.presentation.main"},
                      {u"ppt/slideMasters/slideMaster1.xml"_s, "presentationml.slideMaster"},
                      {u"ppt/slideLayouts/slideLayout1.xml"_s, "presentationml.slideLayout"},
                      {u"ppt/theme/theme1.xml"_s, "theme"}};
    QList<Relation> ofPresentation{{"slideMaster", "slideMasters/slideMaster1.xml"}, {"theme", "theme/theme1.xml"}};
    ZipEntries slideEntries;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString name = u"slide%1.xml"_s.arg(i + 1);
        const QStringList lines =
            all[i].isEmpty() ? QStringList{QString()} : all[i]; // a text box without one is invalid
        parts.append({u"ppt/slides/"_s + name, "presentationml.slide"});
        ofPresentation.append({"slide", "slides/" + name.toUtf8()});
        slideEntries.append({u"ppt/slides/"_s + name,
                             withParagraphs(drawing("sld", slideTree(kTextBox)), ParagraphGrammar::Drawing, lines)});
        slideEntries.append({u"ppt/slides/_rels/%1.rels"_s.arg(name),
                             relations({{"slideLayout", "../slideLayouts/slideLayout1.xml"}})});
    }
    const QByteArray master = slideTree({}) + kColorMap +
                              R"(<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>)";
    const ZipEntries fixed{
        {u"[Content_Types].xml"_s, contentTypes(parts)},
        {u"_rels/.rels"_s, relations({{"officeDocument", "ppt/presentation.xml"}})},
        {u"ppt/presentation.xml"_s, presentation(all.size())},
        {u"ppt/_rels/presentation.xml.rels"_s, relations(ofPresentation)},
        {u"ppt/slideMasters/slideMaster1.xml"_s, drawing("sldMaster", master)},
        {u"ppt/slideMasters/_rels/slideMaster1.xml.rels"_s,
         relations({{"slideLayout", "../slideLayouts/slideLayout1.xml"}, {"theme", "../theme/theme1.xml"}})},
        {u"ppt/slideLayouts/slideLayout1.xml"_s, drawing("sldLayout", slideTree({}))},
        {u"ppt/slideLayouts/_rels/slideLayout1.xml.rels"_s,
         relations({{"slideMaster", "../slideMasters/slideMaster1.xml"}})},
        {u"ppt/theme/theme1.xml"_s, theme()},
    };
    return makeZip(fixed + slideEntries);
}

} // namespace attache::sandbox
